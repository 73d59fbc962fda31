// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/imageindex.h"

#include <tuple>

namespace ramet {

/// A domain as far as lineage goes.
struct GraphVm {
    QString node;
    QString uuid;
    QString name;
    int host = 0;
    int place = 0; ///< of its node in the inventory
    bool isTemplate = false;
    bool isBuilding = false;
    bool isHelper = false; ///< it only copies, and is not shown
    QString originUuid;
    QString originName;
    bool isLinked = false;
    Fetching fetching;
    bool isHidden = false; ///< it has a disk that no active storage lists and nobody looked into
    struct OwnDisk {
        QString target;
        QString path;
        int image = -1;
    };
    std::vector<OwnDisk> disks; ///< those it has now, without drives

    /// Its images alone do not tell that it needs its origin.
    bool isTiedByMark() const
    {
        return isBuilding || !fetching.from.isEmpty() || (isLinked && isHidden);
    }
};

/// Why a domain needs an image, the strongest first. File: any other that its definitions name.
enum class ImageUse { Disk, Live, Building, Snapshot, File, Chain, Drive };

struct GraphUser {
    int vm;
    ImageUse use;
    bool operator==(const GraphUser &) const = default;
    /// The strongest use first.
    auto operator<=>(const GraphUser &other) const
    {
        return std::tie(use, vm) <=> std::tie(other.use, other.vm);
    }
};

/// What an inventory says of images, before ImageGraph makes one answer of it: who said that what
/// rests on what, and who uses what. Images are numbers of the index.
class GraphReader {
public:
    struct Edge {
        int overlay;
        int base;
        int teller; ///< the node that read it in a header; -1: a definition or the storage says so
        bool isData = false; ///< the base is a file that holds the overlay's own data
    };
    /// Images whose format somebody states, and whether as raw: then nothing is below it.
    using Formats = std::vector<std::pair<int, bool>>;

    explicit GraphReader(const Inventory &inventory);

    ImageIndex index;
    QHash<QString, int> nodes; ///< their places in the inventory
    std::vector<GraphVm> vms;
    std::vector<Edge> edges;
    std::vector<std::pair<int, GraphUser>> uses; ///< by image
    Formats formats;

private:
    void readBacking(int node, const NodeInventory &inventory);
    void readBacking(int node, const Volume &volume, int teller);
    void readUnlisted(int node, const Volume &image);
    void readBuilding(int node, const NodeInventory &inventory, const VirtualMachine &vm);
    void readVm(int node, const VirtualMachine &vm);
    void readUnflushed(int node, const VirtualMachine &vm);
    void readNeeds(int node, const VirtualMachine &vm);
    void readDataFiles(int node, const Disk &disk, int image);
    void readDisks(int node, const std::vector<Disk> &disks, ImageUse use);

    QHash<std::pair<int, QString>, int> m_bases; ///< by overlay and name
};

} // namespace ramet
