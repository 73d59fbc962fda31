// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/addressrange.h"

#include <arpa/inet.h>
#include <set>

namespace ramet {

namespace {

std::unexpected<Refusal> refusal(Reason reason, const QString &object, const QString &other = {})
{
    return std::unexpected(Refusal{reason, Field::Guest, object, other, {}});
}

class Reader {
public:
    std::expected<std::vector<NetAddress>, Refusal> read(const QString &list)
    {
        for (const QString &part : list.split(u',')) {
            if (const auto added = addPart(part.trimmed()); !added)
                return std::unexpected(added.error());
        }
        return std::move(m_addresses);
    }

private:
    std::expected<void, Refusal> addPart(const QString &part)
    {
        bool isNumber = false;
        const int prefix = part.section(u'/', 1).toInt(&isNumber);
        const QString range = part.section(u'/', 0, 0);
        const auto first = IpAddress::from(range.section(u'-', 0, 0).trimmed());
        const auto last =
            range.contains(u'-') ? IpAddress::from(range.section(u'-', 1).trimmed()) : first;
        if (!isNumber || !first || !last || prefix < 1 || prefix > first->bits())
            return refusal(Reason::AddressInvalid, part);
        const NetAddress begin{*first, prefix};
        if (!begin.hasInNet(*last))
            return refusal(Reason::AddressOutsideNet, last->text(), begin.netText());
        if (*last < *first)
            return refusal(Reason::AddressInvalid, part);
        return addRange(begin, *last, part);
    }

    std::expected<void, Refusal> addRange(NetAddress address, const IpAddress &last,
                                          const QString &part)
    {
        for (;; address.address = address.address.next()) {
            if (m_addresses.size() == mostAddresses)
                return refusal(Reason::AddressInvalid, part);
            if (!address.isUsable())
                return refusal(Reason::AddressUnusable, address.address.text(), address.netText());
            if (!m_seen.insert(address.address).second)
                return refusal(Reason::AddressTwice, address.address.text());
            m_addresses.push_back(address);
            if (address.address == last)
                return {};
        }
    }

    std::vector<NetAddress> m_addresses;
    std::set<IpAddress> m_seen;
};

} // namespace

std::optional<IpAddress> IpAddress::from(const QString &text)
{
    IpAddress address;
    address.m_isV6 = text.contains(u':');
    const int family = address.m_isV6 ? AF_INET6 : AF_INET;
    if (inet_pton(family, text.toLatin1().constData(), address.m_bytes.data()) != 1)
        return {};
    return address;
}

QString IpAddress::text() const
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    inet_ntop(m_isV6 ? AF_INET6 : AF_INET, m_bytes.data(), buffer.data(), buffer.size());
    return QString::fromLatin1(buffer.data());
}

IpAddress IpAddress::next() const
{
    IpAddress address = *this;
    for (size_t i = static_cast<size_t>(bits()) / 8; i-- > 0;) {
        if (++address.m_bytes[i] != 0)
            break;
    }
    return address;
}

IpAddress IpAddress::masked(int prefix, bool ones) const
{
    IpAddress address = *this;
    for (int bit = prefix; bit < bits(); ++bit) {
        quint8 &byte = address.m_bytes[static_cast<size_t>(bit) / 8];
        const unsigned mask = 0x80U >> (bit % 8);
        byte = static_cast<quint8>(ones ? byte | mask : byte & ~mask);
    }
    return address;
}

bool IpAddress::isOfHost() const
{
    if (m_isV6)
        return m_bytes[0] != 0xff && masked(127) != masked(0); // "::" and "::1"
    return m_bytes[0] != 0 && m_bytes[0] != 127 && m_bytes[0] < 224;
}

QString NetAddress::text() const
{
    return address.text() + u'/' + QString::number(prefix);
}

QString NetAddress::netText() const
{
    return address.masked(prefix).text() + u'/' + QString::number(prefix);
}

bool NetAddress::hasInNet(const IpAddress &other) const
{
    return other.bits() == address.bits() && other.masked(prefix) == address.masked(prefix);
}

bool NetAddress::isUsable() const
{
    if (!address.isOfHost())
        return false;
    // A net of two addresses has no other ones (RFC 3021).
    if (prefix >= address.bits() - 1)
        return true;
    const bool isBroadcast = address.bits() == 32 && address == address.masked(prefix, true);
    return address != address.masked(prefix) && !isBroadcast;
}

std::expected<std::vector<NetAddress>, Refusal> readAddresses(const QString &list)
{
    return Reader().read(list);
}

} // namespace ramet
