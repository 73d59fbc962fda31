// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clonesettings.h"
#include "storage/clone/cloneplan.h"

#include <functional>

namespace ramet {

class Settings;

/// What is kept for pairs of nodes, given by their URIs, and for all clones. Where a function is
/// not set: nothing.
struct KeptForNodes {
    /// Whether definitions pass between the two as they are.
    std::function<bool(const QString &uri, const QString &other)> areTrusted;
    /// What earlier clones from the one to the other were connected to.
    std::function<NodeMap(const QString &fromUri, const QString &toUri)> map;

    /// How fast earlier copies from the one to the other were.
    std::function<WayRates(const QString &fromUri, const QString &toUri)> wayRates{};

    CloneDefaults defaults{}; ///< for all nodes

    /// Adds it to a request for its two nodes; a limit only where it has none.
    void addTo(CloneRequest &request, const Inventory &inventory) const;
};

/// The settings must live as long.
KeptForNodes keptIn(const Settings &settings);

/// Takes back what was chosen because of the target node that is left: empty drives for media that
/// it lacks, its storages, names there.
void dropChoicesOfNode(CloneRequest &request);

/// Maps each network that the target lacks, and nobody said another one for, to the one that
/// suggests itself there; where none does, the plan refuses.
void suggestNetworks(CloneRequest &request, const Inventory &inventory);

} // namespace ramet
