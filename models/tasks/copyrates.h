// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <map>

namespace ramet {

/// A key of the way between two nodes, which no storage has (storageKey()).
QString betweenNodesKey(const QString &from, const QString &to);

/// How fast copies to each storage were, learnt from tasks that ended, and from node to node. One
/// thread.
class CopyRates {
public:
    /// Small, limited and instant copies teach nothing; one between nodes nothing of its storages.
    void learn(const Task &ended);
    /// Bytes per second; empty before the first copy to this storage, or on this way.
    std::optional<double> of(const QString &key) const;

private:
    std::map<QString, double> m_rates;
};

} // namespace ramet
