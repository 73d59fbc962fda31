// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QWidget;

namespace ramet {

/// What travels beside the mouse while rows are dragged: an icon and a short text that says what
/// they are, in the colours and at the scale of the widget that they come from.
QPixmap dragPicture(const QString &iconName, const QString &text, const QWidget &from);

} // namespace ramet
