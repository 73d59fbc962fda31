// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/plansummary.h"

#include "models/clone/clonedraft.h"
#include "ui/common/elidedlabel.h"

#include <QVBoxLayout>

namespace ramet {

PlanSummary::PlanSummary(CloneDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_summary(new ElidedLabel(2, this))
    , m_ways(new ElidedLabel(2, this))
    , m_notices(new ElidedLabel(2, this))
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    line->setObjectName(QStringLiteral("summaryLine"));
    for (ElidedLabel *label : {m_summary, m_ways, m_notices})
        label->setMostLines(4);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_ways->setObjectName(QStringLiteral("waysLabel"));
    m_notices->setObjectName(QStringLiteral("noticesLabel"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 6, 0, 0);
    for (QWidget *row : {static_cast<QWidget *>(line), static_cast<QWidget *>(m_summary),
                         static_cast<QWidget *>(m_ways), static_cast<QWidget *>(m_notices)})
        rows->addWidget(row);
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
    m_ways->setVisible(!m_said.ways);
    m_notices->setVisible(!m_said.notices);
    m_summary->setText(m_draft.summary(m_said.reasons),
                       m_draft.isValid() ? ElidedLabel::Tone::Normal : ElidedLabel::Tone::Error);
    m_ways->setText(m_draft.ways(), ElidedLabel::Tone::Muted);
    m_notices->setText(m_draft.notices().join(u'\n'), ElidedLabel::Tone::Muted);
}

} // namespace ramet
