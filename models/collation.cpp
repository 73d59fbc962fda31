// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collation.h"

namespace ramet {

QCollator nameCollator()
{
    // The C locale compares bytes: it knows neither numbers nor upper and lower case.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace ramet
