// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/clonewizard.h"

#include "models/clone/clonedraft.h"
#include "models/clone/clonesteps.h"
#include "ui/clone/clonepage.h"
#include "ui/clone/copiespage.h"
#include "ui/clone/diskspage.h"
#include "ui/clone/draftpage.h"
#include "ui/clone/generalpage.h"
#include "ui/clone/guestpage.h"
#include "ui/clone/hardwarepage.h"
#include "ui/clone/plansummary.h"
#include "ui/clone/reviewpage.h"
#include "ui/clone/steplist.h"
#include "ui/common/screenfit.h"

#include <QAbstractButton>
#include <QLayout>
#include <QPushButton>
#include <QShowEvent>
#include <algorithm>

namespace ramet {
namespace {

QSet<Field> allFields()
{
    return {Field::None,     Field::Node,    Field::Name,   Field::Mode,
            Field::Snapshot, Field::Storage, Field::Format, Field::Disks,
            Field::Hardware, Field::Guest,   Field::Copies, Field::Start};
}

} // namespace

CloneWizard::CloneWizard(std::unique_ptr<CloneDraft> draft, QWidget *parent)
    : QWizard(parent)
    , m_draft(std::move(draft))
    , m_steps(new StepList)
    , m_summary(new PlanSummary(*m_draft))
    , m_wasValid(m_draft->isValid())
{
    setObjectName(QStringLiteral("cloneWizard"));
    setWindowTitle(m_draft->title());
    setAccessibleName(m_draft->title());
    setWizardStyle(QWizard::ClassicStyle);
    createButtons();
    setSideWidget(m_steps);
    addSteps();
    m_pages.front()->prepare(m_summary);
    resize(980, 660);
    connect(m_steps, &StepList::chosen, this, [this](int row) {
        showStep(row);
        m_steps->setFocus(); // so that the next arrow key goes on
    });
    connect(m_draft.get(), &CloneDraft::changed, this, &CloneWizard::showDraft);
    connect(this, &QWizard::currentIdChanged, this, &CloneWizard::showDraft);
    showDraft();
}

/// While there is a draft: the field that loses the focus may yet write to it.
CloneWizard::~CloneWizard()
{
    hide();
}

/// Every page of the wizard, one row each.
void CloneWizard::addSteps()
{
    addStep({General,
             "generalPage",
             tr("General"),
             {Field::None, Field::Node, Field::Name, Field::Mode, Field::Snapshot, Field::Storage,
              Field::Format, Field::Start},
             [this](CloneDraft &draft) {
                 auto *page = new GeneralPage(draft);
                 connect(page, &GeneralPage::storageWanted, this, &CloneWizard::storageWanted);
                 return page;
             }});
    addStep({Disks,
             "disksPage",
             tr("Disks"),
             {Field::Disks},
             [](CloneDraft &draft) { return new DisksPage(draft); },
             {.ways = true}});
    addStep({Hardware, "hardwarePage", tr("Hardware"), {Field::Hardware}, [](CloneDraft &draft) {
                 return new HardwarePage(draft);
             }});
    addStep({Guest, "guestPage", tr("Guest"), {Field::Guest}, [](CloneDraft &draft) {
                 return new GuestPage(draft);
             }});
    addStep({Copies, "copiesPage", tr("Copies"), {Field::Copies}, [](CloneDraft &draft) {
                 return new CopiesPage(draft);
             }});
    addStep({Review,
             "reviewPage",
             tr("Review"),
             {},
             [](CloneDraft &draft) { return new ReviewPage(draft); },
             {.reasons = allFields(), .ways = true, .notices = true}});
}

void CloneWizard::addStep(const CloneStep &step)
{
    m_pages.push_back(new ClonePage(step, *m_draft));
    setPage(step.id, m_pages.back());
    m_steps->addStep(step.title);
}

/// QWizard's own Next works only on a page that is complete; here a refused one can be left to
/// mend what another shows.
void CloneWizard::createButtons()
{
    setOption(QWizard::NoDefaultButton);
    setOption(QWizard::HaveCustomButton1);
    setOption(QWizard::HaveCustomButton2);
    setButtonText(QWizard::CustomButton1, tr("&Back"));
    setButtonText(QWizard::CustomButton2, tr("Ne&xt"));
    setButtonText(QWizard::FinishButton, tr("&Clone"));
    setButtonText(QWizard::CancelButton, tr("Cance&l"));
    setButtonLayout({QWizard::Stretch, QWizard::CustomButton1, QWizard::CustomButton2,
                     QWizard::FinishButton, QWizard::CancelButton});
    button(QWizard::CustomButton1)->setObjectName(QStringLiteral("backButton"));
    button(QWizard::CustomButton2)->setObjectName(QStringLiteral("nextButton"));
    button(QWizard::FinishButton)->setObjectName(QStringLiteral("cloneButton"));
    button(QWizard::CancelButton)->setObjectName(QStringLiteral("cancelButton"));
    connect(this, &QWizard::customButtonClicked, this, [this](int which) {
        showStep(currentStep() + (which == QWizard::CustomButton1 ? -1 : 1));
    });
}

int CloneWizard::currentStep() const
{
    return static_cast<int>(std::ranges::find(m_pages, currentPage()) - m_pages.begin());
}

/// By single steps: QWizard keeps a history, which a jump would tear.
void CloneWizard::showStep(int row)
{
    if (row < 0 || row >= static_cast<int>(m_pages.size()))
        return;
    m_pages[static_cast<std::size_t>(row)]->prepare(m_summary);
    setUpdatesEnabled(false);
    while (currentStep() > row)
        back();
    while (currentStep() < row)
        next();
    fitToPage();
    setUpdatesEnabled(true);
}

void CloneWizard::showDraft()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const CloneStep &step = m_pages[i]->step();
        m_steps->setState(static_cast<int>(i),
                          stepState(m_draft->plan(), step.fields, m_pages[i]->wasSeen()),
                          stepReasons(m_draft->plan(), step.fields));
    }
    const int row = currentStep();
    m_steps->setCurrent(row);
    button(QWizard::CustomButton1)->setEnabled(row > 0);
    button(QWizard::CustomButton2)->setEnabled(row + 1 < static_cast<int>(m_pages.size()));
    // Not each time: QWizard answers by hiding and showing the page, which closes open lists.
    if (std::exchange(m_wasValid, m_draft->isValid()) != m_draft->isValid() && currentPage())
        emit currentPage()->completeChanged();
    // QWizard would have Next as the default button, and takes that from any other.
    static_cast<QPushButton *>(button(QWizard::FinishButton))->setDefault(true);
}

