// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/localconvertcopier.h"

#include "storage/copy/imagename.h"
#include "storage/copy/localfile.h"
#include "storage/copy/qemuimg.h"
#include "storage/copy/target.h"
#include "storage/copy/throttle.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace ramet {

namespace {

/// qemu-img's arguments. Commas in option values are written twice (qemu-option.c).
QStringList convertArguments(const DiskPlan &disk, const QString &path)
{
    // The target was just made by the node: it reads as zeros and keeps its owner. Written in
    // order: with -W the writers wait for one another's lock on the file.
    QStringList arguments{"convert", "-p", "-n", "--target-is-zero"};
    if (disk.sourceIsOpen)
        arguments << "-U"; // what a snapshot holds is not written to any more
    if (!disk.sourceSnapshot.isEmpty())
        arguments << "-l"
                  << "snapshot.name=" + QString(disk.sourceSnapshot).replace(",", ",,");
    arguments << "-O" << (disk.asContainer ? QString("raw") : disk.targetFormat)
              << jsonImageName(sourceLayers(disk)) << path;
    return arguments;
}

/// qemu-img runs here, on the node's own files: fast for any format, and it can be ended at any
/// moment. Only where this process sees the very files that the node sees.
class LocalConvertCopier final : public DiskCopier {
public:
    explicit LocalConvertCopier(CopyContext &context)
        : m_context(context)
    {
    }

    /// What no storage lists is left to the node: who may see it is the node's to say.
    bool isPossible(const DiskPlan &disk) override
    {
        return !disk.layersOpen &&
               std::ranges::all_of(sourceLayers(disk), [&](const ImageLayer &layer) {
                   return localfiles::isSameFile(m_context.connection, layer.pool, layer.volume,
                                                 layer.path, R_OK);
               });
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        auto path = createLocalTarget(m_context, disk);
        if (!path)
            return path;
        // Opened once: its path may be another file's by the time that qemu-img opens it.
        const auto target = localfiles::openSame(m_context.connection, disk.targetPool,
                                                 disk.targetVolume, *path, O_RDWR);
        if (!target)
            return std::unexpected(Error{ErrorKind::Busy, "copy disk", disk.targetVolume,
                                         "the new file was replaced by another"});
        const QString open = localfiles::pathOf(target);
        // Without a flush: the daemon's own copies and virt-clone's do none either.
        const auto done = qemuimg::run(convertArguments(disk, open), disk.target, m_context.stop,
                                       watch(disk, open));
        if (done)
            return path;
        Error error = done.error();
        if (error.kind == ErrorKind::NoSpace)
            error.object = disk.targetPool;
        else if (error.kind == ErrorKind::Busy) // the new one is nobody else's
            error.object = disk.sourcePath;
        return std::unexpected(error);
    }

private:
    /// What the new file holds is finer than the whole percents that are printed. Of a snapshot
    /// nobody knows beforehand how much that will be.
    qemuimg::Watch watch(const DiskPlan &disk, const QString &path) const
    {
        const bool isKnown = disk.sourceSnapshot.isEmpty() && disk.bytesToCopy > 0;
        const auto throttle = std::make_shared<Throttle>(m_context.bytesPerSecond);
        qemuimg::Watch watch;
        if (!isKnown)
            watch.progress = m_context.progress;
        watch.mayGoOn = [this, path, throttle, isKnown, bytes = disk.bytesToCopy] {
            const quint64 held = localfiles::bytesHeld(path);
            if (isKnown)
                m_context.progress(static_cast<double>(held) / static_cast<double>(bytes));
            return throttle->mayWrite(held);
        };
        return watch;
    }

    CopyContext &m_context;
};

} // namespace

std::unique_ptr<DiskCopier> makeLocalConvertCopier(CopyContext &context)
{
    return std::make_unique<LocalConvertCopier>(context);
}

} // namespace ramet
