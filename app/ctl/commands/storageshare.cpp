// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/settings.h"
#include "models/tasks/operationtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct StorageShareTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::StorageShare)
};

struct StorageName {
    NodeAddress node;
    QString storage;
};

/// NODE/STORAGE; a storage's name may have no slash.
std::expected<StorageName, Failure> readName(const Session &session, const QString &text)
{
    const QString name = text.section(u'/', 0, 0);
    const QString storage = text.section(u'/', 1);
    const auto node = std::ranges::find(session.addresses, name, &NodeAddress::name);
    if (storage.isEmpty())
        return std::unexpected(refusedBecause(
            QStringLiteral("not-found"),
            StorageShareTexts::tr("“%1” names no storage of a node. Write NODE/STORAGE.")
                .arg(text)));
    if (node == session.addresses.end())
        return std::unexpected(
            refusedBecause(QStringLiteral("not-found"),
                           StorageShareTexts::tr("There is no node named “%1”.").arg(name)));
    return StorageName{*node, storage};
}

std::expected<std::pair<StorageName, StorageName>, Failure> readNames(const Session &session)
{
    const auto a = readName(session, session.line.arguments.at(0));
    if (!a)
        return std::unexpected(a.error());
    const auto b = readName(session, session.line.arguments.at(1));
    if (!b)
        return std::unexpected(b.error());
    if (a->node.uri == b->node.uri)
        return std::unexpected(refusedBecause(
            QStringLiteral("invalid"),
            StorageShareTexts::tr("Both storages are of one node. Name one of another node.")));
    return std::pair(*a, *b);
}

SaidShared wordOf(const std::pair<StorageName, StorageName> &names)
{
    return {{names.first.node.uri, names.first.storage},
            {names.second.node.uri, names.second.storage}};
}

/// A node that answers, and has no such storage, makes the word a mistake.
std::expected<QStringList, Failure> checkThere(Session &session,
                                               const std::pair<StorageName, StorageName> &names)
{
    const auto look = lookAround(session, Scope::storages());
    if (!look)
        return std::unexpected(look.error());
    for (const StorageName &each : {names.first, names.second}) {
        const NodeInventory *node = look->inventory.findNode(each.node.name);
        if (node && node->reachable && !node->findPool(each.storage))
            return std::unexpected(failureOf(std::vector<Refusal>{
                {Reason::StorageUnknown, Field::Storage, each.storage, each.node.name, {}}}));
    }
    return look->warnings;
}

Answer sharingAnswer(const Session &session, const QString &text, bool shared)
{
    return {
        .json = {{QStringLiteral("storages"), QJsonArray::fromStringList(session.line.arguments)},
                 {QStringLiteral("shared"), shared}},
        .text = printable(text) + u'\n'};
}

} // namespace

Reply storageShare(Session &session, bool shared)
{
    const auto names = readNames(session);
    if (!names)
        return std::unexpected(names.error());
    QStringList warnings;
    if (shared) {
        const auto there = checkThere(session, *names);
        if (!there)
            return std::unexpected(there.error());
        warnings = *there;
    }
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    if (const Status status = Settings().setSaidShared(wordOf(*names), shared); !status)
        return std::unexpected(failureOf(status.error()));
    const QStringList &words = session.line.arguments;
    Answer answer = sharingAnswer(
        session,
        (shared
             ? StorageShareTexts::tr("“%1” and “%2” count as one storage now. \"rametctl storage "
                                     "prove\" finds out whether they are.")
             : StorageShareTexts::tr("That “%1” and “%2” are one storage is not said any more."))
            .arg(words.at(0), words.at(1)),
        shared);
    answer.warnings = warnings;
    return answer;
}

Reply storageProve(Session &session)
{
    const auto names = readNames(session);
    if (!names)
        return std::unexpected(names.error());
    const SharingProof proof{names->first.node.name, names->first.storage, names->second.node.name,
                             names->second.storage};
    const auto look = lookAround(session, Scope::storages());
    if (!look)
        return std::unexpected(look.error());
    if (const auto refusal = whyNotProvable(look->inventory, proof))
        return std::unexpected(failureOf(std::vector<Refusal>{*refusal}));
    const auto outcome = perform(session, proof);
    if (!outcome)
        return std::unexpected(outcome.error());
    const bool isShared = outcome->proof()->isShared;
    Answer answer = sharingAnswer(session, outcomeText(proof, *outcome) + u'.', isShared);
    const std::vector<SaidShared> said = Settings().saidShared();
    if (!isShared && std::ranges::find(said, wordOf(*names)) != said.end())
        answer.warnings << StorageShareTexts::tr(
                               "That they are one was said, and is not true: rametctl storage "
                               "unshare %1 %2")
                               .arg(session.line.arguments.at(0), session.line.arguments.at(1));
    return answer;
}

} // namespace ramet::ctl
