// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/abilities.h"

#include "models/collation.h"
#include "models/inventory/vmrefusals.h"
#include "models/refusaltext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ramet {
namespace {

struct ManyText {
    Q_DECLARE_TR_FUNCTIONS(Abilities)
};

constexpr int namesInALine = 4;

struct ShortReason {
    Reason reason;
    const char *text;
};

/// Of the reasons that are met every day, why something cannot be done with some VMs, without
/// their names.
constexpr std::array shortReasons{
    ShortReason{Reason::SourceRunning, QT_TRANSLATE_NOOP("Abilities", "switched on")},
    ShortReason{Reason::VmIsOff, QT_TRANSLATE_NOOP("Abilities", "off")},
    ShortReason{Reason::VmIsPaused, QT_TRANSLATE_NOOP("Abilities", "paused")},
    ShortReason{Reason::VmNotPaused, QT_TRANSLATE_NOOP("Abilities", "not paused")},
    ShortReason{Reason::SourceBuilding, QT_TRANSLATE_NOOP("Abilities", "incomplete")},
    ShortReason{Reason::SourceGone, QT_TRANSLATE_NOOP("Abilities", "gone")},
    ShortReason{Reason::SourceIsTemplate, QT_TRANSLATE_NOOP("Abilities", "a template already")},
    ShortReason{Reason::SourceNotTemplate, QT_TRANSLATE_NOOP("Abilities", "no template")},
    ShortReason{Reason::TemplateCannotStart, QT_TRANSLATE_NOOP("Abilities", "template")},
    ShortReason{Reason::TemplateIsReadOnly, QT_TRANSLATE_NOOP("Abilities", "template")},
    ShortReason{Reason::SourceSaved, QT_TRANSLATE_NOOP("Abilities", "with a saved state")},
    ShortReason{Reason::NothingSaved, QT_TRANSLATE_NOOP("Abilities", "without a saved state")},
    ShortReason{Reason::SourceTransient,
                QT_TRANSLATE_NOOP("Abilities", "without a definition that stays")},
    ShortReason{Reason::NothingBelow, QT_TRANSLATE_NOOP("Abilities", "independent already")},
    ShortReason{Reason::TemplateHasSnapshots, QT_TRANSLATE_NOOP("Abilities", "with snapshots")},
    ShortReason{Reason::SourceHasSnapshots, QT_TRANSLATE_NOOP("Abilities", "with snapshots")},
    ShortReason{Reason::HasDependants, QT_TRANSLATE_NOOP("Abilities", "needed by others")},
    ShortReason{Reason::DisksShared, QT_TRANSLATE_NOOP("Abilities", "needed by others")},
    ShortReason{Reason::HeldByTask, QT_TRANSLATE_NOOP("Abilities", "held by a task")},
    ShortReason{Reason::DisksAreFetched, QT_TRANSLATE_NOOP("Abilities", "still being fetched")},
    ShortReason{Reason::DisksUnwritten,
                QT_TRANSLATE_NOOP("Abilities", "not certainly written as a whole")},
    ShortReason{Reason::StartSpoilsOthers, QT_TRANSLATE_NOOP("Abilities", "needed by others")},
    ShortReason{Reason::NodeUnreachable,
                QT_TRANSLATE_NOOP("Abilities", "on a node that cannot be reached")},
    ShortReason{Reason::NodeBeingRead,
                QT_TRANSLATE_NOOP("Abilities", "on a node that is still being read")},
};

/// Empty: the sentence is told.
QString shortReason(Reason reason)
{
    const auto found = std::ranges::find(shortReasons, reason, &ShortReason::reason);
    return found == shortReasons.end() ? QString() : ManyText::tr(found->text);
}

QString shownName(const VirtualMachine *vm, const VmRef &ref)
{
    return vm ? vm->name : ref.uuid;
}

QString lineOf(const Hindrance &hindrance, const QString &names)
{
    const bool isToldWhole =
        hindrance.names.isEmpty() ||
        (hindrance.names.size() == 1 && hindrance.reason.contains(hindrance.names.front()));
    if (!hindrance.isSentence)
        return ManyText::tr("%1 (%2)", "VMs and what they are").arg(names, hindrance.reason);
    return isToldWhole ? hindrance.reason
                       : ManyText::tr("%1: %2", "VMs and a sentence that is true of them")
                             .arg(names, hindrance.reason);
}

/// All windows at once would be in each other's way.
void limitConsoles(ManyAbility &console)
{
    if (console.possible.size() <= static_cast<size_t>(mostConsoles))
        return;
    console.possible.clear();
    console.hindrances = {{ManyText::tr("At most %n consoles are opened at once. Select fewer VMs.",
                                        nullptr, mostConsoles),
                           {},
                           true}};
}

} // namespace

