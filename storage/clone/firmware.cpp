// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/firmware.h"

#include "storage/backend/folderaccess.h"
#include "storage/base/xmltext.h"
#include "storage/clone/firmwareplaces.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcFirmware, "ramet.storage.firmwarecopy")

namespace ramet {

namespace {

constexpr int attempts = 8;

/// As libvirt makes the folder of a VM's TPM: swtpm's account gets through it to its own in there.
constexpr const char *passableByAll = "0711";

QString folderOf(const QString &path)
{
    return path.section('/', 0, -2);
}

QString fileOf(const QString &path)
{
    return path.section('/', -1);
}

/// The other node's word gives nobody but the owner a right here.
QString forOwnerAlone(const QString &mode)
{
    bool isOctal = false;
    const unsigned bits = mode.toUInt(&isOctal, 8);
    return isOctal ? QString("%1").arg(bits & 0700U, 4, 8, QChar('0')) : QString("0600");
}

/// One copying of what a VM has beside its disks.
class FirmwareRun {
public:
    FirmwareRun(Rollback &rollback, const FirmwareCopy &copy)
        : m_rollback(rollback)
        , m_copy(copy)
        , m_oneNode(copy.sourceConnection.uri() == copy.targetConnection.uri())
    {
    }

    Result<QString> variables()
    {
        const auto place = variablesPlace(m_copy.sourceConnection, m_copy.sourceXml);
        if (!place)
            return std::unexpected(place.error());
        if (place->path.isEmpty())
            return QString();
        auto from = FolderAccess::open(m_copy.sourceConnection, folderOf(place->path));
        auto entry = from ? from->entry(fileOf(place->path)) : std::unexpected(from.error());
        if (!entry && entry.error().kind == ErrorKind::NotFound)
            return QString(); // it never ran
        if (!entry)
            return std::unexpected(entry.error());
        const auto target = newVariables(*place);
        if (!target)
            return target;
        auto to = FolderAccess::open(m_copy.targetConnection, folderOf(*target),
                                     FolderAccess::Missing::Make);
        if (!to)
            return std::unexpected(to.error());
        const auto path = copyUnderFreeName(*from, *entry, *to, fileOf(*target));
        // Where the node looks for it by itself the definition need not name it.
        return path && place->isAutomatic && *path == *target ? QString() : path;
    }

    Status tpm()
    {
        const auto has = hasEmulatedTpm(m_copy.sourceXml);
        if (!has)
            return std::unexpected(has.error());
        if (!*has)
            return {};
        const auto root = tpmFolder(m_copy.sourceConnection, m_copy.sourceXml);
        if (!root)
            return std::unexpected(root.error());
        auto own = FolderAccess::open(m_copy.sourceConnection, *root + '/' + m_copy.sourceUuid);
        if (!own)
            return own.error().kind == ErrorKind::NotFound ? Status() // it never ran
                                                           : std::unexpected(own.error());
        const auto folders = own->list();
        if (!folders)
            return std::unexpected(folders.error());
        for (const FolderEntry &folder : *folders) {
            if (folder.isFolder)
                RAMET_TRY(copyTpmFolder(*own, folder));
        }
        return {};
    }

private:
    /// Beside the original on its node, as somebody chose that folder; elsewhere where the other
    /// node has them.
    Result<QString> newVariables(const VariablesPlace &place)
    {
        if (place.isAutomatic) {
            const auto path = variablesPlace(m_copy.targetConnection, renamed());
            return path ? Result<QString>(path->path) : std::unexpected(path.error());
        }
        const QString ending = fileOf(place.path).contains('.')
                                   ? '.' + fileOf(place.path).section('.', -1)
                                   : QString();
        const QString file = "/" + m_copy.newName + "_VARS" + ending;
        if (m_oneNode)
            return folderOf(place.path) + file;
        const auto folder = variablesFolder(m_copy.targetConnection, m_copy.sourceXml);
        return folder ? *folder + file : folder;
    }

    QString renamed() const
    {
        pugi::xml_document document;
        if (!parseXml(document, m_copy.sourceXml, "domain"))
            return {};
        setChildText(document.child("domain"), "name", m_copy.newName);
        return xmlToString(document);
    }

    /// A file of an earlier VM of this name may still be there. It is not ours to replace, and
    /// must not even be named in a step: who cleans up after a kill would take it for ours.
    Result<QString> copyUnderFreeName(FolderAccess &from, const FolderEntry &entry,
                                      FolderAccess &to, const QString &wanted)
    {
        const qsizetype end = wanted.lastIndexOf("_VARS");
        for (int number = 1;; ++number) {
            const QString name =
                number == 1 ? wanted
                            : wanted.left(end) + '-' + QString::number(number) + wanted.mid(end);
            const auto there = to.entry(name);
            if (there)
                continue;
            if (there.error().kind != ErrorKind::NotFound)
                return std::unexpected(there.error());
            const Status status = copyFile(from, entry.name, to, name);
            if (status)
                return to.folder() + '/' + name;
            if (status.error().kind != ErrorKind::NameTaken)
                return std::unexpected(status.error());
        }
    }

