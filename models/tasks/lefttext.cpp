// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/lefttext.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct LeftText {
    Q_DECLARE_TR_FUNCTIONS(LeftText)
};

/// Its error says that all is undone, tells why nothing was begun, or cannot know.
bool isSaidElsewhere(const Error &error)
{
    return error.isUndone || !error.refusals.empty() || !error.leftovers.isEmpty() ||
           error.kind == ErrorKind::Unreachable;
}

} // namespace

QString leftText(const Task &task)
{
    if (task.facts || (task.error && isSaidElsewhere(*task.error)))
        return {};
    switch (task.kind) {
    case TaskKind::Clone:
    case TaskKind::Sample:
    case TaskKind::AddStorage:
    case TaskKind::ProveSharing:
        return LeftText::tr("Nothing was left behind.");
    case TaskKind::Move:
        return LeftText::tr("The VM is where it was, and nothing was left on the other node.");
    case TaskKind::Delete:
        return LeftText::tr("Nothing was deleted.");
    case TaskKind::Template:
        return LeftText::tr("It stays a VM.");
    case TaskKind::Untemplate:
        return LeftText::tr("It stays a template.");
    case TaskKind::Flatten:
        return LeftText::tr("The VM works as before and rests on what it rested on.");
    case TaskKind::Snapshot:
        return LeftText::tr("The VM itself is as it was.");
    case TaskKind::Edit:
        return LeftText::tr("What was not changed yet stays as it was.");
    case TaskKind::Start:
    case TaskKind::Shutdown:
    case TaskKind::ForceOff:
    case TaskKind::Power:
        return LeftText::tr("Nothing was changed.");
    case TaskKind::Recover:
        return LeftText::tr("What is left of it stays among the interrupted tasks.");
    }
    return {};
}

} // namespace ramet
