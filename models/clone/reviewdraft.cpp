// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/reviewdraft.h"

#include "models/clone/clonedraft.h"
#include "models/clone/reviewchecks.h"
#include "models/errortext.h"
#include "models/printable.h"
#include "models/refusaltext.h"
#include "storage/clone/newdefinition.h"
#include "storage/domain/definitiondiff.h"

#include <QCoreApplication>
#include <array>

namespace ramet {
namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ramet::ReviewDraft)
};

/// The parts of a definition that a clone changes, the more exact first, and why.
struct Explanation {
    const char *path;
    const char *text;
};
constexpr std::array explanations{
    Explanation{"domain/name", QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The clone's own name")},
    Explanation{"domain/uuid", QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A UUID of its own")},
    Explanation{"domain/title",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The title is the original's")},
    Explanation{"domain/genid",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft",
                                  "A new generation, by which Windows knows that it is a copy")},
    Explanation{"domain/sysinfo",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The UUID that the guest reads")},
    Explanation{"domain/metadata",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "Ramet's note of where the clone is from")},
    Explanation{"domain/os/nvram",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "UEFI variables of its own")},
    Explanation{"domain/os/loader",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The target node's own firmware")},
    Explanation{"domain/devices/emulator",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The target node's own emulator")},
    Explanation{"domain/devices/disk/serial",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A serial number of its own")},
    Explanation{"domain/devices/disk/wwn",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A serial number of its own")},
    Explanation{"domain/devices/disk",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "Disks of its own, as chosen")},
    Explanation{"domain/devices/interface/mac",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft",
                                  "An address that no other VM of the known nodes has")},
    Explanation{"domain/devices/interface/target",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The host names its side anew")},
    Explanation{"domain/devices/interface",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The network, as chosen")},
    Explanation{"domain/devices/graphics",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A port of its own, or as chosen")},
    Explanation{"domain/devices/vsock",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "An address of its own on the host")},
    Explanation{"domain/devices/serial",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A file or socket of its own")},
    Explanation{"domain/devices/console",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A file or socket of its own")},
    Explanation{"domain/devices/channel",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A file or socket of its own")},
    Explanation{"domain", QT_TRANSLATE_NOOP("ramet::ReviewDraft", "As chosen")},
};

QString explanationOf(const QString &path)
{
    for (const Explanation &row : explanations) {
        const QLatin1StringView start(row.path);
        if (path == start || path.startsWith(start + u'/'))
            return ReviewText::tr(row.text);
    }
    return {};
}

} // namespace

std::vector<ReviewCheck> ReviewDraft::checks() const
{
    return reviewChecks(m_draft.inventory(), m_draft.plan(), m_draft.rate());
}

DefinitionOf ReviewDraft::which() const
{
    return {m_draft.source().uuid, m_draft.snapshot()};
}

void ReviewDraft::ask()
{
    const NodeInventory *node = m_draft.inventory().findNode(m_draft.source().node);
    if (!node || node->facts.definitions.contains(which()))
        return;
    NodeQuestions questions;
    questions.definitions.insert(which());
    m_draft.askNode(node->node, questions);
}

Result<QString> ReviewDraft::before() const
{
    const NodeInventory *node = m_draft.inventory().findNode(m_draft.source().node);
    const auto facts = node ? node->facts : NodeFacts();
    const auto known = facts.definitions.find(which());
    const auto notYet = [](const QString &why) {
        return std::unexpected(Error{ErrorKind::NotFound, {}, {}, why, {}});
    };
    if (known == facts.definitions.end())
        return notYet(ReviewText::tr("The definition is being read."));
    if (!known->second)
        return notYet(ReviewText::tr("The node did not tell the definition. Look at its state in "
                                     "the tree, then open the wizard again."));
    return *known->second;
}

Result<QString> ReviewDraft::after(const QString &before) const
{
    const NodeInventory *target = m_draft.inventory().findNode(m_draft.plan().targetNode);
    if (!target)
        return std::unexpected(Error{ErrorKind::NotFound, {}, {}, m_draft.summary(), {}});
    auto made = newDefinition(before, m_draft.plan(), plannedFiles(m_draft.plan(), *target));
    if (!made)
        made.error().detail = errorText(made.error());
    return made;
}

QString ReviewDraft::whyNoLines() const
{
    const auto old = before();
    if (!old)
        return old.error().detail;
    const auto made = after(*old);
    return made ? QString() : made.error().detail;
}

std::vector<ReviewLine> ReviewDraft::lines() const
{
    std::vector<ReviewLine> lines;
    const auto old = before();
    const auto made = old ? after(*old) : old;
    const auto rows = made ? compareDefinitions(*old, *made)
                           : Result<std::vector<DefinitionRow>>(std::unexpected(made.error()));
    if (!rows)
        return lines;
    for (const DefinitionRow &row : *rows)
        lines.push_back({printable(row.before), printable(row.after),
                         row.isChanged() ? explanationOf(row.path) : QString()});
    return lines;
}

} // namespace ramet
