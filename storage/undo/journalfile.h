// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/nodes.h"
#include "storage/undo/undo.h"

#include <QDateTime>
#include <QJsonObject>
#include <map>

namespace ramet {

/// What a journal is kept of.
enum class JournalOperation {
    Unknown,
    Clone,
    Delete,
    Sample,
    Flatten,
    TakeSnapshot,
    RevertSnapshot,
    DeleteSnapshot,
    Rename,
    ProveSharing,
    Template,
};
inline constexpr std::array journalOperationNames{
    Name{JournalOperation::Unknown, ""},
    Name{JournalOperation::Clone, "clone"},
    Name{JournalOperation::Delete, "delete"},
    Name{JournalOperation::Sample, "sample"},
    Name{JournalOperation::Flatten, "flatten"},
    Name{JournalOperation::TakeSnapshot, "take-snapshot"},
    Name{JournalOperation::RevertSnapshot, "revert-snapshot"},
    Name{JournalOperation::DeleteSnapshot, "delete-snapshot"},
    Name{JournalOperation::Rename, "rename"},
    Name{JournalOperation::ProveSharing, "prove-sharing"},
    Name{JournalOperation::Template, "template"},
};
constexpr const auto &namesOf(JournalOperation)
{
    return journalOperationNames;
}

/// What a journal says first. The rest of the file is one JSON object a line.
struct JournalHeader {
    QString id{}; ///< a UUID; of a clone: the new VM's
    JournalOperation operation = JournalOperation::Unknown;
    QString object{};                 ///< the VM that is made or deleted
    std::vector<NodeAddress> nodes{}; ///< that it works on
    QJsonObject plan{};
    QString host{};     ///< the machine that runs it: /etc/machine-id, else the host's name
    QString hostName{}; ///< for people
    QDateTime started{};
};

/// The begin of a header: of what works on one node, with its address as it is called `now`.
JournalHeader journalHeader(JournalOperation operation, const QString &object,
                            const std::vector<NodeAddress> &now, const QString &node);

struct JournalStep {
    int number = 0;
    Undo undo;
    bool made = false; ///< false: intended; nobody knows whether it was made
    QDateTime intended;
};

/// The lines of a journal as a value.
struct JournalContent {
    enum class State {
        Readable,
        Truncated, ///< it ends within its first line: nothing was made yet
        Damaged,   ///< `line` is none of ours
        Newer,     ///< a later Ramet wrote it; only id, operation, object and host are known
        OtherHost, ///< all can be read, but the nodes it names are another machine's
    };
    State state = State::Truncated;
    int line = 0;
    JournalHeader header;
    std::map<int, JournalStep> steps; ///< not taken back, by number
    int lastStep = 0;                 ///< the highest number that was noted; 0: none
    std::map<QString, QJsonObject> facts;
    qint64 wholeBytes = 0; ///< up to the end of the last whole line

    bool isReadable() const { return state == State::Readable; }
};

/// A last line without its end is what a crash leaves: it is not looked at.
JournalContent readJournal(const QByteArray &text);
/// The sentence for Error::detail, in English; empty: it is readable.
QString whyNotReadable(const JournalContent &content);

QJsonObject headerLine(const JournalHeader &header);
QJsonObject intendLine(const JournalStep &step);
QJsonObject settleLine(int step, bool made);
QJsonObject noteLine(const QString &key, const QJsonObject &value);
/// Takes in one line; false: it is none of ours.
bool applyLine(JournalContent &content, const QJsonObject &line);

/// A journal opens no connections of its own: every node it names has to be among the `known`
/// ones, by its address. Refused: one is not.
Status checkNodesKnown(const JournalHeader &header, const std::vector<NodeAddress> &known);

/// How the node that the journal calls so is called now, by its address; empty: it is none of the
/// `known` ones. A person may have given it another name since.
QString presentName(const JournalHeader &header, const std::vector<NodeAddress> &known,
                    const QString &name);

/// Names this machine for JournalHeader::host.
QString thisHost();

} // namespace ramet
