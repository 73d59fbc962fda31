// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/copy/copierlab.h"

#include "storage/libvirt/poolcalls.h"

#include <QFile>
#include <QJsonArray>
#include <vector>

#include <linux/fiemap.h>
#include <linux/fs.h>
#include <sys/ioctl.h>

namespace ramet::test {

CopierLab::CopierLab(StorageLab &lab)
    : m_lab(lab)
    , m_rollback([this](const Undo &undo) { return perform(m_context.connection, undo); })
    , m_context{.connection = lab.nodes().work("a").value(),
                .node = "a",
                .rollback = m_rollback,
                .stop = m_stop.get_token(),
                .progress = [](double) {}}
{
}

DiskPlan CopierLab::plan(const QString &storage, const QString &file, const QString &format,
                         const QString &toStorage, const QString &toFormat) const
{
    refresh(storage);
    DiskPlan plan;
    plan.target = "vda";
    plan.action = DiskPlan::Action::Copy;
    plan.sourcePath = m_lab.folder(storage.toLatin1().constData()) + '/' + file;
    plan.sourceFormat = format;
    plan.sourcePool = storage;
    plan.sourceVolume = file;
    plan.targetPool = toStorage;
    plan.targetVolume = "copy." + toFormat;
    plan.targetFormat = toFormat;
    plan.capacityBytes =
        static_cast<quint64>(imageChain(plan.sourcePath).at(0)["virtual-size"].toInteger());
    return plan;
}

void CopierLab::refresh(const QString &storage) const
{
    m_lab.lab().virsh("a", {"pool-refresh", storage});
}

qint64 unsharedBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    constexpr quint32 room = 64;
    // The header, which is shorter than an extent, and the extents after it.
    std::vector<fiemap_extent> buffer(room + 1);
    auto *map = reinterpret_cast<fiemap *>(buffer.data());
    qint64 unshared = 0;
    for (quint64 from = 0;;) {
        *map = {};
        map->fm_start = from;
        map->fm_length = FIEMAP_MAX_OFFSET - from;
        map->fm_flags = FIEMAP_FLAG_SYNC;
        map->fm_extent_count = room;
        if (ioctl(file.handle(), FS_IOC_FIEMAP, map) != 0)
            return -1;
        for (quint32 i = 0; i < map->fm_mapped_extents; ++i) {
            const fiemap_extent &extent = map->fm_extents[i];
            if (!(extent.fe_flags & FIEMAP_EXTENT_SHARED))
                unshared += static_cast<qint64>(extent.fe_length);
            from = extent.fe_logical + extent.fe_length;
            if (extent.fe_flags & FIEMAP_EXTENT_LAST)
                return unshared;
        }
        if (map->fm_mapped_extents == 0)
            return unshared;
    }
}

} // namespace ramet::test
