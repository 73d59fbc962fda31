// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ramet {

/// The sentence near the mouse while a VM is dragged: what a drop will do, or why it is refused.
/// A tooltip cannot be used: it hides while the mouse moves.
class DropHint : public QLabel {
    Q_OBJECT
public:
    /// Lives inside of `area`'s window, above everything else.
    explicit DropHint(QWidget *area);

    void show(const QString &text, bool isAccepted, const QPoint &globalPosition);

private:
    QWidget *m_area;
};

} // namespace ramet
