// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/qemuwords.h"

namespace ramet::qemuwords {

ErrorKind kindOf(QStringView text)
{
    const auto has = [&](const char *part) { return text.contains(QLatin1StringView(part)); };
    if (has("No space left on device") || has("Disk quota exceeded"))
        return ErrorKind::NoSpace;
    if (has("Failed to get") && has("lock")) // "shared \"write\" lock"
        return ErrorKind::Busy;
    if (has("Permission denied"))
        return ErrorKind::Denied;
    return ErrorKind::Failed;
}

bool isPortTaken(QStringView text)
{
    return text.contains(QLatin1StringView("Address already in use"));
}

bool isTpmLate(QStringView text)
{
    return text.contains(QLatin1StringView("swtpm.sock")) &&
           text.contains(QLatin1StringView("Connection refused"));
}

bool isNameGivenTwice(QStringView text)
{
    return text.contains(QLatin1StringView("Duplicate nodes"));
}

} // namespace ramet::qemuwords
