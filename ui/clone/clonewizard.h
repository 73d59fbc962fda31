// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/batchplan.h"

#include <QWizard>
#include <memory>

namespace ramet {

class CloneDraft;
class ClonePage;
class PlanSummary;
class StepList;
struct CloneStep;
struct FolderStorage;

/// Asks how to clone a VM or template. It shows a draft and runs nothing: once accepted, the
/// caller takes the plan. The Clone button works on every page while the draft's plan is valid; the
/// pages beyond the first are for those who want them.
class CloneWizard : public QWizard {
    Q_OBJECT
public:
    /// In the order of the list of steps.
    enum Page { General, Disks, Hardware, Guest, Copies, Review };

    explicit CloneWizard(std::unique_ptr<CloneDraft> draft, QWidget *parent = nullptr);
    ~CloneWizard() override;

    CloneDraft &draft() { return *m_draft; }
    ClonePlan takePlan();
    std::optional<BatchPlan> takeBatch(); ///< instead of the plan, where many clones are wanted
    /// Shows the page, whichever it is. Its content is made now where it was never shown.
    void showStep(int row);
    void accept() override;

signals:
    /// A disk is in a folder that no storage lists; making it one would lift the refusal.
    void storageWanted(const ramet::FolderStorage &storage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createButtons();
    void addSteps();
    void addStep(const CloneStep &step);
    void showDraft();
    QSize neededSize() const; ///< at which nothing of the shown page scrolls
    void fitToPage();
    void showStepOf(const QWidget &field);
    int currentStep() const;

    std::unique_ptr<CloneDraft> m_draft;
    StepList *m_steps;
    PlanSummary *m_summary;
    std::vector<ClonePage *> m_pages;
    bool m_wasValid;
};

} // namespace ramet
