// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/plansummary.h"

#include "models/clone/clonedraft.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/textarea.h"

#include <QVBoxLayout>

namespace ramet {

constexpr int linesOfEach = 2; ///< that are kept for each text

PlanSummary::PlanSummary(CloneDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_summary(new ElidedLabel(1))
    , m_ways(new ElidedLabel(1))
    , m_notices(new ElidedLabel(1))
    , m_texts(new TextArea({m_summary, m_ways, m_notices}, this))
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    line->setObjectName(QStringLiteral("summaryLine"));
    for (ElidedLabel *label : {m_summary, m_ways, m_notices})
        label->setMostLines(QWIDGETSIZE_MAX);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_ways->setObjectName(QStringLiteral("waysLabel"));
    m_notices->setObjectName(QStringLiteral("noticesLabel"));
    m_texts->setObjectName(QStringLiteral("summaryTexts"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->addWidget(line);
    rows->addWidget(m_texts);
    connect(&m_draft, &CloneDraft::changed, this, &PlanSummary::showDraft);
    showDraft();
}

void PlanSummary::leaveOut(const SaidOnPage &said)
{
    m_said = said;
    showDraft();
}

void PlanSummary::showDraft()
{
    m_summary->setText(m_draft.summary(m_said.reasons),
                       m_draft.isValid() ? ElidedLabel::Tone::Normal : ElidedLabel::Tone::Error);
    m_ways->setText(m_said.ways ? QString() : m_draft.ways(), ElidedLabel::Tone::Muted);
    m_notices->setText(m_said.notices ? QString() : m_draft.notices().join(u'\n'),
                       ElidedLabel::Tone::Muted);
    QStringList said;
    for (ElidedLabel *label : {m_summary, m_ways, m_notices}) {
        label->setVisible(!label->text().isEmpty());
        if (label->isVisibleTo(this))
            said << label->text();
    }
    m_texts->setAccessibleName(said.join(u'\n'));
    m_texts->setKeptLines(linesOfEach * (1 + (m_said.ways ? 0 : 1) + (m_said.notices ? 0 : 1)));
}

} // namespace ramet
