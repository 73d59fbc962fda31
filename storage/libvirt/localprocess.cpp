// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/localprocess.h"

#include "storage/domain/markproof.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

extern "C" { // glibc 2.36 forgot to say so itself
#include <sys/pidfd.h>
}

namespace ramet {

namespace {

/// What a QEMU of the domain was started with, empty for any other process. libvirt names the
/// domain's UUID on the command line: `qemu-system-… -uuid UUID …`.
QList<QByteArray> argumentsOfQemu(const QString &pid, const QString &uuid)
{
    QFile file("/proc/" + pid + "/cmdline");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> arguments = file.readAll().split('\0');
    const qsizetype at = arguments.indexOf("-uuid");
    const bool isIt =
        arguments.front().contains("qemu") && at > 0 && arguments.value(at + 1) == uuid.toUtf8();
    return isIt ? arguments : QList<QByteArray>();
}

bool isQemuOf(const QString &pid, const QString &uuid)
{
    return !argumentsOfQemu(pid, uuid).isEmpty();
}

/// A helper of ours alone: "-name guest=ramet-copy-…,debug-threads=on".
bool isHelperQemu(const QString &pid, const QString &uuid)
{
    const QList<QByteArray> arguments = argumentsOfQemu(pid, uuid);
    const qsizetype name = arguments.indexOf("-name");
    return name > 0 &&
           arguments.value(name + 1).split(',').contains("guest=" + helperName(uuid).toUtf8());
}

} // namespace

QemuEnd endLocalQemu(const QString &uuid)
{
    QemuEnd end = QemuEnd::NoProcess;
    for (const QString &pid : QDir("/proc").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int number = pid.toInt(&isNumber);
        if (!isNumber || !isHelperQemu(pid, uuid))
            continue;
        // Held before the second look, the number cannot become another process's meanwhile.
        const int handle = ::pidfd_open(number, 0);
        if (handle < 0)
            continue;
        if (isHelperQemu(pid, uuid)) {
            const bool killed = ::pidfd_send_signal(handle, SIGKILL, nullptr, 0) == 0;
            end = killed ? QemuEnd::Ended : QemuEnd::Denied;
        }
        ::close(handle);
    }
    return end;
}

std::optional<bool> localQemuHasOpen(const QString &uuid, const QString &path)
{
    struct stat wanted = {};
    if (::stat(path.toUtf8().constData(), &wanted) != 0)
        return {};
    std::optional<bool> found;
    for (const QString &pid : QDir("/proc").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        static_cast<void>(pid.toInt(&isNumber));
        if (!isNumber || !isQemuOf(pid, uuid))
            continue;
        const QDir descriptors("/proc/" + pid + "/fd");
        if (!descriptors.isReadable())
            return {};
        found = false;
        for (const QString &name : descriptors.entryList(QDir::Files | QDir::System)) {
            struct stat open = {};
            const QByteArray link = descriptors.filePath(name).toUtf8();
            if (::stat(link.constData(), &open) == 0 && open.st_dev == wanted.st_dev &&
                open.st_ino == wanted.st_ino)
                return true;
        }
    }
    return found;
}

} // namespace ramet
