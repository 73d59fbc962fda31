// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/clone/cloneplan.h"
#include "storage/undo/journal.h"

namespace ramet {

/// The limit to the speed of one clone's copies, which a person may change meanwhile. The journal
/// knows what it was last, so that a later run keeps to it. Used by the operation's thread alone.
class CopyLimit {
public:
    /// `limit` null: the plan's holds. The journal must live longer.
    CopyLimit(const ClonePlan &plan, SpeedLimit limit, Journal &journal);
    quint64 bytesPerSecond() const; ///< 0: none
    void note();                    ///< does nothing where it did not change

private:
    SpeedLimit m_limit;
    quint64 m_noted;
    Journal &m_journal;
};

/// What was noted of an earlier run; nothing: the plan's own holds.
std::optional<quint64> notedLimit(const JournalContent &content);

} // namespace ramet
