// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"

#include <QCoreApplication>

namespace ramet::ctl {

namespace {

struct StorageAddTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::StorageAdd)
};

} // namespace

Reply storageAdd(Session &session)
{
    const auto look = lookAround(session);
    if (!look)
        return std::unexpected(look.error());
    const QStringList &words = session.line.arguments;
    const FolderStorage wanted{words.at(0), words.at(1), words.at(2)};
    if (const auto refusal = whyNotFolderStorage(look->inventory, wanted))
        return std::unexpected(failureOf(std::vector<Refusal>{*refusal}));
    if (const auto outcome = perform(session, wanted); !outcome)
        return std::unexpected(outcome.error());
    const Inventory inventory = session.engine.look(Scope::everything());
    const NodeInventory *node = inventory.findNode(wanted.node);
    const StoragePool *pool = node ? node->findPool(wanted.name) : nullptr;
    return Answer{
        .json = {{QStringLiteral("storage"), pool ? jsonPool(inventory, *pool) : QJsonObject()}},
        .text = printable(StorageAddTexts::tr("Storage “%1” is ready on node %2.")
                              .arg(wanted.name, wanted.node)) +
                u'\n'};
}

} // namespace ramet::ctl
