// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ramet {

/// “a”
QString quotedName(const QString &name);
/// “a”, “b” and “c”; of many, the first and how many more.
QString quotedNames(const QStringList &names);
/// "a, b and c", as a sentence lists things.
QString listed(const QStringList &things);
/// One after the other, as the language sets them; what is empty is left out.
QString sentences(const QStringList &parts);

} // namespace ramet
