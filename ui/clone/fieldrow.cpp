// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clone/fieldrow.h"

#include "ui/common/elidedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ramet {

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent, int reasonLines)
    : QWidget(parent)
    , m_editor(editor)
    , m_reason(new ElidedLabel(reasonLines, this))
{
    auto *title = new QLabel(label, this);
    if (!label.isEmpty()) {
        title->setBuddy(editor);
        editor->setAccessibleName(QString(label).remove(u'&'));
    }
    title->setObjectName(editor->objectName() + QStringLiteral("Label"));
    m_reason->setObjectName(editor->objectName() + QStringLiteral("Reason"));
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    rows->addWidget(title);
    rows->addWidget(editor);
    rows->addWidget(m_reason);
}

void FieldRow::setReason(const QString &reason, bool isRefused)
{
    m_reason->setText(reason, isRefused ? ElidedLabel::Tone::Error : ElidedLabel::Tone::Muted);
    m_editor->setAccessibleDescription(reason);
}

} // namespace ramet
