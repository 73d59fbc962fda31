// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// Where VMs are dropped or pasted, to be cloned there. A plain value.
struct DropTarget {
    QString node;            ///< empty: nowhere
    QString storage{};       ///< of the node; empty: as each original
    bool asTemplate = false; ///< the clones become templates
    bool operator==(const DropTarget &) const = default;
};

} // namespace ramet
