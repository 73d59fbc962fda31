// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/messagebar.h"

#include "models/printable.h"
#include "ui/common/icons.h"

#include "ui/common/plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ramet {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    m_icon->setPixmap(icon(QStringLiteral("warning")).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_again = addButton(QStringLiteral("messageAgainButton"), tr("Try &again…"));
    m_details = addButton(QStringLiteral("messageDetailsButton"), tr("De&tails…"));
    m_close->setObjectName(QStringLiteral("messageCloseButton"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_again, &QPushButton::clicked, this, &MessageBar::againWanted);
    connect(m_details, &QPushButton::clicked, this, &MessageBar::detailsWanted);
    hide();
}

QPushButton *MessageBar::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void MessageBar::show(const QString &sentence, bool canTryAgain)
{
    m_text->setText(plainLines(sentence));
    m_again->setVisible(canTryAgain);
    setAccessibleName(printableLines(sentence));
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert); // it is read out, whatever has the focus
    QAccessible::updateAccessibility(&event);
}

} // namespace ramet
