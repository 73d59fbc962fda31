// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ramet {

SettingsDialog::SettingsDialog(const TaskLimits &limits,
                               std::function<void(const TaskLimits &)> take, QWidget *parent)
    : QDialog(parent)
    , m_perNode(createBox(QStringLiteral("perNodeSpin"), tr("Copies at once on one node"),
                          limits.copiesPerNode))
    , m_perStorage(createBox(QStringLiteral("perStorageSpin"), tr("Copies at once to one storage"),
                             limits.copiesPerStorage))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto *about =
        new QLabel(tr("Further clones wait for their turn. What is instant never waits."), this);
    about->setWordWrap(true);
    auto *fields = new QFormLayout;
    fields->addRow(tr("Copies at once on one &node:"), m_perNode);
    fields->addRow(tr("Copies at once to one &storage:"), m_perStorage);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this, take = std::move(take)] {
        take({m_perNode->value(), m_perStorage->value()});
    });
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(fields);
    rows->addWidget(about);
    rows->addWidget(buttons);
    setMinimumWidth(380);
}

QSpinBox *SettingsDialog::createBox(const QString &name, const QString &title, int value)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setRange(1, 64); // what Settings keeps
    box->setValue(value);
    return box;
}

} // namespace ramet
