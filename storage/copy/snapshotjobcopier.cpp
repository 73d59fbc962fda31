// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/snapshotjobcopier.h"

#include "storage/base/xmltext.h"
#include "storage/copy/copyhelper.h"
#include "storage/copy/imagename.h"
#include "storage/copy/target.h"
#include "storage/domain/identity.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/snapshotcalls.h"

#include <QDateTime>

namespace ramet {

namespace {

/// libvirt cannot name an internal snapshot as a source. So the whole image is copied as the bytes
/// it is, the copy is reverted to the snapshot, and what it then holds is copied to the target.
/// The source is only ever read.
class SnapshotJobCopier final : public DiskCopier {
public:
    SnapshotJobCopier(CopyContext &context, HelperPlatform platform)
        : m_context(context)
        , m_platform(std::move(platform))
        , m_helper(context, m_platform)
    {
    }

    /// qemu-img, by which the daemon reverts, takes a number for a snapshot's id before its name.
    bool isPossible(const DiskPlan &disk) override
    {
        bool isNumber = false;
        disk.sourceSnapshot.toULongLong(&isNumber);
        return !disk.sourcePool.isEmpty() && !isNumber;
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        DiskPlan scratch = disk;
        scratch.asContainer = true; // made as long as the source's file
        scratch.targetVolume = disk.targetVolume + ".snapshot";
        const auto scratchPath = createTarget(m_context, scratch);
        if (!scratchPath)
            return scratchPath;
        RAMET_TRY(mirror({sourceLayers(scratch)}, scratch, *scratchPath, 0));
        RAMET_TRY(revert(*scratchPath, disk.sourceSnapshot));
        const auto path = createTarget(m_context, disk);
        if (!path)
            return path;
        std::vector<ImageLayer> layers = sourceLayers(disk);
        layers.front() = {*scratchPath, disk.sourceFormat};
        RAMET_TRY(mirror({layers, true, {}, disk.layersOpen}, disk, *path, 0.5));
        RAMET_TRY(m_context.rollback.undoNow(targetUndo(m_context, scratch)));
        return path;
    }

    Status finish() override { return m_helper.end(); }

private:
    /// One half of the work, which begins at this part of the whole.
    Status mirror(const HelperDisk &from, const DiskPlan &to, const QString &path, double begin)
    {
        const auto whole = m_context.progress;
        m_context.progress = [&](double part) { whole(begin + std::min(part, 1.0) / 2); };
        Status status = m_helper.start({from});
        if (status)
            status = m_helper.mirror(0, to, path);
        if (const Status ended = m_helper.end(); status)
            status = ended;
        m_context.progress = whole;
        return status;
    }

    /// A domain that is off, with the copy as its only disk, takes the snapshot over.
    Status revert(const QString &path, const QString &snapshot)
    {
        const QString uuid = newUuid();
        const QString name = helperName(uuid);
        const QString xml = helperDefinition(name, uuid, m_platform, {{{{path, "qcow2"}}, false}});
        const Undo undo{
            .kind = Undo::Kind::EndHelper, .node = m_context.node, .uuid = uuid, .name = name};
        const auto defined = m_context.rollback.make(
            undo, [&] { return domains::define(m_context.connection, name, xml); });
        if (!defined)
            return std::unexpected(defined.error());
        RAMET_TRY(snapshots::redefine(m_context.connection, uuid, snapshotXml(snapshot, xml)));
        RAMET_TRY(snapshots::revert(m_context.connection, uuid, snapshot));
        return m_context.rollback.undoNow(undo);
    }

    static QString snapshotXml(const QString &snapshot, const QString &domainXml)
    {
        pugi::xml_document document;
        pugi::xml_node node = document.append_child("domainsnapshot");
        setChildText(node, "name", snapshot);
        setChildText(node, "state", "shutoff");
        setChildText(node, "creationTime", QString::number(QDateTime::currentSecsSinceEpoch()));
        setAttribute(node.append_child("memory"), "snapshot", "no");
        pugi::xml_node disk = node.append_child("disks").append_child("disk");
        setAttribute(disk, "name", helperDiskName(0));
        setAttribute(disk, "snapshot", "internal");
        pugi::xml_document domain;
        domain.load_string(domainXml.toUtf8().constData());
        node.append_copy(domain.child("domain"));
        return xmlToString(document);
    }

    CopyContext &m_context;
    HelperPlatform m_platform;
    CopyHelper m_helper;
};

} // namespace

std::unique_ptr<DiskCopier> makeSnapshotJobCopier(CopyContext &context, HelperPlatform platform)
{
    return std::make_unique<SnapshotJobCopier>(context, std::move(platform));
}

} // namespace ramet
