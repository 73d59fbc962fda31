// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/lineagetree.h"

#include <QJsonObject>

namespace ramet::ctl {

/// Lineage as JSON; see json.h.

QJsonObject jsonDependant(const Dependant &dependant);
QJsonObject jsonLink(const ChainLink &link);
/// The row with all that rests on it.
QJsonObject jsonLineage(const LineageTree &tree, int index);

} // namespace ramet::ctl
