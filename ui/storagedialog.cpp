// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storagedialog.h"

#include "ui/common/dialogrows.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramet {

StorageDialog::StorageDialog(const FolderStorage &offer, Accept accept, QWidget *parent)
    : QDialog(parent)
    , m_storage(offer)
    , m_accept(std::move(accept))
    , m_name(new QLineEdit(offer.name, this))
    , m_reason(new ElidedLabel(2, this))
{
    setObjectName(QStringLiteral("storageDialog"));
    setWindowTitle(tr("Make a folder a storage"));
    m_name->setObjectName(QStringLiteral("storageNameEdit"));
    m_name->setAccessibleName(tr("Name"));
    m_reason->setObjectName(QStringLiteral("storageReasonLabel"));
    auto *about =
        new QLabel(tr("Libvirt will know the disks in this folder, and will start the storage "
                      "with its node. No file is changed."),
                   this);
    about->setWordWrap(true);
    QLabel *folder = valueLabel(offer.folder);

    auto *fields = new QFormLayout;
    fields->addRow(tr("Node:"), valueLabel(offer.node));
    fields->addRow(tr("Folder:"), folder);
    fields->addRow(tr("&Name:"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *make = buttons->addButton(tr("&Make it a storage"), QDialogButtonBox::AcceptRole);
    make->setObjectName(QStringLiteral("storageOkButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &StorageDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->addWidget(about);
    rows->addLayout(fields);
    rows->addWidget(m_reason);
    addButtonRow(rows, buttons);
    m_name->selectAll();
    fitHeight(*this, 480);
}

/// Beside its title, whichever way its own words go.
QLabel *StorageDialog::valueLabel(const QString &text)
{
    auto *label = new QLabel(plainLines(text), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    return label;
}

void StorageDialog::accept()
{
    m_storage.name = m_name->text();
    const QString refused = m_accept(m_storage);
    if (refused.isEmpty())
        QDialog::accept();
    else
        m_reason->setText(refused, ElidedLabel::Tone::Error);
}

} // namespace ramet
