// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vmlink.h"

#include "models/printable.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace ramet {
namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(ramet::VmLink)
};

constexpr qsizetype longestLink = 1'000;
constexpr qsizetype longestShown = 80;

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

bool isCleanName(const QString &name)
{
    return !name.isEmpty() && printable(name) == name;
}

QString notALink(const QString &text)
{
    QString shown = printable(text.left(longestShown));
    if (text.size() > longestShown)
        shown += u'…';
    return LinkText::tr("“%1” is no link to a VM: such a link is ramet://NODE/VM.").arg(shown);
}

/// Browsers write the node's name in small letters.
const NodeInventory *linkedNode(const Inventory &inventory, const QString &name)
{
    if (const NodeInventory *node = inventory.findNode(name))
        return node;
    const auto isNamed = [&](const NodeInventory &node) {
        return node.node.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(inventory.nodes, isNamed);
    const bool isOne = std::ranges::count_if(inventory.nodes, isNamed) == 1;
    return isOne ? &*found : nullptr;
}

} // namespace

std::expected<VmLink, QString> readVmLink(const QString &text)
{
    const QString scheme = QStringLiteral("ramet://");
    if (text.size() > longestLink || !text.startsWith(scheme, Qt::CaseInsensitive))
        return std::unexpected(notALink(text));
    const QStringView path = QStringView(text).mid(scheme.size());
    const qsizetype slash = path.indexOf(u'/');
    const VmLink link{decoded(path.left(std::max<qsizetype>(slash, 0))),
                      decoded(path.mid(slash + 1))};
    if (slash < 1 || !isValidNodeName(link.node) || !isCleanName(link.vm))
        return std::unexpected(notALink(text));
    return link;
}

LinkedVm findLinkedVm(const Inventory &inventory, const VmLink &link)
{
    const NodeInventory *node = linkedNode(inventory, link.node);
    if (!node)
        return {{},
                LinkText::tr("The link leads to node “%1”, which is not among your nodes. Add it, "
                             "then open the link again.")
                    .arg(link.node)};
    const VirtualMachine *vm = node->findVmByName(link.vm);
    if (!vm)
        vm = node->findVm(link.vm.toLower());
    if (vm)
        return {VmRef{node->node, vm->uuid}, {}};
    if (node->isAwaited || node->isBeingRead)
        return {};
    if (!node->reachable)
        return {{},
                LinkText::tr("Node “%1” does not answer: whether it has the VM “%2” is not known.")
                    .arg(node->node, link.vm)};
    return {{}, LinkText::tr("Node “%1” has no VM “%2”.").arg(node->node, link.vm)};
}

} // namespace ramet
