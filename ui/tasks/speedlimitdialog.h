// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

namespace ramet {

/// Asks how fast a copy may go. Limits are bytes per second, 0: none; shown as MiB per second.
class SpeedLimitDialog : public QDialog {
    Q_OBJECT
public:
    SpeedLimitDialog(const QString &task, quint64 present, std::function<void(quint64)> take,
                     QWidget *parent);
};

} // namespace ramet
