// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar and the toolbar of MainWindow.
#include "ui/mainwindow.h"

#include "ui/about.h"
#include "ui/actions/nodeactions.h"
#include "ui/actions/vmactions.h"
#include "ui/common/icons.h"
#include "ui/details/detailspane.h"
#include "ui/recovery/recoveryactions.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tree/inventorypanel.h"

#include <QApplication>
#include <QMenuBar>
#include <QToolBar>

namespace ramet {

void MainWindow::createFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->setToolTipsVisible(true);
    menu->addActions(
        {m_nodeActions->addAction(), m_nodeActions->listAction(), m_nodeActions->sampleAction()});
    QAction *settings = menu->addAction(tr("Se&ttings…"), this, &MainWindow::changeSettings);
    settings->setObjectName(QStringLiteral("settingsAction"));
    settings->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    menu->addAction(m_recoveryActions->showAction());
    menu->addSeparator();
    QAction *quit =
        menu->addAction(icon(QStringLiteral("quit")), tr("&Quit"), this, &QWidget::close);
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainWindow::createVmMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&VM"));
    menu->setObjectName(QStringLiteral("vmMenu"));
    m_vmActions->fillMenu(*menu);
}

void MainWindow::createViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("V&iew"));
    addPanelToggle(menu, QStringLiteral("detailsToggle"), tr("&Details"), m_detailsPane);
    m_tasksToggle = addPanelToggle(menu, QStringLiteral("tasksToggle"), tr("&Tasks"), m_taskPanel);
    menu->addSeparator();
    QAction *find = menu->addAction(icon(QStringLiteral("find")), tr("&Filter"), m_inventoryPanel,
                                    &InventoryPanel::focusFilter);
    find->setObjectName(QStringLiteral("filterAction"));
    find->setShortcut(QKeySequence::Find);
    menu->addAction(m_nodeActions->refreshAction());
}

QAction *MainWindow::addPanelToggle(QMenu *menu, const QString &name, const QString &text,
                                    QWidget *panel)
{
    QAction *toggle = menu->addAction(text);
    toggle->setObjectName(name);
    toggle->setCheckable(true);
    toggle->setChecked(true);
    connect(toggle, &QAction::toggled, panel, &QWidget::setVisible);
    return toggle;
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *about = menu->addAction(icon(QStringLiteral("about")), tr("&About Ramet"), this,
                                     [this] { showAbout(this); });
    about->setObjectName(QStringLiteral("aboutAction"));
    QAction *aboutQt = menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
    aboutQt->setObjectName(QStringLiteral("aboutQtAction"));
}

void MainWindow::createToolBar()
{
    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_vmActions->fillToolBar(*bar);
}

} // namespace ramet
