// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/rbdvolumes.h"
#include "storage/libvirt/poolcalls.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcRbd, "ramet.storage.rbd")

namespace ramet {

namespace {

Error busy(const QString &volume, const QString &detail)
{
    return {ErrorKind::Busy, "delete volume", volume, detail, {}};
}

/// Takes away what keeps libvirt from deleting the image.
Status freeImage(const RbdTool &tool, const RbdImage &image)
{
    RAMET_TRY(rbd::releaseBase(tool, image.name));
    const auto now = rbd::image(tool, image.name);
    if (!now)
        return std::unexpected(now.error());
    if (now->snapshots.isEmpty())
        return {};
    const auto clones = rbd::children(tool, image.name);
    if (!clones)
        return std::unexpected(clones.error());
    if (!clones->isEmpty())
        return std::unexpected(busy(image.name, "it has clones: " + clones->join(", ")));
    return std::unexpected(busy(image.name, "it has snapshots: " + now->snapshots.join(", ")));
}

} // namespace

Status rbd::flatten(const Connection &connection, const QString &pool, const QString &name,
                    const std::stop_token &stop, const std::function<void(double)> &progress)
{
    const auto tool = RbdTool::open(connection, pool);
    return tool ? flatten(*tool, name, stop, progress) : std::unexpected(tool.error());
}

Result<QString> rbd::parentOf(const Connection &connection, const QString &pool,
                              const QString &name)
{
    const auto tool = RbdTool::open(connection, pool);
    const auto known = tool ? image(*tool, name) : std::unexpected(tool.error());
    return known ? Result<QString>(known->parent) : std::unexpected(known.error());
}

Result<qint64> rbd::createdAt(const Connection &connection, const QString &pool,
                              const QString &name)
{
    const auto tool = RbdTool::open(connection, pool);
    const auto printed =
        tool ? tool->run({"info", "--format", "json"}, name) : std::unexpected(tool.error());
    if (!printed)
        return std::unexpected(printed.error());
    const QString text = QJsonDocument::fromJson(*printed)["create_timestamp"].toString();
    // As ctime(3) writes it, in this machine's time zone.
    const QDateTime time = QLocale::c().toDateTime(text.simplified(), "ddd MMM d HH:mm:ss yyyy");
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

Status deleteStorageVolume(const Connection &connection, const QString &pool, const QString &volume)
{
    const auto xml = pools::xml(connection, pool);
    if (!xml)
        return std::unexpected(xml.error());
    const auto source = readRbdSource(*xml);
    if (!source)
        return pools::deleteVolume(connection, pool, volume);
    const auto tool = RbdTool::open(connection, *source);
    if (!tool)
        return pools::deleteVolume(connection, pool, volume);
    const auto image = rbd::image(*tool, source->pool + '/' + volume);
    if (!image) // not there, or not to be asked: libvirt says what is
        return pools::deleteVolume(connection, pool, volume);
    RAMET_TRY(freeImage(*tool, *image));
    RAMET_TRY(pools::deleteVolume(connection, pool, volume));
    if (image->parent.isEmpty())
        return {};
    if (const Status released = rbd::releaseBase(*tool, image->parent); !released)
        qCWarning(lcRbd) << "snapshots of" << image->parent << "stay:" << released.error().detail;
    return {};
}

Status releaseStorageBase(const Connection &connection, const QString &pool, const QString &volume)
{
    const auto tool = RbdTool::open(connection, pool);
    if (!tool)
        return {};
    return rbd::releaseBase(*tool, tool->source().pool + '/' + volume);
}

} // namespace ramet
