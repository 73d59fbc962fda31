// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <vector>

namespace ramet {

/// As libvirt writes them: an octal mode, numeric owner and group. Empty: the daemon's choice.
struct FilePermissions {
    QString mode;
    QString owner;
    QString group;
};

/// A file or folder inside a folder of a node.
struct FolderEntry {
    QString name;
    bool isFolder = false;
    quint64 bytes = 0;
    QString format;     ///< what libvirt takes the content for; "raw": no image format
    QString changeTime; ///< of the content; equal while nobody writes
    FilePermissions permissions;
};

/// Files of a node that its API does not name, such as UEFI variables: reached through libvirt
/// with the daemon's rights, here or far away, by a transient storage on their folder. Where the
/// folder is a storage already, through that one, as libvirt allows no second. The transient
/// storage ends with this object. Two clients on one folder share it and bear the other's end.
/// All calls block; one thread. NotFound: no such folder, or file in it.
class FolderAccess {
public:
    enum class Missing { Fail, Make };
    static Result<FolderAccess> open(const Connection &connection, const QString &folder,
                                     Missing missing = Missing::Fail);
    ~FolderAccess();
    FolderAccess(FolderAccess &&other) noexcept;
    FolderAccess(const FolderAccess &) = delete;
    FolderAccess &operator=(const FolderAccess &) = delete;
    FolderAccess &operator=(FolderAccess &&) = delete;

    const QString &folder() const { return m_folder; }
    const FilePermissions &permissions() const { return m_permissions; }

    Result<std::vector<FolderEntry>> list();
    Result<FolderEntry> entry(const QString &name);
    Result<QByteArray> read(const QString &name);
    /// The first bytes of a file, at most so many.
    Result<QByteArray> readStart(const QString &name, quint64 most);
    /// A new file of zeros. NameTaken: there is one already; it is not touched.
    Status create(const QString &name, quint64 bytes, const FilePermissions &permissions);
    /// Puts `bytes` at the start of a file that is as long.
    Status write(const QString &name, const QByteArray &bytes);
    /// The daemon copies; both folders are of one connection. Only for entries of format "raw".
    Status copyFrom(FolderAccess &source, const FolderEntry &entry, const QString &name,
                    const FilePermissions &permissions);
    Status makeFolder(const QString &name, const FilePermissions &permissions);
    /// A file, or a folder that is empty.
    Status remove(const QString &name);

    /// Whether a storage of this name is such a transient one, and nothing for people to see.
    static bool isTransientStorage(const QString &pool);

private:
    FolderAccess(Connection connection, QString folder);
    Status attach(Missing missing);
    Status attachOnce(Missing missing);
    Status openTransient(bool makeFolder);
    Status useExisting(const Error &refusal);
    template <class Call> auto attached(Call call) -> decltype(call());

    Connection m_connection;
    QString m_folder;
    QString m_pool;
    FilePermissions m_permissions;
    bool m_endPool = false;
};

/// For undoing. NotFound: it is gone already.
Status deleteFile(const Connection &connection, const QString &folder, const QString &name);
/// Failed: it is not empty.
Status removeEmptyFolder(const Connection &connection, const QString &folder);

} // namespace ramet
