// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/nodenbdcopier.h"

#include "storage/backend/rbdtool.h"
#include "storage/copy/blockjobcopier.h"
#include "storage/copy/imagename.h"
#include "storage/copy/nbdexport.h"
#include "storage/copy/nodestreamcopier.h"
#include "storage/copy/target.h"
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

/// Serves the images of a disk, each layer as the bytes of its file. The reader puts the layers
/// together: so their tables are read once, and no hole is asked for.
class NbdSource final : public HelperSource {
public:
    NbdSource(const CopyContext &context, HelperPlatform platform)
        : m_context(stageContext(context))
        , m_export(m_context, std::move(platform))
    {
    }

    Result<std::vector<HelperDisk>> open(const std::vector<DiskPlan> &plans) override
    {
        RAMET_TRY(close()); // of an earlier run
        auto opened = tryToOpen(plans);
        if (!opened && opened.error().kind != ErrorKind::Cancelled &&
            opened.error().kind != ErrorKind::Unreachable)
            opened.error().kind = ErrorKind::Unsupported;
        return opened;
    }

    bool hasOther() override
    {
        return m_context.readAddress.isTrusted && std::exchange(m_isEncrypted, false);
    }
    Status close() override { return m_export.end(); }
    QJsonObject note() const override { return {{"uuid", m_export.uuid()}}; }
    bool adopt(const QJsonObject &note) override { return m_export.adopt(note["uuid"].toString()); }

private:
    Result<std::vector<HelperDisk>> tryToOpen(const std::vector<DiskPlan> &plans)
    {
        if (m_context.readAddress.host.isEmpty())
            return notPossible(m_context.readNode,
                               "no address is known at which another node could reach it");
        std::vector<HelperDisk> served; // one layer each, as the other node opens it
        std::vector<HelperDisk> read;   // the disks, made of them
        QString scratchPool;
        for (const DiskPlan &disk : plans) {
            const auto layers = layersOf(disk);
            const auto rbd =
                rbdSourceOf(m_context.connection, disk.isLive() ? QString() : disk.sourcePool);
            if (!layers || !rbd)
                return std::unexpected(layers ? rbd.error() : layers.error());
            RAMET_TRY(checkSpeed(disk, *layers));
            scratchPool = scratchPoolFor(disk, *layers, rbd->has_value());
            read.emplace_back();
            for (ImageLayer layer : *layers) {
                const QString format = std::exchange(layer.format, "raw");
                read.back().layers.push_back({.path = NbdExport::nameOf(served.size()),
                                              .format = format,
                                              .isDevice = layer.isDevice});
                served.push_back({.layers = {layer}, .rbd = *rbd});
            }
        }
        const auto server =
            m_export.start(served, scratchPool, {m_context.readAddress.host, 0, m_isEncrypted});
        if (!server)
            return std::unexpected(server.error());
        for (HelperDisk &disk : read)
            disk.nbd = *server;
        return read;
    }

    static QString scratchPoolFor(const DiskPlan &disk, const std::vector<ImageLayer> &layers,
                                  bool isRbd)
    {
        const auto inFile = std::ranges::find_if(layers, [&](const ImageLayer &layer) {
            return !layer.isDevice && !isRbd && !layer.pool.isEmpty();
        });
        return inFile == layers.end() ? disk.stage.pool : inFile->pool;
    }

    Result<std::vector<ImageLayer>> layersOf(const DiskPlan &disk) const
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

    Status checkSpeed(const DiskPlan &disk, const std::vector<ImageLayer> &layers)
    {
        const bool hasRaw = std::ranges::any_of(layers, [&](const ImageLayer &layer) {
            return (disk.asContainer ? disk.sourceFormat : layer.format) == u"raw";
        });
        if (!hasRaw || disk.capacityBytes <= fewHolesBytes || !m_isEncrypted)
            return {};
        const auto version = versions::hypervisor(m_context.connection);
        if (!version)
            return std::unexpected(version.error());
        if (*version >= promptAnswersVersion || hasOther())
            return {};
        return notPossible(disk.target, "QEMU before 8.0 serves raw images too slowly with TLS");
    }

    static std::unexpected<Error> notPossible(const QString &object, const QString &why)
    {
        return std::unexpected(Error{ErrorKind::Unsupported, "serve disks", object, why, {}});
    }

    CopyContext m_context; ///< of the node that serves
    NbdExport m_export;
    bool m_isEncrypted = true;
};

/// One disk after the other, so that a port is open for no longer than its disk takes.
class NodeNbdCopier final : public DiskCopier {
public:
    NodeNbdCopier(CopyContext &context, HelperPlatform platform)
        : m_context(context)
        , m_platform(std::move(platform))
    {
    }

    bool isUnderWay(const DiskPlan &disk) override { return copierOf(disk).isUnderWay(disk); }

    Result<QString> copy(const DiskPlan &disk) override
    {
        if (m_refusal)
            return std::unexpected(*m_refusal);
        auto path = copierOf(disk).copy(disk);
        if (path)
            RAMET_TRY(finish());
        if (path && disk.isLive())
            RAMET_TRY(
                m_context.rollback.undoNow(targetUndo(stageContext(m_context), stagePlan(disk))));
        if (!path && mayTryNext(path.error()) && path.error().object != disk.target)
            m_refusal = path.error(); // not seconds again for each disk
        return path;
    }

    Status finish() override
    {
        const Status ended = m_copier ? m_copier->finish() : Status();
        m_copier.reset();
        m_target.clear();
        return ended;
    }

private:
    DiskCopier &copierOf(const DiskPlan &disk)
    {
        if (m_target != disk.target) {
            m_target = disk.target;
            m_copier =
                makeBlockJobCopier(m_context, m_platform, {disk},
                                   std::make_unique<NbdSource>(m_context, m_platform), nodeNbdFact);
        }
        return *m_copier;
    }

    CopyContext &m_context;
    const HelperPlatform m_platform;
    std::unique_ptr<DiskCopier> m_copier; ///< of the present disk
    QString m_target;
    std::optional<Error> m_refusal;
};

} // namespace

std::unique_ptr<DiskCopier> makeNodeNbdCopier(CopyContext &context, const HelperPlatform &platform)
{
    return std::make_unique<NodeNbdCopier>(context, platform);
}

} // namespace ramet
