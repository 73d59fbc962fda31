// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/diskcopier.h"

#include "storage/domain/identity.h"
#include "storage/domain/marks.h"
#include "storage/domain/xmltext.h"
#include "storage/libvirt/blockjobcalls.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace ramet {

namespace {

using namespace std::chrono_literals;

pugi::xml_node addDisk(pugi::xml_node parent, const QString &format, const QString &path)
{
    pugi::xml_node disk = parent.append_child("disk");
    setAttribute(disk, "type", "file");
    setAttribute(disk, "device", "disk");
    pugi::xml_node driver = disk.append_child("driver");
    setAttribute(driver, "name", "qemu");
    setAttribute(driver, "type", format);
    setAttribute(disk.append_child("source"), "file", path);
    return disk;
}

/// "sda", "sdb", … "sdz", "sdaa": the names that virtio-scsi disks get.
QString scsiName(size_t index)
{
    QString letters;
    for (size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'a' + static_cast<char16_t>((rest - 1) % 26)));
    return "sd" + letters;
}

/// A paused domain that never runs a guest: QEMU's block layer with read-only sources.
QString helperDefinition(const QString &name, const HelperPlatform &platform,
                         const std::vector<DiskPlan> &disks)
{
    pugi::xml_document document;
    pugi::xml_node domain = document.append_child("domain");
    setAttribute(domain, "type", "qemu");
    setChildText(domain, "name", name);
    RametMarks marks;
    marks.isHelper = true;
    writeMarks(domain, marks);
    pugi::xml_node memory = domain.append_child("memory");
    setAttribute(memory, "unit", "MiB");
    memory.text().set("16");
    pugi::xml_node type = domain.append_child("os").append_child("type");
    setAttribute(type, "arch", platform.arch);
    setAttribute(type, "machine", platform.machine);
    type.text().set("hvm");
    pugi::xml_node devices = domain.append_child("devices");
    if (!platform.emulator.isEmpty())
        setChildText(devices, "emulator", platform.emulator);
    for (size_t i = 0; i < disks.size(); ++i) {
        pugi::xml_node disk = addDisk(devices, disks[i].sourceFormat, disks[i].sourcePath);
        pugi::xml_node target = disk.append_child("target");
        setAttribute(target, "dev", scsiName(i));
        setAttribute(target, "bus", "scsi");
        disk.append_child("readonly"); // a shared lock: other readers go on, a writer is refused
    }
    const auto add = [&](const char *element, const char *kind, const char *model) {
        pugi::xml_node node = devices.append_child(element);
        if (*kind)
            setAttribute(node, "type", QString::fromLatin1(kind));
        setAttribute(node, "model", QString::fromLatin1(model));
    };
    add("controller", "scsi", "virtio-scsi");
    add("controller", "usb", "none");
    add("memballoon", "", "none");
    return xmlToString(document);
}

/// Sleeps, but wakes at once when a stop is asked for.
void pause(const std::stop_token &stop, std::chrono::milliseconds time)
{
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    condition.wait_for(lock, stop, time, [] { return false; });
}

/// Block jobs of a helper domain copy the disks; each can be ended at any moment.
class BlockJobCopier final : public DiskCopier {
public:
    BlockJobCopier(CopyContext &context, HelperPlatform platform, std::vector<DiskPlan> disks)
        : m_context(context)
        , m_platform(std::move(platform))
        , m_disks(std::move(disks))
    {
    }

    Result<QString> copy(const DiskPlan &disk) override
    {
        if (m_helper.isEmpty())
            RAMET_TRY(start());
        const QString path = m_paths.at(disk.target);
        const QString name = m_names.at(disk.target);
        RAMET_TRY(
            blockjobs::startCopy(m_context.connection, m_helper, name, targetXml(disk, path)));
        RAMET_TRY(waitUntilCopied(disk, name));
        // Ended without a pivot, a mirror that was ready stays a whole copy.
        RAMET_TRY(blockjobs::abort(m_context.connection, m_helper, name));
        return path;
    }

