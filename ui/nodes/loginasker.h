// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ask/questions.h"

#include <QObject>
#include <memory>

class QWidget;

namespace ramet {

class Prompter;

/// Brings the questions of ssh and libvirt to the window, as long as it lives, and asks the
/// desktop's keyring first. UI thread; Questions calls it from others.
class LoginAsker : public QObject {
    Q_OBJECT
public:
    LoginAsker(Prompter &prompter, QWidget *window);
    ~LoginAsker() override; ///< ends a question that is open

private:
    struct Pending;
    std::optional<QString> ask(const Question &question, const std::stop_token &stop);
    void begin(const std::shared_ptr<Pending> &pending);
    void askPerson(const std::shared_ptr<Pending> &pending);
    void take(const std::shared_ptr<Pending> &pending, const std::optional<QString> &answer,
              bool keep);

    std::shared_ptr<Pending> m_current;
    Prompter &m_prompter;
    QWidget *m_window;
};

} // namespace ramet
