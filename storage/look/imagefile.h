// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backend/folderaccess.h"
#include "storage/inventory/gap.h"
#include "storage/pool/storagepool.h"

#include <map>

namespace ramet {

/// What a file of this machine says in its first bytes. NotFound: there is none. Never waits for a
/// pipe, and reads nothing but files and block devices.
Result<Volume> readLocalImage(const QString &path, bool isRaw);

/// What a volume's header says, with the daemon's rights.
Result<Volume> readListedImage(const Connection &connection, const QString &pool,
                               const Volume &volume);

/// Reads headers with the daemon's rights: here or far away, by a transient storage on each folder.
/// All end with this object. One thread; each call blocks.
class DaemonImages {
public:
    explicit DaemonImages(const Connection &connection)
        : m_connection(connection)
    {
    }
    /// NotFound: no such file, or folder.
    Result<Volume> read(const QString &path);

private:
    Connection m_connection;
    std::map<QString, Result<FolderAccess>> m_folders;
};

} // namespace ramet
