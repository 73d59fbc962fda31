// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/plansize.h"

#include "storage/copy/target.h"

namespace ramet {

std::optional<Refusal> planSize(DiskPlan &disk, const CloneRequest &request)
{
    const auto choice = request.disks.find(disk.target);
    if (choice == request.disks.end() || choice->second.size == 0)
        return {};
    const quint64 wanted = choice->second.size;
    if (!disk.isMade())
        return Refusal{Reason::DiskSizeNotMade, Field::Disks, disk.target, {}, {}};
    if (wanted == disk.capacityBytes)
        return {};
    if (disk.asContainer) // its header and its key are of the length that it has
        return Refusal{Reason::DiskSizeEncrypted, Field::Disks, disk.target, {}, {}};
    if (wanted < disk.capacityBytes)
        return Refusal{Reason::DiskCannotShrink,
                       Field::Disks,
                       disk.target,
                       QString::number(wanted),
                       {QString::number(disk.capacityBytes)}};
    disk.grownBytes = wholeSectors(wanted);
    return {};
}

} // namespace ramet
