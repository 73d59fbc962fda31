// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "ui/common/dialogrows.h"
#include "ui/common/speedspin.h"

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
    , m_mode(new QComboBox(this))
    , m_speed(new SpeedSpin(present.clones.bytesPerSecond, this))
    , m_forget(new QPushButton(tr("&Forget"), this))
    , m_forgetState(new QLabel(this))
    , m_appearance(new QComboBox(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    createClones(present);
    createAppearance(present.appearance);
    placeAll();
    connect(this, &QDialog::accepted, this, [this, take = std::move(take)] { take(chosen()); });
    fitHeight(*this, 440);
}

void SettingsDialog::placeAll()
{
    auto *about = new QLabel(
        tr("Further clones wait for their turn. Clones that are instant never wait."), this);
    about->setWordWrap(true);
    auto *fields = new QFormLayout;
    fields->addRow(tr("Copies at once on one &node:"), m_perNode);
    fields->addRow(tr("Copies at once to one &storage:"), m_perStorage);
    fields->addRow(about);
    fields->addRow(tr("Clones of &templates:"), m_mode);
    fields->addRow(tr("Speed &limit of new clones:"), m_speed);
    fields->addRow(tr("Choices for other nodes:"), forgetRow());
    fields->addRow(tr("&Appearance:"), m_appearance);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(fields);
    addButtonRow(rows, buttons);
}

void SettingsDialog::createClones(const ChosenSettings &present)
{
    m_mode->setObjectName(QStringLiteral("defaultModeCombo"));
    m_mode->setAccessibleName(tr("Clones of templates"));
    m_mode->addItem(tr("Linked where possible"), true);
    m_mode->addItem(tr("Full"), false);
    m_mode->setCurrentIndex(m_mode->findData(present.clones.linksTemplates));
    m_speed->setObjectName(QStringLiteral("defaultSpeedSpin"));
    m_speed->setAccessibleName(tr("Speed limit of new clones, MiB per second"));
    m_forget->setObjectName(QStringLiteral("forgetMapsButton"));
    m_forget->setAccessibleName(tr("Forget the networks and storages chosen for other nodes"));
    m_forget->setToolTip(tr("Networks and storages that were chosen for clones to other nodes"));
    m_forget->setAutoDefault(false);
    m_forget->setEnabled(present.hasNodeMaps);
    m_forgetState->setObjectName(QStringLiteral("forgetMapsState"));
    m_forgetState->setTextFormat(Qt::PlainText);
    m_forgetState->setText(present.hasNodeMaps ? QString() : tr("None were made yet"));
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_forgets = true;
        m_forget->setEnabled(false);
        m_forgetState->setText(tr("Forgotten when you save"));
    });
}

QWidget *SettingsDialog::forgetRow()
{
    auto *row = new QWidget(this);
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins({});
    parts->addWidget(m_forget);
    parts->addWidget(m_forgetState, 1);
    return row;
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
    add(tr("Automatic", "the desktop’s colours"), Appearance::Automatic);
    add(tr("Light", "colours of the window"), Appearance::Light);
    add(tr("Dark", "colours of the window"), Appearance::Dark);
    m_appearance->setCurrentIndex(m_appearance->findData(QVariant::fromValue(present)));
}

ChosenSettings SettingsDialog::chosen() const
{
    return {{m_perNode->value(), m_perStorage->value()},
            m_appearance->currentData().value<Appearance>(),
            {m_mode->currentData().toBool(), m_speed->bytesPerSecond()},
            m_forget->isEnabled() || m_forgets,
            m_forgets};
}

ChosenSettings ChosenSettings::of(const Settings &settings)
{
    return {settings.taskLimits(), settings.appearance(), settings.cloneDefaults(),
            settings.hasNodeMaps()};
}

void ChosenSettings::keepIn(Settings &settings) const
{
    settings.setTaskLimits(limits);
    settings.setAppearance(appearance);
    settings.setCloneDefaults(clones);
    if (forgetsNodeMaps)
        settings.forgetNodeMaps();
}

} // namespace ramet
