// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ramet {

/// An icon by the name of its file in resources/icons. Where the desktop's theme has one of the
/// same meaning, that one; the states of nodes, VMs and tasks are always our own.
QIcon icon(const QString &name);

} // namespace ramet
