// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"

#include <expected>
#include <functional>
#include <optional>

namespace ramet {

/// A disk as its VM sees it. The definition goes before the images' own headers, as for QEMU. What
/// is called raw is raw, whatever its bytes say: nothing is below it. A plain value.
struct DiskChain {
    std::vector<ImageLayer> layers;  ///< the top first, never empty; as the VM's node names them
    std::vector<VolumePlace> places; ///< of each layer; empty: no storage lists it
    /// The last layer's header says what is below, and it was not read, or names what only libvirt
    /// can tell. libvirt finds it when it starts a QEMU on the disk.
    bool isOpen = false;
    /// Why those who go by the headers alone, such as an overlay's QEMU or the daemon when it
    /// copies by itself, may find another disk. Null: they find this one.
    std::optional<Refusal> whyNotByHeaders;

    bool isSlice() const { return layers.front().slice.has_value(); }
    bool hasDataFile() const;
};

/// What an image's own header says of the files beside it.
struct HeaderNames {
    QString backingName; ///< as Volume::backingPath
    QString backingFormat;
    std::optional<bool> backingFormatStated; ///< empty: not known
    QString dataFile;
};
/// Null: its header was not read. Not asked about raw images.
using ReadHeader = std::function<std::optional<HeaderNames>(const ImageLayer &layer)>;

/// Refused: an image is not there or names itself again; one that is gone by rests on a file whose
/// format nobody states; a part of the disk is encrypted or reached by a protocol; its data are in
/// a file on no storage, which may be anybody's.
std::expected<DiskChain, Refusal> diskChain(const NodeInventory &node, const Disk &disk);
/// The same by headers that are read anew.
std::expected<DiskChain, Refusal> diskChain(const NodeInventory &node, const Disk &disk,
                                            const ReadHeader &readHeader);

} // namespace ramet
