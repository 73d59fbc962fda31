// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmenus.h"

#include "ui/about.h"
#include "ui/actions/nodeactions.h"
#include "ui/actions/placeactions.h"
#include "ui/actions/vmactions.h"
#include "ui/common/actionbar.h"
#include "ui/common/icons.h"
#include "ui/mainwindow.h"
#include "ui/recovery/recoveryactions.h"
#include "ui/shortcutsdialog.h"
#include "ui/tree/inventorypanel.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMenuBar>
#include <QUrl>
#include <QVBoxLayout>

namespace ramet {
namespace {

void createFileMenu(MainWindow &window, const WindowParts &parts,
                    const std::function<void()> &changeSettings)
{
    QMenu *menu = window.menuBar()->addMenu(MainWindow::tr("&File"));
    menu->setToolTipsVisible(true);
    menu->addActions(
        {parts.nodes.addAction(), parts.nodes.listAction(), parts.nodes.sampleAction()});
    QAction *settings = menu->addAction(MainWindow::tr("Se&ttings…"), changeSettings);
    settings->setObjectName(QStringLiteral("settingsAction"));
    settings->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    menu->addAction(parts.recovery.showAction());
    menu->addSeparator();
    QAction *quit = menu->addAction(icon(QStringLiteral("quit")), MainWindow::tr("&Quit"), &window,
                                    &QWidget::close);
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void createVmMenu(MainWindow &window, const WindowParts &parts)
{
    QMenu *menu = window.menuBar()->addMenu(MainWindow::tr("&VM"));
    menu->setObjectName(QStringLiteral("vmMenu"));
    parts.vms.fillMenu(*menu);
    parts.places.fillVmMenu(*menu);
}

QAction *addPanelToggle(QMenu *menu, const QString &name, const QString &text, QWidget &panel)
{
    QAction *toggle = menu->addAction(text);
    toggle->setObjectName(name);
    toggle->setCheckable(true);
    toggle->setChecked(true);
    QObject::connect(toggle, &QAction::toggled, &panel, &QWidget::setVisible);
    return toggle;
}

QAction *createViewMenu(MainWindow &window, const WindowParts &parts)
{
    QMenu *menu = window.menuBar()->addMenu(MainWindow::tr("V&iew"));
    addPanelToggle(menu, QStringLiteral("detailsToggle"), MainWindow::tr("&Details"),
                   parts.details);
    QAction *tasks =
        addPanelToggle(menu, QStringLiteral("tasksToggle"), MainWindow::tr("&Tasks"), parts.tasks);
    menu->addSeparator();
    QAction *find = menu->addAction(icon(QStringLiteral("find")), MainWindow::tr("&Filter"),
                                    &parts.inventory, &InventoryPanel::focusFilter);
    find->setObjectName(QStringLiteral("filterAction"));
    find->setShortcut(QKeySequence::Find);
    menu->addAction(parts.nodes.refreshAction());
    return tasks;
}

void createHelpMenu(MainWindow &window, const WindowParts &parts)
{
    QMenu *menu = window.menuBar()->addMenu(MainWindow::tr("&Help"));
    QAction *shortcuts = menu->addAction(MainWindow::tr("&Keyboard shortcuts"), &window,
                                         [&window] { showShortcuts(window); });
    shortcuts->setObjectName(QStringLiteral("shortcutsAction"));
    shortcuts->setShortcut(QKeySequence::HelpContents);
    QAction *manual = menu->addAction(MainWindow::tr("Ramet on the &web"), &window,
                                      [] { QDesktopServices::openUrl(QUrl(homepage())); });
    manual->setObjectName(QStringLiteral("homepageAction"));
    menu->addSeparator();
    QAction *about = menu->addAction(icon(QStringLiteral("about")), MainWindow::tr("&About Ramet"),
                                     &window, [&window, parts] {
                                         const Selection &selection = parts.inventory.selection();
                                         showAbout(&window, parts.store, selection.currentNode);
                                     });
    about->setObjectName(QStringLiteral("aboutAction"));
    QAction *aboutQt = menu->addAction(MainWindow::tr("About &Qt"), qApp, &QApplication::aboutQt);
    aboutQt->setObjectName(QStringLiteral("aboutQtAction"));
}

void createToolBar(MainWindow &window, const WindowParts &parts)
{
    auto *bar = new ActionBar(ActionBar::Keys::OfMenus, &window, ActionBar::Place::BelowMenus);
    bar->setWindowTitle(MainWindow::tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    parts.vms.fillToolBar(*bar);
    qobject_cast<QVBoxLayout *>(window.centralWidget()->layout())->insertWidget(0, bar);
}

} // namespace

QAction *createMenus(MainWindow &window, const WindowParts &parts,
                     const std::function<void()> &changeSettings)
{
    createFileMenu(window, parts, changeSettings);
    createVmMenu(window, parts);
    QAction *tasks = createViewMenu(window, parts);
    createHelpMenu(window, parts);
    createToolBar(window, parts);
    return tasks;
}

} // namespace ramet
