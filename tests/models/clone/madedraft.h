// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <vector>

namespace ramet::test {

/// Drafts of clones of madeInventory(): of which VM, and what they offer.

inline const VmRef web{QStringLiteral("a"), QStringLiteral("uuid-web")};
inline const VmRef tpl{QStringLiteral("a"), QStringLiteral("uuid-tpl")};

/// "value", or "value!" for one that cannot be chosen.
template <class Choice> QStringList print(const std::vector<Choice> &choices)
{
    QStringList lines;
    for (const Choice &choice : choices)
        lines += choice.value + (choice.isPossible() ? QString() : QStringLiteral("!"));
    return lines;
}

} // namespace ramet::test
