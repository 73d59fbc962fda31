// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/result.h"

#include <functional>
#include <vector>

namespace ramet {

/// Undoes the steps of one operation, the last first, unless it was dismissed. Each step arms
/// its undo as soon as it has made something, so only what this run made is ever removed.
class Rollback {
public:
    using Undo = std::function<Status()>;

    Rollback() = default;
    ~Rollback() { run(); }
    Rollback(const Rollback &) = delete;
    Rollback &operator=(const Rollback &) = delete;

    /// `what` names the thing for people: a volume, a VM.
    void arm(const QString &what, Undo undo);
    /// For a step whose answer was lost with the connection (Unreachable): it may have made
    /// `what`. That is named as a leftover, but never removed: it could be somebody else's.
    void noteIfLost(const QString &what, const Error &error);
    void dismiss() { m_steps.clear(); }
    /// Returns the names of what could not be removed. NotFound counts as removed.
    QStringList run() noexcept;

private:
    struct Step {
        QString what;
        Undo undo;
    };
    std::vector<Step> m_steps;
};

} // namespace ramet
