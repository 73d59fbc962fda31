// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <QStringList>

namespace ramet {

struct Inventory;

/// How much of the nodes a verb has to know: what is outside is neither read nor a gap. A plain
/// value; the named constructors are what verbs use.
struct Scope {
    enum class Definitions {
        None,
        Names, ///< UUIDs, names and states alone: a first view, which no plan can be made of
        One,
        All,
    };
    enum class Pools {
        None,
        Facts,   ///< names, places and sizes, without what they hold
        Volumes, ///< with every volume and what it rests on
    };
    enum class Refresh {
        None,
        All, ///< makes the daemon look at its active storages again first
    };

    QStringList nodes; ///< only these; empty: all
    Definitions definitions = Definitions::All;
    QString uuid;                 ///< of One
    bool liveAndSnapshots = true; ///< also how VMs run now, and their snapshots
    Pools pools = Pools::Volumes;
    Refresh refresh = Refresh::None;
    /// A name or UUID: of images that a storage of a far node lists, only the headers of this VM's
    /// are read. The others are a gap, which hides nothing of images alone (hidinggaps.h).
    QString headersOf;
    /// An earlier look, which has to outlive this one: headers of listed images that have the
    /// same times are not read again, and definitions that are the same not parsed.
    const Inventory *known = nullptr;

    /// Whether headers that this program cannot read are read with the daemon's rights.
    bool isOfGuards() const { return refresh == Refresh::All; }

    /// What of one node can be shown at once, in few calls for all VMs.
    static Scope names(const QString &node);
    /// States and definitions only: what is there.
    static Scope listing();
    /// One VM, without the storages.
    static Scope vm(const VmRef &ref);
    /// The storages of one node, empty: of all, without the VMs.
    static Scope storages(const QString &node = {}, Refresh refresh = Refresh::None);
    static Scope node(const QString &node, Refresh refresh = Refresh::None);
    /// For planning what only reads.
    static Scope everything(Refresh refresh = Refresh::None);
    /// For guards: all that could use a disk, on every node. A storage may be the same as one of
    /// another name elsewhere, which only its volumes tell; a file may have come that a daemon has
    /// not seen yet. So all storages are looked at again.
    static Scope users() { return everything(Refresh::All); }
    /// The same, quicker where nodes are far away, for guards of a VM whose disks are images alone:
    /// what that leaves unknown is a gap, and a guard that it stops asks for users().
    static Scope usersOf(const QString &vm);
};

} // namespace ramet
