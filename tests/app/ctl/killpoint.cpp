// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/killpoint.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

namespace ramet::test {

constexpr int limitMs = 60'000;

QByteArray JournalWatch::text() const
{
    QByteArray text;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll();
    }
    return text;
}

void JournalWatch::waitFor(QProcess &process, const KillPoint &point) const
{
    QElapsedTimer limit;
    limit.start();
    // Looked at often enough for points that are a millisecond apart, and the program has a
    // processor.
    const auto runs = [&] {
        QThread::usleep(200);
        return !process.waitForFinished(0) && process.state() == QProcess::Running &&
               limit.elapsed() < limitMs;
    };
    const auto isThere = [&] {
        const QByteArray now = text();
        return now.count('\n') >= point.lines && now.contains(point.text);
    };
    while (runs() && !isThere())
        continue;
    QElapsedTimer since;
    since.start();
    while (runs() && since.elapsed() < point.ms)
        continue;
}

void hideQemuImg(QProcess &process)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/nonexistent"));
    process.setProcessEnvironment(environment);
}

bool hasEnded(QProcess &process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(limitMs);
}

} // namespace ramet::test
