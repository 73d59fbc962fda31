// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sampleguest.h"

#include "storage/libvirt/console.h"

#include <QProcess>
#include <QtConcurrent>
#include <QtTest>

namespace ramet::test {

using namespace std::chrono_literals;

static bool ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

bool enlargeDisk(const VirtualMachine &vm, quint64 bytes)
{
    const QString path = vm.disks.front().path;
    const QString size = QString::number(bytes);
    const QString write = QStringLiteral("write -q -P 7 1M ") + size;
    return ran(QStringLiteral("qemu-img"),
               {QStringLiteral("resize"), QStringLiteral("-q"), path, u'+' + size}) &&
           ran(QStringLiteral("qemu-io"), {QStringLiteral("-c"), write, path});
}

Result<QString> readBoot(const std::shared_ptr<Nodes> &nodes, const VmRef &vm, int boot)
{
    const QString counter = QStringLiteral("boot %1\r").arg(boot);
    const QFuture<Result<QString>> text =
        QtConcurrent::run([nodes, vm, counter]() -> Result<QString> {
            const Result<Connection> connection = nodes->work(vm.node);
            if (!connection)
                return std::unexpected(connection.error());
            return readConsoleUntil(*connection, vm.uuid, counter, 60s);
        });
    if (!QTest::qWaitFor([&] { return text.isFinished(); }, 70'000))
        return std::unexpected(Error{ErrorKind::Failed, QStringLiteral("read console"), vm.uuid,
                                     QStringLiteral("the node does not answer")});
    const Result<QString> read = text.result();
    if (!read)
        return read;
    // The next line may have begun by the time this one was read.
    const QStringList lines = read->split(u'\n').filter(counter.trimmed());
    return lines.constFirst().trimmed();
}

} // namespace ramet::test
