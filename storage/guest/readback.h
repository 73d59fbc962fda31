// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/cancel.h"
#include "storage/guest/guestreport.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// The guest of a clone that has just been started.
struct GuestToRead {
    QString uuid; ///< of the VM; its instance id, too
    bool hasAgent = false;
};

/// Asks the guest until everything is known, or the cancel is due: its serial console, its agent,
/// and the leases of libvirt's own networks. Blocks; run it on a worker thread. Nothing in the
/// guest is changed. What nobody told stays not known. Errors are none: a guest need not answer.
GuestFacts readBack(const Connection &connection, const GuestToRead &guest, GuestFacts facts,
                    const Cancel &cancel);

} // namespace ramet
