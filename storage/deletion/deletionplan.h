// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/lineage/lineage.h"

namespace ramet {

struct DeletePlan {
    VmRef vm;
    QString name;
    struct OwnDisk {
        QString target;
        QString pool;
        QString volume;
        QString path;
        quint64 allocationBytes = 0;
        QString times; ///< as Volume::times(), to know it again
    };
    /// Will be deleted: disks, layers and memory of its snapshots, data files.
    std::vector<OwnDisk> disks;
    /// Paths that stay: media, shared ones, ones on no storage, UEFI variables that may not be its.
    QStringList keptDisks;
    bool removesNvram = false;    ///< its UEFI variables go with it
    QString nvramPath;            ///< their file, where the definition names it
    bool removesTpmState = false; ///< so does the state of its emulated TPM
    bool keepsUnlisted = false;   ///< one that stays is a file that no storage lists
    std::vector<Refusal> refusals;
    bool isValid() const { return refusals.empty(); }
};
/// Deletes the VM's own disks and what else only it has (ownfiles.h), never one that anything else
/// rests on or uses. `lineage`: where it was made already, here and below; null: of this inventory.
DeletePlan planDelete(const Inventory &inventory, const VmRef &vm, bool keepDisks,
                      const Lineage *lineage = nullptr);
/// What goes of a VM that is on another node by then. `keptTargets`: disks that it has there too,
/// whose files all stay.
DeletePlan planMoveAway(const Inventory &inventory, const VmRef &vm,
                        const QStringList &keptTargets);
/// As for refusals; a file that stays may only not be listed yet.
inline bool mayBeStale(const DeletePlan &plan)
{
    return plan.keepsUnlisted || mayBeStale(plan.refusals);
}

} // namespace ramet
