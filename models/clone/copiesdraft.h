// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/copies.h"

#include <span>

namespace ramet {

class CloneDraft;

/// What people see and choose of the number of clones, on the wizard's first page and on that of
/// the copies. A view of the draft, which must live as long.
class CopiesDraft {
public:
    explicit CopiesDraft(CloneDraft &draft)
        : m_draft(draft)
    {
    }

    /// Whether the count is to be chosen; else it only says how many names there are.
    bool isCounted() const;
    int count() const;
    void setCount(int count); ///< does nothing where it is not to be chosen
    /// A preview: "web-01, web-02, … web-10"; empty: one clone, or none that is planned.
    QString names() const;
    std::span<const ClonePlan> planned() const; ///< until the draft's next change
    void setFrom(Copies::From from);
    void setList(const QString &list);
    void
    setPath(const QString &path); ///< of a CSV file; a worker reads it, and again at each new plan

private:
    CloneDraft &m_draft;
};

} // namespace ramet
