// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <memory>

namespace ramet {

/// Something that needs a disk: it would be damaged if the disk went.
struct Dependant {
    enum class Kind {
        Vm,       ///< a domain whose disk, snapshot or backing chain is on it
        Building, ///< a clone of it in the making
        Volume,   ///< an overlay that no known domain names
    };
    Kind kind = Kind::Vm;
    QString node;
    QString name;
    QString uuid;   ///< of a domain
    QString pool{}; ///< of a volume
    QString path{}; ///< of a volume
    /// The VM or volume that it rests on directly, as "node/name"; what was asked about: its own.
    QString parent{};
    bool isSharer = false; ///< a VM that has the very file, not only what rests on it
    bool isDirect = true;  ///< nothing lies between it and what was asked about
    /// False: only the name of a file that no storage lists says so. It may be another file of
    /// that name, but nothing proves it.
    bool isCertain = true;
    /// A clone in the making that makes just what was asked about: a volume that its mark notes, or
    /// a file of its own such as its UEFI variables. Nothing else of it needs the image.
    bool isItsMaker = false;
    bool isHelper = false; ///< a domain of a task of Ramet that only copies
};

/// One image below another.
struct ChainLink {
    QString node; ///< where it is listed, or the node asked about
    QString pool; ///< empty: no storage lists it
    QString name;
    QString path;
    QString format;
    quint64 capacityBytes = 0;
    quint64 allocationBytes = 0;
    bool isListed = false; ///< false: only its name is known, it may be gone
    bool isRead = false;   ///< not listed, but its header was read: it is there
    QString holder{};      ///< "node/name" of the VM whose disk it is; empty: nobody's
};

class ImageGraph;

/// What rests on what, over every pool and definition of every reachable node: by the backing
/// files that image headers name and the disks that definitions and their snapshots name; our own
/// marks are a second source only. A pure value made from an inventory, on any thread; copies are
/// cheap and may be asked from several threads. It does not keep the inventory.
///
/// One image has many names. Two are the same when they are the same name in the same storage
/// (sharing.h, one folder of one host, or two folders that list a file of equal name, length and
/// change time), or the same file of this machine; elsewhere also where nothing but their names
/// tells them apart (alikefiles.h).
class Lineage {
public:
    explicit Lineage(const Inventory &inventory);

    /// What rests on the disks a VM has now; never the VM itself. The VM need not be in the
    /// inventory, nor have all its disks: the answer is about those it has. Each dependant once,
    /// sorted by name.
    std::vector<Dependant> dependantsOf(const VirtualMachine &vm) const;
    /// What rests for certain on the images that the VM writes to when it runs: not who shares
    /// them. Never the VM itself.
    std::vector<Dependant> spoiledBy(const VirtualMachine &vm) const;
    /// Copy helpers that have an image open to which the VM writes when it runs, as "node/name":
    /// their locks bar its start.
    QStringList helpersOn(const VirtualMachine &vm) const;
    /// Running clones of the VM with this UUID to which its disks still go, as "node/name".
    QStringList fetchersOf(const QString &uuid) const;
    /// What needs one image: VMs that have it as a disk or in a snapshot, and all that rests on it.
    std::vector<Dependant> dependantsOfImage(const QString &node, const QString &path) const;
    /// All that would miss the file: as above, and VMs that have it in a drive. Who removes a file
    /// asks this: a deletion, a clean-up. `owner`: this VM does not count.
    std::vector<Dependant> needersOfImage(const QString &node, const QString &path,
                                          const VirtualMachine *owner = nullptr) const;

    /// Listed files that are taken for one with these, as nothing but their names tells them apart:
    /// links, or files made in one moment. With the paths themselves; empty: there are none.
    QStringList alikeTo(const QString &node, const QStringList &paths) const;

    /// The images below one, the nearest first.
    std::vector<ChainLink> chainOf(const QString &node, const QString &path) const;

    /// Where the answers end: what is on these nodes is not known. An empty answer while there
    /// are some means "not known", never "nothing".
    const QStringList &unreachableNodes() const;

    /// For lineagetree.h.
    const ImageGraph &graph() const { return *m_graph; }

private:
    std::shared_ptr<const ImageGraph> m_graph;
};

/// For one question. Ask a Lineage for several: each of these builds its own.
std::vector<Dependant> dependantsOf(const Inventory &inventory, const VirtualMachine &vm);
std::vector<Dependant> dependantsOfImage(const Inventory &inventory, const QString &node,
                                         const QString &path);

/// The files below a disk, nearest first, as far as pools list them.
std::vector<VolumePlace> backingChain(const NodeInventory &node, const VolumePlace &top);

} // namespace ramet
