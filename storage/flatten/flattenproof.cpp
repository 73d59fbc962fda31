// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flatten/flattenproof.h"

#include "storage/backend/rbdvolumes.h"
#include "storage/base/cancel.h"
#include "storage/copy/serveddefinition.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"
#include "storage/undo/present.h"

#include <QDeadlineTimer>

namespace ramet::flattenproof {

namespace {

using namespace std::chrono_literals;
using OwnDisk = FlattenPlan::OwnDisk;

const QString flatten = QStringLiteral("flatten");

/// Of a storage in which a volume is being made the daemon has to finish that first.
Status refresh(const Connection &connection, const QString &pool, const std::stop_token &stop)
{
    const QDeadlineTimer limit(30s);
    for (;;) {
        const Status status = pools::refresh(connection, pool);
        if (status || status.error().kind != ErrorKind::Busy || limit.hasExpired())
            return status;
        if (stop.stop_requested())
            return std::unexpected(cancelled(pool));
        Cancel(stop).pause(100ms);
    }
}

Error stillRests(const Connection &connection, const OwnDisk &disk, const Volume &volume)
{
    Error error{ErrorKind::Failed,
                flatten,
                disk.target,
                "the copying ended early; it still rests on " + volume.backingPath,
                {}};
    const auto record = pools::get(connection, disk.pool);
    const auto pool = record ? readPool(*record, {}) : std::unexpected(record.error());
    const quint64 held = volume.allocationBytes;
    if (pool && pool->availableBytes + held < disk.bytesToCopy) {
        error.kind = ErrorKind::NoSpace;
        error.object = disk.pool;
    }
    return error;
}

} // namespace

Result<Volume> volumeOf(const Connection &connection, const OwnDisk &disk,
                        const std::stop_token &stop)
{
    RAMET_TRY(refresh(connection, disk.pool, stop));
    auto there = presentVolume(connection, disk.pool, disk.volume);
    if (!there)
        return std::unexpected(there.error());
    std::optional<Volume> &volume = *there;
    if (!volume)
        return std::unexpected(Error{ErrorKind::NotFound, flatten, disk.volume, {}, {}});
    if (disk.onCeph) { // libvirt does not tell it
        const auto parent = rbd::parentOf(connection, disk.pool, disk.path);
        if (!parent)
            return std::unexpected(parent.error());
        volume->backingPath = *parent;
    }
    return *volume;
}

Result<Volume> independent(const Connection &connection, const OwnDisk &disk,
                           const std::stop_token &stop)
{
    auto volume = volumeOf(connection, disk, stop);
    if (volume && !volume->backingPath.isEmpty())
        return std::unexpected(stillRests(connection, disk, *volume));
    return volume;
}

Status jobEnded(const Connection &connection, const QString &domain, const QString &name,
                const OwnDisk &disk)
{
    const auto record = domains::get(connection, domain);
    if (!record)
        return std::unexpected(record.error());
    if (!restsOnServed(record->liveXml.isEmpty() ? record->xml : record->liveXml, name))
        return {};
    return std::unexpected(
        Error{ErrorKind::Failed, flatten, disk.target, "the copying ended early", {}});
}

} // namespace ramet::flattenproof
