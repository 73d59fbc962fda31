// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "models/errortext.h"
#include "models/gaptext.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct SessionTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Session)
};

std::vector<const VirtualMachine *> matches(const NodeInventory &node, const QString &text)
{
    const QUuid uuid(text);
    std::vector<const VirtualMachine *> found;
    for (const VirtualMachine &vm : node.vms) {
        if (vm.name == text || (!uuid.isNull() && QUuid(vm.uuid) == uuid))
            found.push_back(&vm);
    }
    return found;
}

std::vector<const VirtualMachine *> candidates(const Inventory &inventory, const QString &text)
{
    const qsizetype slash = text.indexOf(u'/'); // a VM's name has none
    std::vector<const VirtualMachine *> found;
    for (const NodeInventory &node : inventory.nodes) {
        if (slash < 0 || node.node == text.left(slash)) {
            const auto more = matches(node, text.mid(slash + 1));
            found.insert(found.end(), more.begin(), more.end());
        }
    }
    return found;
}

/// Gaps that may be about the VM: its definition on one of the nodes that are meant. A UUID is
/// in no gap, so that each of them may be.
std::vector<Gap> unreadVms(const Inventory &inventory, const QString &node, const QString &name)
{
    std::vector<Gap> gaps;
    for (const Gap &gap : inventory.allGaps()) {
        const bool isMeant = gap.object == name || !QUuid(name).isNull();
        if (gap.kind == Gap::Kind::Definition && isMeant && (node.isEmpty() || node == gap.node))
            gaps.push_back(gap);
    }
    return gaps;
}

Failure notFound(const Inventory &inventory, const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QString node = text.left(std::max<qsizetype>(slash, 0));
    QStringList silent = inventory.unreachableNodes();
    if (!node.isEmpty())
        silent.removeIf([&](const QString &name) { return name != node; });
    const QStringList unread = gapTexts(unreadVms(inventory, node, text.mid(slash + 1)));
    if (silent.isEmpty() && unread.isEmpty()) {
        return refusedBecause(QStringLiteral("not-found"),
                              SessionTexts::tr("There is no VM or template named “%1”. \"rametctl "
                                               "list\" shows them all.")
                                  .arg(text));
    }
    QStringList sentences;
    if (!unread.isEmpty())
        sentences << SessionTexts::tr("No VM or template named “%1” could be read.").arg(text)
                  << unread;
    if (!silent.isEmpty())
        sentences << SessionTexts::tr("No VM or template named “%1” was found, but not every node "
                                      "could be asked: %2.")
                         .arg(text, silent.join(QStringLiteral(", ")));
    Failure failure =
        refusedBecause(unread.isEmpty() ? QStringLiteral("unreachable") : QStringLiteral("unread"),
                       sentences.join(u'\n'));
    failure.details = whyUnreachable(inventory, silent).join(u'\n');
    failure.exitCode = Failed;
    return failure;
}

Failure ambiguous(const QString &text, const std::vector<const VirtualMachine *> &found)
{
    QStringList names;
    for (const VirtualMachine *vm : found) {
        const QString byName = vm->node + u'/' + vm->name;
        names << (names.contains(byName) ? vm->node + u'/' + vm->uuid : byName);
    }
    return refusedBecause(
        QStringLiteral("ambiguous"),
        SessionTexts::tr("“%1” can be one of several: %2. Write which one is meant.")
            .arg(text, names.join(QStringLiteral(", "))));
}

} // namespace

Failure cancelledFailure()
{
    return {.kind = QStringLiteral("cancelled"),
            .message = SessionTexts::tr("Cancelled; nothing was changed."),
            .exitCode = Cancelled};
}

std::expected<Outcome, Failure> perform(Session &session, const Operation &operation,
                                        const Seen &seen)
{
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    SpeedLimit limit; // null: a plan's own
    if (session.line.bytesPerSecond > 0)
        limit = std::make_shared<std::atomic<quint64>>(session.line.bytesPerSecond);
    auto outcome = session.engine.execute(operation, {session.stop, session.progress, limit, seen});
    if (!outcome)
        return std::unexpected(failureOf(outcome.error()));
    return *std::move(outcome);
}

Scope scopeForGuards(const QString &vm)
{
    return Scope::usersOf(vm.section(u'/', -1));
}

Patience patienceForReading(const QString &vm, const QString &targetNode)
{
    return [=](const Inventory &answered,
               const NodeInventory &silent) -> std::optional<std::chrono::milliseconds> {
        const auto found = candidates(answered, vm);
        if (found.empty() || silent.node == targetNode)
            return {};
        return patienceForReaders(answered, found, silent);
    };
}

QStringList whyUnreachable(const Inventory &inventory, const QStringList &nodes)
{
    QStringList texts;
    for (const NodeInventory &node : inventory.nodes)
        if (!node.reachable && nodes.contains(node.node))
            texts << errorText(node.error);
    return texts;
}

std::expected<Look, Failure> lookAround(Session &session, const Scope &scope,
                                        const Patience &patience)
{
    Look look{session.engine.look(scope, session.stop, patience), {}, patience};
    const auto &nodes = look.inventory.nodes;
    look.warnings = whyUnreachable(look.inventory, look.inventory.unreachableNodes());
    if (!nodes.empty() && std::ranges::none_of(nodes, &NodeInventory::reachable)) {
        Failure failure = failureOf(nodes.back().error);
        failure.message = look.warnings.join(u'\n');
        return std::unexpected(failure);
    }
    look.warnings << gapTexts(look.inventory.allGaps());
    return look;
}

std::expected<const VirtualMachine *, Failure> findVm(const Inventory &inventory,
                                                      const QString &text)
{
    const auto found = candidates(inventory, text);
    if (found.empty())
        return std::unexpected(notFound(inventory, text));
    if (found.size() > 1)
        return std::unexpected(ambiguous(text, found));
    return found.front();
}

std::expected<const NodeInventory *, Failure> findNode(const Inventory &inventory,
                                                       const QString &name)
{
    if (const NodeInventory *node = inventory.findNode(name))
        return node;
    QStringList names;
    for (const NodeInventory &node : inventory.nodes)
        names << node.node;
    return std::unexpected(
        refusedBecause(QStringLiteral("not-found"),
                       SessionTexts::tr("There is no node named “%1”; the nodes are %2.")
                           .arg(name, names.join(QStringLiteral(", ")))));
}

} // namespace ramet::ctl
