// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

namespace ramet {

/// A volume's file of this machine that has two names: the one that the domain's definition does
/// not have goes. Nothing is lost: both must be the same file. NotFound: they are not, so there is
/// nothing to do. Refused: the definition has both names or neither, or names no file. Blocks.
Status keepOneName(const Connection &connection, const QString &uuid, const QString &pool,
                   const QString &path, const QString &otherPath);

} // namespace ramet
