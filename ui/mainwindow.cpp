// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/inventory/inventorystore.h"
#include "models/lineage/lineagestore.h"
#include "models/printable.h"
#include "models/settings.h"
#include "models/tasks/othertasks.h"
#include "models/tasks/quittext.h"
#include "models/tasks/taskqueue.h"
#include "ui/actions/manycommands.h"
#include "ui/actions/nodeactions.h"
#include "ui/actions/placeactions.h"
#include "ui/actions/snapshotcommands.h"
#include "ui/actions/storagemenu.h"
#include "ui/actions/vmactions.h"
#include "ui/actions/vmcommands.h"
#include "ui/appearance.h"
#include "ui/common/direction.h"
#include "ui/details/detailspane.h"
#include "ui/nodes/loginasker.h"
#include "ui/prompter.h"
#include "ui/recovery/recoveryactions.h"
#include "ui/tasks/canceltask.h"
#include "ui/tasks/messagebar.h"
#include "ui/tasks/taskfollower.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tree/inventorypanel.h"
#include "ui/windowlayout.h"
#include "ui/windowmenus.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace ramet {
namespace {

constexpr int messageMs = 15'000;

} // namespace

MainWindow::MainWindow(InventoryStore &store, TaskQueue &queue, Settings &settings,
                       Prompter &prompter, QWidget *parent)
    : QMainWindow(parent)
    , m_store(store)
    , m_queue(queue)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_lineage(new LineageStore(store, this))
    , m_vmCommands(new VmCommands(store, *m_lineage, queue, settings, prompter, this))
    , m_manyCommands(
          new ManyCommands(store, *m_lineage, queue, settings, prompter, *m_vmCommands, this))
    , m_snapshotCommands(
          new SnapshotCommands(store, *m_lineage, queue, prompter, *m_vmCommands, this))
    , m_snapshotActions(new SnapshotActions(QStringLiteral("InTree"), this))
    , m_nodeActions(new NodeActions(store, queue, settings, prompter, this))
    , m_vmActions(new VmActions(store, *m_lineage, *m_vmCommands, *m_manyCommands, this))
    , m_placeActions(new PlaceActions(store, *m_manyCommands, this))
    , m_recoveryActions(new RecoveryActions(store, queue, prompter, this))
    , m_loginAsker(std::make_unique<LoginAsker>(prompter, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Ramet"));
    placePanels();
    m_tasksToggle =
        createMenus(*this,
                    {m_store, *m_nodeActions, *m_vmActions, *m_placeActions, *m_recoveryActions,
                     *m_inventoryPanel, *m_detailsPane, *m_taskPanel},
                    [this] { changeSettings(); });
    createStatusBar();
    connectPanels();
    followTasks();
    restoreLayout(layoutParts(), m_settings.store());
    takeSelection();
    m_inventoryPanel->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::placePanels()
{
    m_rows = new QSplitter(Qt::Vertical, this);
    m_columns = new QSplitter(Qt::Horizontal, m_rows);
    m_inventoryPanel = new InventoryPanel(m_store, *m_lineage, m_columns);
    m_detailsPane =
        new DetailsPane(m_store, *m_lineage, m_queue, *m_recoveryActions,
                        m_nodeActions->addAction(), m_nodeActions->sampleAction(), m_columns);
    m_taskPanel = new TaskPanel(m_queue, m_rows);
    m_rows->setObjectName(QStringLiteral("rowSplitter"));
    m_columns->setObjectName(QStringLiteral("columnSplitter"));
    m_rows->setChildrenCollapsible(false);
    m_columns->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    auto *center = new QWidget(this);
    auto *all = new QVBoxLayout(center);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rows, 1);
    auto *bar = new MessageBar(center);
    all->addWidget(bar);
    setCentralWidget(center);
    m_follower = new TaskFollower(m_queue, *m_inventoryPanel, *bar, this);
    resize(1120, 720);
    m_columns->setSizes({340, 780});
    m_vmActions->addShortcuts(m_inventoryPanel);
    m_placeActions->addShortcuts(m_inventoryPanel);
    m_snapshotActions->addShortcuts(m_inventoryPanel);
}

void MainWindow::createStatusBar()
{
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    statusBar()->addPermanentWidget(m_counts);
    connect(&m_store, &InventoryStore::inventoryChanged, this, &MainWindow::showCounts);
    showCounts();
}

void MainWindow::connectPanels()
{
    connect(m_inventoryPanel, &InventoryPanel::selectionChanged, this, &MainWindow::takeSelection);
    connect(m_inventoryPanel, &InventoryPanel::contextMenuWanted, this,
            &MainWindow::showContextMenu);
    connect(m_inventoryPanel, &InventoryPanel::vmOpened, this, [this] {
        if (!m_vmActions->openConsole())
            m_detailsPane->setFocus();
    });
    connect(m_inventoryPanel, &InventoryPanel::vmsDropped, m_manyCommands, &ManyCommands::drop);
    connect(m_vmCommands, &VmCommands::vmWanted, m_inventoryPanel, &InventoryPanel::select);
    connectSnapshots();
    connect(m_nodeActions, &NodeActions::replacing, m_inventoryPanel, &InventoryPanel::keepNode);
    connect(m_nodeActions, &NodeActions::placed, m_inventoryPanel, &InventoryPanel::selectNode);
    connect(m_detailsPane, &DetailsPane::retryWanted, m_nodeActions, &NodeActions::reconnect);
    auto *storageMenu = new StorageMenu(m_store, m_queue, m_settings, this);
    connect(m_detailsPane, &DetailsPane::storageMenuWanted, storageMenu, &StorageMenu::open);
    connect(m_taskPanel, &TaskPanel::limitWanted, this, &MainWindow::limitTask);
    const auto cancel = [this](TaskId id) { cancelTask(*this, m_queue, m_prompter, id); };
    connect(m_taskPanel, &TaskPanel::cancelWanted, this, cancel);
    connect(m_detailsPane, &DetailsPane::cancelWanted, this, cancel);
    const auto showDetails = [this](TaskId id) { m_prompter.showTask(this, m_queue, id); };
    connect(m_taskPanel, &TaskPanel::detailsWanted, this, showDetails);
    connect(m_follower, &TaskFollower::detailsWanted, this, showDetails);
    connect(m_taskPanel, &TaskPanel::vmWanted, this, [this](const VmRef &vm) {
        if (!showVm(vm))
            tell(tr("This VM is not there any more."));
    });
    connect(m_detailsPane, &DetailsPane::taskWanted, this, [this](TaskId id) {
        m_tasksToggle->setChecked(true);
        m_taskPanel->select(id);
    });
}

void MainWindow::connectSnapshots()
{
    connect(m_vmActions, &VmActions::snapshotWanted, m_snapshotCommands,
            [this](const VmRef &vm) { m_snapshotCommands->perform(SnapshotAct::Take, vm, {}); });
    connect(m_detailsPane, &DetailsPane::snapshotWanted, m_snapshotCommands,
            &SnapshotCommands::perform);
    connect(m_snapshotActions, &SnapshotActions::wanted, m_snapshotCommands,
            &SnapshotCommands::perform);
    m_snapshotActions->setAbilities([this](const VmRef &vm, const QString &snapshot) {
        return snapshotAbilities(m_store.inventory(), vm, snapshot, m_lineage->latest());
    });
    connect(&m_store, &InventoryStore::inventoryChanged, m_snapshotActions,
            &SnapshotActions::refresh);
    connect(m_lineage, &LineageStore::changed, m_snapshotActions, &SnapshotActions::refresh);
}

void MainWindow::followTasks()
{
    connect(m_follower, &TaskFollower::ended, this,
            [this](const QString &status) { showStatus(status, messageMs); });
    connect(m_follower, &TaskFollower::failureTold, this,
            [this] { m_closesAfterTasks = false; }); // a person should see why
    connect(m_follower, &TaskFollower::againWanted, m_manyCommands, &ManyCommands::cloneAgain);
    connect(m_taskPanel, &TaskPanel::againWanted, m_manyCommands, &ManyCommands::cloneAgain);
    new OtherTasks(m_recoveryActions->tasks(), m_store, m_queue, this);
    connect(&m_queue, &TaskQueue::choiceWanted, this, [this](TaskId group) {
        m_tasksToggle->setChecked(true);
        m_taskPanel->select(group);
    });
    connect(&m_queue, &TaskQueue::activeCountChanged, this, [this](int count) {
        if (count == 0 && m_closesAfterTasks)
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

/// Cut to what the counts leave: long names would run into them.
void MainWindow::showStatus(const QString &text, int milliseconds)
{
    constexpr int margins = 40;
    const int room = statusBar()->width() - m_counts->sizeHint().width() - margins;
    statusBar()->showMessage(
        shownElided(printableLines(text), statusBar()->fontMetrics(), Qt::ElideMiddle, room),
        milliseconds);
}

void MainWindow::limitTask(TaskId id)
{
    const Task *task = m_queue.find(id);
    if (!task || !task->isLimitable())
        return;
    m_prompter.askSpeedLimit(this, task->title, *task->speedLimit,
                             [this, id](quint64 limit) { m_queue.setSpeedLimit(id, limit); });
}

void MainWindow::changeSettings()
{
    m_settings.store().sync(); // rametctl may have changed what is kept
    const ChosenSettings present = ChosenSettings::of(m_settings);
    m_prompter.askSettings(this, present, [this](const ChosenSettings &chosen) {
        chosen.keepIn(m_settings);
        m_queue.setLimits(chosen.limits);
        applyAppearance(chosen.appearance);
    });
}

void MainWindow::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Selection &selection = m_inventoryPanel->selection();
    if (!selection.vms.isEmpty()) {
        m_vmActions->fillMenu(*menu);
        m_placeActions->fillVmMenu(*menu);
    } else if (selection.snapshot) {
        menu->setToolTipsVisible(true);
        menu->addActions(m_snapshotActions->all());
    } else {
        m_nodeActions->fillMenu(*menu);
        m_placeActions->fillNodeMenu(*menu);
    }
    menu->popup(globalPosition);
}

void MainWindow::takeSelection()
{
    const Selection &selection = m_inventoryPanel->selection();
    const std::optional<SnapshotRef> &snapshot = selection.snapshot;
    m_vmActions->setSelection(selection);
    m_placeActions->setSelection(selection);
    m_nodeActions->setNode(selection.currentNode);
    m_snapshotActions->set(snapshot ? std::optional(snapshot->vm) : std::nullopt,
                           snapshot ? snapshot->name : QString());
    m_detailsPane->setSelection(selection);
    if (snapshot)
        m_detailsPane->chooseSnapshot(snapshot->name);
}

void MainWindow::showCounts()
{
    const auto &nodes = m_store.inventory().nodes;
    m_counts->setText(tr("%1, %2", "so many nodes, so many VMs")
                          .arg(tr("%n nodes", nullptr, static_cast<int>(nodes.size())),
                               tr("%n VMs", nullptr, m_store.vmCount())));
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::showVm(const VmRef &vm)
{
    return m_inventoryPanel->showVm(vm);
}

void MainWindow::tell(const QString &sentence)
{
    showStatus(sentence, messageMs);
}

WindowLayout MainWindow::layoutParts()
{
    return {*this, *m_rows, *m_columns, *m_inventoryPanel, *m_taskPanel};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout(layoutParts(), m_settings.store());
    if (m_queue.activeCount() == 0) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_isClosing)
        m_prompter.confirmQuit(this, quitQuestion(m_queue.tasks()),
                               [this](QuitWay way) { closeBy(way); });
}

void MainWindow::closeBy(QuitWay way)
{
    m_closesAfterTasks = true;
    m_isClosing = way != QuitWay::Wait; // who waits may think otherwise
    m_follower->setQuiet(m_isClosing);
    setEnabled(!m_isClosing);
    if (m_queue.activeCount() == 0) {
        close();
    } else if (way == QuitWay::Wait) {
        showStatus(
            tr("Ramet quits as soon as the tasks have ended.", nullptr, m_queue.activeCount()));
    } else if (way == QuitWay::Cancel) {
        showStatus(tr("Cancelling the tasks and removing what they made…", nullptr,
                      m_queue.activeCount()));
        m_queue.cancelAll();
    } else {
        connect(&m_queue, &TaskQueue::readyToLeave, this, &MainWindow::leaving);
        m_queue.leave();
    }
}

} // namespace ramet
