// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/jsonlineage.h"
#include "app/ctl/table.h"
#include "models/format.h"
#include "models/lineage/lineagetext.h"
#include "models/needtext.h"
#include "models/refusaltext.h"
#include "storage/clone/clonechoices.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct ShowTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Show)
};

QString headText(const VirtualMachine &vm)
{
    Table table({ShowTexts::tr("Name"), printable(vm.name)});
    table.add({ShowTexts::tr("UUID"), vm.uuid});
    table.add({ShowTexts::tr("Node"), vm.node});
    table.add(
        {ShowTexts::tr("Kind"), vm.isTemplate() ? ShowTexts::tr("template") : ShowTexts::tr("VM")});
    table.add({ShowTexts::tr("State"), vmStateText(vm.state)});
    table.add({ShowTexts::tr("Memory"), formatBytes(vm.memoryBytes)});
    table.add({ShowTexts::tr("CPUs"), QString::number(vm.cpuCount)});
    table.add({ShowTexts::tr("Snapshots"), QString::number(vm.snapshotCount)});
    if (!vm.marks.originUuid.isEmpty()) {
        table.add(
            {ShowTexts::tr("Origin"), (vm.marks.isLinked ? ShowTexts::tr("linked clone of %1 (%2)")
                                                         : ShowTexts::tr("full clone of %1 (%2)"))
                                          .arg(vm.marks.originName, vm.marks.originUuid)});
    }
    return table.text();
}

/// "disk, read-only".
QString diskKind(const Disk &disk)
{
    QStringList words;
    if (disk.device == DiskDevice::Cdrom)
        words << ShowTexts::tr("CD-ROM");
    else if (disk.device == DiskDevice::Floppy)
        words << ShowTexts::tr("floppy");
    else
        words << (disk.source == DiskSource::Block ? ShowTexts::tr("device")
                                                   : ShowTexts::tr("disk"));
    if (disk.readOnly)
        words << ShowTexts::tr("read-only");
    if (disk.shareable)
        words << ShowTexts::tr("shareable");
    if (disk.encrypted)
        words << ShowTexts::tr("encrypted");
    if (disk.transient)
        words << ShowTexts::tr("transient");
    return words.join(QStringLiteral(", "));
}

QString kindText(const Snapshot &snapshot)
{
    const QString kind = kindName(snapshot);
    QString text = kind == QLatin1String("internal")   ? ShowTexts::tr("internal")
                   : kind == QLatin1String("external") ? ShowTexts::tr("external")
                   : kind == QLatin1String("mixed")    ? ShowTexts::tr("mixed")
                                                       : ShowTexts::tr("no disks");
    if (snapshot.hasMemory)
        text += QStringLiteral(", ") + ShowTexts::tr("with memory");
    if (snapshot.isCurrent)
        text += QStringLiteral(", ") + ShowTexts::tr("current");
    return text;
}

/// Why no clone can be made of it; empty: one can.
QString refusalOf(const std::vector<SnapshotChoice> &choices, const Snapshot &snapshot)
{
    const auto choice = std::ranges::find(choices, snapshot.name, &SnapshotChoice::name);
    return choice != choices.end() && choice->refusal ? refusalText(*choice->refusal) : QString();
}

QString snapshotsText(const VirtualMachine &vm, const std::vector<SnapshotChoice> &choices)
{
    Table table({ShowTexts::tr("SNAPSHOT"), ShowTexts::tr("TAKEN"), ShowTexts::tr("KIND"),
                 ShowTexts::tr("CLONE")});
    for (const Snapshot &snapshot : vm.snapshots) {
        const QDateTime taken = QDateTime::fromSecsSinceEpoch(snapshot.created);
        const QString refusal = refusalOf(choices, snapshot);
        table.add({snapshot.name, QLocale().toString(taken, QLocale::ShortFormat),
                   kindText(snapshot), refusal.isEmpty() ? ShowTexts::tr("possible") : refusal});
    }
    return table.isEmpty() ? QString() : u'\n' + table.text();
}

QString disksText(const NodeInventory &node, const VirtualMachine &vm, const Lineage &lineage)
{
    Table table({ShowTexts::tr("DISK"), ShowTexts::tr("KIND"), ShowTexts::tr("FORMAT"),
                 ShowTexts::tr("STORAGE"), ShowTexts::tr("SIZE"), ShowTexts::tr("USED"),
                 ShowTexts::tr("FILE")},
                {4, 5});
    const auto addChain = [&](const Disk &disk) {
        for (const ChainLink &link : lineage.chainOf(vm.node, disk.path)) {
            const QString held = link.isListed ? formatBytes(link.allocationBytes) : QString();
            const QString size = link.isListed ? formatBytes(link.capacityBytes) : QString();
            const QString holder =
                link.holder.isEmpty() ? QString() : ShowTexts::tr("of %1").arg(link.holder);
            table.add(
                {QStringLiteral("  ↳"), holder, link.format, link.pool, size, held, link.path});
        }
    };
    for (const Disk &disk : vm.disks) {
        const VolumePlace place = placeOf(node, disk);
        if (place) {
            table.add({disk.target, diskKind(disk), place.volume->format, place.pool->name,
                       formatBytes(place.volume->capacityBytes),
                       formatBytes(place.volume->allocationBytes), place.volume->path});
        } else {
            const QString path = disk.isEmpty() ? ShowTexts::tr("empty") : disk.path;
            table.add({disk.target, diskKind(disk), disk.format, disk.pool, {}, {}, path});
        }
        addChain(disk);
    }
    return table.isEmpty() ? QString() : u'\n' + table.text();
}

