// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/livecopier.h"
#include "tests/storage/storagelab.h"
#include "tests/support/guests/fakeagent.h"
#include "tests/support/guests/writerguest.h"

namespace ramet::test {

/// Says at which step of a rollback something is to happen: called before the step is made, and
/// after. What `before` returns is the answer to the operation.
class TripLog final : public StepLog {
public:
    std::function<Status(int step, const Undo &)> before = [](int, const Undo &) {
        return Status();
    };
    std::function<void(const Undo &)> made = [](const Undo &) {};

    Status intend(int step, const Undo &undo) override;
    void settle(int step, bool done) override;
    int steps() const { return m_last; }
    /// What was made and not taken back.
    std::vector<Undo> open() const;

private:
    std::map<int, Undo> m_intended;
    std::map<int, Undo> m_open;
    int m_last = 0;
};

struct LiveVmOptions {
    QString format = QStringLiteral("qcow2");
    QStringList createOptions{}; ///< of qemu-img create
    WriterSettings settings{};
    bool hasAgent = true;
    int sizeMiB = 64;
    int dataMiB = 16;   ///< beside what the guest writes, on each disk
    int ballastMiB = 0; ///< random data in its memory
};

/// A lab with one node and running guests that write.
class LiveLab : public StorageLab {
public:
    using StorageLab::plan;
    using StorageLab::remove;
    bool up(int count = 1);
    FakeAgent &agent() { return *m_agent; }
    /// Starts a VM with two disks and waits until it writes.
    bool start(const QString &name, const LiveVmOptions &options = {});
    bool stop(const QString &name);
    bool kill(const QString &name) const;   ///< its QEMU, at once
    QString log(const QString &name) const; ///< of COM1
    QString diskPath(const QString &name, int disk) const;
    /// Waits until the guest has written more.
    bool writesOn(const QString &name) const;
    /// What is wrong with the VM after a copy; empty: it runs, without a job, thawed, and writes.
    QString whatIsWrong(const QString &name) const;
    Ran virsh(const QStringList &arguments) const { return lab().virsh("a", arguments); }

    /// Of both disks, with the VM as it is.
    std::vector<DiskPlan> plan(const QString &name, CopyMethod method, const QString &format,
                               const QString &pool = QStringLiteral("default")) const;
    struct Outcome {
        Result<LiveCopy> copy;
        QStringList leftovers; ///< of the rollback, where it failed
    };
    /// Copies; takes all back when that fails.
    Outcome copy(
        const QString &name, const std::vector<DiskPlan> &disks, TripLog &log,
        std::stop_token stop = {}, quint64 bytesPerSecond = 0,
        const std::function<void(double)> &progress = [](double) {});
    /// Called by the thread that copies, each time it waits for the job of another.
    std::function<void()> onWaiting = [] {};
    /// Undoes one step over a connection of now.
    Status undo(const Undo &undo) const;
    /// Where the disks of the VM stand on these copies; empty: torn or unreadable.
    std::optional<std::pair<quint32, quint32>> numbers(const LiveCopy &copy, const QString &format,
                                                       const WriterSettings &settings) const;
    bool remove(const std::vector<DiskPlan> &disks) const;

private:
    QString ballast(int sizeMiB) const;

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/rg-XXXXXX")};
    std::unique_ptr<FakeAgent> m_agent;
};

} // namespace ramet::test
