// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "storage/clone/servedoriginal.h"
#include "storage/copy/serveddefinition.h"
#include "storage/domain/identity.h"
#include "storage/libvirt/blockjobcalls.h"

#include <QElapsedTimer>

namespace ramet {

/// A clone that starts before its disks are there. Its images are empty and rest on the original's,
/// which a helper on the other node serves by NBD; what the guest reads stays, and a job of its own
/// QEMU fetches the rest. Each step is one of the rollback. The helper holds the original's disks,
/// so that nobody writes to them meanwhile.
///
/// Where the way to the other node breaks, the guest goes on with what it has, or stands still; the
/// disks are served again at the same port, and it goes on. The context's connections may be
/// replaced meanwhile. One thread.
class CloneFetch {
public:
    using Report = std::function<void(const DiskPlan &disk, quint64 doneBytes)>;
    CloneFetch(CopyContext &context, const ClonePlan &plan, Report report);

    /// Whether an earlier run started the guest. Then what it made is taken over.
    Result<bool> adopt();
    /// The one that serves what adopt() took over; empty: it has ended.
    QString helper() const { return m_original ? m_original->helper() : QString(); }
    /// Serves the disks and makes the empty images. Unsupported: the node cannot serve them.
    Status prepare(const HelperPlatform &platform);
    /// Defines the clone as it is while its disks come, and starts it. `marks` of the definition:
    /// in the making, RametMarks::fetching.
    Status start(const QString &wholeXml);
    /// Blocks until all disks are whole. A stop ends it with Cancelled.
    Status fetch();
    /// Lets the definition be that of an ordinary VM, and ends what served it.
    Status finish();
    /// The guest may have written: only a person takes it back.
    bool hasStarted() const { return m_hasStarted; }

    const std::map<QString, NewDiskSource> &sources() const { return m_sources; } ///< by target
    std::vector<ClonedDisk> made() const;

private:
    void take(const DiskPlan &disk, const QString &path);
    void setServed();
    Status makeEmpty();
    Status note() const;
    Status tryToStart(const QString &wholeXml);
    Status fetchDisk(const DiskPlan &disk);
    Result<bool> isFetched(const DiskPlan &disk);
    Status pull(const DiskPlan &disk);
    Status whyNotPulled(const DiskPlan &disk) const;
    Status fetchByHelper(const DiskPlan &disk);
    Result<bool> pullBy(const QString &uuid, const DiskPlan &disk);
    void follow(const DiskPlan &disk, const QString &uuid, const QString &name,
                const BlockJobInfo &job);
    Status redefine(const QJsonObject &policies);
    void noteDone(quint64 bytes);
    Undo undo() const;

    CopyContext &m_context;
    const ClonePlan &m_plan;
    Report m_report;
    HelperPlatform m_platform;
    std::vector<DiskPlan> m_disks; ///< those that are made
    std::optional<ServedOriginal> m_original;
    ServedDisks m_served;
    QJsonObject m_policies; ///< driverPolicies() of the complete clone
    std::map<QString, NewDiskSource> m_sources;
    quint64 m_doneBytes = 0;
    bool m_hasStarted = false;
    int m_failures = 0;
    QElapsedTimer m_sinceNoted; ///< in the clone's mark
    bool m_wasPulled = false;   ///< the present disk, and was not whole
};

} // namespace ramet
