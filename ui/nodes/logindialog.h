// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ask/questions.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLineEdit;

namespace ramet {

/// What ssh or libvirt asks a person.
struct LoginQuestion {
    Question question;
    bool canKeep = false; ///< the answer may go to the desktop's keyring
    /// Once: the answer and whether to keep it; none: nobody is asked for the node any more.
    std::function<void(const std::optional<QString> &answer, bool keep)> answer;
};

/// One question of a node's login. Closing it answers nothing.
class LoginDialog : public QDialog {
    Q_OBJECT
public:
    explicit LoginDialog(LoginQuestion question, QWidget *parent = nullptr);

    ~LoginDialog() override;

    void done(int result) override;

private:
    LoginQuestion m_question;
    QLineEdit *m_answer = nullptr; ///< of secrets and texts
    QCheckBox *m_keep = nullptr;
};

} // namespace ramet
