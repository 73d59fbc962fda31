// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QProcess;

namespace ramet::test {

/// Where a run is killed: once its journal has so many lines and this text, and so long after.
struct KillPoint {
    int lines = 1;
    int ms = 0;
    QByteArray text{};
};

/// The journals of programs whose XDG_STATE_HOME this is.
class JournalWatch {
public:
    explicit JournalWatch(const QString &stateHome)
        : m_folder(stateHome + QStringLiteral("/ramet/tasks"))
    {
    }
    QByteArray text() const;
    int lines() const { return static_cast<int>(text().count('\n')); }
    /// Looks as often as it can: the steps follow each other within milliseconds. Returns also
    /// when the process has ended, or after a minute.
    void waitFor(QProcess &process, const KillPoint &point) const;

private:
    QString m_folder;
};

/// Lets a program find no qemu-img: copies are then made by jobs of QEMU.
void hideQemuImg(QProcess &process);

/// False: not within a minute.
bool hasEnded(QProcess &process);

} // namespace ramet::test
