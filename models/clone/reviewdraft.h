// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/clone/cloneplan.h"

namespace ramet {

class CloneDraft;

/// One check of the review. Texts are translated.
struct ReviewCheck {
    enum class Verdict { Good, Note, Refused };
    QString title;
    Verdict verdict = Verdict::Good;
    QString text; ///< what was found, or every reason, a line each
};
/// "good", "to know", "refused": for screen readers and the table.
QString verdictText(ReviewCheck::Verdict verdict);

/// One line of the old and the new definition; `why` explains a change.
struct ReviewLine {
    QString before;
    QString after;
    QString why;
    bool isChanged() const { return before != after; }
};

/// What the last page of the clone wizard shows: every refusal and notice of the plan has a place
/// in one of the checks. It computes; UI thread; the draft must live as long.
class ReviewDraft {
public:
    explicit ReviewDraft(CloneDraft &draft)
        : m_draft(draft)
    {
    }

    std::vector<ReviewCheck> checks() const;
    /// Both definitions, made by the code that the run uses; without secrets. Empty: see
    /// whyNoLines.
    std::vector<ReviewLine> lines() const;
    /// It is asked for, could not be read, or cannot be made; empty: there are lines.
    QString whyNoLines() const;
    /// Lets the draft ask for the definition where it is not known.
    void ask();

private:
    DefinitionOf which() const;
    Result<QString> before() const;
    Result<QString> after(const QString &before) const;

    CloneDraft &m_draft;
};

} // namespace ramet
