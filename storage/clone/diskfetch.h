// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/clone/servedoriginal.h"
#include "storage/copy/serveddefinition.h"
#include "storage/libvirt/blockjobcalls.h"

#include <QElapsedTimer>
#include <functional>

namespace ramet {

using FetchReport = std::function<void(const DiskPlan &disk, quint64 doneBytes)>;

/// Brings a running clone's disks what they still lack of the original's, by pull jobs of the
/// clone's own QEMU, or by a helper's where somebody switched it off. Where the way to the other
/// node breaks, the guest goes on with what it has, or stands still; the disks are served again at
/// the same port, and it goes on. The context's connections may be replaced meanwhile. One thread.
class DiskFetch {
public:
    DiskFetch(CopyContext &context, const ClonePlan &plan, ServedOriginal &original,
              const ServedDisks &served, FetchReport report);

    /// Blocks until all disks are whole, also if their QEMU is killed then. A stop ends it with
    /// Cancelled; each disk then rests on what is served as before. `policies`: driverPolicies() of
    /// the complete clone. NotFlushed: the guest runs on a disk that its QEMU of before may not
    /// have written whole; once it is off, what is missing can be fetched again.
    Status fetch(const std::vector<DiskPlan> &disks, const HelperPlatform &platform,
                 const QJsonObject &policies);

private:
    Status fetchDisk(const DiskPlan &disk);
    void reconnect();
    Result<bool> isFetched(const DiskPlan &disk);
    Result<bool> isWritten(const DiskPlan &disk, bool isOff);
    Result<bool> isFlushed(const DiskPlan &disk);
    Status fetchAgain(const DiskPlan &disk);
    Status noteRun(const DiskPlan &disk, const QString &liveXml);
    Result<bool> orLater(const Error &error);
    Status pull(const DiskPlan &disk);
    Status whyNotPulled(const DiskPlan &disk) const;
    Status fetchByHelper(const DiskPlan &disk);
    Result<bool> pullBy(const QString &uuid, const DiskPlan &disk);
    void follow(const DiskPlan &disk, const QString &uuid, const QString &name,
                const BlockJobInfo &job);
    void noteDone(quint64 bytes);

    CopyContext &m_context;
    const QString m_uuid; ///< of the clone
    const QString m_name;
    ServedOriginal &m_original;
    const ServedDisks &m_served;
    FetchReport m_report;
    HelperPlatform m_platform;
    QJsonObject m_policies;
    quint64 m_doneBytes = 0; ///< of the disks before
    int m_failures = 0;
    QElapsedTimer m_sinceNoted; ///< in the clone's mark
    bool m_wasPulled = false;   ///< the present disk, and was not whole
    QString m_run;              ///< whose QEMU pulls it
    bool m_waits = false;       ///< for a guest that stands still, until it can be flushed
};

/// Lets the disks that these policies are of rest on nothing in the inactive definition.
Status defineOffServed(const Connection &connection, const QString &uuid,
                       const QJsonObject &policies);

} // namespace ramet
