// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/copiesmodel.h"

#include "models/printable.h"
#include "models/refusaltext.h"

namespace ramet {

CopiesModel::Row CopiesModel::rowOf(const ClonePlan &plan)
{
    QStringList volumes;
    for (const DiskPlan &disk : plan.disks)
        if (disk.isMade())
            volumes << disk.targetPool + u'/' + disk.targetVolume;
    QStringList addresses;
    for (const GuestCard &card : plan.guest.cards)
        addresses << (card.address.isEmpty() ? tr("DHCP") : card.address);
    if (std::ranges::all_of(plan.guest.cards, &QString::isEmpty, &GuestCard::address))
        addresses.clear();
    const QStringList macs(plan.newMacs.begin(), plan.newMacs.end());
    const Refusal *refusal = plan.refusalFor(Field::Name);
    return {{plan.request.name, plan.targetNode, macs.join(QStringLiteral(", ")),
             addresses.join(QStringLiteral(", ")), volumes.join(QStringLiteral(", "))},
            refusal ? refusalText(*refusal) : QString()};
}

void CopiesModel::setPlans(std::span<const ClonePlan> plans)
{
    const int before = rowCount();
    const auto now = static_cast<int>(plans.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_rows.resize(plans.size());
        endRemoveRows();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i] = rowOf(plans[i]);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        for (std::size_t i = m_rows.size(); i < plans.size(); ++i)
            m_rows.push_back(rowOf(plans[i]));
        endInsertRows();
    }
}

bool CopiesModel::hasAddresses() const
{
    return std::ranges::any_of(m_rows,
                               [](const Row &row) { return !row.texts[Addresses].isEmpty(); });
}

int CopiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CopiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CopiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return printable(row.texts.at(index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.refusal.isEmpty() ? printable(row.texts.at(index.column())) : row.refusal;
    case RefusedRole:
        return !row.refusal.isEmpty();
    default:
        return {};
    }
}

QVariant CopiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Node:
        return tr("Node");
    case Macs:
        return tr("MAC addresses");
    case Addresses:
        return tr("Addresses");
    case Volumes:
        return tr("Disks");
    default:
        return {};
    }
}

} // namespace ramet
