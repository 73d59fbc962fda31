// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sharing/sharingproof.h"

namespace ramet {

/// A storage of another node that may be the same as a certain one.
struct SharingChoice {
    SharingProof proof; ///< from the certain one to it
    SaidShared word;
    QString text;         ///< "b/nas"
    bool isKnown = false; ///< facts tell that they are one
    bool isSaid = false;  ///< a person does
};

/// The storages of other nodes that are like it in kind and size, or of which it was said already.
/// Pure function.
std::vector<SharingChoice> sharingChoices(const Inventory &inventory, const QString &node,
                                          const QString &storage,
                                          const std::vector<SaidShared> &words);

} // namespace ramet
