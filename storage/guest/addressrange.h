// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"

#include <array>
#include <expected>
#include <optional>
#include <vector>

namespace ramet {

/// An IPv4 or IPv6 address. A plain value.
class IpAddress {
public:
    /// Empty: it is none, as inet_pton(3) reads them.
    static std::optional<IpAddress> from(const QString &text);
    QString text() const;
    int bits() const { return m_isV6 ? 128 : 32; }
    IpAddress next() const; ///< after the last comes the first
    /// With only its first `prefix` bits; the others are 0, or 1.
    IpAddress masked(int prefix, bool ones = false) const;
    /// One that names a single host: no loopback, multicast or "any".
    bool isOfHost() const;
    auto operator<=>(const IpAddress &) const = default;

private:
    bool m_isV6 = false;
    std::array<quint8, 16> m_bytes{}; ///< of IPv4 the first four
};

/// One address with the length of its net's part: "10.0.0.11/24".
struct NetAddress {
    IpAddress address;
    int prefix = 0;

    QString text() const;
    QString netText() const; ///< "10.0.0.0/24"
    bool hasInNet(const IpAddress &other) const;
    /// A host may have it: it is neither the net's own nor its broadcast address.
    bool isUsable() const;
    bool operator==(const NetAddress &) const = default;
};

inline constexpr size_t mostAddresses = 10000;

/// The addresses of a list such as "10.0.0.11-10.0.0.30/24, 10.0.0.99/24", in order, each once.
/// Refused: text that is none, addresses that no host can have, one that comes twice, too many.
std::expected<std::vector<NetAddress>, Refusal> readAddresses(const QString &list);

} // namespace ramet
