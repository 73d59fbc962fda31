// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ramet {

/// Text that others wrote (names, messages of a node), as one line for a terminal or a label: each
/// character that commands the terminal, reverses the text or cannot be seen becomes U+FFFD.
/// These are C0 and C1 controls, line and paragraph separators, bidirectional controls, what
/// Unicode calls default-ignorable (zero width …) and halves of surrogate pairs.
QString printable(const QString &text);
/// The same for text whose line breaks are meant.
QString printableLines(const QString &text);
/// JSON with the same characters as \uXXXX: equal in value, harmless on a terminal.
QByteArray printableJson(const QByteArray &json);

} // namespace ramet
