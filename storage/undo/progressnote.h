// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"

#include <QString>
#include <optional>

namespace ramet {

class Journal;

/// How far a task is, for other programs of this user: a file beside its journal, which goes with
/// it. It is only shown to people; nothing is done by what it says.
namespace progressnote {

/// Hands on to the sink and notes it twice a second. What ends within half a second notes nothing.
/// The journal must live as long as what is returned; a note that cannot be written is left out.
ProgressSink noting(const Journal &journal, ProgressSink sink);
/// As noted last for the task with this journal; nothing: none was, or it cannot be read now.
std::optional<Progress> read(const QString &journal);
void remove(const QString &journal);

} // namespace progressnote

} // namespace ramet
