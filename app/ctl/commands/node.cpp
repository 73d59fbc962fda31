// SPDX-License-Identifier: GPL-3.0-or-later
// node list, add, remove: the user's saved nodes. None of them is contacted.
#include "app/ctl/commands/commands.h"
#include "app/ctl/table.h"
#include "models/settings.h"

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
    return {{QStringLiteral("name"), node.name}, {QStringLiteral("uri"), node.uri}};
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

} // namespace

Reply nodeList(Session &)
{
    QJsonArray array;
    Table table({NodeTexts::tr("NAME"), NodeTexts::tr("URI")});
    for (const NodeAddress &node : Settings().savedNodes()) {
        array << json(node);
        table.add({node.name, node.uri});
    }
    const QString none =
        NodeTexts::tr("No node is saved; %1 is used.").arg(Settings::defaultNode().uri) + u'\n';
    return Answer{.json = {{QStringLiteral("nodes"), array}},
                  .text = table.isEmpty() ? none : table.text()};
}

Reply nodeAdd(Session &session)
{
    const NodeAddress node{session.line.arguments.at(0), session.line.arguments.at(1)};
    if (!isValidNodeName(node.name)) {
        Failure failure = refusedBecause(
            QStringLiteral("usage"),
            NodeTexts::tr(
                "“%1” cannot be a node's name: use letters, digits, '.', '_' and '-' only.")
                .arg(node.name));
        failure.exitCode = WrongUsage;
        return std::unexpected(failure);
    }
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    if (const Status status = Settings().addNode(node); !status)
        return std::unexpected(notSaved(status.error()));
    return Answer{.json = {{QStringLiteral("node"), json(node)}},
                  .text = NodeTexts::tr("Node %1 is saved.").arg(node.name) + u'\n'};
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