/// QWizard lets its pages be squeezed to nothing.
QSize CloneWizard::neededSize() const
{
    const auto *shown = static_cast<const ClonePage *>(currentPage());
    const QWidget *frame = shown->parentWidget();
    const QSize around(width() - frame->width() + 2 * shown->mapTo(frame, QPoint()).x(),
                       height() - frame->height() + shown->mapTo(frame, QPoint()).y());
    return shown->wholeSize() + around;
}

/// One height for all pages, as a window that changes at each step jumps: a longer page scrolls.
/// Only what would scroll sideways makes it wider.
void CloneWizard::fitToPage()
{
    constexpr int leastHeight = 440;
    const QSize room = roomFor(*this);
    const int width = std::max(minimumWidth(), neededSize().width());
    setMinimumSize(QSize(width, leastHeight).boundedTo(room));
}

void CloneWizard::showEvent(QShowEvent *event)
{
    constexpr int mostHeight = 680;
    if (!event->spontaneous()) {
        fitToPage();
        const QSize first = neededSize();
        resize(size()
                   .expandedTo({first.width(), std::min(first.height(), mostHeight)})
                   .boundedTo(roomFor(*this)));
    }
    QWizard::showEvent(event); // places the window by its size
}

void CloneWizard::showStepOf(const QWidget &field)
{
    const auto page = std::ranges::find_if(
        m_pages, [&](const ClonePage *candidate) { return candidate->isAncestorOf(&field); });
    showStep(static_cast<int>(page - m_pages.begin()));
}

void CloneWizard::accept()
{
    button(QWizard::FinishButton)->setFocus(); // what is typed counts when its field is left
    const auto shown = findChildren<DraftPage *>();
    for (DraftPage *page : shown) {
        if (QWidget *lacking = page->takeTyped()) {
            showStepOf(*lacking);
            return lacking->setFocus();
        }
    }
    if (m_draft->isValid())
        return QWizard::accept();
    const auto refused = std::ranges::find_if(m_pages, [this](const ClonePage *page) {
        return stepState(m_draft->plan(), page->step().fields, true) == StepState::Refused;
    });
    showStep(static_cast<int>(refused - m_pages.begin())); // which says why
}

ClonePlan CloneWizard::takePlan()
{
    return m_draft->takePlan();
}

std::optional<BatchPlan> CloneWizard::takeBatch()
{
    return m_draft->isBatch() ? std::optional(m_draft->takeBatch()) : std::nullopt;
}

} // namespace ramet
