// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/flatten/flattenplan.h"
#include "storage/libvirt/connection.h"

#include <stop_token>

namespace ramet {

/// What the images' own headers have against a valid plan, before anything is changed. Both block,
/// and read files of this machine or through the node.

/// What is pulled is what was planned: the headers are read again. A running VM's own QEMU has its
/// images open, so they are not read.
Status checkChains(const Connection &connection, const Inventory &inventory,
                   const FlattenPlan &plan);

/// Unsupported: an image holds snapshots, which need what is below it, and nobody but the image may
/// know of them. Of images that this program cannot read nothing is said.
Status checkImages(const Inventory &inventory, const FlattenPlan &plan,
                   const std::stop_token &stop);

} // namespace ramet
