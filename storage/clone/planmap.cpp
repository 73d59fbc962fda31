// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planmap.h"

#include "storage/inventory/sharedstorage.h"

namespace ramet {

namespace {

bool hasOwnConnection(const CloneRequest &request, quint64 number)
{
    const auto choice = request.hardware.nics.find(number);
    return choice != request.hardware.nics.end() &&
           !(choice->second.network.isEmpty() && choice->second.bridge.isEmpty());
}

/// One plan's network cards.
class Connections {
public:
    Connections(ClonePlan &plan, const NodeInventory &from, const NodeInventory &target)
        : m_plan(plan)
        , m_target(target)
        , m_isElsewhere(from.node != target.node)
    {
    }

    void connect(const Nic &nic)
    {
        const NodeMap::Names *chosen = m_plan.request.map.namesFor(nic.type);
        if (!chosen || nic.source.isEmpty() || isPlanned(nic))
            return;
        if (const QString to = mappedName(*chosen, nic.source); !to.isEmpty())
            return connectTo(nic, to, Notice::ConnectionMapped);
        const Known known = isThere(nic.type, nic.source);
        if (!m_isElsewhere || known == Known::Yes)
            return;
        if (known == Known::Unknown)
            return noteUnknown(nic);
        const QString kept = mappedName(*m_plan.request.keptMap.namesFor(nic.type), nic.source);
        if (!kept.isEmpty() && isThere(nic.type, kept) != Known::No)
            return connectTo(nic, kept, Notice::ConnectionKept);
        if (nic.type == u"network")
            refuse(m_target.networks.isEmpty() ? Reason::NodeHasNoNetworks
                                               : Reason::NodeLacksNetwork,
                   nic.source);
    }

private:
    enum class Known { Yes, No, Unknown };

    bool isPlanned(const Nic &nic) const
    {
        return m_plan.map.namesFor(nic.type)->contains(nic.source);
    }

    Known isThere(const QString &type, const QString &name)
    {
        if (type == u"network" && !m_target.areNetworksRead)
            return Known::Unknown;
        if (type == u"network")
            return m_target.networks.contains(name) ? Known::Yes : Known::No;
        if (!m_target.facts.interfaces) {
            if (m_isElsewhere)
                m_plan.questions.interfaces = true;
            return Known::Unknown;
        }
        const auto &interfaces = *m_target.facts.interfaces;
        if (!interfaces)
            return Known::Unknown;
        return interfaces->contains(name) ? Known::Yes : Known::No;
    }

    /// Of bridges and interfaces the check of the host says it.
    void noteUnknown(const Nic &nic)
    {
        if (nic.type != u"network" || m_unknown.contains(nic.source))
            return;
        m_unknown << nic.source;
        m_plan.notices.push_back({Notice::NetworkNotKnown, nic.source, m_target.node});
    }

    void connectTo(const Nic &nic, const QString &to, Notice notice)
    {
        if (isThere(nic.type, to) == Known::No)
            return nic.type == u"network" ? refuse(Reason::NetworkUnknown, to)
                                          : refuse(Reason::BridgeUnknown, to);
        if (to == nic.source)
            return;
        (*m_plan.map.namesFor(nic.type))[nic.source] = to;
        m_plan.notices.push_back({notice, nic.source, to});
    }

    void refuse(Reason reason, const QString &name)
    {
        const QStringList names = reason == Reason::BridgeUnknown
                                      ? m_target.facts.interfaces.value().value()
                                      : m_target.networks;
        const Refusal refusal{reason, Field::Hardware, name, m_target.node, names};
        if (std::ranges::find(m_plan.refusals, refusal) == m_plan.refusals.end())
            m_plan.refusals.push_back(refusal);
    }

    ClonePlan &m_plan;
    const NodeInventory &m_target;
    const bool m_isElsewhere;
    QStringList m_unknown; ///< networks of which it was said
};

} // namespace

void planConnections(ClonePlan &plan, const SourceState &state, const NodeInventory &from,
                     const NodeInventory &target)
{
    Connections connections(plan, from, target);
    for (size_t i = 0; i < state.nics.size(); ++i) {
        if (!hasOwnConnection(plan.request, i + 1))
            connections.connect(state.nics[i]);
    }
}

bool isCopied(const CloneRequest &request, const Disk &disk)
{
    using Action = DiskChoice::Action;
    const Action action = request.choiceFor(disk.target);
    if (disk.isEmpty())
        return false;
    const bool isUsual = !disk.isRemovable() && request.mode == CloneMode::Full;
    return action == Action::Copy || (action == Action::Default && isUsual);
}

CloneRequest withMappedStorages(const CloneRequest &request, const SourceState &state,
                                const NodeInventory &from, const NodeInventory &target)
{
    CloneRequest mapped = request;
    if (!request.targetStorage.isEmpty())
        return mapped;
    for (const SourceDisk &source : state.disks) {
        const VolumePlace place = placeOf(from, source.disk);
        if (!place || !isCopied(request, source.disk))
            continue;
        QString to = mappedName(request.map.storages, place.pool->name);
        if (to.isEmpty() && from.node != target.node && !counterpart(target, *place.pool))
            to = mappedName(request.keptMap.storages, place.pool->name);
        const auto choice = request.disks.find(source.disk.target);
        const bool hasOwn = choice != request.disks.end() && !choice->second.storage.isEmpty();
        if (to.isEmpty() || hasOwn)
            continue;
        mapped.disks[source.disk.target].action = DiskChoice::Action::Copy;
        mapped.disks[source.disk.target].storage = to;
    }
    return mapped;
}

QString suggestedNetwork(const NodeInventory &target)
{
    if (target.networks.size() == 1)
        return target.networks.front();
    return target.networks.contains(QStringLiteral("default")) ? QStringLiteral("default")
                                                               : QString();
}

std::vector<Nic> unchangedCards(const CloneRequest &request, const std::vector<Nic> &nics)
{
    std::vector<Nic> cards;
    for (size_t i = 0; i < nics.size(); ++i) {
        const NodeMap::Names *chosen = request.map.namesFor(nics[i].type);
        if (!hasOwnConnection(request, i + 1) && !(chosen && chosen->contains(nics[i].source)))
            cards.push_back(nics[i]);
    }
    return cards;
}

QStringList lackingNetworks(const std::vector<Nic> &nics, const NodeInventory &node)
{
    QStringList lacking;
    for (const Nic &nic : nics) {
        if (nic.type == u"network" && node.areNetworksRead && !node.networks.contains(nic.source))
            lacking << nic.source;
    }
    lacking.removeDuplicates();
    return lacking;
}

} // namespace ramet
