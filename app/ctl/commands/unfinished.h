// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "storage/recovery/leftovers.h"

namespace ramet::ctl {

/// The tasks that did not come to their end, as the journals and the nodes in use tell. Nodes
/// that do not answer are among the warnings: what they hold is not known then.
struct UnfinishedLook {
    std::vector<UnfinishedTask> tasks;
    QStringList warnings;
};
UnfinishedLook lookForUnfinished(Session &session);

/// A table with what each has left below it; ends with a line break.
QString unfinishedTable(const std::vector<UnfinishedTask> &tasks);

} // namespace ramet::ctl
