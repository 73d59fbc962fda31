// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "ui/messageprompter.h"

namespace ramet::test {

/// What ./quickstart shows where there is no display: the main job, done in the real window. Says
/// on stdout what it sees; removes nothing, so that it can be looked at afterwards.
class Tour {
public:
    /// Pictures go to PREFIX-window.png and so on; an empty prefix: none are taken.
    Tour(std::vector<NodeAddress> nodes, QString picturePrefix, QDeadlineTimer deadline);

    /// False: it ended early; why() is the sentence.
    bool run();
    QString why() const { return m_gui.why(); }

private:
    bool findTheSamples();
    bool explainAbsentNode();
    bool cloneInFull();
    bool cloneLinked();
    bool bootBoth();
    bool seeTheRefusal();
    bool watchALargeCopy();

    bool openWizard(const Row &source);
    /// Presses Clone; `made` gets the row of the VM that is being made.
    bool pressClone(Row *made);
    bool waitForTheTask();
    bool boot(const Row &vm);
    bool makeLargeSample(const Row &large);
    bool picture(QWidget *widget, const QString &name);
    Row rowOf(const QString &vm) const;
    QString otherStorage(const Row &vm) const;
    QString otherNode(const QString &node) const;
    QString textOf(const QString &widget) const;

    MessagePrompter m_prompter;
    Program m_program;
    GuiDriver m_gui;
    QString m_picturePrefix;
    Row m_sample;
    Row m_template;
    Row m_full;
    Row m_linked;
};

} // namespace ramet::test
