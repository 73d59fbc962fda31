// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/handover.h"
#include "storage/deletion/vmdeletion.h"
#include "storage/inventory/inventory.h"
#include "storage/move/moveplan.h"
#include "storage/undo/journal.h"

#include <map>

namespace ramet {

/// What a person agreed to lose with the source; kept in the clone's journal.
struct AgreedLoss {
    bool keepSource = false;
    QStringList keptTargets;
    DeletePlan shown; ///< paths of disks, and what goes beside them
};
AgreedLoss agreedLoss(const MovePlan &plan);
AgreedLoss agreedLoss(const Journal &journal);

/// The source's part in a move. Worker thread; lives as long as the run.
class MoveSource final : public HandOver {
public:
    /// `limit`: of reading what was copied, too; null: the one that the plan asks for.
    MoveSource(Nodes &nodes, const ClonePlan &plan, AgreedLoss agreed, std::stop_token stop,
               const ProgressSink &progress, SpeedLimit limit);

    QJsonObject agreed() const override;
    Status begin(const Journal &journal) override;
    Status verify(const std::vector<ClonedDisk> &made) override;
    Status releaseSource() override;
    Error restoreSource(Error cause) override;

    /// The VM has moved: what is left of it goes. What could not is a warning in the outcome.
    void remove(CloneOutcome &outcome);

private:
    Status verify(const DiskPlan &disk, const ClonedDisk &made, quint64 doneBytes);
    Result<std::map<QString, QString>> writeTimes() const;
    void keepAutostart(CloneOutcome &outcome) const;

    Nodes &m_nodes;
    const ClonePlan &m_plan;
    const AgreedLoss m_agreed;
    const std::stop_token m_stop;
    const ProgressSink &m_progress;
    const SpeedLimit m_limit;
    QString m_task;
    std::map<QString, QString> m_writeTimes; ///< of what is copied, by target
    Seen m_before;
    std::optional<VmDeletion> m_deletion; ///< the source's definition is gone
};

} // namespace ramet
