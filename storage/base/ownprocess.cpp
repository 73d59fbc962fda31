// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/ownprocess.h"

#include <QProcess>
#include <QStandardPaths>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace ramet {

namespace {

constexpr int lookMs = 20;

void start(QProcess &process, const ProcessToRun &run)
{
    process.setProgram(QStandardPaths::findExecutable(run.program));
    process.setArguments(run.arguments);
    QProcessEnvironment environment = run.environment;
    environment.insert("LC_ALL", "C"); // its words and numbers are read
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        setpgid(0, 0);
    });
    process.start(QIODevice::ReadOnly);
}

} // namespace

Result<EndedProcess> runToEnd(const ProcessToRun &run, const std::stop_token &stop)
{
    QProcess process;
    start(process, run);
    if (!process.waitForStarted())
        return std::unexpected(
            Error{ErrorKind::Failed, run.what, run.object, process.errorString(), {}});
    const qint64 id = process.processId();
    QByteArray printed;
    while (process.state() != QProcess::NotRunning) {
        run.look(id, printed);
        process.waitForReadyRead(lookMs);
        printed += process.readAllStandardOutput();
        if (stop.stop_requested()) {
            ::kill(-static_cast<pid_t>(id), SIGKILL);
            process.kill();
            process.waitForFinished(-1);
            return std::unexpected(Error{ErrorKind::Cancelled, run.what, run.object, {}, {}});
        }
    }
    return EndedProcess{process.exitStatus() == QProcess::NormalExit, process.exitCode(),
                        printed + process.readAllStandardOutput(),
                        QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

} // namespace ramet
