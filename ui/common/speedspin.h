// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace ramet {

/// A limit to the speed of copying, in whole MiB per second; 0: none.
class SpeedSpin : public QSpinBox {
    Q_OBJECT
public:
    explicit SpeedSpin(quint64 bytesPerSecond, QWidget *parent = nullptr);

    quint64 bytesPerSecond() const;
    static int inMib(quint64 bytesPerSecond); ///< not less than it: a small limit is no 0
};

} // namespace ramet
