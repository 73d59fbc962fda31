// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/nbdexport.h"

#include "storage/base/qemuwords.h"
#include "storage/base/xmltext.h"
#include "storage/copy/target.h"
#include "storage/libvirt/backupcalls.h"
#include "storage/libvirt/domaincalls.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

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

Result<NbdServer> NbdExport::start(const std::vector<HelperDisk> &images,
                                   const QString &scratchPool, NbdServer server)
{
    RAMET_TRY(m_helper.start(images));
    const auto serving = serve(images.size(), scratchPool, std::move(server));
    // QEMU has it open: it needs no name any more, and nothing is left of it whatever ends QEMU.
    const Status removed = removeScratch();
    if (serving && removed)
        return serving;
    RAMET_TRY(m_helper.end());
    return std::unexpected(serving ? removed.error() : serving.error());
}

Result<NbdServer> NbdExport::serve(size_t count, const QString &scratchPool, NbdServer server)
{
    const auto scratch = makeScratch(count, scratchPool);
    if (!scratch)
        return std::unexpected(scratch.error());
    const bool isFixed = server.port != 0;
    for (int left = isFixed ? 1 : portsToTry;; --left) {
        if (!isFixed)
            server.port = QRandomGenerator::global()->bounded(firstPort, lastPort + 1);
        qCInfo(lcNbdExport) << "serving" << count << "images on" << server.host << server.port
                            << (server.isEncrypted ? "by TLS" : "in a trusted network");
        const Status begun = backups::begin(m_context.connection, m_helper.uuid(),
                                            backupDefinition(server, *scratch));
        if (begun)
            return server;
        if (left == 1 || !qemuwords::isPortTaken(begun.error().detail))
            return std::unexpected(begun.error());
    }
}

/// A backup has to put somewhere what is overwritten while it lasts: here nothing, ever.
Result<QStringList> NbdExport::makeScratch(size_t count, const QString &pool)
{
    QStringList paths;
    for (size_t i = 0; i < count; ++i) {
        const auto size =
            domains::diskSize(m_context.connection, m_helper.uuid(), helperDiskName(i));
        if (!size)
            return std::unexpected(size.error());
        const QString name = "ramet-" + m_helper.uuid() + '-' + QString::number(i) + ".scratch";
        const Undo undo{
            .kind = Undo::Kind::DeleteVolume, .node = m_context.node, .name = name, .pool = pool};
        const auto path = m_context.rollback.make(undo, [&] {
            return createEmpty(m_context.connection, pool,
                               {name, "qcow2", size->capacityBytes, {}, {}});
        });
        if (!path)
            return std::unexpected(path.error());
        m_scratch.push_back(undo);
        paths << *path;
    }
    return paths;
}

Status NbdExport::removeScratch()
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
