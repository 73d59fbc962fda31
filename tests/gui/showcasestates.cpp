// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/showcase.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QTabBar>

namespace ramet::test {

namespace {

constexpr int manyVms = 300;

NodeAddress nodeOfFile(const QString &name, const QString &group, const QTemporaryDir &folder,
                       const QByteArray &xml)
{
    QFile file(folder.filePath(name + QStringLiteral(".xml")));
    if (file.open(QIODevice::WriteOnly))
        file.write(xml);
    return {name, QStringLiteral("test://") + file.fileName(), {}, group};
}

} // namespace

/// The window as it is with other nodes than those of the showcase.
bool Showcase::visitState(const Visit &visit, const QString &name, std::vector<NodeAddress> nodes,
                          const Ready &isReady)
{
    Program program(std::move(nodes), m_prompter);
    GuiDriver gui(program.window());
    if (!gui.waitFor(name, [&] { return isReady(program, gui); }))
        return m_gui->fail(gui.why());
    if (auto *tree = gui.find<QAbstractItemView>(QStringLiteral("inventoryView")))
        tree->scrollToTop(); // where its groups are
    settle(program.window());
    visit(name, program.window());
    program.window().close();
    return true;
}

bool Showcase::visitStates(const Visit &visit)
{
    const QString here = QStringLiteral("here");
    const auto isAnswered = [&](Program &program, GuiDriver &) {
        return !program.store().isConnecting(here) &&
               !program.store().inventory().nodes.front().error.detail.isEmpty();
    };
    const Row last{QStringLiteral("vienna"), QStringLiteral("web-%1").arg(manyVms)};
    const Row first{last.node, QStringLiteral("mail")};
    const auto hasAll = [&](Program &program, GuiDriver &gui) {
        return program.vm(last.node, last.vm) && gui.indexOf(last).isValid() && gui.select(first) &&
               !gui.find(QStringLiteral("vmDependants")); // all is known
    };
    const std::vector<NodeAddress> grouped{
        nodeOfFile(QStringLiteral("vienna"), QStringLiteral("Vienna"), m_folder,
                   showcaseNode(manyVms)),
        {QStringLiteral("graz"), QStringLiteral("test:///default"), {}, QStringLiteral("Vienna")},
        {QStringLiteral("zurich"),
         QStringLiteral("test:///default"),
         {},
         QStringLiteral("Branches abroad")},
        {QStringLiteral("attic"), QStringLiteral("test:///default")}};
    return visitState(visit, QStringLiteral("main-no-node"), {},
                      [](Program &, GuiDriver &) { return true; }) &&
           visitState(visit, QStringLiteral("main-first-start"),
                      {{here, QStringLiteral("xen:///system")}}, isAnswered) &&
           visitState(visit, QStringLiteral("main-300-in-groups"), grouped, hasAll);
}

/// What opens at a click: menus of rows, and lists of the wizard.
bool Showcase::visitPopups(const Visit &visit)
{
    const auto menuOf = [&](const Row &row) {
        return [this, row] {
            auto *tree = m_gui->find<QAbstractItemView>(QStringLiteral("inventoryView"));
            const QModelIndex index = m_gui->indexOf(row);
            tree->setCurrentIndex(index);
            tree->scrollTo(index);
            emit tree->customContextMenuRequested(tree->visualRect(index).center());
        };
    };
    return visitDialog(visit, QStringLiteral("menu-template"),
                       menuOf({QStringLiteral("rack1"), QStringLiteral("debian-12")})) &&
           visitDialog(visit, QStringLiteral("menu-node"), menuOf({QStringLiteral("rack1"), {}}));
}

} // namespace ramet::test
