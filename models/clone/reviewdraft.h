// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/reviewlines.h"

namespace ramet {

class CloneDraft;

/// One check of the review. Texts are translated.
struct ReviewCheck {
    enum class Verdict { Good, Note, Unknown, Refused };
    QString title;
    Verdict verdict = Verdict::Good;
    QString text; ///< what was found, or every reason, a line each
    bool operator==(const ReviewCheck &) const = default;
};
/// "Good", "Note", "Not known", "Refused": for screen readers and the table.
QString verdictText(ReviewCheck::Verdict verdict);

/// What the last page of the clone wizard shows: every refusal and notice of the plan has a place
/// in one of the checks. It computes; UI thread; the draft must live as long.
class ReviewDraft {
public:
    explicit ReviewDraft(CloneDraft &draft)
        : m_draft(draft)
    {
    }

    std::vector<ReviewCheck> checks() const;
    /// As reviewLines.
    Result<std::vector<ReviewLine>> lines() const;
    /// Lets the draft ask for the definition where it is not known.
    void ask();

private:
    CloneDraft &m_draft;
};

} // namespace ramet
