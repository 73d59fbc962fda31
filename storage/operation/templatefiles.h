// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"
#include "storage/pool/inventory.h"

namespace ramet {

/// The files of a template's disks lose everybody's right to write, where they are on this machine
/// and this user's to change; their modes are noted in the template's mark. It is a help against
/// accidents by other tools, so nothing here fails. Links are never followed. All calls block.
namespace templatefiles {

/// Octal modes by target, of the files that lock() could lock; of disks that are read-only for
/// another reason than ours there are none.
std::map<QString, QString> modesOf(const Connection &connection, const NodeInventory &node,
                                   const VirtualMachine &vm);
/// Takes the rights to write away. Who may read is not changed.
void lock(const Connection &connection, const NodeInventory &node, const VirtualMachine &vm,
          const std::map<QString, QString> &modes);
/// Gives back what was noted; a file whose rights others changed meanwhile is left alone.
void unlock(const Connection &connection, const NodeInventory &node, const VirtualMachine &vm,
            const std::map<QString, QString> &modes);

} // namespace templatefiles
} // namespace ramet