std::vector<VmRef> inOrder(const Inventory &inventory, const QSet<VmRef> &vms)
{
    std::vector<VmRef> refs;
    QSet<VmRef> gone = vms;
    for (const NodeInventory &node : inventory.nodes) {
        for (const VirtualMachine &vm : node.vms) {
            if (gone.isEmpty())
                return refs;
            const VmRef ref{node.node, vm.uuid};
            if (gone.remove(ref))
                refs.push_back(ref);
        }
    }
    refs.insert(refs.end(), gone.begin(), gone.end());
    return refs;
}

Abilities abilities(const Inventory &inventory, const Selection &selection, const Lineage *lineage)
{
    const std::optional<Lineage> own =
        lineage ? std::optional<Lineage>() : std::optional<Lineage>(Lineage(inventory));
    const Lineage *known = lineage ? lineage : &*own;
    Abilities result;
    PerAction<Hindrances> hindrances;
    for (const VmRef &ref : inOrder(inventory, selection.vms)) {
        const VmRefusals refusals = vmRefusals(inventory, ref, Asked::AboutSeveral, known);
        const VirtualMachine *vm = inventory.findVm(ref);
        ++result.vms;
        (vm && vm->isTemplate() ? result.hasTemplates : result.hasOthers) = true;
        for (std::size_t i = 0; i < vmActionCount; ++i) {
            const VmAction action = VmRefusals::action(i);
            if (const auto &refusal = refusals[action])
                hindrances[action].add(*refusal, shownName(vm, ref));
            else
                result.of[action].possible.push_back(ref);
        }
    }
    for (std::size_t i = 0; i < vmActionCount; ++i) {
        const VmAction action = VmRefusals::action(i);
        result.of[action].hindrances = hindrances[action].take();
    }
    limitConsoles(result.of[VmAction::Console]);
    return result;
}

void Hindrances::add(const Refusal &refusal, const QString &vm)
{
    const QString reason = shortReason(refusal.reason);
    const QString key =
        reason.isEmpty() ? QString::number(static_cast<int>(refusal.reason)) : reason;
    const auto [place, isNew] = m_places.try_emplace(key, m_all.size());
    if (isNew)
        m_all.push_back({reason.isEmpty() ? refusalText(refusal) : reason, {}, reason.isEmpty()});
    m_all[place->second].names << vm;
}

std::vector<Hindrance> Hindrances::take()
{
    const QCollator collator = nameCollator();
    for (Hindrance &hindrance : m_all) {
        QStringList &names = hindrance.names;
        const qsizetype first = std::min<qsizetype>(names.size(), namesInALine + 1);
        std::ranges::partial_sort(names, names.begin() + first, collator);
    }
    return std::move(m_all);
}

QString shortenedNames(const QStringList &names)
{
    const qsizetype more = names.size() - namesInALine;
    if (more <= 1) // one name is no longer than the words that it is left out
        return names.join(QStringLiteral(", "));
    return ManyText::tr("%1 and %n more", "names of VMs", static_cast<int>(more))
        .arg(names.mid(0, namesInALine).join(QStringLiteral(", ")));
}

QString hindrancesText(const std::vector<Hindrance> &hindrances)
{
    QStringList parts;
    for (const Hindrance &hindrance : hindrances)
        parts << lineOf(hindrance, shortenedNames(hindrance.names));
    return parts.join(QStringLiteral("; "));
}

QStringList hindranceLines(const std::vector<Hindrance> &hindrances)
{
    QStringList lines;
    const QCollator collator = nameCollator();
    for (const Hindrance &hindrance : hindrances) {
        QStringList names = hindrance.names;
        std::ranges::sort(names, collator);
        lines << lineOf(hindrance, names.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace ramet
