// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMessageBox;

namespace ramet {

/// Names and messages that others wrote are plain text: Qt takes whatever looks like HTML for
/// markup in tool tips and in the second text of a message box.

/// Text for a label, with its line breaks, as it is drawn.
QString plainLines(const QString &text);
/// Text whose MAC addresses stay in one line: for what is drawn, not for what can be copied.
QString withWholeMacs(QString text);
/// The words of a button, a menu or a label: "Clone" of "&Clone…", "Clone(&C)…" and "&Clone:".
QString plainCaption(const QString &text);
/// Without the key alone: "Clone…" of "&Clone…" and "Clone(&C)…".
QString withoutKey(const QString &text);
/// The tool tip that shows `text` as it is.
QString plainToolTip(const QString &text);
/// The second text of the box, as plain text.
void setPlainInformation(QMessageBox *box, const QString &text);

} // namespace ramet
