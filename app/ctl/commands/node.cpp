// SPDX-License-Identifier: GPL-3.0-or-later
// node list, add, rename, edit, move, remove, trust: the saved nodes. Only a new one is contacted.
#include "app/ctl/clonearguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/table.h"
#include "models/errortext.h"
#include "models/format.h"
#include "models/nodes/nodeform.h"
#include "models/settings.h"
#include "storage/base/connectcause.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct NodeTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Node)
};

QJsonObject json(const NodeAddress &node)
{
    return {{QStringLiteral("name"), node.name},
            {QStringLiteral("uri"), node.uri},
            {QStringLiteral("group"), node.group},
            {QStringLiteral("dataAddress"), node.data.host},
            {QStringLiteral("trustedNetwork"), node.data.isTrusted}};
}

QString groupOf(const CommandLine &line)
{
    const QString group = line.value(Option::Group);
    return group == u"-" ? QString() : group;
}

QString dataText(const DataAddress &data)
{
    return data.isTrusted ? NodeTexts::tr("%1 (trusted network)").arg(data.host) : data.host;
}

/// What a look at the new node finds: worth a warning, but no reason not to save it.
QStringList trial(Session &session, const NodeAddress &node, QJsonObject &json)
{
    if (session.line.has(Option::NoConnect))
        return {};
    const auto report = Engine::probe(node, session.stop);
    json[QLatin1String("reachable")] = report.has_value();
    if (report)
        return {};
    json[QLatin1String("cause")] = shownName(report.error().cause);
    return {NodeTexts::tr("It cannot be reached now: %1").arg(errorText(report.error())),
            errorDetails(report.error())};
}

Failure notSaved(const Error &error)
{
    Failure failure = failureOf(error);
    if (error.kind == ErrorKind::NameTaken || error.kind == ErrorKind::NotFound)
        failure.exitCode = Refused;
    if (error.kind == ErrorKind::Invalid)
        failure.exitCode = WrongUsage;
    return failure;
}

std::expected<void, Failure> checkAddress(const NodeAddress &node)
{
    if (!isValidNodeName(node.name))
        return std::unexpected(wrongUsage(
            NodeTexts::tr(
                "“%1” cannot be a node’s name: use letters, digits, “.”, “_” and “-” only.")
                .arg(node.name)));
    if (const QString problem = addressProblem(node.uri); !problem.isEmpty())
        return std::unexpected(wrongUsage(problem));
    if (!isValidGroup(node.group))
        return std::unexpected(
            wrongUsage(NodeTexts::tr("“%1” cannot be a group: it has at most 64 characters and no "
                                     "line break.")
                           .arg(node.group)));
    return {};
}

/// What is worth knowing of the address; `besides`: the node that gets it.
QStringList addressWarnings(const NodeAddress &address, const QString &besides)
{
    std::vector<NodeAddress> others = Settings().savedNodes();
    std::erase_if(others, [&](const NodeAddress &node) { return node.name == besides; });
    return addressWarning(address, others).split(u'\n', Qt::SkipEmptyParts);
}

std::expected<NodeAddress, Failure> savedNode(const QString &name)
{
    for (const NodeAddress &node : Settings().savedNodes())
        if (node.name == name)
            return node;
    return std::unexpected(notSaved({ErrorKind::NotFound, QStringLiteral("edit node"), name, {}}));
}

/// `sentence`: %1 is the name before, %2 the one after.
Reply changeNode(Session &session, const QString &name, const NodeAddress &to,
                 const QString &sentence)
{
    if (const auto usable = checkAddress(to); !usable)
        return std::unexpected(usable.error());
    const QStringList warnings = addressWarnings(to, name);
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    if (const Status status = Settings().editNode(name, to); !status)
        return std::unexpected(notSaved(status.error()));
    return Answer{.json = {{QStringLiteral("node"), json(to)}},
                  .text = printable(fillIn(sentence, {name, to.name, {}})) + u'\n',
                  .warnings = warnings};
}

} // namespace

Reply nodeList(Session &)
{
    QJsonArray array;
    const std::vector<NodeAddress> nodes = Settings().savedNodes();
    const bool hasData = std::ranges::any_of(
        nodes, [](const NodeAddress &node) { return !node.data.host.isEmpty(); });
    const bool hasGroups =
        std::ranges::any_of(nodes, [](const NodeAddress &node) { return !node.group.isEmpty(); });
    QStringList titles{NodeTexts::tr("NAME"), NodeTexts::tr("URI")};
    if (hasGroups)
        titles << NodeTexts::tr("GROUP");
    if (hasData)
        titles << NodeTexts::tr("DATA ADDRESS");
    Table table(titles);
    for (const NodeAddress &node : nodes) {
        array << json(node);
        QStringList cells{node.name, node.uri};
        if (hasGroups)
            cells << node.group;
        if (hasData)
            cells << dataText(node.data);
        table.add(cells);
    }
    const QString none =
        NodeTexts::tr("No node is saved; %1 is used.").arg(Settings::defaultNode().uri) + u'\n';
    return Answer{.json = {{QStringLiteral("nodes"), array}},
                  .text = table.isEmpty() ? none : table.text()};
}