    Status finish() override
    {
        if (m_helper.isEmpty())
            return {};
        const Status status = domains::destroy(m_context.connection, m_helper);
        if (status)
            m_helper.clear();
        return status;
    }

private:
    Status start()
    {
        for (size_t i = 0; i < m_disks.size(); ++i)
            m_names[m_disks[i].target] = scsiName(i);
        const QString name = "ramet-copy-" + newUuid().left(8);
        auto helper = domains::createPaused(m_context.connection, name,
                                            helperDefinition(name, m_platform, m_disks));
        if (!helper) {
            m_context.rollback.noteIfLost(name, helper.error());
            return std::unexpected(helper.error());
        }
        m_helper = *helper;
        m_context.rollback.arm(name, [connection = m_context.connection, uuid = m_helper] {
            return domains::destroy(connection, uuid);
        });
        for (const DiskPlan &disk : m_disks) {
            auto path = createTarget(m_context, disk);
            if (!path)
                return std::unexpected(path.error());
            m_paths[disk.target] = *path;
        }
        return {};
    }

    static QString targetXml(const DiskPlan &disk, const QString &path)
    {
        pugi::xml_document document;
        const pugi::xml_node node = addDisk(document, disk.targetFormat, path);
        // Zeros are then punched out of a raw file instead of being allocated.
        if (disk.targetFormat == u"raw")
            setAttribute(node.child("driver"), "discard", "unmap");
        return xmlToString(document);
    }

    Status waitUntilCopied(const DiskPlan &disk, const QString &name)
    {
        for (auto wait = 10ms;; wait = std::min(wait * 2, 200ms)) {
            if (m_context.stop.stop_requested())
                return std::unexpected(cancelled(disk.target));
            const auto info = blockjobs::info(m_context.connection, m_helper, name);
            if (!info)
                return std::unexpected(info.error());
            if (!*info)
                return std::unexpected(whyEnded(disk));
            const BlockJobInfo &job = **info;
            reportHeld(disk);
            if (job.doneBytes >= job.totalBytes && job.totalBytes > 0) {
                const auto ready = blockjobs::isReady(m_context.connection, m_helper, name);
                if (!ready)
                    return std::unexpected(ready.error());
                if (*ready)
                    return {};
                wait = std::min(wait, 50ms);
            }
            pause(m_context.stop, wait);
        }
    }

    /// The job counts holes as if they were data; what the new disk holds is the truth.
    void reportHeld(const DiskPlan &disk) const
    {
        const auto info =
            pools::volumeInfo(m_context.connection, disk.targetPool, disk.targetVolume);
        if (info && disk.bytesToCopy > 0)
            m_context.progress(static_cast<double>(info->allocationBytes) /
                               static_cast<double>(disk.bytesToCopy));
    }

    /// QEMU ends a failed job without a word that reaches us: look at the likely cause.
    Error whyEnded(const DiskPlan &disk) const
    {
        Error error{ErrorKind::Failed, "copy disk", disk.target, "the copy job ended early", {}};
        // Without it the daemon tells what was free when it looked last.
        static_cast<void>(pools::refresh(m_context.connection, disk.targetPool));
        const auto record = pools::get(m_context.connection, disk.targetPool);
        const auto pool =
            record ? readPool(*record, {}) : Result<StoragePool>(std::unexpected(error));
        const auto held =
            pools::volumeInfo(m_context.connection, disk.targetPool, disk.targetVolume);
        const quint64 written = held ? held->allocationBytes : 0;
        const quint64 missing = disk.bytesToCopy > written ? disk.bytesToCopy - written : 0;
        if (pool && pool->availableBytes <= missing) {
            error.kind = ErrorKind::NoSpace;
            error.object = disk.targetPool;
        }
        return error;
    }

    CopyContext &m_context;
    HelperPlatform m_platform;
    std::vector<DiskPlan> m_disks;
    QString m_helper; ///< its UUID while it runs
    std::map<QString, QString> m_paths;
    std::map<QString, QString> m_names;
};

} // namespace

std::unique_ptr<DiskCopier> makeBlockJobCopier(CopyContext &context, HelperPlatform platform,
                                               std::vector<DiskPlan> disks)
{
    return std::make_unique<BlockJobCopier>(context, std::move(platform), std::move(disks));
}

} // namespace ramet
