// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/speedlimitdialog.h"

#include "ui/common/plaintext.h"
#include "ui/common/speedspin.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramet {

SpeedLimitDialog::SpeedLimitDialog(const QString &task, quint64 present,
                                   std::function<void(quint64)> take, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("speedLimitDialog"));
    setWindowTitle(tr("Limit the speed"));
    auto *title = new QLabel(plainLines(task), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *box = new SpeedSpin(present, this);
    box->setObjectName(QStringLiteral("speedLimitSpin"));
    box->selectAll();

    auto *fields = new QFormLayout;
    fields->addRow(tr("&At most:"), box);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Limit"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this,
            [box, take = std::move(take)] { take(box->bytesPerSecond()); });
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(title);
    rows->addLayout(fields);
    rows->addWidget(buttons);
    setMinimumWidth(360);
}

} // namespace ramet
