// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/loginasker.h"

#include "ui/nodes/keyring.h"
#include "ui/prompter.h"

#include <QMetaObject>

namespace ramet {

/// One question between the thread that waits and the window.
struct LoginAsker::Pending {
    explicit Pending(Question theQuestion)
        : question(std::move(theQuestion))
    {
    }
    bool canKeep() const
    {
        return question.kind == Question::Kind::Secret &&
               question.prompt.asks != sshwords::Asks::Other && !question.prompt.about.isEmpty();
    }
    QString key() const
    {
        const bool isKey = question.prompt.asks == sshwords::Asks::Passphrase;
        return (isKey ? QStringLiteral("key ") : QStringLiteral("login ")) + question.prompt.about;
    }

    const Question question;
    std::mutex mutex;
    std::condition_variable_any changed;
    bool isAnswered = false;
    std::optional<QString> answer;
    std::unique_ptr<QObject> box; ///< UI thread; with it the question is taken off the screen
};

LoginAsker::LoginAsker(Prompter &prompter, QWidget *window)
    : m_prompter(prompter)
    , m_window(window)
{
    Questions::ofProcess().setAsker([this](const Question &question, const std::stop_token &stop) {
        return ask(question, stop);
    });
}

LoginAsker::~LoginAsker()
{
    Questions::ofProcess().setAsker({});
    if (m_current)
        m_current->box.reset();
}

/// Any thread but the window's.
std::optional<QString> LoginAsker::ask(const Question &question, const std::stop_token &stop)
{
    const auto pending = std::make_shared<Pending>(question);
    QMetaObject::invokeMethod(
        this, [this, pending] { begin(pending); }, Qt::QueuedConnection);
    std::unique_lock lock(pending->mutex);
    pending->changed.wait(lock, stop, [&] { return pending->isAnswered; });
    pending->isAnswered = true; // what comes later is for nobody
    // This object lives: setAsker() waits for this function.
    QMetaObject::invokeMethod(
        this, [pending] { pending->box.reset(); }, Qt::QueuedConnection);
    return std::exchange(pending->answer, std::nullopt);
}

void LoginAsker::begin(const std::shared_ptr<Pending> &pending)
{
    m_current = pending;
    pending->box = std::make_unique<QObject>();
    if (pending->canKeep() && !pending->question.wasRefused) {
        keyring::read(pending->key(), pending->box.get(),
                      [this, pending](const std::optional<QString> &found) {
                          if (found)
                              take(pending, found, false);
                          else
                              askPerson(pending);
                      });
        return;
    }
    if (pending->canKeep())
        keyring::forget(pending->key()); // it was wrong
    askPerson(pending);
}

void LoginAsker::askPerson(const std::shared_ptr<Pending> &pending)
{
    LoginQuestion asked{pending->question, pending->canKeep(),
                        [this, pending](const std::optional<QString> &answer, bool keep) {
                            take(pending, answer, keep);
                        }};
    m_prompter.askLogin(m_window, std::move(asked), pending->box.get());
}

void LoginAsker::take(const std::shared_ptr<Pending> &pending, const std::optional<QString> &answer,
                      bool keep)
{
    if (answer && keep)
        keyring::keep(pending->key(), *answer, this, [this](bool isKept) {
            if (!isKept)
                m_prompter.showError(m_window, tr("Keep in the keyring"),
                                     tr("The desktop has no keyring that takes the password, or it "
                                        "is locked. It is forgotten when Ramet ends."),
                                     {});
        });
    const std::lock_guard lock(pending->mutex);
    if (std::exchange(pending->isAnswered, true))
        return;
    pending->answer = answer;
    pending->changed.notify_all();
}

} // namespace ramet
