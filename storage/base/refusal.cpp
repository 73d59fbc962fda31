// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/refusal.h"

#include <algorithm>

namespace ramet {

bool mayBeStale(const std::vector<Refusal> &refusals)
{
    return std::any_of(refusals.begin(), refusals.end(), [](const Refusal &refusal) {
        return refusal.reason == Reason::DiskOnNoStorage || refusal.reason == Reason::StorageFull ||
               refusal.reason == Reason::StageNeedsRoom ||
               refusal.reason == Reason::DiskNeedsStorage ||
               refusal.reason == Reason::DiskFileGone ||
               refusal.reason == Reason::DiskChainBroken ||
               refusal.reason == Reason::BackingFormatUnstated ||
               refusal.reason == Reason::ChainsDiffer ||
               refusal.reason == Reason::DataFileElsewhere ||
               refusal.reason == Reason::StartSpoilsOthers ||
               refusal.reason == Reason::DisksAreFetched || refusal.reason == Reason::HeldByTask ||
               refusal.reason == Reason::SnapshotFileGone ||
               refusal.reason == Reason::SnapshotNeeded ||
               refusal.reason == Reason::SnapshotHasLater ||
               refusal.reason == Reason::NodeLacksStorage ||
               refusal.reason == Reason::NodeLacksMedia ||
               refusal.reason == Reason::NodeLacksFiles ||
               refusal.reason == Reason::HasDependants || // an overlay that another node deleted
               refusal.reason == Reason::DisksShared || refusal.reason == Reason::FilesAlike ||
               refusal.reason == Reason::DisksUnwritten || refusal.reason == Reason::NothingBelow ||
               refusal.reason == Reason::VolumeNeeded || refusal.reason == Reason::VolumeUnknown ||
               refusal.reason == Reason::ParentsUnknown || refusal.reason == Reason::UsersUnknown ||
               refusal.reason == Reason::SourceUnread ||
               refusal.reason == Reason::ImageHasSnapshots;
    });
}

} // namespace ramet
