// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/jsonlineage.h"
#include "app/ctl/table.h"
#include "models/format.h"
#include "models/lineage/lineagetext.h"
#include "storage/lineage/lineagetree.h"

#include <QCoreApplication>

namespace ramet::ctl {

namespace {

struct LineageTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Lineage)
};

void addRow(Table &table, const LineageTree &tree, int number, const QString &lead,
            const QString &ownLead)
{
    const LineageRow &row = tree.at(number);
    table.add({ownLead + row.name, row.node, lineageKindText(row), formatBytes(row.ownBytes),
               row.savedBytes > 0 ? formatBytes(row.savedBytes) : QString()});
    for (const int child : row.children) {
        const bool isLast = child == row.children.back();
        addRow(table, tree, child, lead + (isLast ? QStringLiteral("   ") : QStringLiteral("│  ")),
               lead + (isLast ? QStringLiteral("└─ ") : QStringLiteral("├─ ")));
    }
}

QString textOf(const LineageTree &tree, const std::vector<int> &roots)
{
    Table table({LineageTexts::tr("NAME"), LineageTexts::tr("NODE"), LineageTexts::tr("KIND"),
                 LineageTexts::tr("OWN"), LineageTexts::tr("SAVED")},
                {3, 4});
    for (const int root : roots)
        addRow(table, tree, root, {}, {});
    QString text =
        table.isEmpty() ? LineageTexts::tr("Nothing rests on anything.") + u'\n' : table.text();
    for (const QString &node : tree.unreachableNodes)
        text +=
            LineageTexts::tr("What rests on it on node “%1” is not known.").arg(printable(node)) +
            u'\n';
    return text;
}

} // namespace

Reply lineage(Session &session)
{
    const auto look = lookAround(session);
    if (!look)
        return std::unexpected(look.error());
    const LineageTree tree = lineageTree(ramet::Lineage(look->inventory));
    std::vector<int> roots = tree.roots;
    if (!session.line.arguments.isEmpty()) {
        const auto vm = findVm(look->inventory, session.line.arguments.first());
        if (!vm)
            return std::unexpected(vm.error());
        int root = tree.find({(*vm)->node, (*vm)->uuid});
        while (tree.at(root).parent >= 0)
            root = tree.at(root).parent;
        roots = {root};
    }
    QJsonArray rows;
    for (const int root : roots)
        rows << jsonLineage(tree, root);
    return Answer{.json = {{QStringLiteral("lineage"), rows},
                           {QStringLiteral("unreachable"), jsonUnreachable(look->inventory)},
                           {QStringLiteral("gaps"), jsonGaps(look->inventory)}},
                  .text = textOf(tree, roots),
                  .warnings = look->warnings};
}

} // namespace ramet::ctl
