// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <map>

namespace ramet {

/// How fast copies to each storage were, learnt from tasks that ended. One thread.
class CopyRates {
public:
    /// Small, limited and instant copies teach nothing.
    void learn(const Task &ended);
    /// Bytes per second; empty before the first copy to this storage.
    std::optional<double> of(const QString &storageKey) const;

private:
    std::map<QString, double> m_rates;
};

} // namespace ramet
