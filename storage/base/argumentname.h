// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QString>

namespace ramet {

/// A name that somebody else chose (a pool, an image, a host, a user) as it may stand on a
/// program's command line: not empty, no option (no '-' in front), one line without control
/// characters. Whatever runs a program with such a name takes this type, not a QString.
class ArgumentName {
public:
    /// Invalid: it is none, or has one of the `forbidden` characters.
    static Result<ArgumentName> from(const QString &text, QStringView forbidden = {});
    const QString &text() const { return m_text; }

private:
    explicit ArgumentName(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace ramet
