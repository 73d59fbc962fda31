// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ramet {

SettingsDialog::SettingsDialog(const ChosenSettings &present,
                               std::function<void(const ChosenSettings &)> take, QWidget *parent)
    : QDialog(parent)
    , m_perNode(createBox(QStringLiteral("perNodeSpin"), tr("Copies at once on one node"),
                          present.limits.copiesPerNode))
    , m_perStorage(createBox(QStringLiteral("perStorageSpin"), tr("Copies at once to one storage"),
                             present.limits.copiesPerStorage))
    , m_appearance(new QComboBox(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    createAppearance(present.appearance);
    auto *about =
        new QLabel(tr("Further clones wait for their turn. What is instant never waits."), this);
    about->setWordWrap(true);
    auto *fields = new QFormLayout;
    fields->addRow(tr("Copies at once on one &node:"), m_perNode);
    fields->addRow(tr("Copies at once to one &storage:"), m_perStorage);
    fields->addRow(about);
    fields->addRow(tr("&Appearance:"), m_appearance);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this, take = std::move(take)] { take(chosen()); });
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(fields);
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

void SettingsDialog::createAppearance(Appearance present)
{
    m_appearance->setObjectName(QStringLiteral("appearanceCombo"));
    m_appearance->setAccessibleName(tr("Appearance"));
    const auto add = [this](const QString &text, Appearance value) {
        m_appearance->addItem(text, QVariant::fromValue(value));
    };
    add(tr("Automatic", "the desktop's colours"), Appearance::Automatic);
    add(tr("Light", "colours of the window"), Appearance::Light);
    add(tr("Dark", "colours of the window"), Appearance::Dark);
    m_appearance->setCurrentIndex(m_appearance->findData(QVariant::fromValue(present)));
}

ChosenSettings SettingsDialog::chosen() const
{
    return {{m_perNode->value(), m_perStorage->value()},
            m_appearance->currentData().value<Appearance>()};
}

} // namespace ramet
