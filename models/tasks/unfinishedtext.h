// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recovery/recovery.h"

namespace ramet {

/// What people read of tasks that did not come to their end, translated. Pure functions.

/// "Clone of “web” to “web-2”", "Sample VM “sample”".
QString unfinishedTitle(const UnfinishedTask &task);
/// "Interrupted", "At work", "Of another computer" …
QString unfinishedStateText(const UnfinishedTask &task);
/// One or two sentences: what it is, since when, and what can be done about it.
QString unfinishedSentence(const UnfinishedTask &task);
/// "disk web-2-vda.qcow2 on storage “default”"; marks what may not be there.
QString leftThingText(const LeftThing &thing);
/// Those that are, or may be, there, a line each; empty: nothing.
QStringList leftThingTexts(const UnfinishedTask &task);
/// What a clean-up did: the first line of a report, then what was removed and what was left.
QString cleanOutcomeText(const UnfinishedTask &task, const CleanOutcome &outcome);
QStringList cleanOutcomeLines(const CleanOutcome &outcome);

} // namespace ramet
