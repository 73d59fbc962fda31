// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshotdialog.h"

#include "models/printable.h"
#include "ui/common/dialogrows.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramet {

SnapshotDialog::SnapshotDialog(const SnapshotQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_name(new QLineEdit(question.request.name))
    , m_description(new QPlainTextEdit)
    , m_memory(addCheck(QStringLiteral("memoryCheck"), tr("With the &memory"),
                        tr("The VM goes on from here when you come back to it. Without, it starts "
                           "as after a power cut.")))
    , m_external(addCheck(QStringLiteral("externalCheck"), tr("In &files of its own (external)"),
                          tr("The disks stay as they are, and the VM goes on with new files on top "
                             "of them. Linked clones can rest on it.")))
    , m_quiesce(addCheck(QStringLiteral("quiesceCheck"), tr("F&reeze the guest’s file systems"),
                         tr("The guest agent writes out what the guest has in memory, "
                            "and writes nothing while the snapshot is taken.")))
    , m_why(new ElidedLabel(1))
    , m_preview(new QLabel)
{
    setObjectName(QStringLiteral("snapshotDialog"));
    setWindowTitle(printable(question.title));
    m_name->setObjectName(QStringLiteral("snapshotNameEdit"));
    m_name->selectAll();
    m_description->setObjectName(QStringLiteral("snapshotDescriptionEdit"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(4 * fontMetrics().lineSpacing());
    m_preview->setObjectName(QStringLiteral("snapshotPreview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse); // has paths
    m_memory->setChecked(question.runs);
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Name:"), m_name);
    fields->addRow(tr("&Description:"), m_description);
    for (QCheckBox *box : {m_memory, m_external, m_quiesce}) {
        fields->addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, &SnapshotDialog::refresh);
    }
    fields->addRow(QString(), m_why);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Take snapshot"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("takeButton"));
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(fields);
    rows->addWidget(m_preview);
    rows->addStretch();
    addButtonRow(rows, buttons);
    m_take->setDefault(true); // counts only within the dialog
    connect(m_name, &QLineEdit::textChanged, this, &SnapshotDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &SnapshotDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(480);
    keepHeight(*this);
    refresh();
}

QCheckBox *SnapshotDialog::addCheck(const QString &name, const QString &text, const QString &tip)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    box->setToolTip(tip);
    return box;
}

TakeSnapshotRequest SnapshotDialog::request() const
{
    TakeSnapshotRequest request = m_question.request;
    request.name = m_name->text();
    request.description = m_description->toPlainText();
    request.disksOnly = m_question.runs && !m_memory->isChecked();
    request.external = m_external->isChecked();
    request.quiesce = m_quiesce->isEnabled() && m_quiesce->isChecked();
    return request;
}

void SnapshotDialog::refresh()
{
    m_memory->setEnabled(m_question.runs);
    m_quiesce->setEnabled(m_question.runs && !m_memory->isChecked());
    const SnapshotQuestion::Preview preview = m_question.preview(request());
    m_preview->setText(plainLines(preview.text));
    m_why->setText(whyGrey(), ElidedLabel::Tone::Muted);
    m_take->setEnabled(preview.isValid);
}

/// Of boxes that cannot be ticked.
QString SnapshotDialog::whyGrey() const
{
    if (!m_question.runs)
        return tr("What is off has no memory to keep and nothing to freeze.");
    return m_memory->isChecked() ? tr("With the memory, nothing needs to be frozen.") : QString();
}

void SnapshotDialog::accept()
{
    const QString refusal = m_question.take(request());
    if (refusal.isEmpty())
        QDialog::accept();
    else
        m_preview->setText(plainLines(refusal));
}

} // namespace ramet
