// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promptbox.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace ramet::promptbox {

namespace {

constexpr int boxWidth = 460;

struct PromptBox {
    Q_DECLARE_TR_FUNCTIONS(PromptBox)
};

} // namespace

QMessageBox *createBox(QWidget *parent, QMessageBox::Icon icon, const QString &text,
                       const QString &information)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("prompt"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setTextFormat(Qt::PlainText);
    box->setText(plainLines(text));
    setPlainInformation(box, information);
    box->setWindowTitle(QGuiApplication::applicationDisplayName());
    return box;
}

void widen(QMessageBox *box)
{
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout()))
        grid->addItem(new QSpacerItem(boxWidth, 0), grid->rowCount(), 0, 1, grid->columnCount());
}

void open(QMessageBox *box)
{
    widen(box);
    box->open();
}

QMessageBox *ask(QWidget *parent, const QString &text, const QString &information,
                 const QString &yesText, std::function<void()> yes)
{
    QMessageBox *box = createBox(parent, QMessageBox::Question, text, information);
    box->setWindowTitle(plainCaption(yesText));
    QPushButton *yesButton = box->addButton(yesText, QMessageBox::AcceptRole);
    yesButton->setObjectName(QStringLiteral("yesButton"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yesButton, &QPushButton::clicked, parent, std::move(yes));
    return box;
}

QMessageBox *warn(QWidget *parent, const QString &text, const QString &information,
                  const QString &yesText, std::function<void()> yes)
{
    QMessageBox *box = ask(parent, text, information, yesText, std::move(yes));
    box->setIcon(QMessageBox::Warning);
    return box;
}

QMessageBox *offer(QWidget *parent, const QString &text, const QString &information,
                   const QString &yesText, std::function<void()> yes)
{
    QMessageBox *box = ask(parent, text, information, yesText, std::move(yes));
    box->setDefaultButton(box->findChild<QPushButton *>(QStringLiteral("yesButton")));
    return box;
}

void setDetails(QMessageBox *box, const QString &details)
{
    box->setDetailedText(details);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) != QMessageBox::ActionRole)
            continue;
        button->setObjectName(QStringLiteral("boxDetailsButton"));
        button->setText(PromptBox::tr("&Details…"));
        const auto name = [button, shown = false]() mutable {
            shown = !shown;
            button->setText(shown ? PromptBox::tr("Hide &details") : PromptBox::tr("&Details…"));
        };
        // Qt gives the button its own words with each click, in its turn.
        QObject::connect(button, &QPushButton::clicked, box, name, Qt::QueuedConnection);
    }
}

} // namespace ramet::promptbox
