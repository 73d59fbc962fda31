// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lineage/lineagetext.h"

#include "models/format.h"
#include "models/printable.h"
#include "models/wording.h"

#include <QCoreApplication>

namespace ramet {

namespace {

struct LineageText {
    Q_DECLARE_TR_FUNCTIONS(ramet::LineageText)
};

constexpr qsizetype namesShown = 10;

QString nameOf(const LineageRow &row)
{
    return row.node.isEmpty() ? row.name
                              : LineageText::tr("%1 (on node %2)").arg(row.name, row.node);
}

QString kindText(const LineageRow &row)
{
    if (!row.isVm && row.pool.isEmpty())
        return LineageText::tr("on no storage");
    if (!row.isVm)
        return row.tie == LineageTie::None ? LineageText::tr("base without a VM")
                                           : LineageText::tr("overlay without a VM");
    if (row.isBuilding)
        return LineageText::tr("incomplete");
    if (!row.fetching.from.isEmpty())
        return fetchingText(row.fetching);
    switch (row.tie) {
    case LineageTie::None:
        return row.isTemplate ? LineageText::tr("template") : LineageText::tr("VM");
    case LineageTie::Overlay:
        return row.isTemplate ? LineageText::tr("linked template")
                              : LineageText::tr("linked clone");
    case LineageTie::SameDisk:
        return LineageText::tr("uses the same disk");
    case LineageTie::Mark:
        return LineageText::tr("linked clone, by its mark");
    case LineageTie::Name:
        return LineageText::tr("possibly: a file of that name");
    }
    return {};
}

} // namespace

QString lineageKindText(const LineageRow &row)
{
    const QString kind = kindText(row);
    return row.unread.isEmpty() ? kind : LineageText::tr("%1, not looked into").arg(kind);
}

QString unreadText(const LineageRow &row)
{
    if (row.unread.isEmpty())
        return {};
    return LineageText::tr("Not looked into, so that what it rests on is not known: %1")
        .arg(row.unread.join(QStringLiteral(", ")));
}

QString restsOnText(const LineageTree &tree, const LineageRow &row)
{
    if (row.parent < 0)
        return row.unread.isEmpty() ? QString() : unreadText(row);
    const QString name = nameOf(tree.at(row.parent));
    return row.savedBytes > 0
               ? LineageText::tr("%1; saves %2").arg(name, formatBytes(row.savedBytes))
               : name;
}

QString lineageToolTip(const LineageTree &tree, const LineageRow &row)
{
    QStringList lines{row.name, lineageKindText(row)};
    if (row.parent >= 0)
        lines << LineageText::tr("Rests on: %1").arg(restsOnText(tree, row));
    if (!row.path.isEmpty() && row.path != row.name)
        lines << row.path;
    if (!row.unread.isEmpty())
        lines << unreadText(row);
    return lines.join(u'\n');
}

QString dependantsText(const std::vector<Dependant> &dependants, const QStringList &unreachable)
{
    QStringList names;
    for (const Dependant &dependant : dependants) {
        names << (dependant.isCertain ? dependant.name
                                      : LineageText::tr("%1 (possibly)").arg(dependant.name));
    }
    const qsizetype more = names.size() - namesShown;
    if (more > 0)
        names = names.first(namesShown);
    QString text = names.join(QStringLiteral(", "));
    if (more > 0)
        text = LineageText::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(text);
    if (!unreachable.isEmpty()) {
        text += text.isEmpty() ? QString() : QStringLiteral("\n");
        text += unreachable.size() == 1
                    ? LineageText::tr("Not known for node “%1”, which cannot be reached.")
                          .arg(unreachable.first())
                    : LineageText::tr("Not known for the nodes %1, which cannot be reached.",
                                      "names in quotation marks")
                          .arg(quotedNames(unreachable));
    }
    return text;
}

QString notInLineageText(const Inventory &inventory, const QSet<VmRef> &vms)
{
    const auto count = static_cast<int>(std::ranges::count_if(
        vms, [&](const VmRef &vm) { return inventory.findVm(vm) != nullptr; }));
    if (count == 0)
        return {};
    if (count > 1)
        return LineageText::tr("%n VMs stay selected that rest on nothing, and nothing rests on "
                               "them: they have no row here.",
                               nullptr, count);
    const VirtualMachine *vm = nullptr;
    for (const VmRef &ref : vms)
        vm = vm ? vm : inventory.findVm(ref);
    return LineageText::tr("“%1” stays selected. It rests on nothing, and nothing rests on it, so "
                           "it has no row here.")
        .arg(printable(vm->name));
}

} // namespace ramet
