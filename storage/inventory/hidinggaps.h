// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

namespace ramet {

/// Gaps that could hide a user of a disk: "could not be read" is not "is not there".
struct HidingGaps {
    QStringList nodes;  ///< that do not answer
    QStringList places; ///< "node/storage/volume (reason)", "node/vm (reason)"
    bool isEmpty() const { return nodes.isEmpty() && places.isEmpty(); }
};

/// What is asked about. A listed image whose header was not read can hide only that a file is its
/// data file, as libvirt tells what it rests on; a file that holds an image is nobody's data file.
enum class Asked { Files, ImagesAlone };
Asked askedFor(const Volume &volume);

/// Of what is on these storages of the node. A gap on a node that cannot see any of them hides
/// nothing of them. With no storages only the node itself, and nodes never seen, count.
HidingGaps hidingGaps(const Inventory &inventory, const QString &node,
                      const std::vector<const StoragePool *> &pools, Asked asked = Asked::Files);

/// Whether `other` could use what is on the storage of `home`: it has the same one, it is the same
/// machine, any node could reach it, or `other` does not answer and was never seen. A silent node
/// is judged by what it had when it was last seen.
bool maySee(const NodeInventory &other, const NodeInventory &home, const StoragePool &pool);

} // namespace ramet
