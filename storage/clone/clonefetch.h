// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "storage/clone/diskfetch.h"
#include "storage/domain/identity.h"

#include <future>

namespace ramet {

/// A clone that starts before its disks are there. Its images are empty and rest on the original's,
/// which a helper on the other node serves by NBD; what the guest reads stays, and DiskFetch brings
/// the rest. Each step is one of the rollback. The helper holds the original's disks, so that
/// nobody writes to them meanwhile. One thread, and two of its own from serve() and prepare() until
/// start().
class CloneFetch {
public:
    CloneFetch(CopyContext &context, const ClonePlan &plan, FetchReport report);

    /// Whether an earlier run started the guest. Then what it made is taken over.
    Result<bool> adopt();
    /// The one that serves what adopt() took over; empty: it has ended.
    QString helper() const { return m_original ? m_original->helper() : QString(); }
    /// Begins to serve the disks, which start() waits for: a helper of the original's `platform`
    /// has to start first.
    void serve(const HelperPlatform &platform);
    /// Begins to start the clone as a machine that stands still and has not got these disks, where
    /// they can be plugged in. `wholeXml`: as for start(), wherever its disks are.
    Status prepare(const QString &wholeXml);
    /// Waits until nothing takes a step any more: before the rollback runs.
    void settle();
    /// Ends the machine, whatever it has written, as the first step of the rollback.
    void end();
    /// The images.
    Status makeEmpty();
    /// Defines the clone as it is while its disks come, and lets it run. `marks` of the definition:
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
    HelperPlatform m_platform;     ///< of the clone
    std::vector<DiskPlan> m_disks; ///< those that are made
    std::optional<ServedOriginal> m_original;
    ServedDisks m_served;
    QJsonObject m_policies; ///< driverPolicies() of the complete clone
    std::map<QString, NewDiskSource> m_sources;
    bool m_isDefined = false;             ///< a step of the rollback
    std::future<Result<bool>> m_starting; ///< whether it waits for its disks
    bool m_hasStarted = false;
};

} // namespace ramet
