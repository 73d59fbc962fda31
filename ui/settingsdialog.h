// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QSpinBox;

namespace ramet {

struct ChosenSettings {
    TaskLimits limits;
    Appearance appearance = Appearance::Automatic;
};

/// How many clones copy at once, and the colours of the window. It keeps nothing: `take` gets what
/// was chosen.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const ChosenSettings &present, std::function<void(const ChosenSettings &)> take,
                   QWidget *parent);

private:
    QSpinBox *createBox(const QString &name, const QString &title, int value);
    void createAppearance(Appearance present);
    ChosenSettings chosen() const;

    QSpinBox *m_perNode;
    QSpinBox *m_perStorage;
    QComboBox *m_appearance;
};

} // namespace ramet
