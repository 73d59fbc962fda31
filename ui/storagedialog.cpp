// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storagedialog.h"

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
        new QLabel(tr("Libvirt then knows the disks in this folder and starts the storage "
                      "with the node. No file is changed."),
                   this);
    about->setWordWrap(true);
    auto *folder = new QLabel(plainLines(offer.folder), this);
    folder->setTextFormat(Qt::PlainText);
    folder->setWordWrap(true);

    auto *fields = new QFormLayout;
    auto *node = new QLabel(plainLines(offer.node), this);
    node->setTextFormat(Qt::PlainText);
    fields->addRow(tr("Node:"), node);
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
    rows->addWidget(buttons);
    setMinimumWidth(480);
    m_name->selectAll();
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
