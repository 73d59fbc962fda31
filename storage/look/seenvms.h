// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <QStringList>

namespace ramet::seenvms {

/// The names of a node's VMs when they were last read, beside what seenstorages keeps: only to
/// complete words in a shell, never to decide anything. Thread-safe.
void save(const NodeInventory &node);
/// Nothing: it was never read.
std::optional<QStringList> load(const QString &uri);

} // namespace ramet::seenvms