    Status copyTpmFolder(FolderAccess &own, const FolderEntry &folder)
    {
        auto from = FolderAccess::open(m_copy.sourceConnection, own.folder() + '/' + folder.name);
        const auto files = from ? from->list() : std::unexpected(from.error());
        if (!files)
            return std::unexpected(files.error());
        std::vector<QString> names;
        for (const FolderEntry &file : *files) {
            if (!file.isFolder && !file.name.startsWith('.')) // .lock is the running swtpm's
                names.push_back(file.name);
        }
        if (names.empty())
            return {}; // with an empty folder libvirt would not set up a new TPM
        const auto root = tpmFolder(m_copy.targetConnection, m_copy.sourceXml);
        if (!root)
            return std::unexpected(root.error());
        RAMET_TRY(makeFolder(*root, m_copy.newUuid, own.permissions(), passableByAll));
        RAMET_TRY(makeFolder(*root + '/' + m_copy.newUuid, folder.name, folder.permissions,
                             forOwnerAlone(folder.permissions.mode)));
        auto to = FolderAccess::open(m_copy.targetConnection,
                                     *root + '/' + m_copy.newUuid + '/' + folder.name);
        if (!to)
            return std::unexpected(to.error());
        for (const QString &name : names)
            RAMET_TRY(copyFile(*from, name, *to, name));
        return {};
    }

    Status makeFolder(const QString &parent, const QString &name,
                      const FilePermissions &permissions, const QString &elsewhere)
    {
        const QString path = parent + '/' + name;
        if (m_made.contains(path))
            return {};
        RAMET_TRY(checkStop());
        auto access =
            FolderAccess::open(m_copy.targetConnection, parent, FolderAccess::Missing::Make);
        if (!access)
            return std::unexpected(access.error());
        m_made << path;
        const Undo undo{.kind = Undo::Kind::RemoveFolder,
                        .node = m_copy.targetNode,
                        .name = path,
                        .folder = path};
        return m_rollback.make(undo, [&] {
            return access->makeFolder(name, allowed(permissions, *access, elsewhere));
        });
    }

    /// Again while its VM writes to it, so that the copy is of one moment.
    Status copyFile(FolderAccess &from, const QString &file, FolderAccess &to, const QString &name)
    {
        const Undo undo{.kind = Undo::Kind::DeleteFile,
                        .node = m_copy.targetNode,
                        .name = name,
                        .folder = to.folder()};
        for (int attempt = 0; attempt < attempts; ++attempt) {
            RAMET_TRY(checkStop());
            const auto before = from.entry(file);
            if (!before)
                return std::unexpected(before.error());
            qCInfo(lcFirmware) << "copying" << from.folder() << file << "to" << to.folder() << name;
            RAMET_TRY(copyOnce(undo, from, *before, to));
            const auto after = from.entry(file);
            if (!after)
                return std::unexpected(after.error());
            if (after->changeTime == before->changeTime && after->bytes == before->bytes)
                return {};
            RAMET_TRY(m_rollback.undoNow(undo));
        }
        return std::unexpected(
            Error{ErrorKind::Busy, "copy firmware", file, "the VM is writing to it", {}});
    }

    /// What looks like an image is not given to the daemon, which would convert it.
    Status copyOnce(const Undo &undo, FolderAccess &from, const FolderEntry &entry,
                    FolderAccess &to)
    {
        const FilePermissions permissions =
            allowed(entry.permissions, to, forOwnerAlone(entry.permissions.mode));
        if (m_oneNode && entry.format == u"raw" && entry.bytes > 0)
            return m_rollback.make(
                undo, [&] { return to.copyFrom(from, entry, undo.name, permissions); });
        const auto bytes = from.read(entry.name);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto size = static_cast<quint64>(bytes->size());
        RAMET_TRY(m_rollback.make(undo, [&] { return to.create(undo.name, size, permissions); }));
        return to.write(undo.name, *bytes);
    }

    /// On its own node a file belongs to whom the original does. Another node's accounts have
    /// other numbers: there it belongs to whom the folder does (libvirt gives the folders to the
    /// account that QEMU runs as, and at a VM's start the TPM's state to swtpm's). A user's
    /// daemon cannot give anything away. `elsewhere`: the mode on another node.
    FilePermissions allowed(const FilePermissions &original, const FolderAccess &to,
                            const QString &elsewhere) const
    {
        const QString mode = m_oneNode ? original.mode : elsewhere;
        if (m_copy.targetConnection.uri().contains("/session"))
            return {mode, {}, {}};
        const FilePermissions &owner = m_oneNode ? original : to.permissions();
        return {mode, owner.owner, owner.group};
    }

    Status checkStop() const
    {
        if (m_copy.stop.stop_requested())
            return std::unexpected(
                Error{ErrorKind::Cancelled, "copy firmware", m_copy.newName, {}, {}});
        return {};
    }

    Rollback &m_rollback;
    const FirmwareCopy &m_copy;
    bool m_oneNode;
    QStringList m_made;
};

} // namespace

Result<QString> copyFirmware(Rollback &rollback, const FirmwareCopy &copy)
{
    FirmwareRun run(rollback, copy);
    auto path = run.variables();
    if (!path)
        return path;
    RAMET_TRY(run.tpm());
    return path;
}

} // namespace ramet
