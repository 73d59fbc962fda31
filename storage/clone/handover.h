// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneoperation.h"

#include <QJsonObject>

namespace ramet {

class Journal;

/// Of HandOver::agreed() in the plan that a journal begins with.
inline const QString agreedKey = QStringLiteral("agreed");

/// What a move does to its source in the course of a clone's run. The functions are called in this
/// order, on the run's thread; all block. After an error of one the run takes back what it made.
class HandOver {
public:
    virtual ~HandOver() = default;
    /// What the person agreed to, for a later run; the journal begins with it.
    virtual QJsonObject agreed() const = 0;
    /// Before the first disk is copied.
    virtual Status begin(const Journal &journal) = 0;
    /// All disks are made: whether they are what the source has.
    virtual Status verify(const std::vector<ClonedDisk> &made) = 0;
    /// The source's definition goes. At once after it the one of the target is made: until then
    /// the VM is on neither node.
    virtual Status releaseSource() = 0;
    /// The run failed for this and has taken back what it made: the source's definition comes
    /// back, where it had gone. Returns the error with what else went wrong.
    virtual Error restoreSource(Error cause) = 0;
};

} // namespace ramet
