// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"
#include "storage/libvirt/nodes.h"

#include <memory>

namespace ramet::test {

/// Makes the VM's first disk, a qcow2 file on this machine, larger by so many bytes of data, so
/// that copying it takes a while. The VM must be off. Blocks for seconds. False: qemu-img or
/// qemu-io failed; what they said is on stderr.
bool enlargeDisk(const VirtualMachine &vm, quint64 bytes);

/// The line with the boot counter that a running sample VM prints to its serial console:
/// "Ramet sample VM: boot 1". Events are handled meanwhile, so that the window lives on.
Result<QString> readBoot(const std::shared_ptr<Nodes> &nodes, const VmRef &vm, int boot);

} // namespace ramet::test
