// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// An image that a clone keeps, as its source's definition names it and as the clone's node does:
/// one storage can have another name and folder there. By pool and volume, or by path.
struct MovedSource {
    QString pool;
    QString volume;
    QString path; ///< of a file or device, as the definition has it
    QString newPool;
    QString newVolume;
    QString newPath;
    bool operator==(const MovedSource &) const = default;
};

} // namespace ramet
