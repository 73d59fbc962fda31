// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recovery/leftovers.h"

#include <QJsonObject>

namespace ramet::ctl {

/// As JSON; see json.h.
QJsonObject jsonTask(const UnfinishedTask &task);

} // namespace ramet::ctl
