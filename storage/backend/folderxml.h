// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for FolderAccess: what libvirt reads and writes of a folder and its files.

#include "storage/backend/folderaccess.h"

namespace ramet {

QString poolDefinition(const QString &name, const QString &folder);
/// A file of `bytes` zeros, or a folder: format "dir".
QString fileDefinition(const QString &name, const char *format, quint64 bytes,
                       const FilePermissions &permissions);
/// Of a volume's XML.
Result<FolderEntry> readEntry(const QString &xml);
/// Empty: it is on no folder, or cannot be read.
QString pathOfPool(const QString &xml);
Result<FilePermissions> permissionsOfPool(const QString &xml);

} // namespace ramet
