// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/movetext.h"

#include "models/format.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct MoveText {
    Q_DECLARE_TR_FUNCTIONS(MoveText)
};

QString howText(const MovePlan &plan)
{
    if (plan.clone.bytesToCopy() == 0)
        return MoveText::tr("Its disks stay where they are: both nodes see them.");
    return MoveText::tr("%1 are copied, read again on “%2” and compared. Only if they are the same "
                        "is anything deleted.")
        .arg(formatBytes(plan.clone.bytesToCopy()), plan.clone.targetNode);
}

} // namespace

QStringList moveLines(const MovePlan &plan)
{
    const DeletePlan &deletion = plan.deletion;
    QStringList lines{MoveText::tr("“%1” moves from node “%2” to node “%3”.")
                          .arg(plan.clone.sourceName, plan.request.vm.node, plan.clone.targetNode),
                      howText(plan)};
    if (plan.lostSnapshots > 0)
        lines << MoveText::tr("Its %n snapshots are lost.", nullptr, plan.lostSnapshots);
    QStringList goes;
    for (const DeletePlan::OwnDisk &disk : deletion.disks)
        goes << QStringLiteral("  %1  %2").arg(disk.path, formatBytes(disk.allocationBytes));
    if (!deletion.nvramPath.isEmpty())
        goes << MoveText::tr("  %1  UEFI variables").arg(deletion.nvramPath);
    lines
        << (goes.isEmpty()
                ? MoveText::tr("On “%1” only its definition is deleted.").arg(plan.request.vm.node)
                : MoveText::tr("On “%1” these are deleted then, with its definition:")
                      .arg(plan.request.vm.node));
    lines << goes;
    for (const QString &path : deletion.keptDisks)
        lines << MoveText::tr("  %1 stays").arg(path);
    return lines;
}

} // namespace ramet
