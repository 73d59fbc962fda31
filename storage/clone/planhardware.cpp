// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planhardware.h"

#include "storage/clone/newdefinition.h"

#include <QRegularExpression>
#include <algorithm>

namespace ramet {

namespace {

using Mac = NicChoice::Mac;

NicChoice choiceFor(const CloneRequest &request, size_t index)
{
    const auto found = request.hardware.nics.find(index + 1);
    NicChoice choice = found == request.hardware.nics.end() ? NicChoice() : found->second;
    if (choice.mac == Mac::Default)
        choice.mac = request.keepMacs ? Mac::Keep : Mac::New;
    return choice;
}

/// One that a network card can have: the lowest bit of the first byte means many receivers.
bool isMac(const QString &text)
{
    static const QRegularExpression form("^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$");
    return form.match(text).hasMatch() && text != u"00:00:00:00:00:00";
}

QStringList vmsWith(const Inventory &inventory, const QString &mac)
{
    QStringList names;
    for (const NodeInventory &node : inventory.nodes) {
        for (const VirtualMachine &vm : node.vms) {
            if (std::ranges::find(vm.nics, mac, &Nic::mac) != vm.nics.end())
                names << vm.name;
        }
    }
    return names;
}

/// One plan's hardware, step by step.
class HardwarePlanner {
public:
    HardwarePlanner(ClonePlan &plan, const Inventory &inventory, const HardwareContext &context)
        : m_plan(plan)
        , m_inventory(inventory)
        , m_context(context)
        , m_wanted(plan.request.hardware)
        , m_macs(inventory.allMacs())
    {
    }

    void run()
    {
        chooseMacs();
        tellKeptMacs();
        if (m_wanted.isDefault())
            return;
        checkConnections();
        if (m_wanted.cpus > 0 || m_wanted.memoryMib > 0 || m_wanted.display > Display::None)
            checkLimits();
        tryDefinition();
    }

private:
    void refuse(Reason reason, const QString &object, const QString &other = {},
                const QStringList &names = {})
    {
        m_plan.refusals.push_back({reason, Field::Hardware, object, other, names});
    }

    void chooseMacs()
    {
        const auto isChosen = [](const auto &nic) { return nic.second.mac != Mac::Default; };
        if (m_plan.request.keepMacs && std::ranges::none_of(m_wanted.nics, isChosen))
            return;
        for (size_t i = 0; i < m_context.state.nics.size(); ++i) {
            const NicChoice choice = choiceFor(m_plan.request, i);
            const QString &old = m_context.state.nics[i].mac;
            if (choice.mac == Mac::Typed)
                m_plan.newMacs.push_back(typedMac(choice.address.trimmed().toLower()));
            else if (choice.mac == Mac::Keep && !old.isEmpty())
                m_plan.newMacs.push_back(old);
            else
                m_plan.newMacs.push_back(drawMac(m_context.drawn, i, m_macs));
        }
    }

    void tellKeptMacs()
    {
        if (m_plan.request.isMove) // the VM itself
            return;
        for (const QString &mac : keptMacs(m_plan.request, m_context.state.nics)) {
            const QStringList others = vmsWith(m_inventory, mac);
            if (!others.isEmpty())
                m_plan.notices.push_back({Notice::MacKept, mac, others.join(", ")});
            if (m_context.count > 1)
                m_plan.notices.push_back(
                    {Notice::MacOfCopies, mac, QString::number(m_context.count)});
        }
    }

    QString typedMac(const QString &mac)
    {
        if (!isMac(mac))
            refuse(Reason::MacInvalid, mac);
        else if (m_context.count > 1)
            refuse(Reason::MacOfMany, mac);
        else if (!m_macs.insert(mac).second)
            refuse(Reason::MacTaken, mac, {}, takers(mac));
        return mac;
    }

    /// In nobody's definition: another card of this clone has it.
    QStringList takers(const QString &mac) const
    {
        const QStringList names = vmsWith(m_inventory, mac);
        return names.isEmpty() ? QStringList{m_plan.request.name} : names;
    }

