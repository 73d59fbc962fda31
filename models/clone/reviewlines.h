// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/clone/cloneplan.h"

namespace ramet {

/// One line of the old and the new definition; `why` explains a change, translated.
struct ReviewLine {
    QString before;
    QString after;
    QString why;
    bool isChanged() const { return before != after; }
    bool operator==(const ReviewLine &) const = default;
};

/// What a review needs to know of the source's node: its definition.
NodeQuestions definitionQuestion(const ClonePlan &plan);
/// Both definitions side by side, the new one made by the code that the run uses; without secrets.
/// The error's detail is a sentence for people: it is not read yet, could not be, or cannot be
/// made.
Result<std::vector<ReviewLine>> reviewLines(const Inventory &inventory, const ClonePlan &plan);

} // namespace ramet
