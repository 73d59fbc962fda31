// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

namespace ramet {

/// One thing that a VM needs, in translated words; names are as its definition has them.
struct NeedRow {
    QString kind;
    QString name;
    QString use; ///< read, written, its own …
    QString device;
    QString where; ///< empty: its definition says so, else "the VM as it runs now" …
    bool operator==(const NeedRow &) const = default;
};

/// All that a VM needs, each thing once, in the order of its definition, then of how it runs now,
/// then of its snapshots. Any thread.
std::vector<NeedRow> needRows(const VirtualMachine &vm);

} // namespace ramet
