// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/clonerun.h"
#include "storage/domain/identity.h"
#include "storage/undo/journal.h"

namespace ramet {

/// The journal's fact that the seed is whole.
inline const QString seedFact = QStringLiteral("seed");

/// The seed of a clone in the making. Made before the disks: what it holds may be secret, so the
/// journal does not keep it, and a later run can go on only where the seed is whole.
class CloneSeed {
public:
    /// All outlive it.
    CloneSeed(const ClonePlan &plan, Rollback &rollback, Journal &journal, const CloneEnds &ends);

    /// Makes it, or takes that of an earlier run. Does nothing where the plan has none.
    /// Unsupported, with the cause GuestSettingsGone: an earlier run did not come so far.
    Status make();
    /// Whether the step made the seed, and noted that it is whole.
    bool isWhole(const Undo &step) const;
    const std::optional<NewSeed> &drive() const { return m_drive; }
    /// Drives of the source's definition that the clone would keep, and that hold a seed by another
    /// name: cloud-init would read one of the two. What cannot be read is none.
    QStringList otherSeeds(const QString &definition) const;

private:
    Result<QString> takeWhole();
    Result<QString> makeNew();

    const ClonePlan &m_plan;
    Rollback &m_rollback;
    Journal &m_journal;
    const CloneEnds &m_ends;
    std::optional<NewSeed> m_drive;
};

} // namespace ramet
