// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ramet {

class SpeedSpin;

struct ChosenSettings {
    TaskLimits limits;
    Appearance appearance = Appearance::Automatic;
    CloneDefaults clones{};
    bool hasNodeMaps = false; ///< there is something that forgetsNodeMaps would forget
    bool forgetsNodeMaps = false;

    static ChosenSettings of(const Settings &settings);
    void keepIn(Settings &settings) const;
};

/// How many clones copy at once, what new clones are where nothing else is said, and the colours of
/// the window. It keeps nothing: `take` gets what was chosen.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const ChosenSettings &present, std::function<void(const ChosenSettings &)> take,
                   QWidget *parent);

private:
    QSpinBox *createBox(const QString &name, const QString &title, int value);
    void createAppearance(Appearance present);
    void createClones(const ChosenSettings &present);
    QWidget *forgetRow();
    void placeAll();
    ChosenSettings chosen() const;

    QSpinBox *m_perNode;
    QSpinBox *m_perStorage;
    QComboBox *m_mode;
    SpeedSpin *m_speed;
    QPushButton *m_forget;
    QLabel *m_forgetState;
    bool m_forgets = false;
    QComboBox *m_appearance;
};

} // namespace ramet
