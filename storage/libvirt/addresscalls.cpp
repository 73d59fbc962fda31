// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/addresscalls.h"

#include "storage/base/xmltext.h"
#include "storage/domain/domainxml.h"
#include "storage/libvirt/agentcalls.h"
#include "storage/libvirt/handles.h"

#include <algorithm>

namespace ramet::hosts {

namespace {

using namespace std::chrono_literals;

constexpr auto agentLimit = 1s;
constexpr auto allAgentsLimit = 4s;

class AddressReader {
public:
    explicit AddressReader(const Connection &connection)
        : m_connection(connection)
    {
    }

    Status readNetworks()
    {
        virNetworkPtr *list = nullptr;
        const int count = ramet_call(m_connection, virConnectListAllNetworks,
                                     m_connection.handle().get(), &list, 0);
        if (count < 0)
            return failure("list networks", m_connection.uri());
        for (const NetworkPtr &network : takeList<NetworkPtr>(list, count))
            readNetwork(network);
        return {};
    }

    Status readDomains()
    {
        virDomainPtr *list = nullptr;
        const int count =
            ramet_call(m_connection, virConnectListAllDomains, m_connection.handle().get(), &list,
                       VIR_CONNECT_LIST_DOMAINS_ACTIVE);
        if (count < 0)
            return failure("list VMs", m_connection.uri());
        for (const DomainPtr &domain : takeList<DomainPtr>(list, count))
            readDomain(domain);
        return {};
    }

    UsedAddresses take() { return std::move(m_used); }

private:
    void add(const QString &address, const QString &mac, const QString &connection,
             const QString &holder)
    {
        if (!address.isEmpty())
            m_used.known.push_back({address, mac.toLower(), connection, holder});
    }

    void readNetwork(const NetworkPtr &network)
    {
        const QString name = QString::fromUtf8(virNetworkGetName(network.get()));
        const QString connection = connectionKey(QStringLiteral("network"), name);
        char *text = ramet_call(m_connection, virNetworkGetXMLDesc, network.get(), 0);
        pugi::xml_document document;
        if (!text || !parseXml(document, takeString(text), "network")) {
            m_used.unread << name;
            return;
        }
        bool hasDhcp = false;
        for (const pugi::xml_node ip : document.child("network").children("ip")) {
            add(attributeOf(ip, "address"), {}, connection, name);
            const pugi::xml_node dhcp = ip.child("dhcp");
            hasDhcp = hasDhcp || dhcp;
            for (const pugi::xml_node host : dhcp.children("host"))
                add(attributeOf(host, "ip"), attributeOf(host, "mac"), connection,
                    host.attribute("name") ? attributeOf(host, "name") : attributeOf(host, "mac"));
        }
        if (hasDhcp && !readLeases(network, connection))
            m_used.unread << name;
    }

    bool readLeases(const NetworkPtr &network, const QString &connection)
    {
        virNetworkDHCPLeasePtr *list = nullptr;
        const int count =
            ramet_call(m_connection, virNetworkGetDHCPLeases, network.get(), nullptr, &list, 0);
        for (int i = 0; i < count; ++i) {
            const QString mac = QString::fromUtf8(list[i]->mac);
            const QString host = QString::fromUtf8(list[i]->hostname);
            add(QString::fromUtf8(list[i]->ipaddr), mac, connection, host.isEmpty() ? mac : host);
            virNetworkDHCPLeaseFree(list[i]);
        }
        free(list);
        return count >= 0;
    }

    void readDomain(const DomainPtr &domain)
    {
        const QString name = QString::fromUtf8(virDomainGetName(domain.get()));
        char *text = ramet_call(m_connection, virDomainGetXMLDesc, domain.get(), 0);
        pugi::xml_document document;
        if (!text || !parseXml(document, takeString(text), "domain")) {
            m_used.unread << name; // also where it ended meanwhile
            return;
        }
        const pugi::xml_node devices = document.child("domain").child("devices");
        const std::vector<Nic> cards = readNics(devices);
        const size_t before = m_used.known.size();
        const QString uuid = uuidOf(domain);
        take(cards, name,
             agents::cardAddresses(m_connection, uuid, agents::Source::Neighbours, agentLimit));
        if (hasAgent(devices))
            askAgent(cards, name, uuid);
        const bool isKnown =
            m_used.known.size() > before ||
            std::ranges::all_of(cards, [&](const Nic &card) { return isTold(card.mac); });
        if (!isKnown)
            m_used.unread << name;
    }

    void askAgent(const std::vector<Nic> &cards, const QString &name, const QString &uuid)
    {
        const auto begin = Cancel::Clock::now();
        if (m_agentTime < allAgentsLimit)
            take(cards, name,
                 agents::cardAddresses(m_connection, uuid, agents::Source::Agent, agentLimit));
        m_agentTime += Cancel::Clock::now() - begin;
    }

    void take(const std::vector<Nic> &cards, const QString &name,
              const Result<std::vector<agents::CardAddress>> &told)
    {
        for (const agents::CardAddress &entry : told.value_or(std::vector<agents::CardAddress>())) {
            const auto card = std::ranges::find(cards, entry.mac, &Nic::mac);
            if (card != cards.end())
                add(entry.address, entry.mac, connectionKey(card->type, card->source), name);
        }
    }

    bool isTold(const QString &mac) const
    {
        return std::ranges::find(m_used.known, mac, &UsedAddress::mac) != m_used.known.end();
    }

    /// Whether it listens now; others would be waited for.
    static bool hasAgent(const pugi::xml_node &devices)
    {
        return !devices
                    .find_child([](const pugi::xml_node &node) {
                        const pugi::xml_node target = node.child("target");
                        return attributeOf(target, "name") == u"org.qemu.guest_agent.0" &&
                               attributeOf(target, "state") == u"connected";
                    })
                    .empty();
    }

    const Connection &m_connection;
    UsedAddresses m_used;
    Cancel::Clock::duration m_agentTime{0};
};

} // namespace

Result<UsedAddresses> usedAddresses(const Connection &connection)
{
    AddressReader reader(connection);
    RAMET_TRY(reader.readNetworks());
    RAMET_TRY(reader.readDomains());
    return reader.take();
}

} // namespace ramet::hosts
