// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/journalfile.h"

#include "storage/domain/markproof.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <algorithm>

namespace ramet {

namespace {

/// Changes when an older Ramet would misread what is written.
constexpr int version = 1;
const QLatin1StringView versionKey("ramet-journal");

QJsonArray toJson(const std::vector<NodeAddress> &nodes)
{
    QJsonArray array;
    for (const NodeAddress &node : nodes)
        array.append(QJsonObject{{"name", node.name},
                                 {"uri", node.uri},
                                 {"dataHost", node.data.host},
                                 {"dataTrusted", node.data.isTrusted}});
    return array;
}

JournalHeader headerFrom(const QJsonObject &line)
{
    JournalHeader header;
    header.id = line["id"].toString();
    header.operation = fromStoredName<JournalOperation>(line["operation"].toString())
                           .value_or(JournalOperation::Unknown);
    header.object = line["object"].toString();
    const QJsonArray nodes = line["nodes"].toArray();
    for (const QJsonValue &node : nodes)
        header.nodes.push_back({node["name"].toString(),
                                node["uri"].toString(),
                                {node["dataHost"].toString(), node["dataTrusted"].toBool()}});
    header.plan = line["plan"].toObject();
    header.host = line["host"].toString();
    header.hostName = line["hostName"].toString();
    header.started = QDateTime::fromString(line["started"].toString(), Qt::ISODateWithMs);
    return header;
}

JournalContent::State readHeader(JournalContent &content, const QJsonObject &line)
{
    using State = JournalContent::State;
    const int written = line[versionKey].toInt();
    content.header = headerFrom(line);
    if (written > version)
        return State::Newer;
    const JournalHeader &header = content.header;
    if (written < 1 || !isTaskId(header.id) || header.host.isEmpty())
        return State::Damaged;
    return header.host == thisHost() ? State::Readable : State::OtherHost;
}

bool applyIntent(JournalContent &content, const QJsonObject &line)
{
    const auto undo = undoFromJson(line["undo"].toObject());
    const int number = line["intend"].toInt();
    if (!undo || number < 1)
        return false;
    content.lastStep = std::max(content.lastStep, number);
    content.steps[number] = {number, *undo, false,
                             QDateTime::fromString(line["at"].toString(), Qt::ISODateWithMs)};
    return true;
}

bool applySettled(JournalContent &content, const QJsonObject &line)
{
    const auto step = content.steps.find(line["settle"].toInt());
    if (!line["made"].isBool())
        return false;
    if (step == content.steps.end())
        return true; // taken back twice
    if (line["made"].toBool())
        step->second.made = true;
    else
        content.steps.erase(step);
    return true;
}

} // namespace

bool applyLine(JournalContent &content, const QJsonObject &line)
{
    if (line.contains("intend"))
        return applyIntent(content, line);
    if (line.contains("settle"))
        return applySettled(content, line);
    if (!line.contains("note"))
        return false;
    content.facts[line["note"].toString()] = line["value"].toObject();
    return true;
}

JournalContent readJournal(const QByteArray &text)
{
    JournalContent content;
    for (qsizetype end = 0; (end = text.indexOf('\n', content.wholeBytes)) >= 0;) {
        const auto start = static_cast<qsizetype>(content.wholeBytes);
        const auto line = QJsonDocument::fromJson(text.mid(start, end - start)).object();
        content.wholeBytes = end + 1;
        if (++content.line == 1) {
            content.state = readHeader(content, line);
        } else if (!applyLine(content, line)) {
            content.state = JournalContent::State::Damaged;
        }
        if (content.state == JournalContent::State::Damaged ||
            content.state == JournalContent::State::Newer)
            break; // what follows may mean anything
    }
    return content;
}

QString whyNotReadable(const JournalContent &content)
{
    switch (content.state) {
    case JournalContent::State::Readable:
        return {};
    case JournalContent::State::Truncated:
        return "the journal ends within its first line; nothing had been made yet";
    case JournalContent::State::Damaged:
        return QString("line %1 of the journal is damaged").arg(content.line);
    case JournalContent::State::Newer:
        return "a newer version of Ramet wrote the journal";
    case JournalContent::State::OtherHost:
        return QString("the journal is of the machine %1").arg(content.header.hostName);
    }
    return {};
}

QJsonObject headerLine(const JournalHeader &header)
{
    return {{versionKey, version},
            {"id", header.id},
            {"operation", storedName(header.operation)},
            {"object", header.object},
            {"nodes", toJson(header.nodes)},
            {"plan", header.plan},
            {"host", header.host},
            {"hostName", header.hostName},
            {"started", header.started.toString(Qt::ISODateWithMs)}};
}

QJsonObject intendLine(const JournalStep &step)
{
    return {{"intend", step.number},
            {"undo", ramet::toJson(step.undo)},
            {"at", step.intended.toString(Qt::ISODateWithMs)}};
}

QJsonObject settleLine(int step, bool made)
{
    return {{"settle", step}, {"made", made}};
}

QJsonObject noteLine(const QString &key, const QJsonObject &value)
{
    return {{"note", key}, {"value", value}};
}

Status checkNodesKnown(const JournalHeader &header, const std::vector<NodeAddress> &known)
{
    std::vector<Refusal> refusals;
    for (const NodeAddress &node : header.nodes) {
        if (std::ranges::find(known, node.uri, &NodeAddress::uri) == known.end())
            refusals.push_back(
                {Reason::TaskNodeUnknown, Field::None, header.object, node.name, {node.uri}});
    }
    if (refusals.empty())
        return {};
    return std::unexpected(refused("recover", header.object, std::move(refusals)));
}

JournalHeader journalHeader(JournalOperation operation, const QString &object,
                            const std::vector<NodeAddress> &now, const QString &node)
{
    JournalHeader header;
    header.operation = operation;
    header.object = object;
    for (const NodeAddress &address : now) {
        if (address.name == node)
            header.nodes.push_back(address);
    }
    return header;
}

QString presentName(const JournalHeader &header, const std::vector<NodeAddress> &known,
                    const QString &name)
{
    for (const NodeAddress &noted : header.nodes) {
        for (const NodeAddress &now : known) {
            if (noted.name == name && noted.uri == now.uri)
                return now.name;
        }
    }
    return {};
}

QString thisHost()
{
    static const QString host = [] {
        QFile file("/etc/machine-id"); // see machine-id(5)
        QString id;
        if (file.open(QIODevice::ReadOnly))
            id = QString::fromLatin1(file.readLine()).trimmed();
        return id.isEmpty() ? QSysInfo::machineHostName() : id;
    }();
    return host;
}

} // namespace ramet
