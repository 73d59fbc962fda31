// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/vmdetails.h"

#include "models/format.h"
#include "models/gaptext.h"
#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorytreemodel.h"
#include "models/lineage/lineagestore.h"
#include "models/lineage/lineagetext.h"
#include "ui/common/tagchips.h"
#include "ui/details/detailsheader.h"
#include "ui/details/makingstrip.h"
#include "ui/details/snapshotpanel.h"
#include "ui/details/texttable.h"
#include "ui/details/valuelines.h"
#include "ui/details/vmtables.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ramet {
namespace {

QLabel *sectionTitle(const QString &text, QWidget *buddy)
{
    auto *title = new QLabel(text);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(0, 8, 0, 0);
    buddy->setAccessibleName(text);
    return title;
}

QString originText(const RametMarks &marks)
{
    if (marks.originName.isEmpty())
        return {};
    return (marks.isLinked ? VmDetails::tr("%1 (linked clone)") : VmDetails::tr("%1 (full clone)"))
        .arg(marks.originName);
}

/// A full clone in the making: it needs the VM only until it is ready.
bool isPassing(const Inventory &inventory, const Dependant &dependant)
{
    const VirtualMachine *vm = inventory.findVm({dependant.node, dependant.uuid});
    return dependant.kind == Dependant::Kind::Building && vm && !vm->marks.isLinked;
}

QString neededBy(const Inventory &inventory, const VirtualMachine &vm, const LineageFacts &facts)
{
    std::vector<Dependant> dependants = facts.lineage.dependantsOf(vm);
    std::erase_if(dependants,
                  [&](const auto &dependant) { return isPassing(inventory, dependant); });
    return dependantsText(dependants, facts.lineage.unreachableNodes());
}

} // namespace

VmDetails::VmDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_header(new DetailsHeader)
    , m_making(new MakingStrip)
    , m_lines(new ValueLines)
    , m_tags(new TagLabel)
    , m_disks(new TextTable(
          {tr("Disk"), tr("Format"), tr("Size"), tr("On disk"), tr("Storage"), tr("Path")}))
    , m_nics(new TextTable({tr("MAC address"), tr("Network"), tr("Model")}))
    , m_needs(new TextTable({tr("Kind"), tr("Name"), tr("Access"), tr("Device"), tr("Found in")}))
    , m_snapshots(new SnapshotPanel)
{
    setObjectName(QStringLiteral("vmDetails"));
    setAccessibleName(tr("Details of the VM"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_title = m_lines->add(QStringLiteral("vmTitle"), tr("Title"));
    m_lines->add(QStringLiteral("vmTags"), tr("Tags"), m_tags);
    m_node = m_lines->add(QStringLiteral("vmNode"), tr("Node"));
    m_memory = m_lines->add(QStringLiteral("vmMemory"), tr("Memory"));
    m_cpus = m_lines->add(QStringLiteral("vmCpus"), tr("CPUs"));
    m_origin = m_lines->add(QStringLiteral("vmOrigin"), tr("Cloned from"));
    m_restsOn = m_lines->add(QStringLiteral("vmRestsOn"), tr("Rests on"));
    m_dependants = m_lines->add(QStringLiteral("vmDependants"), tr("Needed by"));
    m_autostart = m_lines->add(QStringLiteral("vmAutostart"), tr("Autostart"));
    m_description = m_lines->add(QStringLiteral("vmDescription"), tr("Description"));
    m_gaps = m_lines->add(QStringLiteral("vmGaps"), tr("Could not be read"));
    m_disks->setObjectName(QStringLiteral("diskTable"));
    m_nics->setObjectName(QStringLiteral("nicTable"));
    m_needs->setObjectName(QStringLiteral("needTable"));
    m_disks->setFigures({2, 3});
    m_needs->setOptional({2, 3, 4});
    auto *content = new QWidget;
    placeAll(content);
    setWidget(content);
}

void VmDetails::placeAll(QWidget *content)
{
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(pageMargins);
    rows->addWidget(m_header);
    rows->addWidget(m_making);
    rows->addLayout(m_lines);
    rows->addWidget(sectionTitle(tr("Disks"), m_disks));
    rows->addWidget(m_disks);
    m_snapshotsTitle = sectionTitle(tr("Snapshots"), m_snapshots);
    rows->addWidget(m_snapshotsTitle);
    rows->addWidget(m_snapshots);
    rows->addWidget(sectionTitle(tr("Network cards"), m_nics));
    rows->addWidget(m_nics);
    m_needsTitle = sectionTitle(tr("What it needs"), m_needs);
    rows->addWidget(m_needsTitle);
    rows->addWidget(m_needs);
    rows->addStretch();
}

void VmDetails::show(const Inventory &inventory, const VirtualMachine &vm,
                     const LineageFacts *lineage)
{
    const NodeInventory *home = inventory.findNode(vm.node);
    const NodeRow node = home ? NodeRow::of(*home, false) : NodeRow();
    const auto text = [&](int column, int role) {
        return vmData(vm, node, column, role).toString();
    };
    m_header->show(text(InventoryTreeModel::Name, InventoryTreeModel::IconNameRole), vm.name,
                   text(InventoryTreeModel::State, Qt::DisplayRole));
    showLines(vm);
    m_lines->set(m_gaps, !node.error.isEmpty() ? node.error
                         : home                ? gapTextsOfVm(home->gaps, vm.name).join(u'\n')
                                               : QString());
    showLineage(inventory, vm, lineage);
    m_disks->setRows(diskRows(inventory, vm, lineage ? &lineage->lineage : nullptr));
    m_nics->setRows(nicRows(vm));
    const QList<QStringList> needs = needTableRows(vm);
    m_needs->setRows(needs);
    m_needs->setVisible(!needs.isEmpty());
    m_needsTitle->setVisible(!needs.isEmpty());
    m_snapshots->show(vm);
    const bool canHaveSnapshots = !vm.isTemplate() || vm.snapshotCount > 0;
    m_snapshots->setVisible(canHaveSnapshots);
    m_snapshotsTitle->setVisible(canHaveSnapshots);
}

void VmDetails::showLines(const VirtualMachine &vm)
{
    m_lines->set(m_title, vm.title);
    m_lines->set(m_tags, vm.marks.tags.join(QStringLiteral(", ")));
    m_tags->setTags(vm.marks.tags);
    m_lines->set(m_autostart, vm.autostart ? tr("starts with its node") : QString());
    m_lines->set(m_node, vm.node);
    m_lines->set(m_memory, formatBytes(vm.memoryBytes));
    m_lines->set(m_cpus, QString::number(vm.cpuCount));
    m_lines->set(m_origin, originText(vm.marks));
    m_lines->set(m_description, vm.description);
}

void VmDetails::showLineage(const Inventory &inventory, const VirtualMachine &vm,
                            const LineageFacts *lineage)
{
    const int row = lineage ? lineage->tree.find({vm.node, vm.uuid}) : -1;
    m_lines->set(m_restsOn,
                 row < 0 ? QString() : restsOnText(lineage->tree, lineage->tree.at(row)));
    m_lines->set(m_dependants, lineage ? neededBy(inventory, vm, *lineage) : QString());
}

} // namespace ramet
