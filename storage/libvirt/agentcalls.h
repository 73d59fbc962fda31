// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <QStringList>
#include <chrono>

namespace ramet {

/// What a running guest tells or takes through its agent, or its network tells. All block; each
/// asks once, and waits for an agent no longer than `limit`. What they return is a guest's claim.
namespace agents {

Result<QString> hostName(const Connection &connection, const QString &uuid,
                         std::chrono::seconds limit);
enum class Source { Leases = 0, Agent = 1, Neighbours = 2 }; ///< as libvirt counts them
struct CardAddress {
    QString mac; ///< lower case; empty: not told
    QString address;
};
/// `limit`: of the agent.
Result<std::vector<CardAddress>> cardAddresses(const Connection &connection, const QString &uuid,
                                               Source source, std::chrono::seconds limit);
/// Of all cards, without loopback and link-local ones and without the length of their net.
Result<QStringList> addresses(const Connection &connection, const QString &uuid,
                              std::chrono::seconds limit);
/// The same as libvirt's own DHCP servers gave them; asks no guest.
Result<QStringList> leasedAddresses(const Connection &connection, const QString &uuid);

/// Adds keys to those of a user, each once.
Status addKeys(const Connection &connection, const QString &uuid, const QString &user,
               const QStringList &keys, std::chrono::seconds limit);
/// `hash`: as crypt(5) makes it.
Status setPassword(const Connection &connection, const QString &uuid, const QString &user,
                   const QString &hash, std::chrono::seconds limit);

} // namespace agents
} // namespace ramet
