// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ctl/killpoint.h"
#include "tests/app/ctl/netclonelab.h"

#include <QProcess>

namespace ramet::test {

/// Who is killed or cut off, and when, and what `recover` is told then.
struct KillRow {
    QString who; ///< rametctl; the daemon of "a" or "b" or "a and b"; "helper on a"; link;
                 ///< "new on b" is switched off, "QEMU of new" crashes
    KillPoint point;
    QString then;
};

/// Clones of a/source to b that start before their bytes are there.
class AtOnceLab : public NetCloneLab {
public:
    /// False: the lab did not start.
    bool up(const QStringList &moreComponents = {});

    QStringList atOnce(const QString &vm = QStringLiteral("a/source"),
                       const QStringList &more = {"--bwlimit", "40"}) const;
    /// Until the guest runs; false: it never did.
    bool startClone(QProcess &process, const QStringList &arguments) const;
    /// By QVERIFY and its like. `runs`: it was not switched off meanwhile, for a helper to fetch
    /// the rest. Deletes the clone, and then all is as before.
    void checkIsWhole(bool runs = true) const;
    /// The same of its definitions alone; kills its QEMU.
    void checkRestsOnNothing(bool runs = true) const;
    /// Kills in the course of a clone and recovers: by QVERIFY and its like it is whole then, or
    /// nothing is left.
    void killAndRecover(const KillRow &row) const;
    /// After a test that failed: the next one begins anew.
    void cleanUp() const;

    QByteArray stateOf(const QString &node, const QString &vm) const
    {
        return lab().virsh(node, {"domstate", vm}).out.trimmed();
    }
    const JournalWatch &journals() const { return m_journals; }
    /// Of a journal in which the guest was just started.
    static constexpr int linesAtStart = 15;

private:
    void kill(QProcess &process, const QString &who) const;
    void killItsQemu() const;

    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
};

} // namespace ramet::test
