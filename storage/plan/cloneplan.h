// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/method.h"
#include "storage/domain/vmname.h"
#include "storage/plan/refusal.h"
#include "storage/pool/inventory.h"

#include <optional>

namespace ramet {

enum class CloneMode { Full, Linked };

struct CloneRequest {
    VmRef source;
    QString targetNode; ///< empty: the source's node
    QString name;       ///< as typed; the plan says whether it can be used
    CloneMode mode = CloneMode::Full;
    QString targetStorage; ///< pool name on the target node; empty: each disk's own storage
    QString format;        ///< empty: each disk's own format
    bool startAfter = false;
    bool keepMacs = false;
};

struct DiskPlan {
    enum class Action { Copy, Link, Keep };
    QString target;
    Action action = Action::Keep;
    CopyMethod method = CopyMethod::None;
    QString sourcePath; ///< as the target node sees it
    QString sourceFormat;
    QString sourcePool; ///< on the target node
    QString sourceVolume;
    QString targetPool;
    QString targetVolume;
    QString targetFormat;
    quint64 capacityBytes = 0;
    quint64 bytesToCopy = 0; ///< an estimate: what the source's chain holds
    /// The daemon reads the source as its definition means it, so its own copy is a way out
    /// when no helper can be started.
    bool daemonMayCopy = false;
};

/// Everything a clone will do, or every reason why not. Made without side effects.
struct ClonePlan {
    CloneRequest request;
    QString sourceName;
    QString targetNode;
    QString newUuid;
    std::vector<QString> newMacs; ///< one per NIC; empty when kept
    std::vector<DiskPlan> disks;
    std::vector<Refusal> refusals;
    std::vector<PlanNotice> notices;

    bool isValid() const { return refusals.empty(); }
    quint64 bytesToCopy() const;
    const Refusal *refusalFor(Field field) const; ///< the first one; null: none
};

ClonePlan planClone(const Inventory &inventory, const CloneRequest &request);

} // namespace ramet
