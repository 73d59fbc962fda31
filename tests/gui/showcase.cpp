// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/showcase.h"

#include "models/lineage/lineagestore.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

namespace ramet::test {

const QString nodeA = QStringLiteral("rack1");

Showcase::Showcase()
{
    QFile file(m_folder.filePath(QStringLiteral("node.xml")));
    if (file.open(QIODevice::WriteOnly))
        file.write(showcaseNode());
    file.close();
    m_program = std::make_unique<Program>(
        std::vector<NodeAddress>{{nodeA, QStringLiteral("test://") + file.fileName()},
                                 {QStringLiteral("rack2"), QStringLiteral("test:///default")},
                                 {QStringLiteral("attic"), QStringLiteral("xen:///system")}},
        m_prompter);
    m_gui = std::make_unique<GuiDriver>(m_program->window());
}

Showcase::~Showcase()
{
    m_gate.open();
    m_program->queue().shutdown();
}

/// The button that clears a field comes and goes slowly.
static bool isDrawn(const QLineEdit *edit)
{
    if (!edit->isVisible())
        return true;
    if (edit->text().isEmpty()) {
        const auto *clear = edit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"));
        const auto buttons = edit->findChildren<QToolButton *>();
        return std::ranges::none_of(buttons, [clear](const QToolButton *button) {
            return clear && button->defaultAction() == clear && button->isVisible() &&
                   button->property("opacity").toDouble() > 0;
        });
    }
    const auto buttons = edit->findChildren<QToolButton *>();
    return std::ranges::none_of(buttons, [](const QToolButton *button) {
        const QVariant opacity = button->property("opacity");
        return opacity.isValid() && opacity.toDouble() < 1;
    });
}

/// What fades, and what waits a moment for more of the same.
static bool isStill(const QWidget &window)
{
    const auto edits = window.findChildren<QLineEdit *>();
    if (!std::ranges::all_of(edits, isDrawn))
        return false;
    constexpr int moment = 200;
    const auto animations = window.findChildren<QAbstractAnimation *>();
    const auto timers = window.findChildren<QTimer *>();
    return std::ranges::none_of(animations,
                                [](const QAbstractAnimation *animation) {
                                    return animation->state() == QAbstractAnimation::Running;
                                }) &&
           std::ranges::none_of(timers, [](const QTimer *timer) {
               return timer->isActive() && timer->isSingleShot() && timer->interval() <= moment;
           });
}

void Showcase::settle(QWidget &window)
{
    constexpr int limitMs = 2000; // nothing hangs on it
    (void)QTest::qWaitFor(
        [&] {
            return isStill(window) && !m_program->store().isConnecting(QStringLiteral("attic"));
        },
        limitMs);
    for (int turn = 0; turn < 3; ++turn) { // a scroll bar that comes makes another come
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    window.ensurePolished();
}

bool Showcase::waitForNodes()
{
    const auto *lineage = m_program->window().findChild<LineageStore *>();
    return m_gui->waitFor(QStringLiteral("the VMs of both nodes"), [&] {
        const VirtualMachine *known = m_program->vm(nodeA, QStringLiteral("debian-12"));
        return m_gui->indexOf({nodeA, QStringLiteral("web-01")}).isValid() && known &&
               known->marks.isTemplate &&
               m_gui->indexOf({QStringLiteral("rack2"), QStringLiteral("test")}).isValid() &&
               !m_program->store().isConnecting(QStringLiteral("attic")) && lineage->facts() &&
               lineage->facts()->inventory == m_program->store().snapshot();
    });
}

bool Showcase::visitAll(const Visit &visit)
{
    return waitForNodes() && visitMain(visit) && visitWizard(visit) && visitDialogs(visit) &&
           visitQuestions(visit) && visitSnapshotQuestions(visit) && visitPopups(visit) &&
           visitTasks(visit) && visitStates(visit);
}

bool Showcase::select(const std::vector<Row> &rows)
{
    auto *tree = m_gui->find<QTreeView>(QStringLiteral("inventoryView"));
    if (!tree)
        return m_gui->fail(QStringLiteral("There is no tree."));
    tree->selectionModel()->clear();
    for (const Row &row : rows) {
        const QModelIndex index = m_gui->indexOf(row);
        if (!index.isValid())
            return m_gui->fail(QStringLiteral("“%1” is not in the tree.").arg(row.vm));
        tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select |
                                                           QItemSelectionModel::Rows);
    }
    tree->setFocus();
    settle(m_program->window());
    return true;
}

bool Showcase::visitMain(const Visit &visit)
{
    MainWindow &window = m_program->window();
    const auto seen = [&](const char *name, const std::vector<Row> &rows) {
        if (!select(rows))
            return false;
        visit(QLatin1String(name), window);
        return true;
    };
    const Row web{nodeA, QStringLiteral("web-01")};
    if (!seen("main-nothing-selected", {}) || !seen("main-vm", {web}) ||
        !seen("main-template", {{nodeA, QStringLiteral("debian-12")}}) ||
        !seen("main-several", {web, {nodeA, QStringLiteral("mail")}}) ||
        !seen("main-vm-with-long-name", {{nodeA, showcaseLongName()}}) ||
        !seen("main-incomplete-clone", {{nodeA, QStringLiteral("half-made")}}) ||
        !seen("main-node", {{nodeA, {}}}) ||
        !seen("main-node-not-reachable", {{QStringLiteral("attic"), {}}}) ||
        !seen("main-vm", {web}))
        return false;
    auto *filter = m_gui->find<QLineEdit>(QStringLiteral("filterEdit"));
    filter->setText(QStringLiteral("nothing like it"));
    settle(window);
    visit(QStringLiteral("main-filter-without-match"), window);
    filter->clear();
    auto *tabs = m_gui->find<QTabBar>(QStringLiteral("treeSwitch"));
    tabs->setCurrentIndex(1);
    settle(window);
    visit(QStringLiteral("main-lineage"), window);
    tabs->setCurrentIndex(0);
    return select({web});
}

bool Showcase::visitDialog(const Visit &visit, const QString &name,
                           const std::function<void()> &open,
                           const std::function<bool(const QWidget &)> &isReady)
{
    open();
    const auto top = [] {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::activeModalWidget();
    };
    if (!m_gui->waitFor(
            name, [&] { return top() && top()->isVisible() && (!isReady || isReady(*top())); }))
        return false;
    settle(*top());
    visit(name, *top());
    top()->close();
    return m_gui->waitFor(name + QStringLiteral(" to close"), [&] { return !top(); });
}

} // namespace ramet::test
