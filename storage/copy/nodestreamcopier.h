// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "storage/copy/helperdefinition.h"

namespace ramet {

/// Copies to a node that does not see the source: by libvirt's streams, through this computer. An
/// image that is more than its own bytes is made whole in DiskPlan::stage first, by the methods for
/// one node; that of a running VM must be there already (stagePlan, copyLive).
std::unique_ptr<DiskCopier> makeNodeStreamCopier(CopyContext &context,
                                                 const HelperPlatform &platform);

/// How the volume of DiskPlan::stage is made, as a plan for the node that reads.
DiskPlan stagePlan(const DiskPlan &disk);
/// The context for that. It has no journal: a stage is never continued by a later run.
CopyContext stageContext(const CopyContext &context);

} // namespace ramet