QString nicsText(const VirtualMachine &vm)
{
    Table table({ShowTexts::tr("NIC"), ShowTexts::tr("MODEL"), ShowTexts::tr("TYPE"),
                 ShowTexts::tr("SOURCE")});
    for (const Nic &nic : vm.nics)
        table.add({nic.mac, nic.model, nic.type, nic.source});
    return table.isEmpty() ? QString() : u'\n' + table.text();
}

QString needsText(const VirtualMachine &vm)
{
    Table table({ShowTexts::tr("NEEDS"), ShowTexts::tr("NAME"), ShowTexts::tr("USE"),
                 ShowTexts::tr("OF"), ShowTexts::tr("WHERE")});
    for (const NeedRow &row : needRows(vm))
        table.add({row.kind, row.name, row.use, row.device, row.where});
    return table.isEmpty() ? QString() : u'\n' + table.text();
}

QString madeFromText(const LineageTree &tree, int row)
{
    const LineageRow &facts = tree.at(row);
    if (facts.parent < 0)
        return facts.unread.isEmpty() ? QString() : u'\n' + unreadText(facts) + u'\n';
    const LineageRow &parent = tree.at(facts.parent);
    return u'\n' +
           ShowTexts::tr("Rests on %1; holds %2, saves %3 by linking.")
               .arg(parent.node + u'/' + printable(parent.name), formatBytes(facts.ownBytes),
                    formatBytes(facts.savedBytes)) +
           u'\n';
}

QString dependantLines(const std::vector<Dependant> &dependants, const QStringList &unknown)
{
    QString text;
    for (const Dependant &dependant : dependants) {
        const QString name = dependant.node + u'/' + printable(dependant.name);
        const QString certain =
            dependant.isCertain ? name : ShowTexts::tr("%1 (possibly)").arg(name);
        text +=
            QStringLiteral("  ") +
            (dependant.isDirect ? certain
                                : ShowTexts::tr("%1, through %2").arg(certain, dependant.parent)) +
            u'\n';
    }
    if (!text.isEmpty())
        text.prepend(u'\n' + ShowTexts::tr("These rest on its disks:") + u'\n');
    for (const QString &node : unknown)
        text += ShowTexts::tr("What rests on it on node “%1” is not known.").arg(printable(node)) +
                u'\n';
    return text;
}

QJsonObject json(const NodeInventory &node, const VirtualMachine &vm, const Lineage &lineage,
                 const LineageTree &tree, const std::vector<SnapshotChoice> &choices)
{
    QJsonArray snapshots;
    for (const Snapshot &snapshot : vm.snapshots)
        snapshots << jsonSnapshot(snapshot, refusalOf(choices, snapshot));
    QJsonArray disks;
    for (const Disk &disk : vm.disks)
        disks << jsonDisk(node, disk, lineage);
    QJsonArray nics;
    for (const Nic &nic : vm.nics)
        nics << jsonNic(nic);
    QJsonArray needs;
    for (const Need &need : vm.needs)
        needs << jsonNeed(need);
    QJsonArray resting;
    for (const Dependant &dependant : lineage.dependantsOf(vm))
        resting << jsonDependant(dependant);
    QJsonObject object = jsonSummary(vm);
    object[QLatin1String("title")] = vm.title;
    object[QLatin1String("description")] = vm.description;
    object[QLatin1String("autostart")] = vm.autostart;
    object[QLatin1String("snapshots")] = vm.snapshotCount;
    object[QLatin1String("snapshotList")] = snapshots;
    object[QLatin1String("disks")] = disks;
    object[QLatin1String("nics")] = nics;
    object[QLatin1String("needs")] = needs;
    object[QLatin1String("dependants")] = resting;
    const LineageRow &row = tree.at(tree.find({vm.node, vm.uuid}));
    object[QLatin1String("restsOn")] =
        row.parent < 0 ? QJsonValue()
                       : jsonName(tree.at(row.parent).name, tree.at(row.parent).uuid,
                                  tree.at(row.parent).node);
    object[QLatin1String("unread")] = QJsonArray::fromStringList(row.unread);
    object[QLatin1String("own")] = static_cast<qint64>(row.ownBytes);
    object[QLatin1String("saved")] = static_cast<qint64>(row.savedBytes);
    object[QLatin1String("unreachable")] = QJsonArray::fromStringList(lineage.unreachableNodes());
    return object;
}

} // namespace

Reply show(Session &session)
{
    const auto look = lookAround(session);
    if (!look)
        return std::unexpected(look.error());
    const auto vm = findVm(look->inventory, session.line.arguments.first());
    if (!vm)
        return std::unexpected(vm.error());
    const NodeInventory &node = *look->inventory.findNode((*vm)->node);
    const Lineage lineage(look->inventory);
    const LineageTree tree = lineageTree(lineage);
    const auto choices = snapshotChoices(look->inventory, **vm);
    return Answer{.json = {{QStringLiteral("vm"), json(node, **vm, lineage, tree, choices)},
                           {QStringLiteral("gaps"), jsonGaps(look->inventory)}},
                  .text = headText(**vm) + disksText(node, **vm, lineage) + nicsText(**vm) +
                          needsText(**vm) + snapshotsText(**vm, choices) +
                          madeFromText(tree, tree.find({(*vm)->node, (*vm)->uuid})) +
                          dependantLines(lineage.dependantsOf(**vm), lineage.unreachableNodes()),
                  .warnings = look->warnings};
}

} // namespace ramet::ctl
