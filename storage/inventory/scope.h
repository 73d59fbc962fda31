// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <QStringList>

namespace ramet {

/// How much of the nodes a verb has to know: what is outside is neither read nor a gap. A plain
/// value; the named constructors are what verbs use.
struct Scope {
    enum class Definitions { None, One, All };
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
};

} // namespace ramet
