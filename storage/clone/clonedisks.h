// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"
#include "storage/copy/copierset.h"
#include "storage/copy/livecopier.h"
#include "storage/domain/identity.h"

#include <map>

namespace ramet {

/// Makes the disks of one clone, each by the planned method or the next that is possible, and
/// those of a running VM all together. Where a journal tells that an earlier run made a
/// disk, it is taken as it is. Lives as long as the context and the plan.
class CloneDisks {
public:
    using Report = std::function<void(const DiskPlan &disk, quint64 doneBytes)>;
    CloneDisks(CopyContext &context, const ClonePlan &plan, LiveSource source,
               HelperPlatform platform, Report report);

    Status makeAll();
    /// Ends what the copying needed, also after an error: so no file is removed while it is open.
    Status finish();

    const std::map<QString, NewDiskSource> &sources() const { return m_sources; } ///< by target
    const std::vector<ClonedDisk> &made() const { return m_made; }
    /// The method that the present disk is made by; None: no disk is, or by the running VM itself.
    CopyMethod method() const { return m_method; }
    double heldSeconds() const { return m_heldSeconds; } ///< of a running VM

private:
    bool takeFinished(const DiskPlan &disk);
    Status makeLive();
    Status dropLive(const DiskPlan &disk);
    Status take(const DiskPlan &disk, const LiveCopy &copied);
    Status make(const DiskPlan &disk);
    Error placed(Error error, const DiskPlan &disk) const;
    void learnSpeed(double seconds) const;
    Status grow(const DiskPlan &disk) const;
    Status finished(const DiskPlan &disk, CopyMethod method, const QString &path);
    void begin(const DiskPlan &disk);

    CopyContext &m_context;
    const ClonePlan &m_plan;
    LiveSource m_source;
    HelperPlatform m_platform;
    Report m_report;
    std::optional<CopierSet> m_copiers; ///< once something is made
    std::map<QString, NewDiskSource> m_sources;
    std::vector<ClonedDisk> m_made;
    CopyMethod m_method = CopyMethod::None;
    quint64 m_doneBytes = 0;
    /// Bytes that are copied twice count half each time.
    double m_share = 1;
    quint64 m_firstHalf = 0; ///< what counts of the first time, during the second
    double m_heldSeconds = 0;
};

} // namespace ramet
