// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/reviewlines.h"

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
    Explanation{"domain/name", QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The clone’s own name")},
    Explanation{"domain/uuid", QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A UUID of its own")},
    Explanation{"domain/title",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The title is the original’s")},
    Explanation{"domain/genid",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft",
                                  "A new generation, by which Windows knows that it is a copy")},
    Explanation{"domain/sysinfo",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The UUID that the guest reads")},
    Explanation{"domain/metadata",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "Ramet’s note of where a clone is from")},
    Explanation{"domain/os/nvram",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "UEFI variables of its own")},
    Explanation{"domain/os/loader",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The target node’s own firmware")},
    Explanation{"domain/devices/emulator",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The target node’s own emulator")},
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
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The node gives its side a new name")},
    Explanation{"domain/devices/interface",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "The network, as chosen")},
    Explanation{"domain/devices/graphics",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "A port of its own, or as chosen")},
    Explanation{"domain/devices/vsock",
                QT_TRANSLATE_NOOP("ramet::ReviewDraft", "An address of its own on the node")},
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

DefinitionOf definitionOf(const ClonePlan &plan)
{
    return {plan.request.source.uuid, plan.request.snapshot};
}

std::unexpected<Error> noLines(const QString &why)
{
    return std::unexpected(Error{ErrorKind::NotFound, {}, {}, why, {}});
}

} // namespace

NodeQuestions definitionQuestion(const ClonePlan &plan)
{
    NodeQuestions questions;
    questions.definitions.insert(definitionOf(plan));
    return questions;
}

Result<std::vector<ReviewLine>> reviewLines(const Inventory &inventory, const ClonePlan &plan)
{
    const NodeInventory *node = inventory.findNode(plan.request.source.node);
    const NodeInventory *target = inventory.findNode(plan.targetNode);
    if (!node || !target)
        return noLines(refusalsText(plan.refusals));
    const auto known = node->facts.definitions.find(definitionOf(plan));
    if (known == node->facts.definitions.end())
        return noLines(ReviewText::tr("The definition is being read."));
    if (!known->second)
        return noLines(ReviewText::tr("The node did not tell the definition. Look at its state in "
                                      "the tree, then open the wizard again."));
    const auto made = newDefinition(*known->second, plan, plannedFiles(plan, *target));
    if (!made)
        return noLines(errorText(made.error()));
    const auto rows = compareDefinitions(*known->second, *made);
    if (!rows)
        return noLines(errorText(rows.error()));
    std::vector<ReviewLine> lines;
    for (const DefinitionRow &row : *rows)
        lines.push_back({printable(row.before), printable(row.after),
                         row.isChanged() ? explanationOf(row.path) : QString()});
    return lines;
}

} // namespace ramet
