// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/nodestreamcopier.h"

#include "storage/copy/copierset.h"
#include "storage/copy/target.h"
#include "storage/copy/throttle.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/libvirt/volumetransfer.h"
#include "storage/pool/imageheader.h"
#include "storage/pool/poolxml.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcNodeStream, "ramet.storage.stream")

namespace ramet {

namespace {

Result<Volume> volumeAt(const Connection &connection, const QString &pool, const QString &name)
{
    const auto xml = pools::volumeXml(connection, pool, name);
    return xml ? readVolume(*xml) : std::unexpected(xml.error());
}

/// Whether it is a qcow2 image by its own header, with nothing inside but the disk and nothing of
/// it in other files.
Result<bool> isPlainImage(const Connection &connection, const QString &pool, const QString &name)
{
    const auto volume = volumeAt(connection, pool, name);
    if (!volume)
        return std::unexpected(volume.error());
    const auto length = std::min(volume->fileBytes, static_cast<quint64>(imageHeaderBytes));
    const auto start = pools::download(connection, pool, name, length);
    if (!start)
        return std::unexpected(start.error());
    const auto header = readImageHeader(*start);
    if (!header && header.error().kind != ErrorKind::Unsupported)
        return std::unexpected(withCause(header.error(), ErrorCause::DamagedImage));
    return header && header->format == u"qcow2" && header->snapshots == 0 &&
           !header->namesOtherFiles() && !header->encrypted;
}

Error wrongCopy(const DiskPlan &disk, const QString &why)
{
    return {ErrorKind::Failed, "check copy", disk.target, why, {}};
}

class NodeStreamCopier final : public DiskCopier {
public:
    NodeStreamCopier(CopyContext &context, HelperPlatform platform)
        : m_context(context)
        , m_platform(std::move(platform))
    {
    }

    bool isPossible(const DiskPlan &disk) override
    {
        return !disk.readNode.isEmpty() && (!disk.stage.isNeeded || !disk.stage.pool.isEmpty());
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        const auto staged = needsStage(disk);
        if (!staged)
            return std::unexpected(staged.error());
        if (!*staged)
            return send(disk, disk.sourcePool, disk.sourceVolume);
        const auto whole = m_context.progress;
        Status made;
        if (!disk.isLive()) {
            m_context.progress = [&](double part) { whole(std::min(part, 1.0) / 2); };
            made = makeStage(disk);
            m_context.progress = [&](double part) { whole(0.5 + std::min(part, 1.0) / 2); };
        }
        auto path = made ? send(disk, disk.stage.pool, disk.stage.volume)
                         : Result<QString>(std::unexpected(made.error()));
        m_context.progress = whole;
        if (path)
            RAMET_TRY(m_context.rollback.undoNow(stageUndo(disk)));
        return path;
    }

    Status finish() override
    {
        m_from.reset();
        m_to.reset();
        return {};
    }

private:
    Undo stageUndo(const DiskPlan &disk) const
    {
        return targetUndo(stageContext(m_context), stagePlan(disk));
    }

    /// The plan knows what the image rests on, but not each snapshot that is inside it.
    Result<bool> needsStage(const DiskPlan &disk) const
    {
        if (disk.stage.isNeeded || disk.asContainer || disk.sourceFormat != u"qcow2")
            return disk.stage.isNeeded;
        const auto plain =
            isPlainImage(*m_context.readConnection, disk.sourcePool, disk.sourceVolume);
        if (!plain)
            return plain;
        if (!*plain && disk.stage.pool.isEmpty())
            return std::unexpected(
                Error{ErrorKind::NoSpace, "copy disk", disk.readNode,
                      "the image holds snapshots, and no storage has room to copy it without"});
        return !*plain;
    }

    Status makeStage(const DiskPlan &disk)
    {
        CopyContext context = stageContext(m_context);
        const DiskPlan plan = stagePlan(disk);
        CopierSet copiers(context, m_platform, {plan});
        CopyMethod used = CopyMethod::None;
        const auto path = copiers.copy(plan, used);
        const Status ended = copiers.finish();
        return path ? ended : std::unexpected(path.error());
    }

