// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errortext.h"

#include "models/connecttext.h"
#include "models/errorplacetext.h"
#include "models/printable.h"
#include "models/refusaltext.h"
#include "models/wording.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
        return ErrorText::tr("Libvirt could not do this with %1. Its own words are in the "
                             "details.");
    case ErrorKind::Unreachable:
        return ErrorText::tr("%1 cannot be reached. Check that libvirt runs there and that its "
                             "address is right, then connect again.");
    case ErrorKind::NotFound:
        return ErrorText::tr("%1 is not there any more. Refresh the list and look again.");
    case ErrorKind::NameTaken:
        return ErrorText::tr("%1 exists already. Choose another name.");
    case ErrorKind::NoSpace:
        return ErrorText::tr("There is not enough space on %1. Free some space or choose another "
                             "storage.");
    case ErrorKind::Busy:
        return ErrorText::tr("%1 is in use by another operation. Wait until it has ended, then "
                             "try again.");
    case ErrorKind::Unsupported:
        return ErrorText::tr("The node cannot do this with %1. The details say what is missing.");
    case ErrorKind::Denied:
        return ErrorText::tr("You may not do this with %1. Log in as a user who has the right "
                             "to, such as a member of the group libvirt.");
    case ErrorKind::Invalid:
        return ErrorText::tr("Libvirt did not accept %1. The details say which part is wrong.");
    case ErrorKind::Cancelled:
        return ErrorText::tr("The work on %1 was cancelled.");
    case ErrorKind::Refused:
        return ErrorText::tr("%1 changed meanwhile, so nothing was done. Look at it again, then "
                             "retry.");
    }
    return {};
}

QString sentence(const Error &error)
{
    // Nothing is made that cannot be noted first.
    if (error.cause == ErrorCause::NotNoted)
        return ErrorText::tr("The task cannot be noted in %1. See to it that there is space and "
                             "that you may write there, then try again.");
    if (error.cause == ErrorCause::GuestDiffers)
        return ErrorText::tr("The guest of %1 did not take all that was to be new in it. The "
                             "details say what stayed.");
    if (error.cause == ErrorCause::GuestSilent)
        return ErrorText::tr("The guest of %1 did not tell in time whether it took all that was to "
                             "be new in it. The details say what is not known.");
    if (error.cause == ErrorCause::GuestSettingsGone)
        return ErrorText::tr("What the guest of %1 was to get is kept nowhere, as it may be "
                             "secret. Clean up what was made, and clone it again.");
    if (error.cause == ErrorCause::DiskNotHere)
        return ErrorText::tr(
            "The disk of %1 is no file that this program can write to, so the guest "
            "was not made new. Clone it without writing to its disk.");
    if (error.cause == ErrorCause::StartedMeanwhile)
        return ErrorText::tr("%1 was started meanwhile, so the copying into its disks was ended. "
                             "It can be done while the VM runs: try again.");
    if (error.cause == ErrorCause::StoppedMeanwhile)
        return ErrorText::tr("%1 was shut down meanwhile, and with it the copying into its disks "
                             "ended. Try again.");
    if (error.cause == ErrorCause::NotFlushed)
        return ErrorText::tr("%1 ended before what was copied into its disks was safely written, "
                             "so parts of them may read as zeros. Keep what it was copied from, "
                             "such as the template or the snapshot’s files.");
    if (error.cause == ErrorCause::AgentSilent)
        return ErrorText::tr(
            "The guest agent of %1 does not answer or cannot freeze the file systems, "
            "so no snapshot was taken. Start qemu-guest-agent in the guest, or take the snapshot "
            "without.");
    if (error.cause == ErrorCause::StaleJob)
        return ErrorText::tr(
            "Libvirt still counts a copy of a disk of %1 that has ended. That stays "
            "until the VM is shut down: clone it then, or after its next start.");
    if (error.cause == ErrorCause::LeftStarting)
        return ErrorText::tr(
            "Libvirt was killed and lists %1 as starting for ever. Restart the host, "
            "or stop libvirt and remove its file in /run/libvirt/qemu.");
    if (error.cause == ErrorCause::DamagedImage)
        return ErrorText::tr(
            "The image of disk %1 is damaged, so it cannot be copied whole; nothing "
            "of it was changed. “qemu-img check” says more.");
    if (error.cause == ErrorCause::ReadOnly)
        return ErrorText::tr("%1 cannot be changed: the connection to its node may only read. "
                             "Edit the node’s address: the socket to use is “libvirt-sock”.");
    if (error.cause == ErrorCause::MoveUnknown)
        return ErrorText::tr("Whether %1 has moved is not known: the node did not answer at the "
                             "last step. Nothing was removed. Resume the task once the node "
                             "answers; the VM is on one node alone then.");
    const QString ofConnection = connectText(error.cause);
    if (!ofConnection.isEmpty() &&
        (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Denied))
        return ofConnection;
    return sentence(error.kind);
}

} // namespace

QString errorText(const Error &error)
{
    const QString object =
        error.object.isEmpty() ? ErrorText::tr("this object") : quotedName(error.object);
    QString text = sentence(error);
    if (!error.refusals.empty())
        text = refusalsText(error.refusals);
    else if (error.kind == ErrorKind::NoSpace && !error.place.storage.isEmpty())
        text = fullStorageText(error);
    else if (text.startsWith(QLatin1String("%1")))
        text = text.arg(object[0].toUpper() + object.mid(1));
    else
        text = text.arg(object);
    if (!error.leftovers.isEmpty())
        text = sentences({text, ErrorText::tr("%n things could not be removed; the details name "
                                              "them.",
                                              nullptr, static_cast<int>(error.leftovers.size()))});
    else if (error.isUndone && error.refusals.empty())
        text = sentences({text, ErrorText::tr("Nothing was left behind.")});
    return printableLines(text);
}

QString errorDetails(const Error &error)
{
    QStringList lines;
    if (!error.operation.isEmpty())
        lines += ErrorText::tr("Step, as the log names it: %1", "of a task that failed")
                     .arg(error.operation);
    lines += errorPlaceLines(error);
    if (!error.detail.isEmpty() && error.detail != causeText(error))
        lines += error.detail;
    if (!error.leftovers.isEmpty())
        lines += ErrorText::tr("Left behind; recover them later, or remove them by hand:");
    for (const QString &leftover : error.leftovers)
        lines += QStringLiteral("  ") + leftover;
    return printableLines(lines.join(QLatin1Char('\n')));
}

} // namespace ramet
