// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/vmdetails.h"

#include "models/format.h"
#include "models/inventory/inventoryrow.h"
#include "models/inventory/inventorytreemodel.h"
#include "storage/pool/lineage.h"
#include "ui/details/detailsheader.h"
#include "ui/details/texttable.h"

#include <QFormLayout>
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

QString dependantsText(const Inventory &inventory, const VirtualMachine &vm)
{
    QStringList names;
    for (const Dependant &dependant : dependantsOf(inventory, vm))
        if (!isPassing(inventory, dependant))
            names += dependant.name;
    return names.join(QStringLiteral(", "));
}

QStringList diskRow(const NodeInventory *node, const Disk &disk)
{
    if (disk.isEmpty())
        return {disk.target, VmDetails::tr("empty"), {}, {}, {}, {}};
    const VolumePlace place = node ? placeOf(*node, disk) : VolumePlace{};
    const QString path = disk.path.isEmpty() ? disk.pool + u'/' + disk.volume : disk.path;
    if (!place)
        return {disk.target, disk.format, {}, {}, {}, path};
    const QString format = disk.format.isEmpty() ? place.volume->format : disk.format;
    return {disk.target,
            format,
            formatBytes(place.volume->capacityBytes),
            formatBytes(place.volume->allocationBytes),
            place.pool->name,
            path};
}

} // namespace

VmDetails::VmDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_header(new DetailsHeader)
    , m_lines(new QFormLayout)
    , m_disks(new TextTable(
          {tr("Disk"), tr("Format"), tr("Size"), tr("Held"), tr("Storage"), tr("Path")}))
    , m_nics(new TextTable({tr("MAC address"), tr("Network"), tr("Model")}))
{
    setObjectName(QStringLiteral("vmDetails"));
    setAccessibleName(tr("Details of the VM"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_node = addLine(QStringLiteral("vmNode"), tr("Node"));
    m_memory = addLine(QStringLiteral("vmMemory"), tr("Memory"));
    m_cpus = addLine(QStringLiteral("vmCpus"), tr("CPUs"));
    m_origin = addLine(QStringLiteral("vmOrigin"), tr("Cloned from"));
    m_dependants = addLine(QStringLiteral("vmDependants"), tr("Needed by"));
    m_description = addLine(QStringLiteral("vmDescription"), tr("Description"));
    m_disks->setObjectName(QStringLiteral("diskTable"));
    m_nics->setObjectName(QStringLiteral("nicTable"));
    auto *content = new QWidget;
    placeAll(content);
    setWidget(content);
}

QLabel *VmDetails::addLine(const QString &name, const QString &title)
{
    auto *value = new QLabel;
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setMinimumWidth(60);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addRow(tr("%1:", "a title before its value").arg(title), value);
    return value;
}

void VmDetails::placeAll(QWidget *content)
{
    m_lines->setHorizontalSpacing(16);
    auto *rows = new QVBoxLayout(content);
    rows->addWidget(m_header);
    rows->addLayout(m_lines);
    rows->addWidget(sectionTitle(tr("Disks"), m_disks));
    rows->addWidget(m_disks);
    rows->addWidget(sectionTitle(tr("Network cards"), m_nics));
    rows->addWidget(m_nics);
    rows->addStretch();
}

/// A line without a value is not shown.
void VmDetails::setLine(QLabel *value, const QString &text)
{
    value->setVisible(!text.isEmpty());
    m_lines->labelForField(value)->setVisible(!text.isEmpty());
    value->setText(text);
}

void VmDetails::show(const Inventory &inventory, const VirtualMachine &vm)
{
    const NodeInventory *home = inventory.findNode(vm.node);
    const NodeRow node = home ? NodeRow::of(*home, false) : NodeRow();
    const auto text = [&](int column, int role) {
        return vmData(vm, node, column, role).toString();
    };
    m_header->show(text(InventoryTreeModel::Name, InventoryTreeModel::IconNameRole), vm.name,
                   text(InventoryTreeModel::State, Qt::DisplayRole));
    showLines(inventory, vm);
    showDisks(inventory, vm);
    showNics(vm);
}

void VmDetails::showLines(const Inventory &inventory, const VirtualMachine &vm)
{
    setLine(m_node, vm.node);
    setLine(m_memory, formatMemory(vm.memoryBytes));
    setLine(m_cpus, QString::number(vm.cpuCount));
    setLine(m_origin, originText(vm.marks));
    setLine(m_dependants, dependantsText(inventory, vm));
    setLine(m_description, vm.description);
}

void VmDetails::showDisks(const Inventory &inventory, const VirtualMachine &vm)
{
    QList<QStringList> rows;
    for (const Disk &disk : vm.disks)
        rows += diskRow(inventory.findNode(vm.node), disk);
    m_disks->setRows(rows);
}

void VmDetails::showNics(const VirtualMachine &vm)
{
    QList<QStringList> rows;
    for (const Nic &nic : vm.nics)
        rows += QStringList{nic.mac, nic.source.isEmpty() ? nic.type : nic.source, nic.model};
    m_nics->setRows(rows);
}

} // namespace ramet
