// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/disk.h"
#include "storage/domain/needs.h"

#include <pugixml.hpp>
#include <vector>

namespace ramet {

/// Which definition is read, and what it does not say itself.
struct NeedsContext {
    Need::Where where = Need::Where::Defined;
    QString snapshot;
    bool isSession = false; ///< of a user's own daemon, whose folders no definition tells
};

/// All that a <domain> element names. `disks`: as they were read from it.
std::vector<Need> readNeeds(const pugi::xml_node &domain, const std::vector<Disk> &disks,
                            const NeedsContext &context);

/// What a <domainsnapshot> names beside its definition: the file with its memory, and the files
/// that were put on top of the disks.
std::vector<Need> readSnapshotNeeds(const pugi::xml_node &snapshot, const NeedsContext &context);

/// Collects needs of one definition. Names that are empty are left out.
class NeedsCollector {
public:
    explicit NeedsCollector(NeedsContext context)
        : m_context(std::move(context))
    {
    }
    Need *add(Need::Kind kind, Need::Use use, const QString &name, const QString &device = {});
    const NeedsContext &context() const { return m_context; }
    std::vector<Need> take() { return std::move(m_needs); }

private:
    NeedsContext m_context;
    std::vector<Need> m_needs;
};

/// Parts of readNeeds(): devices but for disks; arguments of <qemu:commandline>.
void readDeviceNeeds(const pugi::xml_node &devices, NeedsCollector &needs);
void readArgumentNeeds(const pugi::xml_node &domain, NeedsCollector &needs);

} // namespace ramet
