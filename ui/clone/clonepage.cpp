// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/clonepage.h"

#include "models/clone/clonedraft.h"

#include <QVBoxLayout>

namespace ramet {

ClonePage::ClonePage(const CloneStep &step, CloneDraft &draft)
    : m_step(step)
    , m_draft(draft)
{
    setObjectName(QLatin1String(step.name));
    setAccessibleName(step.title);
    setFinalPage(true);
    auto *rows = new QVBoxLayout(this);
    rows->setSizeConstraint(QLayout::SetMinimumSize);
}

void ClonePage::prepare(QWidget *summary)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    if (!m_content) {
        m_content = m_step.make(m_draft);
        rows->insertWidget(0, m_content, 1);
    }
    rows->addWidget(summary);
}

bool ClonePage::isComplete() const
{
    return m_draft.isValid();
}

} // namespace ramet
