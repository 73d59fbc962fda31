// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;

namespace ramet {

/// Text as it is drawn. In a window that goes from right to left, each line does, whatever it
/// begins with, and paths, addresses, sizes and names within it stay as they are read, from left to
/// right: they stand between Unicode's isolates. Elsewhere the text is returned as it is. For
/// printable() text only, at the last step: what is kept, compared, cut or copied has no isolates.
QString shownText(const QString &text);
/// Back again, for what is copied from where it is shown.
QString keptText(const QString &shown);
/// The same as shownText() of what has room in a line of that width: cut first, as an isolate must
/// end.
QString shownElided(const QString &text, const QFontMetrics &metrics, Qt::TextElideMode mode,
                    int width);

} // namespace ramet
