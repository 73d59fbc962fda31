// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ctl/ctllab.h"

namespace ramet::test {

/// Three nodes with addresses of their own, a and b with certificates for NBD, and on a and c the
/// VM "source" with 48 MiB that cannot be made shorter, whose guest reads them slowly. Its clone
/// "new" goes to b. Disks can be plugged into a's machine (q35), not into c's.
class NetCloneLab {
public:
    /// False: the lab did not start.
    bool up(const QStringList &moreComponents = {});
    QString skipped() const; ///< Why there is no such lab here; empty: there is.

    QString address(const QString &node) const { return m_addresses[node].toString(); }
    /// Each node by its own address, which then is where it serves disks.
    QStringList nodes() const;
    CtlRan ctl(const QStringList &arguments) const { return m_lab.bare(nodes() + arguments); }
    /// By NBD, where that is possible.
    QStringList cloneOf(const QString &vm, const QStringList &more = {}) const;
    /// By QVERIFY and its like; deletes the clone, and then all is as before.
    void checkCloneIsWhole() const;

    /// Of the domains that only copy on that node; 0: there is none.
    qint64 helperProcess(const QString &node) const;

    /// What libvirt lists as starting for ever since it was killed (ErrorCause::LeftStarting): as
    /// where the host starts anew. False: there is nothing of it.
    bool forgetStarting() const;

    const Lab &lab() const { return m_lab.lab(); }
    QStringList everything() const { return m_lab.everything(); }
    const QStringList &before() const { return m_before; }

private:
    bool define(const char *node, const QString &disk, const char *machine) const;

    CtlLab m_lab;
    QJsonObject m_addresses;
    QString m_disk;
    QStringList m_before;
};

} // namespace ramet::test
