// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/labprocess.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace ramet::test {

qint64 labProcess(const QByteArrayList &words)
{
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (entry.toLongLong() <= 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        if (std::ranges::all_of(words, [&](const auto &word) { return line.contains(word); }))
            return entry.toLongLong();
    }
    return 0;
}

} // namespace ramet::test
