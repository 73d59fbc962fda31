// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/copy/livelab.h"

#include "tests/support/labprocess.h"

#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>
#include <algorithm>
#include <csignal>

namespace ramet::test {

Status TripLog::intend(int step, const Undo &undo)
{
    m_last = std::max(m_last, step);
    m_intended[step] = undo;
    return before(step, undo);
}

void TripLog::settle(int step, bool done)
{
    if (!done) {
        m_open.erase(step);
        return;
    }
    m_open[step] = m_intended[step];
    made(m_intended[step]);
}

std::vector<Undo> TripLog::open() const
{
    std::vector<Undo> undos;
    for (const auto &[step, undo] : m_open)
        undos.push_back(undo);
    return undos;
}

bool LiveLab::up(int count)
{
    m_agent = std::make_unique<FakeAgent>(m_folder.filePath("agent"));
    return m_folder.isValid() && m_agent->isListening() && StorageLab::up(count);
}

bool LiveLab::kill(const QString &name) const
{
    const qint64 process =
        labProcess(lab(), {"qemu-system", "guest=" + name.toUtf8(), diskPath(name, 0).toUtf8()});
    return process > 0 && ::kill(static_cast<pid_t>(process), SIGKILL) == 0;
}

QString LiveLab::log(const QString &name) const
{
    return m_folder.filePath(name + ".log");
}

QString LiveLab::diskPath(const QString &name, int disk) const
{
    return folder("default") + QString("/%1-%2.img").arg(name).arg(disk);
}

/// What QEMU loads into the memory, past what the guest uses.
QString LiveLab::ballast(int sizeMiB) const
{
    if (sizeMiB == 0)
        return {};
    QFile file(m_folder.filePath("ballast"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray piece(1 << 20, 0);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(piece.data()),
                                          piece.size() / 4);
    for (int i = 0; i < sizeMiB; ++i)
        file.write(piece);
    return "<qemu:commandline><qemu:arg value='-device'/><qemu:arg value='loader,file=" +
           file.fileName() + ",addr=0x1000000,force-raw=on'/></qemu:commandline>";
}

bool LiveLab::start(const QString &name, const LiveVmOptions &options)
{
    const QString program = m_folder.filePath("program");
    QFile file(program);
    const QString size = QString::number(options.sizeMiB) + 'M';
    if (!file.open(QIODevice::WriteOnly) || !file.resize(qint64{options.sizeMiB} << 20) ||
        !installWriter(program, options.settings))
        return false;
    QString disks;
    for (int i = 0; i < 2; ++i) {
        const QString path = diskPath(name, i);
        const QStringList convert = QStringList{"convert", "-f", "raw", "-O", options.format} +
                                    options.createOptions + QStringList{program, path};
        const QStringList create = QStringList{"create", "-q", "-f", options.format} +
                                   options.createOptions + QStringList{path, size};
        const QString fill = QString("write -P 77 8M %1M").arg(options.dataMiB);
        if (!didRun(run("qemu-img", i == 0 ? convert : create)) ||
            !didRun(run("qemu-io", {"-f", options.format, "-c", fill, path})))
            return false;
        disks += QString("<disk type='file' device='disk'><driver name='qemu' type='%1'/>"
                         "<source file='%2'/><target dev='vd%3' bus='virtio'/><boot order='%4'/>"
                         "</disk>")
                     .arg(options.format, path, QString(QChar('a' + i)))
                     .arg(i + 1);
    }
    if (options.hasAgent)
        disks += "<channel type='unix'><source mode='connect' path='" + m_agent->path() +
                 "'/><target type='virtio' name='org.qemu.guest_agent.0'/></channel>";
    QTemporaryFile xml;
    if (!xml.open())
        return false;
    const QString memory = QString::number(16 + 2 * options.ballastMiB);
    xml.write(
        ("<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>" +
         name + "</name><memory unit='MiB'>" + memory +
         "</memory><os><type arch='x86_64' machine='pc'>hvm"
         "</type></os><devices>" +
         disks + "<serial type='file'><source path='" + log(name) + "'/></serial></devices>" +
         ballast(options.ballastMiB) + "</domain>")
            .toUtf8());
    xml.close();
    return didRun(virsh({"define", xml.fileName()})) && didRun(virsh({"start", name})) &&
           QTest::qWaitFor([&] { return lastNumberTold(log(name)) > 1; }, 60'000);
}

bool LiveLab::stop(const QString &name)
{
    virsh({"destroy", name});
    QFile::remove(log(name));
    const bool gone = didRun(virsh({"undefine", name, "--snapshots-metadata"}));
    return QFile::remove(diskPath(name, 0)) && QFile::remove(diskPath(name, 1)) && gone;
}

bool LiveLab::writesOn(const QString &name) const
{
    const quint32 now = lastNumberTold(log(name));
    return QTest::qWaitFor([&] { return lastNumberTold(log(name)) > now + 1; }, 60'000);
}

QString LiveLab::whatIsWrong(const QString &name) const
{
    const QByteArray state = virsh({"domstate", name}).out.trimmed();
    if (state != "running")
        return "state: " + QString::fromUtf8(state);
    if (m_agent->isFrozen())
        return "frozen";
    if (virsh({"dumpxml", name}).out.contains("<mirror"))
        return "a mirror is left";
    const Ran job = virsh({"domjobinfo", name});
    if (!job.out.contains("None"))
        return "a job is left: " + QString::fromUtf8(job.out + job.err);
    return writesOn(name) ? QString() : "it does not write any more";
}

std::vector<DiskPlan> LiveLab::plan(const QString &name, CopyMethod method, const QString &format,
                                    const QString &pool) const
{
    std::vector<DiskPlan> plans;
    for (const char *target : {"vda", "vdb"}) {
        const QString info = QString::fromUtf8(virsh({"domblkinfo", name, target}).out);
        const auto figure = [&](const char *field) {
            return info.section(QLatin1String(field), 1)
                .section('\n', 0, 0)
                .trimmed()
                .toULongLong();
        };
        DiskPlan plan;
        plan.target = target;
        plan.action = DiskPlan::Action::Copy;
        plan.method = method;
        plan.targetPool = plan.livePool = pool;
        plan.targetVolume = name + "-copy-" + target + '.' + format;
        plan.targetFormat = format;
        plan.capacityBytes = figure("Capacity:");
        plan.bytesToCopy = figure("Allocation:");
        plans.push_back(plan);
    }
    return plans;
}

Status LiveLab::undo(const Undo &undo) const
{
    const auto connection = Connection::open(lab().uri("a"));
    return connection ? perform(*connection, undo) : Status(std::unexpected(connection.error()));
}

LiveLab::Outcome LiveLab::copy(const QString &name, const std::vector<DiskPlan> &disks,
                               TripLog &log, std::stop_token stop, quint64 bytesPerSecond,
                               const std::function<void(double)> &progress)
{
    const auto connection = nodes().work("a");
    if (!connection)
        return {std::unexpected(connection.error()), {}};
    Rollback rollback([&](const Undo &step) { return perform(*connection, step); }, &log);
    CopyContext context{.connection = *connection,
                        .node = "a",
                        .rollback = rollback,
                        .stop = std::move(stop),
                        .progress = progress,
                        .waiting = onWaiting,
                        .bytesPerSecond = [=] { return bytesPerSecond; }};
    const QByteArray uuid = virsh({"domuuid", name}).out.trimmed();
    Outcome outcome{copyLive(context, {*connection, "a", QString::fromUtf8(uuid), name}, disks),
                    {}};
    if (outcome.copy)
        rollback.dismiss();
    else
        outcome.leftovers = rollback.run();
    return outcome;
}

std::optional<std::pair<quint32, quint32>>
LiveLab::numbers(const LiveCopy &copy, const QString &format, const WriterSettings &settings) const
{
    std::vector<quint32> numbers;
    for (const char *target : {"vda", "vdb"}) {
        const QString raw = m_folder.filePath("raw");
        const QString path = copy.paths.at(target);
        if (!didRun(run("qemu-img", {"convert", "-f", format, "-O", "raw", path, raw})))
            return {};
        const auto last = lastNumber(raw, settings);
        if (!last)
            return {};
        numbers.push_back(*last);
    }
    return std::pair(numbers[0], numbers[1]);
}

bool LiveLab::remove(const std::vector<DiskPlan> &disks) const
{
    bool all = true;
    for (const DiskPlan &disk : disks)
        all = didRun(virsh({"vol-delete", disk.targetVolume, disk.livePool})) && all;
    return all;
}

} // namespace ramet::test
