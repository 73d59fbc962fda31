// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ask/questions.h"
#include "tests/support/lab.h"

#include <atomic>
#include <vector>

namespace ramet::test {

/// Answers what is asked for by what it is about, and counts.
class Answers {
public:
    Answers(); ///< asks nobody until it is answering
    ~Answers();
    void answer(sshwords::Asks asks, const std::optional<QString> &with);
    std::vector<Question> asked() const;
    int mostAtOnce() const { return m_mostAtOnce; }

private:
    std::optional<QString> take(const Question &question);
    mutable std::mutex m_mutex;
    std::map<sshwords::Asks, std::optional<QString>> m_answers;
    std::vector<Question> m_asked;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_mostAtOnce = 0;
};

/// Two nodes with addresses of their own (component-net.sh).
class LoginLab {
public:
    static std::unique_ptr<LoginLab> up(); ///< null: it did not start
    QString skipped() const { return m_lab->skipped(QStringLiteral("net")); }
    const Lab &lab() const { return *m_lab; }
    QString address(const QString &node) const;
    QString folder() const; ///< of the component
    /// ssh with the lab's keys and known hosts; `program`: "ssh" or "ssh-by-password".
    QString sshUri(const QString &user, const QString &node,
                   const QString &program = QStringLiteral("ssh")) const;
    void setKnownHosts(const QByteArray &lines) const;
    /// The line of known_hosts for the node: with its own key, or that of somebody else.
    QByteArray knownHost(const QString &node, const QString &keyOf) const;
    /// How often the node's sshd logged that.
    int logged(const QString &node, const QByteArray &words) const;

private:
    std::unique_ptr<Lab> m_lab;
};

} // namespace ramet::test
