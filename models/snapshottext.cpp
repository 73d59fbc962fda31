// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshottext.h"

#include "models/printable.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct SnapshotText {
    Q_DECLARE_TR_FUNCTIONS(SnapshotText)
};

class Lines {
public:
    /// `text` has %1 for the file, %2 for the other one.
    void add(const QString &text, const QString &file = {}, const QString &other = {})
    {
        QString line = text;
        if (!file.isEmpty())
            line = other.isEmpty() ? line.arg(file) : line.arg(file, other);
        m_lines << printable(line);
    }
    QStringList take() { return std::move(m_lines); }

private:
    QStringList m_lines;
};

} // namespace

QStringList planLines(const TakeSnapshotPlan &plan)
{
    Lines lines;
    for (const TakeSnapshotPlan::HeldDisk &disk : plan.disks) {
        if (disk.overlay.isEmpty())
            lines.add(SnapshotText::tr("Disk %1: kept inside %2", "a disk and its image"),
                      disk.target, disk.path);
        else
            lines.add(SnapshotText::tr("%1 stays as it is; the VM goes on with %2"), disk.path,
                      disk.overlay);
    }
    for (const QString &target : plan.leftOut)
        lines.add(SnapshotText::tr("Disk %1: read-only, not part of the snapshot"), target);
    if (plan.withMemory && plan.memoryFile.isEmpty())
        lines.add(SnapshotText::tr("Memory: kept inside the disk image"));
    else if (plan.withMemory)
        lines.add(SnapshotText::tr("Memory: %1", "a file"), plan.memoryFile);
    return lines.take();
}

QStringList planLines(const RevertSnapshotPlan &plan)
{
    Lines lines;
    if (!plan.isExternal)
        lines.add(SnapshotText::tr("What its disks hold now is lost, unless a snapshot holds it."));
    for (const RevertSnapshotPlan::OldFile &file : plan.discarded)
        lines.add(SnapshotText::tr("%1 is deleted"), file.path);
    for (const QString &path : plan.kept)
        lines.add(SnapshotText::tr("%1 stays; no VM uses it any more"), path);
    for (const QString &target : plan.droppedDisks)
        lines.add(SnapshotText::tr("%1 is taken from the VM; its file stays", "a disk"), target);
    return lines.take();
}

QStringList planLines(const DeleteSnapshotPlan &plan)
{
    Lines lines;
    if (const QStringList names = plan.names(); names.size() > 1) // else the question names it
        for (const QString &name : names)
            lines.add(SnapshotText::tr("Snapshot “%1” is deleted"), name);
    for (const LayerMerge &merge : plan.merges) {
        for (const SnapshotFile &file : merge.removed)
            lines.add(SnapshotText::tr("%1 is merged into %2"), file.path, merge.base);
    }
    for (const SnapshotFile &file : plan.files)
        lines.add(SnapshotText::tr("%1 is deleted"), file.path);
    for (const QString &path : plan.kept)
        lines.add(SnapshotText::tr("%1 stays"), path);
    return lines.take();
}

} // namespace ramet
