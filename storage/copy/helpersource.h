// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/copy/diskplan.h"
#include "storage/copy/helperdefinition.h"

#include <QJsonObject>

namespace ramet {

/// Where a helper finds the disks that it copies. Used by one thread.
class HelperSource {
public:
    virtual ~HelperSource() = default;
    /// Makes the disks reachable and says how to open them, in the order of the plans.
    /// Unsupported: there is no way, and nothing is left of one.
    virtual Result<std::vector<HelperDisk>> open(const std::vector<DiskPlan> &disks) = 0;
    /// The way that open() took did not serve, as `why` says: whether it knows another.
    virtual bool hasOther(const QString & /*why*/) { return false; }
    /// Takes back what open() made. Nothing to do is no error.
    virtual Status close() { return {}; }
    /// What a later run needs to take over what open() made.
    virtual QJsonObject note() const { return {}; }
    /// That run's part of it. False: it is not there any more, and who reads from it reads nothing.
    virtual bool adopt(const QJsonObject &) { return true; }
};

} // namespace ramet
