// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/clonewizard.h"

#include "models/clone/clonedraft.h"
#include "ui/clone/generalpage.h"
#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QLayout>

namespace ramet {

CloneWizard::CloneWizard(std::unique_ptr<CloneDraft> draft, QWidget *parent)
    : QWizard(parent)
    , m_draft(std::move(draft))
{
    setObjectName(QStringLiteral("cloneWizard"));
    setWindowTitle(m_draft->title());
    setAccessibleName(m_draft->title());
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoDefaultButton, false);
    setButtonText(QWizard::FinishButton, tr("&Clone"));
    setButtonText(QWizard::CancelButton, tr("Cance&l"));
    setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                     QWizard::FinishButton, QWizard::CancelButton});
    auto *page = new GeneralPage(*m_draft);
    setPage(General, page);
    connect(page, &GeneralPage::storageWanted, this, &CloneWizard::storageWanted);
    button(QWizard::FinishButton)->setObjectName(QStringLiteral("cloneButton"));
    button(QWizard::FinishButton)->setIcon(icon(QStringLiteral("clone")));
    button(QWizard::CancelButton)->setObjectName(QStringLiteral("cancelButton"));
}

CloneWizard::~CloneWizard() = default;

/// QWizard lets its pages be squeezed to nothing; this window is never smaller than its page.
void CloneWizard::showEvent(QShowEvent *event)
{
    const QWidget *shown = currentPage();
    const QPoint before = shown->mapTo(this, QPoint());
    const int below = height() - before.y() - shown->parentWidget()->height();
    const QSize needed = shown->layout()->minimumSize() + QSize(2 * before.x(), before.y() + below);
    setMinimumSize(needed);
    resize(needed.expandedTo(size()));
    QWizard::showEvent(event); // places the window by its size
}

ClonePlan CloneWizard::takePlan()
{
    return m_draft->takePlan();
}

} // namespace ramet
