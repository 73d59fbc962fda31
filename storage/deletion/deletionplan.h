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
    std::vector<OwnDisk> disks;   ///< will be deleted
    QStringList keptDisks;        ///< paths that stay: media, shared ones, ones on no storage
    bool removesNvram = false;    ///< its UEFI variables go with it
    bool removesTpmState = false; ///< so does the state of its emulated TPM
    bool keepsUnlisted = false;   ///< one that stays is a file that no storage lists
    std::vector<Refusal> refusals;
    bool isValid() const { return refusals.empty(); }
};
/// Deletes the VM's own disks, never one that anything else rests on or uses. `lineage`: where it
/// was made already, here and below; null: of this inventory.
DeletePlan planDelete(const Inventory &inventory, const VmRef &vm, bool keepDisks,
                      const Lineage *lineage = nullptr);
/// As for refusals; a file that stays may only not be listed yet.
inline bool mayBeStale(const DeletePlan &plan)
{
    return plan.keepsUnlisted || mayBeStale(plan.refusals);
}

} // namespace ramet
