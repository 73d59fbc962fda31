// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/nbdsource.h"

#include "storage/backend/rbdtool.h"
#include "storage/copy/imagename.h"
#include "storage/copy/nodestreamcopier.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/versioncalls.h"

#include <algorithm>

namespace ramet {

namespace {

/// QEMU before 8.0 sends an answer by TLS in two pieces, and the second waits 40 ms for the other
/// side's word that it has the first. Whoever reads a raw image asks once for each of its holes; of
/// a qcow2 image the reader looks them up for itself in its tables.
constexpr quint64 promptAnswersVersion = 8'000'000;
constexpr quint64 fewHolesBytes = 64ULL << 20;

std::unexpected<Error> notPossible(const QString &object, const QString &why)
{
    return std::unexpected(Error{ErrorKind::Unsupported, "serve disks", object, why, {}});
}

/// Another way may do.
Error asNoWay(Error error)
{
    if (error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Unreachable)
        error.kind = ErrorKind::Unsupported;
    return error;
}

QString scratchPoolFor(const DiskPlan &disk, const std::vector<ImageLayer> &layers, bool isRbd)
{
    const auto inFile = std::ranges::find_if(layers, [&](const ImageLayer &layer) {
        return !layer.isDevice && !isRbd && !layer.pool.isEmpty();
    });
    return inFile == layers.end() ? disk.stage.pool : inFile->pool;
}

} // namespace

NbdSource::NbdSource(const CopyContext &context, HelperPlatform platform)
    : m_context(stageContext(context))
    , m_export(m_context, std::move(platform))
{
}

Result<std::vector<HelperDisk>> NbdSource::open(const std::vector<DiskPlan> &plans)
{
    auto served = serve(plans);
    if (served)
        RAMET_TRY(tidy());
    return served;
}

Result<std::vector<HelperDisk>> NbdSource::serve(const std::vector<DiskPlan> &plans)
{
    RAMET_TRY(close()); // of an earlier run
    auto served = tryToOpen(plans);
    return served ? served : std::unexpected(asNoWay(served.error()));
}

Status NbdSource::tidy()
{
    const Status tidied = m_export.tidy();
    if (tidied)
        return {};
    RAMET_TRY(m_export.end());
    return std::unexpected(asNoWay(tidied.error()));
}

Result<std::vector<HelperDisk>> NbdSource::openAgain(const std::vector<DiskPlan> &plans,
                                                     const NbdServer &server)
{
    m_context.readAddress.host = server.host;
    m_isEncrypted = server.isEncrypted;
    m_port = server.port;
    return open(plans);
}

bool NbdSource::hasOther(const QString &why)
{
    if (!m_context.readAddress.isTrusted || !std::exchange(m_isEncrypted, false))
        return false;
    m_context.goesPlain(why);
    return true;
}

Result<std::vector<HelperDisk>> NbdSource::tryToOpen(const std::vector<DiskPlan> &plans)
{
    if (m_context.readAddress.host.isEmpty())
        return notPossible(m_context.readNode,
                           "no address is known at which another node could reach it");
    std::vector<ServedImage> served; // one layer each, as the other node opens it
    QString scratchPool;
    const auto isPrompt = m_isOnlyOpened ? answersPromptly() : Result<bool>(true);
    if (!isPrompt)
        return std::unexpected(isPrompt.error());
    for (const DiskPlan &disk : plans) {
        const auto layers = layersOf(disk);
        const auto rbd =
            rbdSourceOf(m_context.connection, disk.isLive() ? QString() : disk.sourcePool);
        if (!layers || !rbd)
            return std::unexpected(layers ? rbd.error() : layers.error());
        RAMET_TRY(checkSpeed(disk, *layers));
        scratchPool = scratchPoolFor(disk, *layers, rbd->has_value());
        for (ImageLayer layer : *layers) {
            const bool isRead = layer.format == u"qcow2" && !layer.isDevice && !*rbd &&
                                !layer.slice && !layer.pool.isEmpty();
            layer.format = "raw";
            served.push_back({{.layers = {layer}, .rbd = *rbd}, isRead && !*isPrompt});
        }
    }
    const auto server =
        m_export.start(served, scratchPool, {m_context.readAddress.host, m_port, m_isEncrypted},
                       m_context.readAddress.isTrusted);
    if (!server)
        return std::unexpected(server.error());
    m_isEncrypted = server->isEncrypted;
    return disksOn(plans, *server);
}

Result<std::vector<HelperDisk>> NbdSource::disksOn(const std::vector<DiskPlan> &plans,
                                                   const NbdServer &server) const
{
    std::vector<HelperDisk> disks;
    size_t served = 0;
    for (const DiskPlan &plan : plans) {
        const auto layers = layersOf(plan);
        if (!layers)
            return std::unexpected(layers.error());
        HelperDisk &disk = disks.emplace_back();
        disk.nbd = server;
        for (const ImageLayer &layer : *layers)
            disk.layers.push_back({.path = NbdExport::nameOf(served++),
                                   .format = layer.format,
                                   .isDevice = layer.isDevice});
    }
    return disks;
}

Result<std::vector<ImageLayer>> NbdSource::layersOf(const DiskPlan &disk) const
{
    if (disk.isLive()) { // copied already to where it can be served
        const auto path =
            pools::volumePath(m_context.connection, disk.stage.pool, disk.stage.volume);
        if (!path)
            return std::unexpected(path.error());
        return std::vector{ImageLayer{.path = *path,
                                      .format = disk.targetFormat,
                                      .pool = disk.stage.pool,
                                      .volume = disk.stage.volume}};
    }
    const std::vector<ImageLayer> layers = sourceLayers(disk);
    const bool hasDataFile = std::ranges::any_of(
        layers, [](const ImageLayer &layer) { return !layer.dataFile.isEmpty(); });
    if (hasDataFile || disk.layersOpen || !disk.sourceSnapshot.isEmpty())
        return notPossible(disk.target, "its content is more than the bytes of known files");
    return layers;
}

Status NbdSource::checkSpeed(const DiskPlan &disk, const std::vector<ImageLayer> &layers)
{
    const bool hasRaw = std::ranges::any_of(layers, [&](const ImageLayer &layer) {
        return (disk.asContainer ? disk.sourceFormat : layer.format) == u"raw";
    });
    if (!hasRaw || disk.capacityBytes <= fewHolesBytes ||
        disk.otherMethods.empty()) // slow is better than not at all
        return {};
    const auto isPrompt = answersPromptly();
    if (!isPrompt)
        return std::unexpected(isPrompt.error());
    const QString why = "QEMU before 8.0 serves raw images too slowly with TLS";
    // What a guest starts on comes by no other way.
    if (*isPrompt || hasOther(why) || m_isOnlyOpened)
        return {};
    return notPossible(disk.target, why);
}

Result<bool> NbdSource::answersPromptly() const
{
    if (!m_isEncrypted)
        return true;
    const auto version = versions::hypervisor(m_context.connection);
    if (!version)
        return std::unexpected(version.error());
    return *version >= promptAnswersVersion;
}

} // namespace ramet