Reply nodeAdd(Session &session)
{
    const NodeAddress node{session.line.arguments.at(0), session.line.arguments.at(1),
                           readDataAddress(session.line).value_or(DataAddress()),
                           groupOf(session.line)};
    if (const auto usable = checkAddress(node); !usable)
        return std::unexpected(usable.error());
    const QStringList warnings = addressWarnings(node, {});
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    if (const Status status = Settings().addNode(node); !status)
        return std::unexpected(notSaved(status.error()));
    QJsonObject saved = json(node);
    const QStringList found = trial(session, node, saved);
    return Answer{.json = {{QStringLiteral("node"), saved}},
                  .text = NodeTexts::tr("Node %1 is saved.").arg(node.name) + u'\n',
                  .warnings = warnings + found};
}

Reply nodeRename(Session &session)
{
    const QString name = session.line.arguments.at(0);
    const auto saved = savedNode(name);
    if (!saved)
        return std::unexpected(saved.error());
    NodeAddress to = *saved;
    to.name = session.line.arguments.at(1);
    if (const QStringList tasks = Engine::unfinishedOn(name); !tasks.isEmpty())
        return std::unexpected(refusedBecause(
            QStringLiteral("busy"),
            NodeTexts::tr("Tasks on node %1 have not ended: %2. \"rametctl recover\" ends them; "
                          "then it can have another name.")
                .arg(name, tasks.join(QStringLiteral(", ")))));
    return changeNode(session, name, to, NodeTexts::tr("Node %1 is now named %2."));
}

Reply nodeEdit(Session &session)
{
    const QString uri = session.line.arguments.value(1);
    const bool hasData = session.line.has(Option::DataAddress);
    const bool hasGroup = session.line.has(Option::Group);
    if (uri.isEmpty() && !hasData && !hasGroup)
        return std::unexpected(wrongUsage(NodeTexts::tr(
            "What is to change? Give the URI, --data-address or --group, or several.")));
    const auto saved = savedNode(session.line.arguments.at(0));
    if (!saved)
        return std::unexpected(saved.error());
    NodeAddress to = *saved;
    if (!uri.isEmpty())
        to.uri = uri;
    if (hasData)
        to.data = readDataAddress(session.line).value_or(DataAddress());
    if (hasGroup)
        to.group = groupOf(session.line);
    return changeNode(session, to.name, to,
                      uri.isEmpty() && !hasData ? NodeTexts::tr("Node %1 has its new group.")
                                                : NodeTexts::tr("Node %1 has its new address."));
}

Reply nodeMove(Session &session)
{
    const QString name = session.line.arguments.at(0);
    bool isNumber = false;
    const int place = session.line.arguments.at(1).toInt(&isNumber);
    if (!isNumber || place < 1)
        return std::unexpected(wrongUsage(NodeTexts::tr("A place is a number from 1.")));
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    if (const Status status = Settings().moveNode(name, place - 1); !status)
        return std::unexpected(notSaved(status.error()));
    return nodeList(session);
}

Reply nodeRemove(Session &session)
{
    const QString name = session.line.arguments.first();
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    if (const Status status = Settings().removeNode(name); !status)
        return std::unexpected(notSaved(status.error()));
    return Answer{.json = {{QStringLiteral("node"), QJsonObject{{QStringLiteral("name"), name}}}},
                  .text = printable(NodeTexts::tr("Node %1 is forgotten.").arg(name)) + u'\n'};
}

Reply nodeTrust(Session &session, bool trusted)
{
    std::vector<NodeAddress> nodes;
    for (const QString &name : session.line.arguments) {
        const auto known = std::ranges::find(session.addresses, name, &NodeAddress::name);
        if (known == session.addresses.end())
            return std::unexpected(
                refusedBecause(QStringLiteral("not-found"),
                               NodeTexts::tr("There is no node named “%1”.").arg(name)));
        nodes.push_back(*known);
    }
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    if (const Status status = Settings().setTrusted(nodes[0].uri, nodes[1].uri, trusted); !status)
        return std::unexpected(notSaved(status.error()));
    const QString text = trusted
                             ? NodeTexts::tr("Between %1 and %2 definitions now pass as they are.")
                             : NodeTexts::tr("Between %1 and %2 only what is harmless passes now.");
    return Answer{
        .json = {{QStringLiteral("nodes"), QJsonArray::fromStringList(session.line.arguments)},
                 {QStringLiteral("trusted"), trusted}},
        .text = printable(text.arg(nodes[0].name, nodes[1].name)) + u'\n'};
}

} // namespace ramet::ctl
