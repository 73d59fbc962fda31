// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"

#include <QDialog>
#include <functional>

class QFormLayout;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace ramet {

class ElidedLabel;

/// Asks for a node's name and URI, with examples. Stays open while `accept` returns a reason.
class AddNodeDialog : public QDialog {
    Q_OBJECT
public:
    using Accept = std::function<QString(const NodeAddress &)>;

    AddNodeDialog(Accept accept, QWidget *parent);

    void accept() override;

private:
    QFormLayout *createFields();
    QGridLayout *createExamples();
    QString reason() const;
    void check();

    Accept m_accept;
    QLineEdit *m_name;
    QLineEdit *m_uri;
    ElidedLabel *m_reason;
    QPushButton *m_add = nullptr;
};

} // namespace ramet
