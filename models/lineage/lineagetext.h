// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/selection.h"
#include "storage/lineage/lineagetree.h"

namespace ramet {

/// What a row of the lineage is, in a word or two: "linked clone", "overlay without a VM" …; and
/// that it was not looked into, so that what it rests on is not known.
QString lineageKindText(const LineageRow &row);
/// Its name, what it is, and what it rests on.
QString lineageToolTip(const LineageTree &tree, const LineageRow &row);
/// What of it was not looked into: one sentence; empty: all was.
QString unreadText(const LineageRow &row);
/// "tpl (on node a), saves 1.2 GiB", or that it is not known; empty: it rests on nothing.
QString restsOnText(const LineageTree &tree, const LineageRow &row);
/// Names of what rests on a VM, shortened; and that a node is not known of, where one is not.
QString dependantsText(const std::vector<Dependant> &dependants, const QStringList &unreachable);
/// Of selected VMs that have no row in the lineage; empty: there are none, or they are gone.
QString notInLineageText(const Inventory &inventory, const QSet<VmRef> &vms);

} // namespace ramet
