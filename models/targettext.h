// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/notice.h"
#include "storage/base/refusal.h"

#include <QString>

namespace ramet {

/// The sentences about what a target node has and has not, translated. Pure functions; any thread.

/// For refusalText and noticeText; %1 is the object, %2 the other, %3 the names.
QString targetSentence(Reason reason);
QString targetSentence(const PlanNotice &notice);

} // namespace ramet
