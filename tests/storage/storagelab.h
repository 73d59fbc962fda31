// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "tests/support/lab.h"

namespace ramet::test {

struct LabDisk {
    QString path;
    QString format = QStringLiteral("qcow2");
    QString device = QStringLiteral("disk");
    QString extra{};       ///< more elements of <disk>
    bool isDevice = false; ///< path is a block device
};

/// A lab with VMs and images made by hand, and a look at all that is left behind. Calls that
/// fail say so with qWarning and return nothing.
class StorageLab {
public:
    bool up(int count = 2, const QStringList &components = {});
    const Lab &lab() const { return *m_lab; }
    Nodes &nodes() { return *m_nodes; }
    /// Another client: connections of its own.
    std::unique_ptr<Nodes> newClient() const;
    QString folder(const char *storage, const char *node = "a") const;

    /// Makes an image of `sizeMiB` with data at its start, middle and end, and holes between.
    QString makeImage(const QString &path, const QString &format, int sizeMiB, int dataMiB,
                      const QStringList &createOptions = {}) const;
    /// Defines a VM that is off; its disks are vda, vdb …, drives sda, sdb …
    VmRef define(const QString &name, const std::vector<LabDisk> &disks, const char *node = "a",
                 const QString &devices = {}) const;
    VmRef find(const QString &name, const char *node = "a");

    /// A plan on a fresh look.
    ClonePlan plan(const CloneRequest &request);
    ClonePlan plan(const VmRef &source, const QString &name, CloneMode mode = CloneMode::Full,
                   const QString &node = {});
    Result<CloneOutcome> clone(
        const ClonePlan &plan, std::stop_token stop = {},
        const ProgressSink &sink = [](const Progress &) {});
    Status remove(const VmRef &vm, bool keepDisks = false);

    /// Every domain, also transient ones, every volume and every file, sorted.
    QStringList everything() const;
    bool isRunning(const VmRef &vm);

private:
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<Nodes> m_nodes;
};

bool sameContent(const QString &a, const QString &b);
QByteArray sha256(const QString &path);
/// What `qemu-img info` says, the image first, then what is below it.
QJsonArray imageChain(const QString &path);
qint64 bytesHeld(const QString &path);
/// For a test's message: kind, object, detail and leftovers.
QByteArray say(const Error &error);
template <class T> QByteArray say(const Result<T> &result)
{
    return result ? QByteArray("done") : say(result.error());
}

} // namespace ramet::test
