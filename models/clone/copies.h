// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fileread.h"
#include "storage/clone/batchplan.h"

#include <expected>
#include <functional>

namespace ramet {

/// How many clones are wanted, and where their names come from. A plain value.
struct Copies {
    enum class From {
        Pattern, ///< the name of the request, which can be a plain one
        List,    ///< one name a line, or between commas
        File,    ///< a CSV file (csvclones.h)
    };
    From from = From::Pattern;
    int count = 1; ///< of a pattern with {n}
    QString list;
    QString path;
    /// What the file held; none: it was not read yet.
    std::optional<FileContent> file;
};

/// Whether it is more than one clone with a plain name.
bool isBatch(const Copies &copies, const QString &name);
/// The pattern says by itself how many: the count does not matter.
bool hasOwnCount(const QString &name);
/// A request for each clone: `common` with its own name, and with what its row in the file says.
/// The refusal is beside the field that is wrong. Pure.
std::expected<std::vector<CloneRequest>, Refusal> copyRequests(const Copies &copies,
                                                               const CloneRequest &common);
/// All that is wanted, planned together.
struct PlannedCopies {
    ClonePlan plan;  ///< of the one clone, or of the first with what is against any
    BatchPlan batch; ///< empty: one clone, or no names could be had
};
/// `addKept` adds to a request what is kept for its two nodes: trust, names on the target. `drawn`:
/// of the clones in order, by earlier plans; this one's is put there.
PlannedCopies planCopies(const Inventory &inventory, const Copies &copies,
                         const CloneRequest &common,
                         const std::function<void(CloneRequest &)> &addKept,
                         std::vector<DrawnIdentity> &drawn);
/// The name for so many copies: {n} is added to a plain one, and taken off again for one copy.
QString nameForCopies(const QString &name, int count);

} // namespace ramet
