// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/models/tasks/gate.h"
#include "ui/messageprompter.h"

namespace ramet {
class CloneWizard;
}

namespace ramet::test {

/// Every window, dialog and wizard page of the program, one after another, with made data and
/// libvirt's test driver: for pictures, for the accessible tree, for small screens. UI thread.
class Showcase {
public:
    /// Whether all has come that is to be seen.
    using Ready = std::function<bool(Program &program, GuiDriver &gui)>;
    /// Called with each, shown and laid out; its name is that of a file.
    using Visit = std::function<void(const QString &name, QWidget &window)>;

    Showcase();
    ~Showcase();

    /// False: a window did not come; why() says which.
    bool visitAll(const Visit &visit);
    QString why() const { return m_gui->why(); }

private:
    bool waitForNodes();
    bool visitMain(const Visit &visit);
    bool visitTasks(const Visit &visit);
    bool visitMaking(const Visit &visit);
    bool visitStates(const Visit &visit);
    bool visitPopups(const Visit &visit);
    bool visitWizard(const Visit &visit);
    void visitAnswers(const Visit &visit, CloneWizard &wizard);
    bool visitDialogs(const Visit &visit);
    bool visitOwnDialogs(const Visit &visit);
    TaskWork working(Phase phase, quint64 done, quint64 total);
    TaskId showEarlierTask();
    Task copyElsewhere() const;
    bool visitQuestions(const Visit &visit);
    bool visitDeletions(const Visit &visit);
    bool visitLogins(const Visit &visit);
    bool visitSnapshotQuestions(const Visit &visit);
    bool visitState(const Visit &visit, const QString &name, std::vector<NodeAddress> nodes,
                    const Ready &isReady);
    /// Opens what is modal, lets it be visited and closes it.
    bool visitDialog(const Visit &visit, const QString &name, const std::function<void()> &open,
                     const std::function<bool(const QWidget &)> &isReady = {});
    void settle(QWidget &window); ///< its layout and its scroll bars
    bool select(const std::vector<Row> &rows);

    QTemporaryDir m_folder;
    Gate m_gate;
    MessagePrompter m_prompter;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<GuiDriver> m_gui;
};

/// A node of libvirt's test driver with VMs of every kind, as a file of that driver; with `more` of
/// them: web-1, web-2 …
QByteArray showcaseNode(int more = 0);
QString showcaseLongName(); ///< of one of these VMs
/// In the program's own words.
QString cloneTitle(const QString &source, const QString &name);
Error storageFull();

} // namespace ramet::test
