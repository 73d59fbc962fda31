// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ramet {

/// A JSON name that is more than a file in a format: a part of it, layers of its own, a server.
/// libvirt 9.0 tells of some such volumes only the path (seen: of a raw file from an offset on).
bool saysMoreThanFile(const QString &name);

/// The images that a backing file's name means, as libvirt names volumes: paths of files,
/// "pool/image" for RBD, a URL as it is. libvirt 9.0 makes a plain relative name absolute and
/// hands on all else as the header says it (seen: "json:{…}" with the format "raw", "file:base",
/// "rbd:pool/image:mon_host=…"). A relative name behind a protocol is taken from the overlay's
/// folder, where QEMU may look elsewhere: a guess that can only add dependants.
/// Usually one; several where JSON names several files; none for what is no image (NBD).
QStringList backingPaths(const QString &name, const QString &overlayPath);

} // namespace ramet
