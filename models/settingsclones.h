// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ramet {

/// Of clones where a person says nothing else.
struct CloneDefaults {
    bool linksTemplates = true; ///< else their clones are full ones
    quint64 bytesPerSecond = 0; ///< limit to copying; 0: none
    bool operator==(const CloneDefaults &) const = default;
};

} // namespace ramet
