// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addnodedialog.h"

#include "ui/common/elidedlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramet {

AddNodeDialog::AddNodeDialog(Accept accept, QWidget *parent)
    : QDialog(parent)
    , m_accept(std::move(accept))
    , m_name(new QLineEdit(this))
    , m_uri(new QLineEdit(this))
    , m_reason(new ElidedLabel(2, this))
{
    setObjectName(QStringLiteral("addNodeDialog"));
    setWindowTitle(tr("Add a node"));
    m_reason->setObjectName(QStringLiteral("nodeReasonLabel"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addNodeOkButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AddNodeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->addLayout(createFields());
    rows->addWidget(m_reason);
    rows->addLayout(createExamples());
    rows->addWidget(buttons);
    setMinimumWidth(480);
    check();
}

QFormLayout *AddNodeDialog::createFields()
{
    m_name->setObjectName(QStringLiteral("nodeNameEdit"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("for example rack1"));
    m_uri->setObjectName(QStringLiteral("nodeUriEdit"));
    m_uri->setAccessibleName(tr("Address (URI)"));
    m_uri->setPlaceholderText(QStringLiteral("qemu:///system"));
    for (QLineEdit *edit : {m_name, m_uri})
        connect(edit, &QLineEdit::textChanged, this, &AddNodeDialog::check);
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Name:"), m_name);
    fields->addRow(tr("Address (&URI):"), m_uri);
    return fields;
}

QGridLayout *AddNodeDialog::createExamples()
{
    const QList<std::pair<QString, QString>> examples{
        {QStringLiteral("qemu:///system"), tr("this computer")},
        {QStringLiteral("qemu:///session"), tr("this computer, your own VMs")},
        {QStringLiteral("qemu+ssh://root@host/system"), tr("another computer, over SSH")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("Examples of addresses:"), this), 0, 0, 1, 2);
    for (const auto &[uri, meaning] : examples) {
        const int row = grid->rowCount();
        auto *address = new QLabel(uri, this);
        address->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(address, row, 0);
        grid->addWidget(new QLabel(meaning, this), row, 1);
    }
    return grid;
}

QString AddNodeDialog::reason() const
{
    if (!m_name->text().isEmpty() && !isValidNodeName(m_name->text()))
        return tr("A name has only letters, digits and the signs “.”, “_” and “-”.");
    const QString uri = m_uri->text().trimmed();
    if (!uri.isEmpty() && !uri.contains(QStringLiteral(":/")))
        return tr("An address begins with a driver, such as “qemu:///”.");
    return {};
}

void AddNodeDialog::check()
{
    m_reason->setText(reason(), ElidedLabel::Tone::Error);
    m_add->setEnabled(reason().isEmpty() && !m_name->text().isEmpty() &&
                      !m_uri->text().trimmed().isEmpty());
}

void AddNodeDialog::accept()
{
    const QString refused = m_accept({m_name->text(), m_uri->text().trimmed()});
    if (refused.isEmpty())
        QDialog::accept();
    else
        m_reason->setText(refused, ElidedLabel::Tone::Error);
}

} // namespace ramet
