// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/draftpage.h"

#include "models/clone/clonedraft.h"

namespace ramet {

DraftPage::DraftPage(CloneDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
    connect(&draft, &CloneDraft::changed, this, [this] {
        if (isVisible())
            showDraft();
    });
}

void DraftPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDraft();
}

} // namespace ramet
