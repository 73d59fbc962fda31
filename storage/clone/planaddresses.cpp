// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planaddresses.h"

#include "storage/clone/planhardware.h"
#include "storage/guest/addressrange.h"

#include <algorithm>

namespace ramet {

namespace {

/// More than one of a list are told; nobody reads hundreds.
constexpr int mostTold = 3;

/// Where the clone's card will be.
QString connectionOf(const CloneRequest &request, const Nic &nic, size_t number)
{
    const auto chosen = request.hardware.nics.find(number);
    const NicChoice choice = chosen == request.hardware.nics.end() ? NicChoice() : chosen->second;
    if (!choice.network.isEmpty())
        return connectionKey(QStringLiteral("network"), choice.network);
    if (!choice.bridge.isEmpty())
        return connectionKey(QStringLiteral("bridge"), choice.bridge);
    return connectionKey(nic.type, nic.source);
}

/// Bridges of one name are taken for one network; those of libvirt are each node's own.
bool reachesOtherNodes(const QString &connection)
{
    return connection.startsWith(connectionKey(QStringLiteral("bridge"), {}));
}

/// Who has which address in one network.
class Holders {
public:
    Holders(const Inventory &inventory, const NodeInventory &target, const QString &connection,
            const QStringList &ownMacs)
        : m_connection(connection)
        , m_ownMacs(ownMacs)
    {
        for (const NodeInventory &node : inventory.nodes) {
            if (node.node == target.node || reachesOtherNodes(connection))
                addNotes(node);
        }
        const auto &asked = target.facts.addresses;
        for (const UsedAddress &used :
             asked &&*asked ? (*asked)->known : std::vector<UsedAddress>())
            if (used.connection == connection)
                add(used.address, used.mac, nameOf(target, used));
    }

    /// Empty: nobody that is known.
    QString of(const IpAddress &address) const
    {
        const auto found = m_holders.find(address);
        return found == m_holders.end() ? QString() : found->second;
    }

private:
    void add(const QString &text, const QString &mac, const QString &holder)
    {
        const auto address = IpAddress::from(text.section(u'/', 0, 0));
        if (address && (mac.isEmpty() || !m_ownMacs.contains(mac)))
            m_holders.emplace(*address, holder);
    }

    /// A card that is not there any more may be connected anywhere now.
    void addNotes(const NodeInventory &node)
    {
        for (const VirtualMachine &vm : node.vms) {
            for (const GivenAddress &given : vm.marks.addresses) {
                const auto card = std::ranges::find(vm.nics, given.mac, &Nic::mac);
                if (card == vm.nics.end() ||
                    connectionKey(card->type, card->source) == m_connection)
                    add(given.address, given.mac, vm.name);
            }
        }
    }

    /// A lease tells the guest's own name; the VM's says more.
    static QString nameOf(const NodeInventory &node, const UsedAddress &used)
    {
        const auto hasCard = [&](const VirtualMachine &vm) {
            return !used.mac.isEmpty() &&
                   std::ranges::find(vm.nics, used.mac, &Nic::mac) != vm.nics.end();
        };
        const auto vm = std::ranges::find_if(node.vms, hasCard);
        return vm == node.vms.end() ? used.holder : vm->name;
    }

    QString m_connection;
    QStringList m_ownMacs;
    std::map<IpAddress, QString> m_holders;
};

/// Of a network: the network itself, and VMs that are connected to it.
QStringList unreadOf(const NodeInventory &target, const QString &connection)
{
    QStringList names;
    for (const QString &name : (*target.facts.addresses)->unread) {
        const auto vm = std::ranges::find(target.vms, name, &VirtualMachine::name);
        const bool isIn = vm == target.vms.end()
                              ? connection == connectionKey(QStringLiteral("network"), name)
                              : std::ranges::any_of(vm->nics, [&](const Nic &nic) {
                                    return connectionKey(nic.type, nic.source) == connection;
                                });
        if (isIn)
            names << name;
    }
    return names;
}

void refuseTaken(ClonePlan &plan, const std::vector<NetAddress> &addresses, const Holders &holders,
                 quint64 count, size_t number)
{
    int told = 0;
    for (size_t i = 0; i < std::min<size_t>(addresses.size(), count) && told < mostTold; ++i) {
        const QString holder = holders.of(addresses[i].address);
        if (holder.isEmpty())
            continue;
        plan.refusals.push_back({Reason::AddressTaken,
                                 Field::Guest,
                                 addresses[i].address.text(),
                                 holder,
                                 {QString::number(number)}});
        ++told;
    }
}

} // namespace

void checkAddressesFree(ClonePlan &plan, const Inventory &inventory, const NodeInventory &target,
                        const SourceState &state, quint64 count)
{
    const GuestSettings &settings = plan.request.guest;
    const QStringList ownMacs = keptMacs(plan.request, state.nics);
    QStringList unread;
    for (size_t i = 0; i < std::min(settings.addresses.size(), state.nics.size()); ++i) {
        const auto addresses = readAddresses(settings.addresses[i].list);
        if (settings.addresses[i].list.isEmpty() || !addresses)
            continue; // refused already
        const QString connection = connectionOf(plan.request, state.nics[i], i + 1);
        const Holders holders(inventory, target, connection, ownMacs);
        refuseTaken(plan, *addresses, holders, count, i + 1);
        if (!target.facts.addresses)
            plan.questions.addresses = true;
        else if (!*target.facts.addresses)
            unread << target.node;
        else
            unread << unreadOf(target, connection);
    }
    unread.removeDuplicates();
    if (!unread.isEmpty())
        plan.notices.push_back(
            {Notice::AddressesUnknown, unread.join(QStringLiteral(", ")), target.node});
}

} // namespace ramet
