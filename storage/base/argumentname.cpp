// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/argumentname.h"

#include <algorithm>

namespace ramet {

Result<ArgumentName> ArgumentName::from(const QString &text, QStringView forbidden)
{
    const auto isBad = [forbidden](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator || forbidden.contains(c);
    };
    const bool isName = !text.isEmpty() && !text.startsWith('-') && text.isValidUtf16() &&
                        std::none_of(text.begin(), text.end(), isBad);
    if (isName)
        return ArgumentName(text);
    return std::unexpected(Error{ErrorKind::Invalid, "pass name to a program", text,
                                 "the name is not safe on a command line"});
}

} // namespace ramet
