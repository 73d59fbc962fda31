// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/operation/rollback.h"

#include <QDateTime>
#include <QJsonObject>
#include <memory>

namespace ramet {

/// What a journal says first. The rest of the file is one JSON object a line.
struct JournalHeader {
    QString id;        ///< a UUID; of a clone: the new VM's
    QString operation; ///< "clone", "delete", "sample"
    QString object;    ///< the VM that is made or deleted
    std::vector<NodeAddress> nodes; ///< that it works on
    QJsonObject plan;
    QString host; ///< the machine that runs it: /etc/machine-id, else the host's name
    QDateTime started;
};

/// One operation's note of what it makes, kept so that nothing is lost when the program or the
/// machine dies. One file in the state folder; each line is on disk before the thing it names is
/// made. The file is locked (flock) while the operation runs, so a lock that can be had means
/// that nobody runs it any more. Used by the operation's thread alone.
class Journal final : public StepLog {
public:
    /// $XDG_STATE_HOME/ramet/tasks, or ~/.local/state/ramet/tasks.
    static QString defaultFolder();
    /// Failed: the folder cannot be written to; then nothing may be made.
    static Result<std::unique_ptr<Journal>> create(JournalHeader header,
                                                   const QString &folder = defaultFolder());
    /// Takes over what another run left. Busy: it still runs. Invalid: it cannot be read, by
    /// a sentence in detail: truncated before its first line's end, of a newer version.
    static Result<std::unique_ptr<Journal>> takeOver(const QString &file);
    ~Journal() override; ///< closes the file and leaves it, unless remove() was called

    const JournalHeader &header() const;
    Status intend(int step, const Undo &undo) override;
    void settle(int step, bool made) override;
    /// A fact that a later run needs, such as a disk that is whole; `key` names it, the last wins.
    Status note(const QString &key, const QJsonObject &value);
    /// The operation ended and nothing is left to do.
    void remove();

    struct StepState {
        int number = 0;
        Undo undo;
        bool made = false;   ///< false: intended; nobody knows whether it was made
        QDateTime intended;
    };
    /// What an earlier run noted: steps that were not taken back, in order, and the facts.
    std::vector<StepState> openSteps() const;
    QJsonObject fact(const QString &key) const;

private:
    struct State;
    explicit Journal(std::unique_ptr<State> state);
    Status append(const QJsonObject &line);
    std::unique_ptr<State> m_state;
};

} // namespace ramet
