// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/nodearguments.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace ramet {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ramet::NodeArguments)
};

/// Whether the text can only be the beginning of a URI, not a mistyped name.
bool looksLikeUri(const QString &text)
{
    return text.contains(u':') || text.contains(u'/');
}

std::expected<NodeAddress, QString> readOne(const QString &value)
{
    const qsizetype split = value.indexOf(u'=');
    const QString before = value.left(std::max<qsizetype>(split, 0));
    if (split < 0 || looksLikeUri(before)) {
        if (value.isEmpty())
            return std::unexpected(Texts::tr("Option -c needs a URI, such as qemu:///system."));
        return NodeAddress{{}, value};
    }
    if (!isValidNodeName(before)) {
        return std::unexpected(Texts::tr("“%1” cannot be a node’s name: use letters, digits, "
                                         "“.”, “_” and “-” only.")
                                   .arg(before));
    }
    const QString uri = value.mid(split + 1);
    if (uri.isEmpty())
        return std::unexpected(Texts::tr("Node %1 has no URI. Write -c %1=URI.").arg(before));
    return NodeAddress{before, uri};
}

bool isTaken(const std::vector<NodeAddress> &nodes, const QString &name)
{
    return std::ranges::any_of(nodes, [&](const NodeAddress &node) { return node.name == name; });
}

QString nameFromUri(const QString &uri)
{
    const QUrl url(uri);
    QString name = url.host().isEmpty() ? url.path() : url.host();
    static const QRegularExpression notAllowed(QStringLiteral("[^A-Za-z0-9._-]+"));
    name.remove(QRegularExpression(QStringLiteral("^/")));
    name.replace(notAllowed, QStringLiteral("_"));
    return isValidNodeName(name) ? name : QStringLiteral("node");
}

QString freeName(const std::vector<NodeAddress> &nodes, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; isTaken(nodes, name); ++number)
        name = wanted + QString::number(number);
    return name;
}

} // namespace

std::expected<std::vector<NodeAddress>, QString> readNodeArguments(const QStringList &values)
{
    std::vector<NodeAddress> nodes;
    for (const QString &value : values) {
        const auto node = readOne(value);
        if (!node)
            return std::unexpected(node.error());
        if (!node->name.isEmpty() && isTaken(nodes, node->name))
            return std::unexpected(Texts::tr("Two nodes are named %1.").arg(node->name));
        nodes.push_back(*node);
    }
    for (NodeAddress &node : nodes) {
        if (node.name.isEmpty())
            node.name = freeName(nodes, nameFromUri(node.uri));
    }
    return nodes;
}

} // namespace ramet
