// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/logindialog.h"

#include "models/questiontext.h"
#include "ui/common/dialogrows.h"
#include "ui/common/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramet {

namespace {

QLabel *plainLabel(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(plainLines(text), parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LoginDialog::LoginDialog(LoginQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
{
    const Question &asked = m_question.question;
    const bool isTyped = asked.kind == Question::Kind::Secret || asked.kind == Question::Kind::Text;
    setObjectName(QStringLiteral("loginDialog"));
    setWindowTitle(tr("Log in to node “%1”").arg(asked.node));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(plainLabel(QStringLiteral("loginText"), questionText(asked), this));
    if (const QString fingerprint = questionFingerprint(asked); !fingerprint.isEmpty()) {
        QLabel *label = plainLabel(QStringLiteral("loginFingerprint"), fingerprint, this);
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        label->setWordWrap(false);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        rows->addWidget(label);
    }
    if (const QString hint = questionHint(asked); !hint.isEmpty())
        rows->addWidget(plainLabel(QStringLiteral("loginHint"), hint, this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    if (isTyped) {
        m_answer = new QLineEdit(this);
        m_answer->setObjectName(QStringLiteral("loginAnswerEdit"));
        m_answer->setAccessibleName(questionText(asked));
        if (asked.kind == Question::Kind::Secret)
            m_answer->setEchoMode(QLineEdit::Password);
        rows->addWidget(m_answer);
    }
    if (m_question.canKeep) {
        m_keep = new QCheckBox(tr("&Keep it in the desktop’s keyring"), this);
        m_keep->setObjectName(QStringLiteral("loginKeepCheck"));
        rows->addWidget(m_keep);
    }
    if (asked.kind != Question::Kind::Notice) {
        QPushButton *yes = buttons->addButton(isTyped ? tr("&Log in") : tr("&Trust this host"),
                                              QDialogButtonBox::AcceptRole);
        yes->setObjectName(QStringLiteral("loginOkButton"));
        // Of a key nobody says yes to by hitting Enter.
        QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
        (isTyped ? yes : cancel)->setDefault(true);
        if (!isTyped)
            cancel->setFocus();
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addButtonRow(rows, buttons);
    fitHeight(*this, 460);
}

/// With the window above which it was.
LoginDialog::~LoginDialog()
{
    if (m_question.answer)
        m_question.answer({}, false);
}

void LoginDialog::done(int result)
{
    std::optional<QString> answer;
    if (result == QDialog::Accepted)
        answer = m_answer ? m_answer->text() : QStringLiteral("yes");
    const bool keep = m_keep && m_keep->isChecked();
    if (m_answer)
        m_answer->clear();
    QDialog::done(result);
    if (const auto take = std::exchange(m_question.answer, nullptr))
        take(answer, keep);
}

} // namespace ramet
