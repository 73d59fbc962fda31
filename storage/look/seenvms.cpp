// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/seenvms.h"

#include "storage/base/statefile.h"
#include "storage/look/seenfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ramet::seenvms {

namespace {

constexpr const char *ending = "names.json";
constexpr qsizetype mostNames = 5'000;

} // namespace

void save(const NodeInventory &node)
{
    QStringList names;
    for (const VirtualMachine &vm : node.vms)
        names << vm.name;
    names.sort();
    const QJsonObject object{{"uri", node.uri},
                             {"vms", QJsonArray::fromStringList(names.mid(0, mostNames))}};
    statefiles::writeHint(seenfile::path(node.uri, ending),
                          QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> load(const QString &uri)
{
    const QByteArray text = statefiles::read(seenfile::path(uri, ending));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object["uri"].toString() != uri)
        return {};
    QStringList names;
    for (const QJsonValue value : object["vms"].toArray())
        names << value.toString();
    return names;
}

} // namespace ramet::seenvms
