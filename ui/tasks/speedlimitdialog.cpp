// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/speedlimitdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ramet {
namespace {

constexpr quint64 bytesPerMib = 1024 * 1024;

} // namespace

SpeedLimitDialog::SpeedLimitDialog(const QString &task, quint64 present,
                                   std::function<void(quint64)> take, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("speedLimitDialog"));
    setWindowTitle(tr("Limit the speed"));
    auto *title = new QLabel(task, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *box = new QSpinBox(this);
    box->setObjectName(QStringLiteral("speedLimitSpin"));
    box->setAccessibleName(tr("MiB per second"));
    box->setRange(0, 1'000'000);
    box->setSpecialValueText(tr("no limit"));
    box->setSuffix(tr(" MiB/s"));
    box->setValue(static_cast<int>((present + bytesPerMib - 1) / bytesPerMib));
    box->selectAll();

    auto *fields = new QFormLayout;
    fields->addRow(tr("&At most:"), box);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Limit"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [box, take = std::move(take)] {
        take(static_cast<quint64>(box->value()) * bytesPerMib);
    });
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(title);
    rows->addLayout(fields);
    rows->addWidget(buttons);
    setMinimumWidth(360);
}

} // namespace ramet
