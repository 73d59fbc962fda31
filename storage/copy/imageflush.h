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

/// What QEMU may keep in memory of a VM's images.
struct Unflushed {
    QString uuid;
    QString name;
    QString run; ///< guests::nameOfRun() before QEMU had copied all into them
    std::vector<FlushedImage> images{};
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
/// runs. A guest that somebody paused, that sleeps or that a job holds is waited for; what is off
/// by an orderly end has closed its images. Blocks. NotFlushed: nothing proves that the images are
/// whole, as that QEMU ended otherwise or another one runs. Cancelled: a stop was asked for while
/// it waited; nothing is held then. Unreachable: call it again over the context's new connection,
/// with the same rollback, which lets the guest go on.
Status flushImages(CopyContext &context, const Unflushed &unflushed);

/// The error of images that are not known to be whole. `name`: of their VM.
Error notFlushed(const QString &name);

} // namespace ramet
