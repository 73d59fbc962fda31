// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/undo/undo.h"

#include <functional>
#include <mutex>
#include <vector>

namespace ramet {

/// Where the steps of an operation are noted before they are made, by several threads. See
/// journal.h.
class StepLog {
public:
    virtual ~StepLog() = default;
    /// Before the step is taken. When this fails, it must not be.
    virtual Status intend(int step, const Undo &undo) = 0;
    /// It was made; `made` false: it was not, or is gone again.
    virtual void settle(int step, bool made) = 0;
};

/// Undoes the steps of one operation, the last first, unless it was dismissed. So only what this
/// run made is ever removed. Several threads may take steps at once; run(), dismiss() and the end
/// are for when no other thread takes one any more.
class Rollback {
public:
    using Perform = std::function<Status(const Undo &)>;

    explicit Rollback(Perform perform, StepLog *log = nullptr);
    ~Rollback() { run(); }
    Rollback(const Rollback &) = delete;
    Rollback &operator=(const Rollback &) = delete;

    /// Takes a step: its undo is noted before and armed after. `make` returns a Result. Where
    /// its answer was lost with the connection (Unreachable), it may have been made: a domain of
    /// our UUID is then undone, all else only named as left over: it could be somebody else's.
    template <class Make> auto make(const Undo &undo, Make &&make) -> decltype(make())
    {
        const Result<int> step = begin(undo);
        if (!step)
            return std::unexpected(step.error());
        auto result = make();
        settle(*step, result ? nullptr : &result.error());
        return result;
    }
    /// Arms what an earlier run made.
    void adopt(const Undo &undo, int step);
    /// Undoes this step now, on success too; it is not undone again.
    Status undoNow(const Undo &undo);
    /// This step has ended by itself: nothing is left to undo.
    void forget(const Undo &undo);
    /// All that was made stays.
    void dismiss();
    /// Returns the names of what could not be removed. NotFound counts as removed.
    QStringList run() noexcept;

private:
    struct Step {
        int number;
        Undo undo;
        bool lost = false;
    };
    Result<int> begin(const Undo &undo);
    void settle(int number, const Error *error);
    void erase(int number);
    bool take(const Step &step);

    Perform m_perform;
    StepLog *m_log;
    std::mutex m_mutex; ///< of what follows
    int m_lastNumber = 0;
    std::vector<Step> m_steps;
};

} // namespace ramet
