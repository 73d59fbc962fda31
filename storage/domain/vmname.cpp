// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/vmname.h"

#include <QStringView>
#include <algorithm>

namespace ramet {

std::expected<VmName, VmName::Problem> VmName::from(const QString &text)
{
    if (text.isEmpty())
        return std::unexpected(Problem::Empty);
    if (text.trimmed().isEmpty())
        return std::unexpected(Problem::OnlySpaces);
    if (text.contains('/'))
        return std::unexpected(Problem::Slash);
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control || c.unicode() >= 0xfffe;
    };
    if (std::any_of(text.begin(), text.end(), isControl) || !text.isValidUtf16())
        return std::unexpected(Problem::ControlCharacter);
    if (text == u"." || text == u"..")
        return std::unexpected(Problem::DotName);
    if (text.toUtf8().size() > maxBytes)
        return std::unexpected(Problem::TooLong);
    return VmName(text);
}

QString VmName::fileStem() const
{
    QString stem = m_text;
    for (QChar &c : stem) {
        const bool kept =
            c.isLetterOrNumber() || c.isSurrogate() || QStringView(u"._+-").contains(c);
        if (!kept)
            c = u'_';
    }
    // A leading dot would hide the file, a leading dash looks like an option.
    if (stem.startsWith('.') || stem.startsWith('-'))
        stem[0] = u'_';
    return stem;
}

} // namespace ramet
