// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/method.h"

#include <QString>

namespace ramet {

/// How a disk is made and why by this method, translated; empty for CopyMethod::None. Any thread.
QString methodText(CopyMethod method);
/// That a disk was made otherwise than was planned, and why.
QString passedOverText(const QString &disk, const PassedOver &way);
/// For CloneOutcome::whyPlain.
QString plainText(const QString &why);

} // namespace ramet
