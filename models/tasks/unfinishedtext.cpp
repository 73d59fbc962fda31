// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/unfinishedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ramet {
namespace {

struct Unfinished {
    Q_DECLARE_TR_FUNCTIONS(Unfinished)
};

using State = UnfinishedTask::State;

QString sinceText(const UnfinishedTask &task)
{
    return QLocale().toString(task.since.toLocalTime(), QLocale::ShortFormat);
}

QString hostText(const UnfinishedTask &task)
{
    return task.hostName.isEmpty() ? Unfinished::tr("another computer")
                                   : Unfinished::tr("computer “%1”").arg(task.hostName);
}

QString interruptedSentence(const UnfinishedTask &task)
{
    if (task.isWhole)
        return Unfinished::tr("It ended just before its last line: “%1” is complete and stays. "
                              "Only the note about it has to go.")
            .arg(task.object);
    if (!task.moveTask.isEmpty())
        return Unfinished::tr("“%1” was to move from node “%2”. Where it is whole on the other "
                              "node, what is left of it here goes; else it comes back here.")
            .arg(task.object, task.node);
    if (task.operation == JournalOperation::Delete)
        return Unfinished::tr("It was begun on node “%1” on %2 and did not end. The VM may be gone "
                              "while disks of it are still there. It can be finished. A "
                              "clean-up brings the VM back where all its disks are there; else "
                              "they are named, and stay.")
            .arg(task.node, sinceText(task));
    if (task.operation == JournalOperation::Template)
        return Unfinished::tr("It was begun on node “%1” on %2 and did not end. “%3” may be a "
                              "template whose files can still be written to. A clean-up protects "
                              "them then; else it stays a VM.")
            .arg(task.node, sinceText(task), task.object);
    if (task.operation == JournalOperation::Rename)
        return Unfinished::tr("New name of “%1”").arg(task.object);
    if (task.operation == JournalOperation::DeleteSnapshot)
        return Unfinished::tr(
                   "It was begun on node “%1” on %2 and did not end. The VM works, but some "
                   "of the layers that the snapshot left may not be merged yet. It can be "
                   "finished. A clean-up leaves the layers as they are.")
            .arg(task.node, sinceText(task));
    const QString begun = Unfinished::tr("It was begun on node “%1” on %2 and did not end.")
                              .arg(task.node, sinceText(task));
    return begun + u' ' +
           (task.canResume ? Unfinished::tr("It can be finished, or what it made can be removed.")
                           : Unfinished::tr("What it made can be removed."));
}

QString domainText(const Undo &undo, const QString &text)
{
    return text.arg(undo.name);
}

/// The artifact alone, without whether it is there.
QString thingText(const Undo &undo)
{
    switch (undo.kind) {
    case Undo::Kind::RemoveDefinition:
        return domainText(undo, Unfinished::tr("the new VM “%1”"));
    case Undo::Kind::EndFetching:
        return domainText(undo,
                          Unfinished::tr("the VM “%1”, which runs before its disks are whole"));
    case Undo::Kind::EndHelper:
        return domainText(undo, Unfinished::tr("the copy helper “%1”"));
    case Undo::Kind::DeleteVolume:
        return Unfinished::tr("disk image “%1” on storage “%2”").arg(undo.name, undo.pool);
    case Undo::Kind::DeleteFile:
        return Unfinished::tr("file “%1” in %2").arg(undo.name, undo.folder);
    case Undo::Kind::RemoveFolder:
        return Unfinished::tr("folder %1").arg(undo.folder);
    case Undo::Kind::EndBlockJob:
        return Unfinished::tr("the copy of disk %1 of the running VM “%2”")
            .arg(undo.disk, undo.name);
    case Undo::Kind::EndPull:
        return Unfinished::tr("the copying into disk %1 of the running VM “%2”")
            .arg(undo.disk, undo.name);
    case Undo::Kind::EndMerge:
        return Unfinished::tr("the merging of layers of disk %1 of the VM “%2”")
            .arg(undo.disk, undo.name);
    case Undo::Kind::EndBackup:
        return domainText(undo, Unfinished::tr("the copy of the running VM “%1”"));
    case Undo::Kind::ResumeVm:
        return domainText(undo, Unfinished::tr("the pause of the VM “%1”"));
    case Undo::Kind::ThawVm:
        return domainText(undo, Unfinished::tr("the freeze of the VM “%1”’s file systems"));
    case Undo::Kind::KeepOneName:
        return Unfinished::tr("the second name “%1” of a disk image on storage “%2”")
            .arg(undo.name, undo.pool);
    case Undo::Kind::ReleaseBase:
        return Unfinished::tr("the snapshot for clones of disk image “%1” on storage “%2”")
            .arg(undo.name, undo.pool);
    }
    return {};
}

} // namespace

