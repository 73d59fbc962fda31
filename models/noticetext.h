// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/notice.h"

#include <QString>

namespace ramet {

/// What a person should know of a plan before it is carried out: a sentence, translated, with what
/// nodes wrote made harmless (printable.h). Any thread.
QString noticeText(const PlanNotice &notice);

} // namespace ramet
