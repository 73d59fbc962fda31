// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/fieldrow.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/plaintext.h"

#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ramet {

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent, int usualLines)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_editor(editor)
    , m_reason(new ElidedLabel(usualLines, this))
{
    constexpr int mostLines = 10;
    m_reason->setMostLines(mostLines);
    // Above its field it needs no colon.
    static const QRegularExpression colon(QStringLiteral("\\s*[:\uff1a]$"));
    m_title->setText(QString(label).remove(colon));
    if (!label.isEmpty()) {
        m_title->setBuddy(editor);
        editor->setAccessibleName(plainCaption(label));
    }
    m_title->setObjectName(editor->objectName() + QStringLiteral("Label"));
    m_reason->setObjectName(editor->objectName() + QStringLiteral("Reason"));
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_title->setVisible(!label.isEmpty());
    editor->installEventFilter(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    rows->addWidget(m_title);
    rows->addWidget(editor);
    rows->addWidget(m_reason);
    rows->addStretch(); // beside a higher one it begins where that does
}

/// A field that cannot be changed is grey with its label.
bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::EnabledChange)
        m_title->setEnabled(m_editor->isEnabled());
    return QWidget::eventFilter(watched, event);
}

void FieldRow::setReason(const QString &reason, bool isRefused)
{
    m_reason->setText(reason, isRefused ? ElidedLabel::Tone::Error : ElidedLabel::Tone::Muted);
    m_editor->setAccessibleDescription(reason);
}

} // namespace ramet
