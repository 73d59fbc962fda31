// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notesdialog.h"

#include "models/printable.h"
#include "ui/common/dialogrows.h"
#include "ui/common/tagchips.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ramet {
namespace {

QLineEdit *createEdit(const QString &name, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    return edit;
}

/// Nothing where it is what it was.
template <class Value>
std::optional<Value> changed(const std::optional<Value> &before, const Value &now)
{
    return before == now ? std::optional<Value>() : std::optional<Value>(now);
}

} // namespace

NotesDialog::NotesDialog(const NotesQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_name(createEdit(QStringLiteral("vmNameEdit"), *question.present.name))
    , m_title(createEdit(QStringLiteral("vmTitleEdit"), *question.present.title))
    , m_tags(createEdit(QStringLiteral("vmTagsEdit"),
                        question.present.tags->join(QStringLiteral(", "))))
    , m_tagsShown(new TagLabel)
    , m_description(new QPlainTextEdit(*question.present.description))
    , m_volumes(new QCheckBox(tr("Rename its dis&ks, too")))
    , m_autostart(new QCheckBox(tr("&Start when its node starts")))
    , m_reason(new QLabel)
{
    setObjectName(QStringLiteral("notesDialog"));
    setWindowTitle(tr("Name and notes of “%1”").arg(printable(question.present.vmName)));
    m_description->setObjectName(QStringLiteral("vmDescriptionEdit"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(6 * fontMetrics().lineSpacing());
    m_volumes->setObjectName(QStringLiteral("vmVolumesCheck"));
    m_volumes->setToolTip(tr("Volumes that carry the VM’s name get the new one"));
    m_autostart->setObjectName(QStringLiteral("vmAutostartCheck"));
    m_autostart->setChecked(*question.present.autostart);
    m_tags->setPlaceholderText(tr("web, test"));
    m_tagsShown->setObjectName(QStringLiteral("vmTagsShown"));
    m_reason->setObjectName(QStringLiteral("notesReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Name:"), m_name);
    fields->addRow({}, m_volumes);
    fields->addRow(tr("&Title:"), m_title);
    fields->addRow(tr("Ta&gs:"), m_tags);
    fields->addRow({}, m_tagsShown);
    fields->addRow(tr("&Description:"), m_description);
    fields->addRow({}, m_autostart);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(fields);
    rows->addWidget(m_reason);
    rows->addStretch();
    addButtonRow(rows, buttons);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NotesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *edit : {m_name, m_title, m_tags})
        connect(edit, &QLineEdit::textChanged, this, &NotesDialog::refresh);
    connect(m_description, &QPlainTextEdit::textChanged, this, &NotesDialog::refresh);
    connect(m_volumes, &QCheckBox::toggled, this, &NotesDialog::refresh);
    connect(m_autostart, &QCheckBox::toggled, this, &NotesDialog::refresh);
    setMinimumWidth(460);
    keepHeight(*this);
    refresh();
}

QStringList NotesDialog::tags() const
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return m_tags->text().split(between, Qt::SkipEmptyParts);
}

EditRequest NotesDialog::changes() const
{
    const EditRequest &before = m_question.present;
    EditRequest request{before.vm, before.vmName};
    request.name = changed(before.name, m_name->text());
    request.title = changed(before.title, m_title->text());
    request.description = changed(before.description, m_description->toPlainText());
    request.tags = changed(before.tags, tags());
    request.volumes = request.name && m_volumes->isChecked();
    request.autostart = changed(before.autostart, m_autostart->isChecked());
    return request;
}

void NotesDialog::refresh()
{
    const EditRequest request = changes();
    m_volumes->setEnabled(bool(request.name));
    m_volumes->setText(request.name ? tr("Rename its dis&ks, too")
                                    : tr("Rename its dis&ks, too (needs another name)"));
    const QString reason = m_question.whyNot(request);
    m_reason->setText(reason);
    m_tagsShown->setTags(tags());
    m_save->setEnabled(reason.isEmpty());
}

void NotesDialog::accept()
{
    const EditRequest request = changes();
    if (!m_question.whyNot(request).isEmpty())
        return refresh();
    const bool isChanged =
        request.name || request.title || request.description || request.tags || request.autostart;
    if (isChanged)
        m_question.take(request);
    QDialog::accept();
}

} // namespace ramet
