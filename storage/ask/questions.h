// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/sshwords.h"

#include <QString>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <tuple>

namespace ramet {

/// What ssh or libvirt wants to know before a node's connection is open. A plain value.
struct Question {
    enum class Kind {
        Secret, ///< a password, a passphrase, a code: not shown while it is typed
        Text,   ///< a user's name: shown
        Yes,    ///< whether the unknown key of a host is right: the answer is anything
        Notice, ///< nothing is answered: to touch a hardware key. Ends by the stop
    };
    Kind kind = Kind::Secret;
    QString node;
    QString text; ///< ssh's or libvirt's own words: a claim, shown through printable
    sshwords::Prompt prompt{};
    bool wasRefused = false; ///< the last answer for this node was not accepted
};

/// Who asks the person, for the whole process: one question at a time over all nodes. Thread-safe;
/// lives as long as the process. Secrets are kept in memory only.
class Questions {
public:
    /// Blocks until a person answered; none: they did not want to. Ends soon after the stop.
    using Asker =
        std::function<std::optional<QString>(const Question &question, std::stop_token stop)>;
    static Questions &ofProcess();

    /// Before the first connection; empty: nobody can be asked any more. Waits for a question that
    /// is open, which is stopped.
    void setAsker(Asker asker);
    bool hasAsker() const;

    /// Blocks. None: nobody answers. A password that was right, or is not known to be wrong, is
    /// given again to other connections of the node. `process`: that wants to know, 0 for this one;
    /// the same password is not asked for twice by one.
    std::optional<QString> ask(Question question, qint64 process, const std::stop_token &stop);

    /// Whether a question of the node waits for its answer.
    bool isOpen(const QString &node) const;
    /// Nobody is asked for the node any more, until allow().
    bool isDeclined(const QString &node) const;
    void allow(const QString &node);
    /// The node took what was answered, or did not.
    void accepted(const QString &node);
    void refused(const QString &node);

private:
    using Key = std::pair<QString, QString>; ///< node, text
    std::optional<QString> known(const Question &question) const;
    std::optional<QString> askNow(const Question &question, std::unique_lock<std::mutex> &lock,
                                  const std::stop_token &stop);

    void forgetGiven(const QString &node); ///< with the lock held

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Asker m_asker;
    std::stop_source m_stopAsking;
    bool m_isAsking = false;
    std::multiset<QString> m_open;
    std::set<QString> m_declined;
    std::set<QString> m_refused;
    std::map<Key, QString> m_answers;
    std::set<std::tuple<QString, qint64, QString>> m_given; ///< node, process, about what
};

} // namespace ramet