QString unfinishedTitle(const UnfinishedTask &task)
{
    if (task.object.isEmpty())
        return Unfinished::tr("Task %1").arg(task.id.left(8));
    if (task.isMove())
        return Unfinished::tr("Move of “%1” to node “%2”").arg(task.object, task.node);
    if (task.operation == JournalOperation::Clone && !task.source.isEmpty())
        return Unfinished::tr("Clone of “%1” to “%2”").arg(task.source, task.object);
    if (task.operation == JournalOperation::Clone)
        return Unfinished::tr("Clone “%1”").arg(task.object);
    if (task.operation == JournalOperation::Delete)
        return Unfinished::tr("Deletion of “%1”").arg(task.object);
    if (task.operation == JournalOperation::Sample)
        return Unfinished::tr("Sample VM “%1”").arg(task.object);
    if (task.operation == JournalOperation::Flatten)
        return Unfinished::tr("Make “%1” independent").arg(task.object);
    if (task.operation == JournalOperation::TakeSnapshot)
        return Unfinished::tr("Snapshot of “%1”").arg(task.object);
    if (task.operation == JournalOperation::RevertSnapshot)
        return Unfinished::tr("Return of “%1” to a snapshot").arg(task.object);
    if (task.operation == JournalOperation::DeleteSnapshot)
        return Unfinished::tr("Deletion of a snapshot of “%1”").arg(task.object);
    if (task.operation == JournalOperation::Template)
        return Unfinished::tr("Convert “%1” to a template").arg(task.object);
    if (task.operation == JournalOperation::ProveSharing)
        return Unfinished::tr("Probe of storage “%1”").arg(task.object);
    return Unfinished::tr("Task on “%1”").arg(task.object);
}

QString unfinishedStateText(const UnfinishedTask &task)
{
    switch (task.state) {
    case State::Interrupted:
        return task.isWhole ? Unfinished::tr("Complete") : Unfinished::tr("Interrupted");
    case State::Running:
        return Unfinished::tr("At work");
    case State::Truncated:
        return Unfinished::tr("Just begun");
    case State::Unreadable:
        return Unfinished::tr("Unreadable");
    case State::Newer:
        return Unfinished::tr("Of a newer Ramet");
    case State::OtherHost:
        return Unfinished::tr("Of another computer");
    case State::Foreign:
        return Unfinished::tr("Of another client");
    }
    return {};
}

QString unfinishedSentence(const UnfinishedTask &task)
{
    switch (task.state) {
    case State::Interrupted:
        return interruptedSentence(task);
    case State::Running:
        return Unfinished::tr("It is at work, in this or another Ramet.");
    case State::Truncated:
        return Unfinished::tr("It was interrupted before it made anything. Only the note about it "
                              "has to go.");
    case State::Unreadable:
        return Unfinished::tr("The note about it in %1 cannot be read (%2), so nothing is removed. "
                              "Look for what is left by hand, then delete the file.")
            .arg(task.file, task.detail);
    case State::Newer:
        return Unfinished::tr("A newer Ramet began it. Use that one to finish it or to clean up.");
    case State::OtherHost:
        return Unfinished::tr("It was begun on %1. Run Ramet there to finish it or to clean up.")
            .arg(hostText(task));
    case State::Foreign:
        return Unfinished::tr("Another client is or was making this clone, on %1. Clean up only "
                              "if you know that nobody is making it any more: it would fail.")
            .arg(hostText(task));
    }
    return {};
}

QString leftThingText(const LeftThing &thing)
{
    const QString text = thingText(thing.undo);
    if (thing.made || thing.seen == LeftThing::Seen::There)
        return text;
    return Unfinished::tr("%1, if it was made", "a thing that a task meant to make").arg(text);
}

QStringList leftThingTexts(const UnfinishedTask &task)
{
    QStringList texts;
    for (const LeftThing &thing : task.things) {
        if (thing.seen != LeftThing::Seen::Gone)
            texts << leftThingText(thing);
    }
    return texts;
}

QString cleanOutcomeText(const UnfinishedTask &task, const CleanOutcome &outcome)
{
    if (outcome.isDeletionUndone)
        return Unfinished::tr("“%1” is not deleted: it is there with all its disks")
            .arg(task.object);
    if (outcome.vmIsWhole)
        return Unfinished::tr("“%1” was complete and stays").arg(task.object);
    if (!outcome.ofDeletedVm.isEmpty())
        return Unfinished::tr("“%1” cannot come back, as disks of it are gone; the others stay")
            .arg(task.object);
    if (!outcome.left.isEmpty())
        return Unfinished::tr("%1: cleaned up, but for %n things that may be somebody else’s",
                              nullptr, static_cast<int>(outcome.left.size()))
            .arg(unfinishedTitle(task));
    if (!outcome.unneeded.isEmpty())
        return Unfinished::tr("%1: cleaned up, but for %n files that nothing needs any more",
                              nullptr, static_cast<int>(outcome.unneeded.size()))
            .arg(unfinishedTitle(task));
    return Unfinished::tr("%1: cleaned up, nothing is left of it").arg(unfinishedTitle(task));
}

QStringList cleanOutcomeLines(const CleanOutcome &outcome)
{
    QStringList lines;
    for (const QString &name : outcome.removed)
        lines << Unfinished::tr("Removed: %1").arg(name);
    for (const QString &name : outcome.left)
        lines << Unfinished::tr("Left, as it may be somebody else’s: %1").arg(name);
    for (const QString &name : outcome.ofDeletedVm)
        lines << Unfinished::tr("Left, a disk of the VM that is deleted: %1").arg(name);
    for (const QString &path : outcome.unneeded)
        lines << Unfinished::tr("Left, though nothing needs it any more: %1").arg(path);
    return lines;
}

} // namespace ramet
