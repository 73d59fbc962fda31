// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/folderaccess.h"

#include "storage/backend/folderxml.h"
#include "storage/libvirt/poolcalls.h"

#include <QDir>
#include <QLoggingCategory>
#include <QUuid>
#include <chrono>
#include <thread>

Q_LOGGING_CATEGORY(lcFolder, "ramet.storage.folder")

namespace ramet {

namespace {

using namespace std::chrono_literals;

const QString poolPrefix = QStringLiteral("ramet-folder-");
constexpr auto busyLimit = 30s;
/// How often other clients on the same folder may get in between.
constexpr int patience = 20;

/// A storage cannot be looked at while a volume is being built in it.
Status refreshed(const Connection &connection, const QString &pool)
{
    const auto limit = std::chrono::steady_clock::now() + busyLimit;
    for (;;) {
        const Status status = pools::refresh(connection, pool);
        if (status || status.error().kind != ErrorKind::Busy ||
            std::chrono::steady_clock::now() > limit)
            return status;
        std::this_thread::sleep_for(100ms);
    }
}

/// libvirt has no code for a folder that is not there.
bool isMissingFolder(const Error &error)
{
    return error.cause == ErrorCause::FolderMissing;
}

/// Somebody else's storage on the folder is gone; it is worth another try.
Error ended(const QString &pool)
{
    return {ErrorKind::NotFound, "use storage", pool, {}, {}};
}

Error namedAfter(Error error, const QString &folder)
{
    error.object = folder;
    if (error.kind == ErrorKind::NotFound)
        error.cause = ErrorCause::FolderMissing;
    return error;
}

} // namespace

bool FolderAccess::isTransientStorage(const QString &pool)
{
    return pool.startsWith(poolPrefix);
}

FolderAccess::FolderAccess(Connection connection, QString folder)
    : m_connection(std::move(connection))
    , m_folder(std::move(folder))
{
}

FolderAccess::FolderAccess(FolderAccess &&other) noexcept
    : m_connection(other.m_connection)
    , m_folder(other.m_folder)
    , m_pool(std::exchange(other.m_pool, {}))
    , m_permissions(other.m_permissions)
    , m_endPool(std::exchange(other.m_endPool, false))
{
}

FolderAccess::~FolderAccess()
{
    if (!m_endPool)
        return;
    const Status status = pools::stop(m_connection, m_pool);
    if (!status && status.error().kind != ErrorKind::NotFound)
        qCInfo(lcFolder) << "left to its other users:" << m_pool << status.error().detail;
}

Result<FolderAccess> FolderAccess::open(const Connection &connection, const QString &folder,
                                        Missing missing)
{
    FolderAccess access(connection, QDir::cleanPath(folder));
    RAMET_TRY(access.attach(missing));
    return access;
}

Status FolderAccess::attach(Missing missing)
{
    // Another client may open or end its storage on the folder between two of these calls.
    for (int attempt = 0;; ++attempt) {
        const Status status = attachOnce(missing);
        if (status || status.error().kind != ErrorKind::NotFound || attempt == patience)
            return status;
        if (isMissingFolder(status.error()))
            return status;
    }
}

/// NotFound: another client's storage on the folder ended meanwhile.
Status FolderAccess::attachOnce(Missing missing)
{
    Status status = openTransient(false);
    if (!status && isMissingFolder(status.error()) && missing == Missing::Make)
        status = openTransient(true);
    if (!status && !isMissingFolder(status.error()) &&
        status.error().kind != ErrorKind::Unreachable)
        status = useExisting(status.error());
    if (!status)
        return status;
    const auto xml = pools::xml(m_connection, m_pool);
    if (!xml)
        return std::unexpected(xml.error());
    const auto permissions = permissionsOfPool(*xml);
    if (!permissions)
        return std::unexpected(permissions.error());
    m_permissions = *permissions;
    return {};
}

/// Only a folder that is missing is made: libvirt would change the mode of one that is there.
Status FolderAccess::openTransient(bool makeFolder)
{
    const QString name = poolPrefix + QUuid::createUuid().toString(QUuid::Id128);
    qCDebug(lcFolder) << "opening" << m_folder << "as" << name;
    const Status made =
        pools::createTransient(m_connection, name, poolDefinition(name, m_folder), makeFolder);
    if (!made)
        return std::unexpected(namedAfter(made.error(), m_folder));
    m_pool = name;
    m_endPool = true;
    return {};
}

/// The storage on this folder, for which libvirt refused ours with this error.
Status FolderAccess::useExisting(const Error &refusal)
{
    const auto states = pools::states(m_connection);
    if (!states)
        return std::unexpected(states.error());
    for (const PoolState &state : *states) {
        if (QDir::cleanPath(pathOfPool(state.xml)) != m_folder)
            continue;
        const Status usable = state.active ? refreshed(m_connection, state.name)
                                           : pools::start(m_connection, state.name);
        if (!usable && pools::isActive(m_connection, state.name) == false)
            return std::unexpected(ended(state.name));
        if (!usable)
            return usable;
        m_pool = state.name;
        m_endPool = !state.active || isTransientStorage(state.name);
        return {};
    }
    // It ended between the two calls.
    if (refusal.kind == ErrorKind::NameTaken)
        return std::unexpected(ended(m_folder));
    return std::unexpected(refusal);
}

/// Another client that shared the transient storage may have ended it: then once more.
template <class Call> auto FolderAccess::attached(Call call) -> decltype(call())
{
    for (int attempt = 0;; ++attempt) {
        auto result = call();
        if (result || attempt == patience)
            return result;
        const auto active = pools::isActive(m_connection, m_pool);
        if (!active || *active)
            return result;
        RAMET_TRY(attach(Missing::Fail));
    }
}

Result<std::vector<FolderEntry>> FolderAccess::list()
{
    const auto record = attached([&]() -> Result<PoolRecord> {
        auto whole = pools::get(m_connection, m_pool);
        if (whole)
            pools::readVolumes(m_connection, *whole);
        // A listing leaves out what goes meanwhile; here that may have been the storage.
        if (whole && pools::isActive(m_connection, m_pool) != true)
            return std::unexpected(ended(m_pool));
        if (whole && !whole->failures.empty() && whole->failures.front().object.isEmpty())
            return std::unexpected(Error{
                ErrorKind::Failed, "list folder", m_pool, whole->failures.front().reason, {}, {}});
        return whole;
    });
    if (!record)
        return std::unexpected(record.error());
    std::vector<FolderEntry> entries;
    for (const QString &xml : record->volumeXmls) {
        auto entry = readEntry(xml);
        if (!entry)
            return std::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<FolderEntry> FolderAccess::entry(const QString &name)
{
    const auto xml = attached([&] { return pools::volumeXml(m_connection, m_pool, name); });
    if (!xml)
        return std::unexpected(xml.error());
    return readEntry(*xml);
}

Result<QByteArray> FolderAccess::read(const QString &name)
{
    return attached([&] { return pools::download(m_connection, m_pool, name); });
}

Result<QByteArray> FolderAccess::readStart(const QString &name, quint64 most)
{
    const auto file = entry(name);
    if (!file)
        return std::unexpected(file.error());
    const quint64 length = std::min(most, file->bytes);
    if (length == 0)
        return QByteArray();
    return attached([&] { return pools::download(m_connection, m_pool, name, length); });
}

Status FolderAccess::create(const QString &name, quint64 bytes, const FilePermissions &permissions)
{
    const auto before = entry(name);
    if (before)
        return std::unexpected(Error{ErrorKind::NameTaken, "create file", name, {}, {}});
    if (before.error().kind != ErrorKind::NotFound)
        return std::unexpected(before.error());
    const QString xml = fileDefinition(name, "raw", bytes, permissions);
    bool mayBeOurs = false; // an attempt failed as its storage ended: it may have made the file
    const auto path = attached([&]() -> Result<QString> {
        auto made = pools::createVolume(m_connection, m_pool, name, xml);
        if (!made && mayBeOurs && made.error().kind == ErrorKind::NameTaken) {
            const auto found = entry(name);
            if (found && found->bytes == bytes)
                return name;
        }
        mayBeOurs = !made;
        return made;
    });
    return path ? Status() : std::unexpected(path.error());
}

Status FolderAccess::write(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    return attached([&] { return pools::upload(m_connection, m_pool, name, bytes); });
}

Status FolderAccess::copyFrom(FolderAccess &source, const FolderEntry &entry, const QString &name,
                              const FilePermissions &permissions)
{
    const QString xml = fileDefinition(name, "raw", entry.bytes, permissions);
    bool mayBeOurs = false; // as in create()
    const auto copy = [&]() -> Result<QString> {
        if (auto there = source.entry(entry.name); !there)
            return std::unexpected(there.error());
        auto made = pools::cloneVolume(m_connection, m_pool, name, xml, source.m_pool, entry.name);
        if (!made && mayBeOurs && made.error().kind == ErrorKind::NameTaken) {
            const auto wanted = source.read(entry.name);
            const auto found = read(name);
            if (wanted && found && *wanted == *found)
                return name;
        }
        mayBeOurs = !made;
        return made;
    };
    for (int attempt = 0;; ++attempt) {
        const auto path = attached(copy);
        if (path)
            return {};
        // The other folder's storage may have ended as well as ours.
        const auto active = pools::isActive(m_connection, source.m_pool);
        if (attempt == patience || !active || *active)
            return std::unexpected(path.error());
    }
}

Status FolderAccess::makeFolder(const QString &name, const FilePermissions &permissions)
{
    const QString xml = fileDefinition(name, "dir", 0, permissions);
    const auto path =
        attached([&] { return pools::createVolume(m_connection, m_pool, name, xml); });
    return path ? Status() : std::unexpected(path.error());
}

Status FolderAccess::remove(const QString &name)
{
    return attached([&] { return pools::deleteVolume(m_connection, m_pool, name); });
}

Status deleteFile(const Connection &connection, const QString &folder, const QString &name)
{
    auto access = FolderAccess::open(connection, folder);
    return access ? access->remove(name) : std::unexpected(access.error());
}

Status removeEmptyFolder(const Connection &connection, const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    return deleteFile(connection, path.section('/', 0, -2), path.section('/', -1));
}

} // namespace ramet
