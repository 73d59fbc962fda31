// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/clonepage.h"

#include "models/clone/clonedraft.h"
#include "ui/common/pagearea.h"

#include <QVBoxLayout>

namespace ramet {

ClonePage::ClonePage(const CloneStep &step, CloneDraft &draft)
    : m_step(step)
    , m_draft(draft)
{
    setObjectName(QLatin1String(step.name));
    setAccessibleName(step.title);
    setFinalPage(true);
    if (m_step.said.reasons.isEmpty())
        m_step.said.reasons =
            QSet<Field>(step.fields.begin(), step.fields.end()) - QSet{Field::None};
    auto *rows = new QVBoxLayout(this);
    rows->setSizeConstraint(QLayout::SetNoConstraint); // the wizard sees to its size
    QMargins margins = rows->contentsMargins();
    isRightToLeft() ? margins.setLeft(0) : margins.setRight(0); // ends where the buttons do
    rows->setContentsMargins(margins);
}

void ClonePage::prepare(PlanSummary *summary)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    if (!m_content) {
        m_content = new PageArea(m_step.make(m_draft), this);
        rows->insertWidget(0, m_content); // with a stretch, the summary would never give way
    }
    rows->addWidget(summary);
    summary->leaveOut(m_step.said);
}

QSize ClonePage::wholeSize() const
{
    const QSize least = layout()->minimumSize();
    const int width =
        m_content ? m_content->wholeSize().width() - m_content->minimumSizeHint().width() : 0;
    return {least.width() + width, layout()->sizeHint().height()};
}

bool ClonePage::isComplete() const
{
    return m_draft.isValid();
}

} // namespace ramet
