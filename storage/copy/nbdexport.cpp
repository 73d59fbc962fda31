// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/nbdexport.h"

#include "storage/base/qemuwords.h"
#include "storage/base/xmltext.h"
#include "storage/copy/quickheader.h"
#include "storage/copy/target.h"
#include "storage/domain/identity.h"
#include "storage/libvirt/backupcalls.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <algorithm>
#include <future>
#include <utility>

Q_LOGGING_CATEGORY(lcNbdExport, "ramet.storage.nbd")

namespace ramet {

namespace {

/// Above NBD's own port, below what systems give to connections.
constexpr int firstPort = 10810;
constexpr int lastPort = 10999;
constexpr int portsToTry = 8;

QString backupDefinition(const NbdServer &server, const QStringList &scratch)
{
    pugi::xml_document document;
    pugi::xml_node backup = document.append_child("domainbackup");
    setAttribute(backup, "mode", "pull");
    pugi::xml_node listener = backup.append_child("server");
    setAttribute(listener, "transport", "tcp");
    setAttribute(listener, "tls", server.isEncrypted ? "yes" : "no");
    setAttribute(listener, "name", server.host);
    setAttribute(listener, "port", QString::number(server.port));
    pugi::xml_node disks = backup.append_child("disks");
    for (qsizetype i = 0; i < scratch.size(); ++i) {
        pugi::xml_node disk = disks.append_child("disk");
        setAttribute(disk, "name", helperDiskName(static_cast<size_t>(i)));
        setAttribute(disk, "backup", "yes");
        setAttribute(disk, "type", "file");
        setAttribute(disk, "exportname", NbdExport::nameOf(static_cast<size_t>(i)));
        setAttribute(disk.append_child("driver"), "type", "qcow2");
        setAttribute(disk.append_child("scratch"), "file", scratch[i]);
    }
    return xmlToString(document);
}

} // namespace

NbdExport::NbdExport(CopyContext &context, HelperPlatform platform)
    : m_context(context)
    , m_helper(context, std::move(platform))
{
}

QString NbdExport::nameOf(size_t index)
{
    return "image" + QString::number(index);
}

Result<NbdServer> NbdExport::start(const std::vector<ServedImage> &images,
                                   const QString &scratchPool, NbdServer server, bool isTrusted)
{
    const std::vector<quint64> known = lengthsInStorages(images);
    std::future<Result<QStringList>> meanwhile;
    if (known.size() == images.size())
        meanwhile =
            std::async(std::launch::async, [&] { return makeScratch(images, known, scratchPool); });
    std::vector<HelperDisk> disks;
    std::ranges::transform(images, std::back_inserter(disks), &ServedImage::disk);
    const Status started = m_helper.start(disks);
    Result<QStringList> scratch = std::unexpected(started ? Error() : started.error());
    if (meanwhile.valid()) {
        scratch = meanwhile.get();
    } else if (started) {
        const auto lengths = lengthsInHelper(images.size());
        scratch =
            lengths ? makeScratch(images, *lengths, scratchPool) : std::unexpected(lengths.error());
    }
    const auto serving = started && scratch
                             ? serve(*scratch, std::move(server), isTrusted)
                             : std::unexpected(started ? scratch.error() : started.error());
    if (serving)
        return serving;
    static_cast<void>(tidy());
    RAMET_TRY(m_helper.end());
    return serving;
}

Result<NbdServer> NbdExport::serve(const QStringList &scratch, NbdServer server, bool isTrusted)
{
    const bool isFixed = server.port != 0;
    for (int left = isFixed ? 1 : portsToTry;; --left) {
        if (!isFixed)
            server.port = QRandomGenerator::global()->bounded(firstPort, lastPort + 1);
        qCInfo(lcNbdExport) << "serving" << scratch.size() << "images on" << server.host
                            << server.port
                            << (server.isEncrypted ? "by TLS" : "in a trusted network");
        const Status begun = backups::begin(m_context.connection, m_helper.uuid(),
                                            backupDefinition(server, scratch));
        if (begun)
            return server;
        const bool isTaken = qemuwords::isPortTaken(begun.error().detail);
        const bool isOver = begun.error().kind == ErrorKind::Unreachable ||
                            begun.error().kind == ErrorKind::Cancelled;
        if (isTrusted && !isFixed && !isTaken && !isOver &&
            std::exchange(server.isEncrypted, false)) {
            m_context.goesPlain(begun.error().detail);
            left = portsToTry; // with the same helper: another one takes long to start
        } else if (left == 1 || !isTaken) {
            return std::unexpected(begun.error());
        }
    }
}

/// Fewer than there are images: of one only QEMU can tell.
std::vector<quint64> NbdExport::lengthsInStorages(const std::vector<ServedImage> &images) const
{
    std::vector<quint64> lengths;
    for (const ServedImage &image : images) {
        const ImageLayer &file = image.disk.layers.front();
        if (image.disk.rbd || file.isDevice || file.slice || file.pool.isEmpty())
            break;
        const auto xml = pools::volumeXml(m_context.connection, file.pool, file.volume);
        const auto volume = xml ? readVolume(*xml) : std::unexpected(xml.error());
        if (!volume || volume->fileBytes == 0)
            break;
        lengths.push_back(volume->fileBytes);
    }
    return lengths;
}

Result<std::vector<quint64>> NbdExport::lengthsInHelper(size_t count) const
{
    std::vector<quint64> lengths;
    for (size_t i = 0; i < count; ++i) {
        const auto size =
            domains::diskSize(m_context.connection, m_helper.uuid(), helperDiskName(i));
        if (!size)
            return std::unexpected(size.error());
        lengths.push_back(size->capacityBytes);
    }
    return lengths;
}

/// A backup has to put somewhere what is overwritten while it lasts: here nothing, ever. QEMU
/// serves an image through it, with what it holds before.
Result<QStringList> NbdExport::makeScratch(const std::vector<ServedImage> &images,
                                           const std::vector<quint64> &lengths, const QString &pool)
{
    QStringList paths;
    std::vector<Scratch> all;
    const QString stem = "ramet-" + newUuid() + '-';
    for (size_t i = 0; i < images.size(); ++i) {
        const QString name = stem + QString::number(paths.size()) + ".scratch";
        const Undo undo{
            .kind = Undo::Kind::DeleteVolume, .node = m_context.node, .name = name, .pool = pool};
        const Scratch &scratch =
            all.emplace_back(undo, lengths[i], contentFor(images[i], lengths[i]));
        const auto path = m_context.rollback.make(undo, [&] { return create(scratch); });
        if (!path)
            return std::unexpected(path.error());
        m_scratch.push_back(undo);
        paths << *path;
    }
    // After each the daemon looks at the whole storage anew (libvirt 9.0), in which none is made.
    for (const Scratch &scratch : all)
        RAMET_TRY(fill(scratch));
    return paths;
}

/// Empty: it need not hold anything.
QByteArray NbdExport::contentFor(const ServedImage &image, quint64 length) const
{
    if (!image.mayChangeHeader)
        return {};
    const ImageLayer &file = image.disk.layers.front();
    const auto start =
        pools::download(m_context.connection, file.pool, file.volume, quickHeaderBytes);
    const auto header = start ? quickHeader(*start, length) : std::nullopt;
    return header ? layerWithHead(wholeSectors(length), *header) : QByteArray();
}

Result<QString> NbdExport::create(const Scratch &scratch) const
{
    const auto &[undo, length, content] = scratch;
    if (content.isEmpty())
        return createEmpty(m_context.connection, undo.pool, {undo.name, "qcow2", length, {}, {}});
    const auto bytes = static_cast<quint64>(content.size());
    return pools::createVolume(m_context.connection, undo.pool, undo.name,
                               volumeDefinition({undo.name, "raw", bytes, {}, {}}));
}

/// The content only saves time: without it the volume is an empty one.
Status NbdExport::fill(const Scratch &scratch) const
{
    const auto &[undo, length, content] = scratch;
    if (content.isEmpty())
        return {};
    const Status written = pools::upload(m_context.connection, undo.pool, undo.name, content);
    if (written || written.error().kind == ErrorKind::Cancelled ||
        written.error().kind == ErrorKind::Unreachable)
        return written;
    RAMET_TRY(pools::deleteVolume(m_context.connection, undo.pool, undo.name));
    const auto empty = create({undo, length, {}});
    return empty ? Status() : std::unexpected(empty.error());
}

Status NbdExport::tidy()
{
    Status removed;
    for (const Undo &undo : std::exchange(m_scratch, {})) {
        const Status gone = m_context.rollback.undoNow(undo);
        if (removed)
            removed = gone;
    }
    return removed;
}

} // namespace ramet
