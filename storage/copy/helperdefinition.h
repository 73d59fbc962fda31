// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskplan.h"
#include "storage/domain/rbdsource.h"

#include <pugixml.hpp>

namespace ramet {

/// What the helper's machine is like. Its emulator is always the node's own: what a definition
/// names may come from another host, and would be run with the daemon's rights.
struct HelperPlatform {
    QString arch;
    QString machine;
    QString task{}; ///< of the clone in the making for which it copies; empty: for none
};

/// QEMU on another node, as the node that reads reaches it.
struct NbdServer {
    QString host; ///< a name or an address, without brackets
    int port = 0;
    bool isEncrypted = true; ///< TLS, where both sides show certificates
};

struct HelperDisk {
    std::vector<ImageLayer> layers; ///< the top first
    bool isReadOnly = true;         ///< a shared lock: other readers go on, a writer is refused
    std::optional<RbdSource> rbd{}; ///< an image on Ceph; its path is "pool/image"
    /// What is below the last layer libvirt finds in its header; false: nothing is.
    bool isOpen = false;
    std::optional<NbdServer> nbd{}; ///< serves all layers; their paths are names of exports
    bool isTopLocal = false;        ///< but the top, which is an image of the node itself
};

/// The definition of a domain that never runs a guest: QEMU's block layer with these disks as
/// sda, sdb …
QString helperDefinition(const QString &name, const QString &uuid, const HelperPlatform &platform,
                         const std::vector<HelperDisk> &disks);
/// What the VM of this definition runs on, and whether it is in the making; empty where it cannot
/// be read.
HelperPlatform helperPlatform(const QString &domainXml);

/// Appends a <disk> with its driver and source; `rbd`: of its storage, where that is on Ceph;
/// `nbd`: where another node serves it.
pugi::xml_node addDiskElement(pugi::xml_node parent, const ImageLayer &layer,
                              const std::optional<RbdSource> &rbd,
                              const std::optional<NbdServer> &nbd = {});
/// Names in a <disk> the layers from this one on, and that nothing more is below.
void addLayersBelow(pugi::xml_node disk, const HelperDisk &from, size_t first = 1);
/// "sda", "sdb" …: the target of a helper's disk.
QString helperDiskName(size_t index);

} // namespace ramet
