// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"

#include <QSet>
#include <QWidget>

namespace ramet {

class CloneDraft;
class ElidedLabel;
class TextArea;

/// What a page of the wizard says of the plan itself, so that no line below it says it once more.
struct SaidOnPage {
    QSet<Field> reasons{}; ///< of refusals
    bool ways = false;
    bool notices = false;
};

/// The lines under every page of the wizard: what will happen or why nothing can, in which way, and
/// what else to know.
class PlanSummary : public QWidget {
    Q_OBJECT
public:
    explicit PlanSummary(CloneDraft &draft, QWidget *parent = nullptr);
    void leaveOut(const SaidOnPage &said);

private:
    void showDraft();

    CloneDraft &m_draft;
    SaidOnPage m_said;
    ElidedLabel *m_summary;
    ElidedLabel *m_ways;
    ElidedLabel *m_notices;
    TextArea *m_texts;
};

} // namespace ramet
