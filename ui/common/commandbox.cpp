// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/commandbox.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ramet {
namespace {

/// A command in lines that end where the shell lets it go on, so that it can be copied from them
/// too: Qt would break "--now" after its first hyphens.
class CommandLabel : public QLabel {
public:
    using QLabel::QLabel;

    void setCommand(const QString &command)
    {
        m_command = command;
        wrap();
    }
    QSize minimumSizeHint() const override { return {120, QLabel::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        wrap();
    }

private:
    void wrap()
    {
        const int room = contentsRect().width() - 2 * margin();
        const auto width = [this](const QString &text) {
            return fontMetrics().horizontalAdvance(text);
        };
        const bool isLong = width(m_command) > room;
        const QString goesOn = QStringLiteral(" \\");
        QString lines;
        QString line;
        for (const QString &word : m_command.split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            const bool isWhole = line.endsWith(u"&&");
            if (isLong && (isWhole || (!line.isEmpty() && width(longer + goesOn) > room))) {
                lines += line + (isWhole ? QString() : goesOn) + u'\n';
                line = word;
            } else {
                line = longer;
            }
        }
        setText(lines + line);
    }

    QString m_command;
};

} // namespace

CommandBox::CommandBox(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_command(new CommandLabel(m_row))
    , m_open(new QToolButton(this))
    , m_details(new QLabel(this))
{
    m_command->setObjectName(QStringLiteral("helpCommand"));
    m_command->setAccessibleDescription(tr("Command that helps"));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setFrameShape(QFrame::StyledPanel);
    m_command->setBackgroundRole(QPalette::Base);
    m_command->setForegroundRole(QPalette::Text);
    m_command->setAutoFillBackground(true);
    m_command->setMargin(4);
    m_command->setLayoutDirection(Qt::LeftToRight); // as commands are in every language
    m_command->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *copy = new QPushButton(tr("&Copy"), m_row);
    copy->setObjectName(QStringLiteral("copyCommandButton"));
    copy->setToolTip(tr("Copy the command, to run it on a terminal"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_commandText); });
    auto *columns = new QHBoxLayout(m_row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_command, 1);
    columns->addWidget(copy, 0, Qt::AlignTop);
    m_open->setObjectName(QStringLiteral("errorDetailsButton"));
    m_open->setText(tr("Details"));
    m_open->setCheckable(true);
    m_open->setAutoRaise(true);
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_open->setArrowType(closed);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_open, &QToolButton::toggled, this, [this, closed](bool isOpen) {
        m_open->setArrowType(isOpen ? Qt::DownArrow : closed);
        m_details->setVisible(isOpen);
    });
    m_details->setObjectName(QStringLiteral("errorDetails"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_row);
    rows->addWidget(m_open);
    rows->addWidget(m_details);
    show({}, {});
}

void CommandBox::show(const QString &command, const QString &details)
{
    m_commandText = command;
    static_cast<CommandLabel *>(m_command)->setCommand(command);
    m_row->setVisible(!command.isEmpty());
    m_details->setText(details);
    m_open->setVisible(!details.isEmpty());
    m_details->setVisible(!details.isEmpty() && m_open->isChecked());
    setVisible(!command.isEmpty() || !details.isEmpty());
}

} // namespace ramet
