// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ask/questions.h"

#include <utility>

namespace ramet {

namespace {

using sshwords::Asks;

/// Codes that hold once are asked for again.
bool isKept(const Question &question)
{
    return question.prompt.asks != Asks::Other;
}

} // namespace

Questions &Questions::ofProcess()
{
    static Questions &instance = *new Questions;
    return instance;
}

void Questions::setAsker(Asker asker)
{
    std::unique_lock lock(m_mutex);
    m_stopAsking.request_stop();
    m_changed.wait(lock, [this] { return !m_isAsking; });
    m_stopAsking = {};
    m_asker = std::move(asker);
    m_changed.notify_all();
}

bool Questions::hasAsker() const
{
    const std::lock_guard lock(m_mutex);
    return m_asker != nullptr;
}

std::optional<QString> Questions::ask(Question question, qint64 process,
                                      const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto open = m_open.insert(question.node);
    std::optional<QString> answer;
    const bool isTurn = m_changed.wait(lock, stop, [this] { return !m_isAsking; });
    const auto given = std::tuple(question.node, process, question.prompt.about);
    const bool isWrong = isKept(question) && process != 0 && m_given.contains(given);
    if (isTurn && m_asker && !isWrong && !m_declined.contains(question.node)) {
        answer = known(question);
        if (!answer) {
            question.wasRefused = m_refused.contains(question.node);
            answer = askNow(question, lock, stop);
        }
        if (answer && process != 0)
            m_given.insert(given);
    }
    m_open.erase(open);
    m_changed.notify_all();
    return answer;
}

std::optional<QString> Questions::known(const Question &question) const
{
    const auto found = m_answers.find({question.node, question.text});
    return found == m_answers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<QString> Questions::askNow(const Question &question,
                                         std::unique_lock<std::mutex> &lock,
                                         const std::stop_token &stop)
{
    m_isAsking = true;
    const Asker asker = m_asker;
    std::stop_source source;
    const std::stop_callback withdrawn(stop, [&] { source.request_stop(); });
    const std::stop_callback ended(m_stopAsking.get_token(), [&] { source.request_stop(); });
    lock.unlock();
    std::optional<QString> answer = asker(question, source.get_token());
    lock.lock();
    m_isAsking = false;
    if (!answer && !source.stop_requested())
        m_declined.insert(question.node);
    if (answer && isKept(question))
        m_answers.insert_or_assign({question.node, question.text}, *answer);
    return answer;
}

bool Questions::isOpen(const QString &node) const
{
    const std::lock_guard lock(m_mutex);
    return m_open.contains(node);
}

bool Questions::isDeclined(const QString &node) const
{
    const std::lock_guard lock(m_mutex);
    return m_declined.contains(node);
}

void Questions::allow(const QString &node)
{
    const std::lock_guard lock(m_mutex);
    m_declined.erase(node);
    forgetGiven(node);
}

void Questions::accepted(const QString &node)
{
    const std::lock_guard lock(m_mutex);
    m_refused.erase(node);
    forgetGiven(node);
}

void Questions::refused(const QString &node)
{
    const std::lock_guard lock(m_mutex);
    const auto isOfNode = [&](const auto &answer) { return answer.first.first == node; };
    if (std::erase_if(m_answers, isOfNode) > 0)
        m_refused.insert(node);
    forgetGiven(node);
}

/// Numbers of processes are used again.
void Questions::forgetGiven(const QString &node)
{
    std::erase_if(m_given, [&](const auto &given) { return std::get<0>(given) == node; });
}

} // namespace ramet
