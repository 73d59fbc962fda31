// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace ramet {

/// Compares names as people do: "web-2" before "Web-10".
QCollator nameCollator();

} // namespace ramet