    void checkConnections()
    {
        for (const auto &[number, choice] : m_wanted.nics) {
            if (!choice.network.isEmpty() && m_context.target.areNetworksRead &&
                !m_context.target.networks.contains(choice.network))
                refuse(Reason::NetworkUnknown, choice.network, m_context.target.node,
                       m_context.target.networks);
            if (!choice.bridge.isEmpty())
                checkBridge(choice.bridge);
        }
    }

    void checkBridge(const QString &bridge)
    {
        const NodeFacts &facts = m_context.target.facts;
        if (!facts.interfaces)
            m_plan.questions.interfaces = true;
        else if (!*facts.interfaces)
            m_plan.notices.push_back({Notice::BridgeUnknown, bridge, m_context.target.node});
        else if (!(*facts.interfaces)->contains(bridge))
            refuse(Reason::BridgeUnknown, bridge, m_context.target.node, **facts.interfaces);
    }

    void checkLimits()
    {
        const VirtualMachine &vm = m_context.source;
        const GuestType guest{vm.domainType, {vm.arch, vm.machine}};
        const auto known = m_context.target.facts.limits.find(guest);
        if (known == m_context.target.facts.limits.end())
            m_plan.questions.limits.insert(guest);
        else if (known->second)
            checkAgainst(*known->second);
    }

    void checkAgainst(const GuestLimits &limits)
    {
        const QString &node = m_context.target.node;
        if (limits.maxCpus > 0 && m_wanted.cpus > limits.maxCpus)
            refuse(Reason::CpusTooMany, QString::number(m_wanted.cpus), node,
                   {QString::number(limits.maxCpus)});
        else if (limits.hostCpus > 0 && m_wanted.cpus > limits.hostCpus)
            m_plan.notices.push_back(
                {Notice::CpusAboveHost, QString::number(limits.hostCpus), node});
        constexpr quint64 bytesPerMib = 1 << 20;
        if (limits.hostMemoryBytes > 0 && m_wanted.memoryMib > limits.hostMemoryBytes / bytesPerMib)
            refuse(Reason::MemoryTooMuch, memoryText(), node,
                   {QString::number(limits.hostMemoryBytes)});
        const QString display = storedName(m_wanted.display);
        if (m_wanted.display > Display::None && !limits.displays.isEmpty() &&
            !limits.displays.contains(display))
            refuse(Reason::DisplayUnknown, display, node, limits.displays);
    }

    /// More than 64 bits hold is more than any host has, all the same.
    QString memoryText() const
    {
        constexpr quint64 most = ~quint64{0} >> 20;
        return QString::number(std::min(m_wanted.memoryMib, most) << 20);
    }

    /// By the very code that the run uses, on what the node tells of the definition.
    void tryDefinition()
    {
        const DefinitionOf which{m_context.source.uuid, m_plan.request.snapshot};
        const auto known = m_context.sourceNode.facts.definitions.find(which);
        if (known == m_context.sourceNode.facts.definitions.end()) {
            m_plan.sourceQuestions.definitions.insert(which);
            return;
        }
        if (!known->second)
            return;
        const auto made =
            newDefinition(*known->second, m_plan, plannedFiles(m_plan, m_context.target));
        if (!made)
            m_plan.refusals.insert(m_plan.refusals.end(), made.error().refusals.begin(),
                                   made.error().refusals.end());
    }

    ClonePlan &m_plan;
    const Inventory &m_inventory;
    const HardwareContext &m_context;
    const HardwareChoice &m_wanted;
    std::set<QString> m_macs;
};

} // namespace

void planHardware(ClonePlan &plan, const Inventory &inventory, const HardwareContext &context)
{
    HardwarePlanner(plan, inventory, context).run();
}

bool hasNewMac(const CloneRequest &request, size_t index)
{
    return choiceFor(request, index).mac == Mac::New;
}

QStringList keptMacs(const CloneRequest &request, const std::vector<Nic> &nics)
{
    QStringList macs;
    for (size_t i = 0; i < nics.size(); ++i) {
        if (choiceFor(request, i).mac == Mac::Keep && !nics[i].mac.isEmpty())
            macs << nics[i].mac;
    }
    return macs;
}

} // namespace ramet
