// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// The <disk> element of a block job's target: a file that is there already.
QString targetDiskXml(const QString &format, const QString &path);
/// "sda", "sdb" …: the target of a helper's disk.
QString helperDiskName(size_t index);

} // namespace ramet
