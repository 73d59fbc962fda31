// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/windowlab.h"

#include <QComboBox>
#include <QtTest>

namespace ramet::test {

/// The main job in the real window, on real nodes. The tests build on one another.
class MainWindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void cleanup();

    void aVmIsClonedThroughTheWizard();
    void theCloneCountsItsOwnBoots();
    void aSnapshotIsClonedThroughTheWizard();
    void snapshotsAreTakenClonedAndDeletedInDetailsAndTree();
    void notesAndStateAreChangedFromTheMenu();
    void aRunningVmIsClonedThroughTheWizard();
    void aVmBecomesATemplateThatCannotBeStarted();
    void aTemplateDroppedOnANodeBecomesALinkedCloneThere();
    void theLineageShowsWhatRestsOnTheTemplate();
    void aRefusedDropSaysWhy();
    void anotherClientsCloneLeadsToTheInterruptedTasks();
    void aTemplateThatIsNeededIsNotDeletedAndItsClonesAreNamed();
    void whatHoldsATemplateIsMadeIndependentFromTheRefusal();
    void aVmMadeElsewhereAppearsWithinASecond();
    void whatAVmNeedsIsInItsDetails();
    void whatCouldNotBeReadIsMarkedAndNamed();
    void anUnreachableNodeIsShownWithItsReason();
    void aWizardWhoseSourceVanishesSaysSo();
    void theNumberOfCopiesAtOnceIsASetting();
    void aCloneThatIsCancelledInTheTaskPanelLeavesNothing();

private:
    GuiDriver &gui() const { return m_lab->gui(); }
    bool isWizardOpen() const { return m_lab->gui().find("cloneWizard"); }
    QString value(const QString &name) const
    {
        const auto *combo = m_lab->gui().find<QComboBox>(name);
        return combo ? combo->currentText() : QString();
    }
    bool canClone() const
    {
        const QWidget *button = m_lab->gui().find("cloneButton");
        return button && button->isEnabled();
    }
    const VirtualMachine *vm(const Row &row) const { return m_lab->program().vm(row.node, row.vm); }
    void deleteInTheTree(const QString &snapshot);
    bool isState(const Row &row, VmState state) const { return vm(row) && vm(row)->state == state; }

    const Row m_sample{"a", "sample"};
    const Row m_large{"a", "large"};
    const Row m_clone{"a", "my clone"};
    const Row m_linked{"b", "sample-clone"};
    std::unique_ptr<WindowLab> m_lab;
};

} // namespace ramet::test
