// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskcopier.h"
#include "storage/copy/helperdefinition.h"

#include <map>

namespace ramet {

/// A copier for each method. Makes one disk after the other, each by the planned method or the next
/// that is possible. Lives as long as the context.
class CopierSet {
public:
    /// `disks`: all that it is to make.
    CopierSet(CopyContext &context, const HelperPlatform &platform, std::vector<DiskPlan> disks);

    /// Returns the path of the new volume. What an earlier run or a method that failed left of the
    /// disk is removed before, where it cannot be continued.
    Result<QString> copy(const DiskPlan &disk, CopyMethod &used);
    /// What the last copy() tried in vain.
    const std::vector<PassedOver> &passedOver() const { return m_passedOver; }
    /// Ends what the copying needed, also after an error: so no file is removed while it is open.
    Status finish();

private:
    std::vector<CopyMethod> methodsFor(const DiskPlan &disk);
    Status dropUnfinished(const DiskPlan &disk, CopyMethod method);
    Error whyFailed(const DiskPlan &disk, const Error &error) const;

    CopyContext &m_context;
    std::map<CopyMethod, std::unique_ptr<DiskCopier>> m_copiers;
    std::map<QString, std::vector<CopyMethod>> m_methods; ///< by target, the best first
    std::vector<PassedOver> m_passedOver;
};

} // namespace ramet
