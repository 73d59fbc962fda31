// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

#include <expected>

namespace ramet::ctl {

/// Values of clone's options. Pure functions; the error is a sentence for people. Whether the VM
/// has the disk, and the node the storage, is the plan's business.

struct CommandLine;

struct DiskArgument {
    QString target;
    DiskChoice choice;
};
/// `--disk TARGET:copy|link|share|eject|skip[,storage=S][,format=F][,size=GIB]`; with a storage or
/// format alone: copy; with a size alone: as the mode says.
std::expected<DiskArgument, QString> readDiskArgument(const QString &text);

/// All values of `--map`: "network=A:B", "bridge=A:B", "interface=A:B", "storage=A:B".
std::expected<NodeMap, QString> readMap(const QStringList &values);

/// `--data-address` and `--trusted-network`.
std::expected<DataAddress, QString> readDataAddress(const CommandLine &line);
/// `--bwlimit`: MiB per second, above 0; as bytes per second. "none": 0.
std::expected<quint64, QString> readBandwidth(const QString &text);

} // namespace ramet::ctl
