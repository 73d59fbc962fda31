// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailspane.h"

#include "models/connecttext.h"
#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/selectionfacts.h"
#include "models/lineage/lineagestore.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/unfinishedtasks.h"
#include "ui/common/pagearea.h"
#include "ui/common/plaintext.h"
#include "ui/details/emptystate.h"
#include "ui/details/makingstrip.h"
#include "ui/details/manydetails.h"
#include "ui/details/nodedetails.h"
#include "ui/details/vmdetails.h"
#include "ui/recovery/recoveryactions.h"

#include <QAction>
#include <algorithm>

namespace ramet {

DetailsPane::DetailsPane(InventoryStore &store, LineageStore &lineage, TaskQueue &queue,
                         RecoveryActions &recovery, QAction *addNode, QAction *createSample,
                         QWidget *parent)
    : QStackedWidget(parent)
    , m_store(store)
    , m_lineage(lineage)
    , m_queue(queue)
    , m_recovery(recovery)
    , m_vmDetails(new VmDetails(this))
    , m_manyDetails(new ManyDetails(this))
    , m_nodeDetails(new NodeDetails(store, this))
    , m_empty(new EmptyState(addNode, createSample, this))
    , m_nodePage(new PageArea(m_nodeDetails, this))
    , m_emptyPage(new PageArea(m_empty, this))
{
    setObjectName(QStringLiteral("detailsPane"));
    addWidget(m_vmDetails);
    addWidget(m_manyDetails);
    addWidget(m_nodePage);
    addWidget(m_emptyPage);
    connect(&store, &InventoryStore::inventoryChanged, this, &DetailsPane::refresh);
    connect(&lineage, &LineageStore::changed, this, &DetailsPane::refresh);
    connect(&store, &InventoryStore::nodeChanged, this, [this](const QString &node) {
        const bool isShown = currentWidget() == m_nodePage && m_selection.currentNode == node;
        if (isShown || currentWidget() == m_emptyPage) // it may begin to connect
            refresh();
    });
    connect(m_nodeDetails, &NodeDetails::retryWanted, this, &DetailsPane::retryWanted);
    connect(m_empty, &EmptyState::retryWanted, this, &DetailsPane::retryWanted);
    connect(m_nodeDetails, &NodeDetails::storageMenuWanted, this, &DetailsPane::storageMenuWanted);
    connectMaking();
    SnapshotActions *snapshots = m_vmDetails->snapshots()->actions();
    snapshots->setAbilities([this](const VmRef &vm, const QString &snapshot) {
        return snapshotAbilities(m_store.inventory(), vm, snapshot, m_lineage.latest());
    });
    connect(snapshots, &SnapshotActions::wanted, this, &DetailsPane::snapshotWanted);
    refresh();
}

void DetailsPane::connectMaking()
{
    connect(&m_queue, &TaskQueue::tasksChanged, this, &DetailsPane::takeTasks);
    connect(&m_recovery.tasks(), &UnfinishedTasks::changed, this, &DetailsPane::refreshMaking);
    const MakingStrip *strip = m_vmDetails->making();
    connect(strip, &MakingStrip::cancelWanted, this, &DetailsPane::cancelWanted);
    connect(strip, &MakingStrip::taskWanted, this, &DetailsPane::taskWanted);
    connect(strip, &MakingStrip::recoveryWanted, m_recovery.showAction(), &QAction::trigger);
}

void DetailsPane::setSelection(const Selection &selection)
{
    m_selection = selection;
    refresh();
}

void DetailsPane::chooseSnapshot(const QString &name)
{
    m_vmDetails->snapshots()->choose(name);
}

void DetailsPane::refresh()
{
    const Inventory &inventory = m_store.inventory();
    const VmRef *ref = m_selection.snapshot ? &m_selection.snapshot->vm : m_selection.single();
    const QString &nodeName = m_selection.currentNode;
    if (m_selection.isSeveral()) {
        m_manyDetails->show(selectionFacts(inventory, m_selection));
        setCurrentWidget(m_manyDetails);
    } else if (const VirtualMachine *vm = ref ? findVm(*ref) : nullptr) {
        m_vmDetails->show(inventory, *vm, m_lineage.facts().get());
        showMaking(*ref, *vm);
        findMaker(*ref, *vm);
        setCurrentWidget(m_vmDetails);
    } else if (const NodeInventory *node = inventory.findNode(nodeName);
               node && (!ref || !node->reachable)) { // of a VM out of reach: why it is
        m_nodeDetails->show(inventory, *node, m_store.isConnecting(nodeName));
        setCurrentWidget(m_nodePage);
    } else {
        showEmpty();
    }
}

/// Of a node that is out of reach as it was last; then its details say so.
const VirtualMachine *DetailsPane::findVm(const VmRef &ref) const
{
    const VirtualMachine *vm = m_store.inventory().findVm(ref);
    return vm ? vm : m_store.lastKnown(ref);
}

void DetailsPane::showMaking(const VmRef &ref, const VirtualMachine &vm)
{
    m_vmDetails->making()->show(m_queue.findMaking(ref), m_recovery.tasks().findMaking(ref), vm);
}

/// Clones of other clients are no journals: they are found by a look that comes after the nodes'.
void DetailsPane::findMaker(const VmRef &ref, const VirtualMachine &vm)
{
    UnfinishedTasks &tasks = m_recovery.tasks();
    if (vm.marks.isBuilding && !m_queue.findMaking(ref) && !tasks.findMaking(ref))
        tasks.refresh();
}

/// Of the VM that is shown, without reading all the rest anew.
void DetailsPane::refreshMaking()
{
    const VmRef *ref = m_selection.single();
    const VirtualMachine *vm = ref ? m_store.inventory().findVm(*ref) : nullptr;
    if (vm && currentWidget() == m_vmDetails)
        showMaking(*ref, *vm);
}

void DetailsPane::takeTasks(const QList<TaskId> &changed)
{
    const VmRef *ref = m_selection.single();
    const bool isAbout = ref && std::ranges::any_of(changed, [&](TaskId id) {
                             const Task *task = m_queue.find(id);
                             return task && task->made == *ref;
                         });
    if (isAbout)
        refreshMaking();
}

void DetailsPane::showEmpty()
{
    setCurrentWidget(m_emptyPage);
    const auto &nodes = m_store.inventory().nodes;
    const bool isConnecting = std::ranges::any_of(
        nodes, [this](const auto &node) { return m_store.isConnecting(node.node); });
    const bool hasVms =
        std::ranges::any_of(nodes, [](const auto &node) { return !node.vms.empty(); });
    if (nodes.empty())
        m_empty->show({tr("No node yet"),
                       tr("A node is a libvirt daemon: this computer, or another one. Add one to "
                          "see its VMs."),
                       EmptyText::Buttons::ForNodes});
    else if (hasVms)
        m_empty->show({.title = tr("Nothing selected"),
                       .text = tr("Select a VM in the tree to see its disks and to clone it, or "
                                  "drag it onto another node."),
                       .buttons = EmptyText::Buttons::None});
    else if (isConnecting)
        m_empty->show({.title = tr("Connecting…"),
                       .text = tr("Waiting for the nodes to answer."),
                       .buttons = EmptyText::Buttons::None});
    else if (std::ranges::none_of(nodes, &NodeInventory::reachable))
        showNoneReached();
    else if (!std::ranges::all_of(nodes, &NodeInventory::reachable))
        m_empty->show({tr("No VM yet"),
                       tr("None of the nodes that answer has a VM. Create a sample VM to try "
                          "cloning: it is small and boots in a second. Or add another node.")});
    else
        m_empty->show({tr("No VM yet"),
                       tr("None of your nodes has a VM. Create a sample VM to try cloning: it is "
                          "small and boots in a second. Or add another node.")});
}

/// Of the only node the reason is told at once.
void DetailsPane::showNoneReached()
{
    const auto &nodes = m_store.inventory().nodes;
    const NodeInventory &node = nodes.front();
    const QString reason = NodeRow::of(node, false).error;
    if (nodes.size() > 1 || reason.isEmpty())
        m_empty->show({tr("No node can be reached"),
                       tr("Select a node in the tree to see why, and try again there. Or add "
                          "another node."),
                       EmptyText::Buttons::ForNodes});
    else
        m_empty->show({.title = tr("Node “%1” cannot be reached").arg(node.node),
                       .text = reason,
                       .buttons = EmptyText::Buttons::ForNodes,
                       .command = connectCommand(node.error.cause, node.uri, packageToolHere()),
                       .details = plainLines(node.error.detail),
                       .retry = node.node});
}

} // namespace ramet
