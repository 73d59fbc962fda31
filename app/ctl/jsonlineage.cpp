// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jsonlineage.h"

#include "app/ctl/json.h"

namespace ramet::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindName(const LineageRow &row)
{
    if (!row.isVm)
        return u"volume"_s;
    return row.isTemplate ? u"template"_s : row.isBuilding ? u"building"_s : u"vm"_s;
}

} // namespace

QJsonObject jsonDependant(const Dependant &dependant)
{
    QJsonObject object = jsonName(dependant.name, dependant.uuid, dependant.node);
    object[u"kind"_s] = dependant.kind == Dependant::Kind::Vm         ? u"vm"_s
                        : dependant.kind == Dependant::Kind::Building ? u"building"_s
                                                                      : u"volume"_s;
    object[u"parent"_s] = dependant.parent;
    object[u"direct"_s] = dependant.isDirect;
    object[u"certain"_s] = dependant.isCertain;
    return object;
}

QJsonObject jsonLink(const ChainLink &link)
{
    const auto known = [&](quint64 bytes) {
        return link.isListed ? QJsonValue(jsonBytes(bytes)) : QJsonValue();
    };
    return {{u"node"_s, link.node},
            {u"storage"_s, link.pool},
            {u"volume"_s, link.isListed ? link.name : QString()},
            {u"path"_s, link.path},
            {u"format"_s, link.format},
            {u"capacity"_s, known(link.capacityBytes)},
            {u"allocation"_s, known(link.allocationBytes)},
            {u"vm"_s, link.holder.isEmpty() ? QJsonValue() : QJsonValue(link.holder)}};
}

QJsonObject jsonLineage(const LineageTree &tree, int index)
{
    const LineageRow &row = tree.at(index);
    QJsonArray disks;
    for (const LineageRow::DiskShare &disk : row.disks) {
        disks << QJsonObject{{u"target"_s, disk.target},
                             {u"path"_s, disk.path},
                             {u"own"_s, jsonBytes(disk.ownBytes)},
                             {u"saved"_s, jsonBytes(disk.savedBytes)}};
    }
    QJsonArray children;
    for (const int child : row.children)
        children << jsonLineage(tree, child);
    QJsonObject object = jsonName(row.name, row.uuid, row.node);
    object[u"kind"_s] = kindName(row);
    object[u"tie"_s] = row.tie == LineageTie::None ? QJsonValue() : QJsonValue(shownName(row.tie));
    object[u"storage"_s] = row.pool;
    object[u"path"_s] = row.path;
    object[u"own"_s] = jsonBytes(row.ownBytes);
    object[u"saved"_s] = jsonBytes(row.savedBytes);
    object[u"disks"_s] = disks;
    object[u"unread"_s] = QJsonArray::fromStringList(row.unread);
    object[u"children"_s] = children;
    return object;
}

} // namespace ramet::ctl
