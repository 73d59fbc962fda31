// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <functional>
#include <stop_token>

namespace ramet {

struct EndedProcess {
    bool exited = false; ///< by itself
    int code = 0;
    QByteArray out;
    QString err;
};

struct ProcessToRun {
    QString program; ///< looked for in PATH
    QStringList arguments;
    QString what;   ///< of an error: what was being done
    QString object; ///< of an error
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    /// Called many times a second while it runs, with its id and what it printed so far.
    std::function<void(qint64 id, const QByteArray &printed)> look = [](qint64,
                                                                        const QByteArray &) {};
};

/// Runs a program of this machine to its end; blocks. A stop kills it and what it started at once:
/// Cancelled. It dies with this program, but not by the terminal's Ctrl-C. Its words are English.
Result<EndedProcess> runToEnd(const ProcessToRun &process, const std::stop_token &stop);

} // namespace ramet
