// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/fileids.h"

#include "storage/pool/backingname.h"

#include <QFile>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace ramet {

QString fileIdOf(const QString &path)
{
    struct statx facts {};
    const unsigned wanted = STATX_INO | STATX_BTIME;
    if (!path.startsWith('/') ||
        statx(AT_FDCWD, QFile::encodeName(path).constData(), 0, wanted, &facts) != 0)
        return {};
    char text[80]; // QString::asprintf() takes longer than statx()
    const int length = std::snprintf(
        text, sizeof text, "%x:%x:%llx:%llx.%x", facts.stx_dev_major, facts.stx_dev_minor,
        static_cast<unsigned long long>(facts.stx_ino),
        static_cast<unsigned long long>(facts.stx_btime.tv_sec), facts.stx_btime.tv_nsec);
    return QString::fromLatin1(text, length);
}

void addFileIds(StoragePool &pool)
{
    for (Volume &volume : pool.volumes) {
        volume.fileId = fileIdOf(volume.path);
        for (const QString &path : backingPaths(volume.backingPath, volume.path))
            volume.backingFileIds << fileIdOf(path);
    }
}

void addFileIds(VirtualMachine &vm)
{
    const auto add = [](std::vector<Disk> &disks) {
        for (Disk &disk : disks)
            disk.fileId = disk.source == DiskSource::File ? fileIdOf(disk.path) : QString();
    };
    add(vm.disks);
    add(vm.liveDisks);
    for (Snapshot &snapshot : vm.snapshots)
        add(snapshot.disks);
    for (Need &need : vm.needs) {
        if (need.isFile() && need.kind != Need::Kind::Program)
            need.fileId = fileIdOf(need.name);
    }
}

} // namespace ramet
