// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/selectionfacts.h"

#include "models/format.h"
#include "models/printable.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace ramet {
namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(SelectionFacts)
};

using Counts = std::map<QString, int>;

/// "a (7), b (2)"
QString countsText(const Counts &counts)
{
    QStringList parts;
    for (const auto &[what, count] : counts)
        parts << FactText::tr("%1 (%2)", "a node, state or tag, and how many VMs")
                     .arg(printable(what), QString::number(count));
    return parts.join(QStringLiteral(", "));
}

class Sums {
public:
    void add(const NodeInventory &node, const VirtualMachine &vm)
    {
        ++m_vms;
        ++m_nodes[node.node];
        ++m_states[vm.isTemplate() && vm.isOff() ? FactText::tr("Template")
                                                 : vmStateText(vm.state)];
        m_memory += vm.memoryBytes;
        m_running += vm.isOff() ? 0 : vm.memoryBytes;
        for (const QString &tag : vm.marks.tags)
            ++m_tags[tag];
        for (const Disk &disk : vm.presentDisks())
            addDisk(node, disk);
    }

    SelectionFacts facts() const
    {
        return {FactText::tr("%n VMs selected", nullptr, m_vms),
                countsText(m_nodes),
                countsText(m_states),
                memoryText(),
                disksText(),
                countsText(m_tags)};
    }

private:
    QString memoryText() const
    {
        const QString all = formatBytes(m_memory);
        if (m_running == 0)
            return all;
        return m_running == m_memory
                   ? FactText::tr("%1, all of it in use", "a size of memory").arg(all)
                   : FactText::tr("%1; %2 of it in use", "sizes of memory")
                         .arg(all, formatBytes(m_running));
    }

    QString disksText() const
    {
        if (m_disks.empty())
            return {};
        return FactText::tr("%n disks; they take %1 and can grow to %2", nullptr,
                            static_cast<int>(m_disks.size()))
            .arg(formatBytes(m_held), formatBytes(m_capacity));
    }

    void addDisk(const NodeInventory &node, const Disk &disk)
    {
        if (disk.isRemovable() || disk.isEmpty() || !m_disks.insert({node.node, disk.path}).second)
            return;
        if (const VolumePlace place = placeOf(node, disk)) {
            m_held += place.volume->allocationBytes;
            m_capacity += place.volume->capacityBytes;
        }
    }

    int m_vms = 0;
    Counts m_nodes;
    Counts m_states;
    Counts m_tags;
    quint64 m_memory = 0;
    quint64 m_running = 0;
    quint64 m_held = 0;
    quint64 m_capacity = 0;
    std::set<std::pair<QString, QString>> m_disks;
};

} // namespace

SelectionFacts selectionFacts(const Inventory &inventory, const Selection &selection)
{
    Sums sums;
    for (const NodeInventory &node : inventory.nodes) {
        for (const VirtualMachine &vm : node.vms) {
            if (selection.vms.contains({node.node, vm.uuid}))
                sums.add(node, vm);
        }
    }
    return sums.facts();
}

} // namespace ramet
