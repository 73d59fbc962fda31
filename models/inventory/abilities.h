// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/selection.h"
#include "models/inventory/vmaction.h"
#include "storage/lineage/lineage.h"

#include <map>

namespace ramet {

/// Several VMs with which something cannot be done for one reason.
struct Hindrance {
    QString reason;    ///< "switched on"; of a rare reason a whole sentence about the first VM
    QStringList names; ///< of the VMs; those that a line has room for first, sorted as people do
    bool isSentence = false;
};

/// With which of several VMs something can be done.
struct ManyAbility {
    std::vector<VmRef> possible;
    std::vector<Hindrance> hindrances; ///< why not with the rest, each reason once
};

/// What can be done with all that is selected.
struct Abilities {
    PerAction<ManyAbility> of;
    int vms = 0; ///< all of them
    bool hasTemplates = false;
    bool hasOthers = false; ///< VMs that are no templates
};

/// Most consoles that are opened at once: each is a program with a window.
constexpr int mostConsoles = 8;

/// Pure function of the inventory, for several VMs; of one vmAbilities() says more. The lineage is
/// made once where there is none, and each VM is looked at by itself, so that the cost grows with
/// their number alone. `lineage`: perhaps of a moment ago.
Abilities abilities(const Inventory &inventory, const Selection &selection,
                    const Lineage *lineage = nullptr);

/// "web-3, web-4 (off); tpl (a template)", for a line; empty: nothing stands against any.
/// Long lists of names are shortened.
QString hindrancesText(const std::vector<Hindrance> &hindrances);
/// The same with one reason a line and all names.
QStringList hindranceLines(const std::vector<Hindrance> &hindrances);
/// "web-1, web-2, web-3 and 6 more"
QString shortenedNames(const QStringList &names);

/// The VMs in the order of the inventory, those that are gone last.
std::vector<VmRef> inOrder(const Inventory &inventory, const QSet<VmRef> &vms);

/// Collects hindrances, each reason once.
class Hindrances {
public:
    void add(const Refusal &refusal, const QString &vm);
    std::vector<Hindrance> take();

private:
    std::map<QString, size_t> m_places; ///< by reason
    std::vector<Hindrance> m_all;
};

} // namespace ramet
