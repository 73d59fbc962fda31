// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/shown.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ramet {

void setShown(QLineEdit &edit, const QString &text)
{
    const QSignalBlocker quiet(edit);
    if (edit.text() != text)
        edit.setText(text);
}

void setShown(QPlainTextEdit &edit, const QString &text)
{
    const QSignalBlocker quiet(edit);
    if (edit.toPlainText() != text)
        edit.setPlainText(text);
}

void setShown(QSpinBox &spin, int value)
{
    const QSignalBlocker quiet(spin);
    spin.setValue(value);
}

void setShown(QDoubleSpinBox &spin, double value)
{
    const QSignalBlocker quiet(spin);
    spin.setValue(value);
}

void setShown(QAbstractButton &box, bool on)
{
    const QSignalBlocker quiet(box);
    box.setChecked(on);
}

void takeWithoutFocus(QAbstractSpinBox &spin)
{
    auto *text = spin.findChild<QLineEdit *>(); // tells nothing of what setValue() puts there
    QObject::connect(text, &QLineEdit::textChanged, &spin, [&spin] {
        if (!spin.hasFocus())
            spin.interpretText();
    });
}

} // namespace ramet
