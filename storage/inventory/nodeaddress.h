// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// Where a node serves disks to other nodes while they are copied. A plain value.
struct DataAddress {
    QString host;           ///< a name or an address of the node, without a port; empty: not known
    bool isTrusted = false; ///< a person trusts all of its network: TLS is not needed there

    bool operator==(const DataAddress &) const = default;
};

/// How a node is reached. A plain value.
struct NodeAddress {
    QString name; ///< letters, digits, '.', '_', '-'; unique among the nodes in use
    QString uri;
    DataAddress data{}; ///< as a person said; empty: the host that the URI names
    QString group{};    ///< under which people sort it; empty: none
};

bool isValidNodeName(const QString &name);
/// Empty too.
bool isValidGroup(const QString &group);
/// Whether it can be a DataAddress::host.
bool isValidHost(const QString &host);
/// The person's word, or the URI's host where other machines can mean the same by it.
DataAddress dataAddressOf(const NodeAddress &node);

} // namespace ramet
