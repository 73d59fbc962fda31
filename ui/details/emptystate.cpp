// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/emptystate.h"

#include "ui/common/commandbox.h"
#include "ui/common/icons.h"
#include "ui/common/plaintext.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramet {
namespace {

QPushButton *buttonOf(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QAction *addNode, QAction *createSample, QWidget *parent)
    : QWidget(parent)
    , m_title(centred(this))
    , m_text(centred(this))
    , m_help(new CommandBox(this))
    , m_retry(new QPushButton(QCoreApplication::translate("ramet::NodeDetails", "Try a&gain")))
    , m_sample(buttonOf(createSample, QStringLiteral("createSampleButton"), this))
    , m_buttons(createButtons(addNode))
    , m_whyNoSample(centred(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    auto *picture = new QLabel(this);
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(
        icon(QStringLiteral("io.github.ramet.Ramet")).pixmap(QSize(72, 72), devicePixelRatioF()));

    m_whyNoSample->setObjectName(QStringLiteral("whyNoSample"));
    const auto tellWhy = [this, createSample] {
        m_whyNoSample->setText(createSample->isEnabled() ? QString() : createSample->statusTip());
    };
    tellWhy();
    connect(createSample, &QAction::changed, this, tellWhy);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->setContentsMargins(32, 16, 32, 16);
    rows->addStretch();
    rows->addWidget(picture);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addWidget(m_help);
    rows->addWidget(m_buttons);
    rows->addWidget(m_whyNoSample);
    rows->addStretch();
}

QWidget *EmptyState::createButtons(QAction *addNode)
{
    m_retry->setObjectName(QStringLiteral("retryFirstButton"));
    m_retry->setIcon(icon(QStringLiteral("refresh")));
    m_retry->setAutoDefault(false);
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryWanted(m_retried); });
    auto *buttons = new QWidget(this);
    auto *columns = new QHBoxLayout(buttons);
    columns->addStretch();
    columns->addWidget(m_retry);
    columns->addWidget(buttonOf(addNode, QStringLiteral("addNodeButton"), buttons));
    columns->addWidget(m_sample);
    columns->addStretch();
    return buttons;
}

void EmptyState::show(const EmptyText &what)
{
    const bool offersSample = what.buttons == EmptyText::Buttons::All;
    m_title->setText(plainLines(what.title));
    m_text->setText(plainLines(what.text));
    m_help->show(what.command, what.details);
    m_retried = what.retry;
    m_retry->setVisible(!what.retry.isEmpty());
    m_sample->setVisible(offersSample);
    m_whyNoSample->setVisible(offersSample);
    m_buttons->setVisible(what.buttons != EmptyText::Buttons::None);
}

} // namespace ramet
