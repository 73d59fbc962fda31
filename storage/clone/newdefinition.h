// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/domain/identity.h"

namespace ramet {

/// The files of a clone that have a name when they are made.
struct CloneFiles {
    QString nvramPath; ///< of the copied UEFI variables; empty: none
    std::map<QString, NewDiskSource> disks;
    std::optional<NewSeed> seed{};
    QStringList otherSeeds{}; ///< drives that become empty for it
};
/// As the plan would name the new disks; only to look at, as the storage has the last word.
CloneFiles plannedFiles(const ClonePlan &plan, const NodeInventory &target);

/// The clone's definition, made of the original's: the one function for the run, the plan and the
/// preview. With `marks` of a clone in the making it is not a template yet. Refused, with the
/// reasons: the hardware that is wanted cannot be had so. Pure function.
Result<QString> newDefinition(const QString &sourceXml, const ClonePlan &plan,
                              const CloneFiles &files, const RametMarks &marks = {});

} // namespace ramet
