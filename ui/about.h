// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ramet {

class InventoryStore;

/// Where the project lives.
QString homepage();

/// The versions of the program, of Qt, and of libvirt and QEMU on the node, once it has told them;
/// empty: no node.
void showAbout(QWidget *parent, InventoryStore &store, const QString &node);

} // namespace ramet
