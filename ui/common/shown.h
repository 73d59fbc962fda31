// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QAbstractSpinBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ramet {

/// What the program itself shows in a field sends no signal. So everything that a field tells by
/// textChanged, valueChanged or toggled is a person's: by keys, and also by dictation or a screen
/// reader, for which there is no textEdited and no clicked.
void setShown(QLineEdit &edit, const QString &text); ///< keeps the cursor where the text is equal
void setShown(QPlainTextEdit &edit, const QString &text);
void setShown(QSpinBox &spin, int value);
void setShown(QDoubleSpinBox &spin, double value);
void setShown(QAbstractButton &box, bool on);

/// Of a field without keyboard tracking, whose value counts when the field is left: one that comes
/// while the field has no focus counts at once.
void takeWithoutFocus(QAbstractSpinBox &spin);

} // namespace ramet
