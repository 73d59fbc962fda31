// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "storage/clone/diskfetch.h"
#include "storage/domain/identity.h"

namespace ramet {

/// A clone that starts before its disks are there. Its images are empty and rest on the original's,
/// which a helper on the other node serves by NBD; what the guest reads stays, and DiskFetch brings
/// the rest. Each step is one of the rollback. The helper holds the original's disks, so that
/// nobody writes to them meanwhile. One thread, and one of its own while begin() is under way.
class CloneFetch {
public:
    CloneFetch(CopyContext &context, const ClonePlan &plan, FetchReport report);

    /// Whether an earlier run started the guest. Then what it made is taken over.
    Result<bool> adopt();
    /// The one that serves what adopt() took over; empty: it has ended.
    QString helper() const { return m_original ? m_original->helper() : QString(); }
    /// Begins to serve the disks, which start() waits for: a helper has to start first.
    void begin(const HelperPlatform &platform);
    /// Waits until begin() takes no step any more: before the rollback runs.
    void settle();
    /// The images.
    Status makeEmpty();
    /// Defines the clone as it is while its disks come, and starts it. `marks` of the definition:
    /// in the making, RametMarks::fetching. Unsupported: the node cannot serve the disks.
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
    Status note() const;
    Result<bool> hasRun() const;
    QStringList targets() const;
    Status define(const QString &xml);
    Result<bool> startWithoutDisks(const QString &wholeXml);
    Status plugIn(const QString &wholeXml);
    Status tryToStart(const QString &wholeXml);
    Undo undo() const;

    CopyContext &m_context;
    const ClonePlan &m_plan;
    FetchReport m_report;
    HelperPlatform m_platform;
    std::vector<DiskPlan> m_disks; ///< those that are made
    std::optional<ServedOriginal> m_original;
    ServedDisks m_served;
    QJsonObject m_policies; ///< driverPolicies() of the complete clone
    std::map<QString, NewDiskSource> m_sources;
    bool m_isDefined = false; ///< a step of the rollback
    bool m_hasStarted = false;
};

} // namespace ramet
