// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QDialog>

class QSpinBox;

namespace ramet {

/// How many clones copy at once. It keeps nothing: `take` gets what was chosen.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const TaskLimits &limits, std::function<void(const TaskLimits &)> take,
                   QWidget *parent);

private:
    QSpinBox *createBox(const QString &name, const QString &title, int value);

    QSpinBox *m_perNode;
    QSpinBox *m_perStorage;
};

} // namespace ramet
