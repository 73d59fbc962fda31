// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"
#include "storage/libvirt/nodes.h"

namespace ramet {

/// The files of a template's disks lose everybody's right to write, where they are on this machine
/// and this user's to change; their modes are noted in the template's mark. It is a help against
/// accidents by other tools, so nothing here fails. Links are never followed. All calls block.
namespace templatefiles {

/// Takes the rights to write away and notes in the definition what the files had. Who may read is
/// not changed.
void protect(Nodes &nodes, const VmRef &vm);
/// Gives back what was noted; a file whose rights others changed meanwhile is left alone.
void release(Nodes &nodes, const VmRef &vm, const std::map<QString, QString> &modes);

} // namespace templatefiles
} // namespace ramet