    Result<QString> send(const DiskPlan &disk, const QString &pool, const QString &name)
    {
        const Connection &reader = *m_context.readConnection;
        const auto source = volumeAt(reader, pool, name);
        if (!source)
            return std::unexpected(source.error());
        RAMET_TRY(connect());
        // As long as the other file, and raw until its bytes say otherwise.
        const NewVolume empty{disk.targetVolume, "raw", source->fileBytes, {}, {}};
        const auto path = m_context.rollback.make(targetUndo(m_context, disk), [&] {
            return pools::createVolume(m_context.connection, disk.targetPool, empty.name,
                                       volumeDefinition(empty));
        });
        if (!path)
            return path;
        qCInfo(lcNodeStream) << "sending" << pool << name << "of" << disk.readNode;
        ContentDigest digest;
        const auto sent = transferVolume(
            {*m_from, disk.readNode, pool, name},
            {*m_to, m_context.node, disk.targetPool, disk.targetVolume}, m_context.stop,
            watch(disk, *source), m_context.checksums ? &digest : nullptr);
        if (!sent)
            return std::unexpected(sent.error());
        if (m_context.checksums)
            (*m_context.checksums)[disk.target] = digest.result();
        const auto after = volumeAt(reader, pool, name);
        if (!after)
            return std::unexpected(after.error());
        if (after->writeTime != source->writeTime)
            return std::unexpected(
                Error{ErrorKind::Busy, "copy disk", name, "it was written to while it was copied"});
        if (sent->lengthBytes != source->fileBytes)
            return std::unexpected(wrongCopy(disk, "not all of " + name + " has come"));
        RAMET_TRY(checkTarget(disk, source->fileBytes));
        return path;
    }

    Status connect()
    {
        for (auto [connection, node] :
             {std::pair{&m_from, m_context.readNode}, std::pair{&m_to, m_context.node}}) {
            if (*connection && (*connection)->isAlive())
                continue;
            auto opened = m_context.nodes->own(node, m_context.stop);
            if (!opened)
                return std::unexpected(opened.error());
            connection->emplace(*opened);
        }
        return {};
    }

    MayTransfer watch(const DiskPlan &disk, const Volume &source) const
    {
        const quint64 data = disk.stage.isNeeded ? source.allocationBytes : disk.bytesToCopy;
        return [this, data,
                throttle = std::make_shared<Throttle>(m_context.bytesPerSecond)](quint64 sent) {
            if (data > 0)
                m_context.progress(static_cast<double>(sent) / static_cast<double>(data));
            return throttle->mayWrite(sent);
        };
    }

    /// The new volume as the target's daemon reads it, which looks at it anew.
    Status checkTarget(const DiskPlan &disk, quint64 length) const
    {
        RAMET_TRY(refreshWhenIdle(m_context.connection, disk.targetPool, m_context.stop,
                                  m_context.waiting));
        const auto volume = volumeAt(m_context.connection, disk.targetPool, disk.targetVolume);
        if (!volume)
            return std::unexpected(volume.error());
        if (volume->fileBytes != length)
            return std::unexpected(wrongCopy(disk, "the new file has another length"));
        if (disk.asContainer || disk.targetFormat == u"raw")
            return {};
        const quint64 longer = volume->capacityBytes - disk.capacityBytes; // of whole KiB, perhaps
        if (volume->format != disk.targetFormat || longer >= 1024 || !volume->backingPath.isEmpty())
            return std::unexpected(wrongCopy(disk, "the new image is not as large as the disk"));
        // The other node may have sent an image that names files of this one.
        const auto plain = isPlainImage(m_context.connection, disk.targetPool, disk.targetVolume);
        if (!plain)
            return std::unexpected(plain.error());
        return *plain ? Status()
                      : std::unexpected(wrongCopy(disk, "the new image is more than the disk"));
    }

    CopyContext &m_context;
    const HelperPlatform m_platform;
    std::optional<Connection> m_from;
    std::optional<Connection> m_to;
};

} // namespace

std::unique_ptr<DiskCopier> makeNodeStreamCopier(CopyContext &context,
                                                 const HelperPlatform &platform)
{
    return std::make_unique<NodeStreamCopier>(context, platform);
}

DiskPlan stagePlan(const DiskPlan &disk)
{
    DiskPlan plan = disk;
    plan.readNode.clear();
    plan.stage = {};
    plan.grownBytes = 0; // once it has arrived
    plan.targetPool = plan.livePool = disk.stage.pool;
    plan.targetVolume = disk.stage.volume;
    plan.method = disk.stage.methods.front();
    plan.otherMethods.assign(disk.stage.methods.begin() + 1, disk.stage.methods.end());
    return plan;
}

CopyContext stageContext(const CopyContext &context)
{
    CopyContext stage = context;
    stage.connection = *context.readConnection;
    stage.node = context.readNode;
    stage.journal = nullptr;
    return stage;
}

} // namespace ramet
