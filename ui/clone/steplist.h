// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/clonesteps.h"

#include <QListWidget>

namespace ramet {

/// The steps of a wizard at its side, each with a sign of how it stands, that screen readers hear
/// as a word. A click or the arrow keys choose one.
class StepList : public QListWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void addStep(const QString &title);
    /// `reasons`: against the step, a line each.
    void setState(int row, StepState state, const QString &reasons);
    void setCurrent(int row); ///< sends no signal

signals:
    void chosen(int row); ///< by a person, never by setCurrent
};

} // namespace ramet
