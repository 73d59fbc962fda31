// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/undo/journalfile.h"
#include "storage/undo/rollback.h"

#include <memory>

namespace ramet {

/// One operation's note of what it makes, kept so that nothing is lost when the program or the
/// machine dies. One file in the state folder; each line is on disk before the thing it names is
/// made. The file is locked while the operation runs, so a lock that can be had means that
/// nobody runs it any more. What is noted may come from several threads of the operation.
class Journal final : public StepLog {
public:
    /// $XDG_STATE_HOME/ramet/tasks, or ~/.local/state/ramet/tasks.
    static QString defaultFolder();
    /// The file of the task with this id, whether it is there or not; empty: the id is no UUID.
    static QString fileOf(const QString &id, const QString &folder = defaultFolder());
    /// Fills in id, host and time where they are empty. Failed: the folder cannot be written to;
    /// then nothing may be made. Busy: a run with this id left something behind.
    static Result<std::unique_ptr<Journal>> create(JournalHeader header,
                                                   const QString &folder = defaultFolder());
    /// Takes over what another run left. Busy: it still runs. NotFound: it ended meanwhile.
    /// Invalid: it cannot be read, or is another machine's; detail says why. Denied: the file or
    /// its folder is not this user's alone (ownfile.h).
    static Result<std::unique_ptr<Journal>> takeOver(const QString &file);
    /// Makes the default folder where it is missing.
    static void makeDefaultFolder();
    enum class Runner { Nobody, ThisProgram, Another };
    /// Who runs the task. Looks at the lock without taking it, so that it disturbs nobody.
    static Runner runnerOf(const QString &file);
    ~Journal() override; ///< closes the file and leaves it, unless remove() was called

    QString file() const;
    const JournalHeader &header() const;
    Status intend(int step, const Undo &undo) override;
    void settle(int step, bool made) override;
    /// A fact that a later run needs, such as a disk that is whole; `key` names it, the last wins.
    Status note(const QString &key, const QJsonObject &value);
    /// The same for what a later run would only do again: the end of the machine may lose it.
    /// Nobody waits for the disk, which takes long while a copy is being written to it.
    Status noteHint(const QString &key, const QJsonObject &value);
    /// The operation ended and nothing is left to do.
    void remove();

    using StepState = JournalStep;
    /// What was noted, by an earlier run too: steps that were not taken back, in order.
    std::vector<StepState> openSteps() const;
    /// The highest number of a step that was ever noted; 0: none was.
    int lastStep() const;
    QJsonObject fact(const QString &key) const;

private:
    struct State;
    explicit Journal(std::unique_ptr<State> state);
    Status append(const QJsonObject &line, bool sync);
    Status note(const QString &key, const QJsonObject &value, bool sync);
    std::unique_ptr<State> m_state;
};

} // namespace ramet
