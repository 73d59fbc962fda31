// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/addstorage/folderplan.h"

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ramet {

class ElidedLabel;

/// Asks for the name under which a folder becomes a storage. Stays open while `accept` returns a
/// reason.
class StorageDialog : public QDialog {
    Q_OBJECT
public:
    using Accept = std::function<QString(const FolderStorage &)>;

    StorageDialog(const FolderStorage &offer, Accept accept, QWidget *parent);

    void accept() override;

private:
    QLabel *valueLabel(const QString &text);

    FolderStorage m_storage;
    Accept m_accept;
    QLineEdit *m_name;
    ElidedLabel *m_reason;
};

} // namespace ramet
