// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"

#include <vector>

namespace ramet {

struct FlushedImage {
    QString pool;
    QString volume;
    QString path;
};

/// Makes the QEMU of a VM write what it still keeps in memory of these images of it. A pull is over
/// when the image's header names nothing below it any more, an active commit when the VM has the
/// layer below; where the copied bytes lie stands in QEMU's cache of tables then, until the guest
/// flushes or the image is closed. A QEMU that is killed before takes that along: the bytes read
/// as zeros, and `qemu-img check` finds nothing (QEMU 7.2). So this comes before anybody is told
/// that what the bytes came from is not needed any more.
///
/// QEMU flushes all when it stops the guest's CPUs (its do_vm_stop()); libvirt has no other call
/// for that. The guest is held as long as it takes; images in reach are written before, while it
/// runs. A guest that somebody paused is waited for. One that is off has closed its images.
/// Blocks. Failed: its QEMU ended without closing them. Cancelled: a stop was asked for while it
/// was paused; nothing is held then. Unreachable: call it again over the context's new connection,
/// with the same rollback, which lets the guest go on.
Status flushImages(CopyContext &context, const QString &uuid, const QString &name,
                   const std::vector<FlushedImage> &images);

} // namespace ramet
