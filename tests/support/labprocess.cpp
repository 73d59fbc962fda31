// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/labprocess.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace ramet::test {

static QByteArray factOf(const QString &process, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process, QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 labProcess(const Lab &lab, const QByteArrayList &words)
{
    // A node of root's sees its folders at the usual places; without the folder of temporary files,
    // which may be a file system of its own.
    const QByteArray folder = lab.description()["dir"].toString().section('/', -2).toUtf8() + '/';
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray line = entry.toLongLong() > 0 ? factOf(entry, "cmdline") : QByteArray();
        const auto isIn = [&](const QByteArray &word) { return line.contains(word); };
        if (std::ranges::all_of(words, isIn) &&
            (isIn(folder) || factOf(entry, "mountinfo").contains(folder)))
            return entry.toLongLong();
    }
    return 0;
}

} // namespace ramet::test
