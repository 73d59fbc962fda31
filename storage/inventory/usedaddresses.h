// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace ramet {

/// What a network card is connected to, as one word that two cards share: "network default".
inline QString connectionKey(const QString &type, const QString &source)
{
    return type + u' ' + source;
}

/// Somebody who has an address, or gets it from a network's DHCP server.
struct UsedAddress {
    QString address;    ///< without the length of its net
    QString mac;        ///< lower case; empty: of no card
    QString connection; ///< connectionKey
    QString holder;     ///< a VM's or a host's name, or what the node says
    bool operator==(const UsedAddress &) const = default;
};

/// Which addresses are used in a node's networks, as far as somebody tells: what is not in the list
/// is not free for that.
struct UsedAddresses {
    std::vector<UsedAddress> known;
    QStringList unread; ///< networks, and VMs that run, of which nothing could be learned
    bool operator==(const UsedAddresses &) const = default;
};

} // namespace ramet
