// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clone/plansummary.h"

#include <QWizardPage>
#include <functional>
#include <vector>

namespace ramet {

class CloneDraft;
class PageArea;

/// A page of the clone wizard, as a row of its table.
struct CloneStep {
    int id;                    ///< of the page; the steps come in the order of these
    const char *name;          ///< the page's object name
    QString title;             ///< in the list of steps; translated
    std::vector<Field> fields; ///< whose refusals are this page's
    /// Makes what the page shows; called once, when it is shown first.
    std::function<QWidget *(CloneDraft &)> make;
    SaidOnPage said{}; ///< without reasons: those of its fields
};

/// The page of a step: its content above, the summary below. Cheap until it is shown. A clone can
/// be started from each, as soon as the draft's plan is valid.
class ClonePage : public QWizardPage {
    Q_OBJECT
public:
    ClonePage(const CloneStep &step, CloneDraft &draft);

    const CloneStep &step() const { return m_step; }
    bool wasSeen() const { return m_content; }
    /// Makes the content where there is none yet, and takes the summary from the page before.
    void prepare(PlanSummary *summary);
    /// At which nothing of it scrolls.
    QSize wholeSize() const;
    bool isComplete() const override;

private:
    CloneStep m_step;
    CloneDraft &m_draft;
    PageArea *m_content = nullptr;
};

} // namespace ramet
