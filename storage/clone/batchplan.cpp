// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/batchplan.h"

#include "storage/clone/clonechoices.h"
#include "storage/clone/planguest.h"
#include "storage/clone/planhardware.h"
#include "storage/clone/planidentity.h"
#include "storage/clone/planstorage.h"
#include "storage/inventory/sharedstorage.h"

#include <algorithm>
#include <numeric>

namespace ramet {

namespace {

/// Requests that differ in their names only, planned once for all of them.
struct RequestKind {
    CloneRequest request; ///< without a name
    quint64 count = 0;
    size_t first = 0; ///< the first of them
    ClonePlan model{};
};

/// Finds for each request the kind that it is of, without comparing it with all others.
class RequestKinds {
public:
    explicit RequestKinds(const std::vector<CloneRequest> &requests)
    {
        for (size_t i = 0; i < requests.size(); ++i)
            m_kindOf.push_back(add(requests[i], i));
    }

    std::vector<RequestKind> &all() { return m_kinds; }
    const RequestKind &of(size_t request) const { return m_kinds[m_kindOf[request]]; }
    /// Among those of its kind.
    size_t placeOf(size_t request) const { return m_places[request]; }

private:
    size_t add(CloneRequest request, size_t number)
    {
        request.name.clear();
        QStringList key{request.source.node,   request.source.uuid, request.targetNode,
                        request.targetStorage, request.format,      request.guest.hostName};
        for (const CardAddresses &card : request.guest.addresses)
            key << card.list;
        auto &similar = m_similar[key];
        const auto same = std::ranges::find_if(
            similar, [&](size_t kind) { return m_kinds[kind].request == request; });
        const size_t kind = same == similar.end() ? m_kinds.size() : *same;
        if (same == similar.end()) {
            similar.push_back(kind);
            m_kinds.push_back({std::move(request), 0, number});
        }
        m_places.push_back(m_kinds[kind].count++);
        return kind;
    }

    std::vector<RequestKind> m_kinds;
    std::vector<size_t> m_kindOf;
    std::vector<size_t> m_places;
    std::map<QStringList, std::vector<size_t>> m_similar;
};

bool isOfName(const Refusal &refusal)
{
    return refusal.reason == Reason::HostNameInvalid ||
           refusal.reason == Reason::WindowsNameInvalid;
}

/// Gives copies of models names and addresses that neither the inventory nor another copy has.
class Members {
public:
    explicit Members(const Inventory &inventory)
        : m_inventory(inventory)
        , m_macs(inventory.allMacs())
    {
    }

    ClonePlan make(const ClonePlan &model, const QString &name, size_t number, size_t place,
                   const DrawnIdentity &drawn)
    {
        ClonePlan plan = model;
        plan.request.name = name;
        plan.newUuid = freshUuid(drawn);
        for (size_t i = 0; i < plan.newMacs.size(); ++i) {
            if (hasNewMac(plan.request, i))
                plan.newMacs[i] = drawMac(drawn, i, m_macs);
        }
        for (DiskPlan &disk : plan.disks)
            nameVolume(plan, disk);
        if (const auto refusal = whyNot(plan.targetNode, name))
            plan.refusals.push_back(*refusal);
        addGuest(plan, number, place);
        return plan;
    }

    /// Of one member: each has a host name and addresses of its own.
    static bool isOfGuest(const Refusal &refusal)
    {
        return isOfName(refusal) || refusal.reason == Reason::HostNameTwice ||
               refusal.reason == Reason::AddressTwice;
    }

private:
    /// `number` counts all clones, `place` those of its kind, which share the addresses.
    void addGuest(ClonePlan &plan, size_t number, size_t place)
    {
        const auto refuse = [&](Reason reason, const QString &object) {
            plan.refusals.push_back({reason, Field::Guest, object, {}, {}});
        };
        const auto invalid = nameGuest(plan, number, place);
        const QString host = plan.guest.hostName.toLower();
        if (invalid)
            plan.refusals.push_back(*invalid);
        else if (!host.isEmpty() && m_hostNames.contains(host))
            refuse(Reason::HostNameTwice, plan.guest.hostName);
        m_hostNames.insert(host);
        for (const GuestCard &card : plan.guest.cards) {
            const QString address = card.address.section(u'/', 0, 0);
            if (!address.isEmpty() && m_addresses.contains(address))
                refuse(Reason::AddressTwice, address);
            m_addresses.insert(address);
        }
    }

    std::optional<Refusal> whyNot(const QString &node, const QString &name)
    {
        if (const auto refusal = whyNotName(m_inventory, node, name))
            return refusal;
        QSet<QString> &names = m_names[node];
        if (names.contains(name))
            return Refusal{Reason::NameTwice, Field::Name, name, {}, {}};
        names.insert(name);
        return {};
    }

    /// Its first part is in names of volumes, so it alone must tell the members apart.
    QString freshUuid(const DrawnIdentity &drawn)
    {
        QString uuid = drawUuid(drawn, m_inventory);
        while (m_uuidStarts.contains(uuid.left(8)))
            uuid = newUuid();
        m_uuidStarts.insert(uuid.left(8));
        return uuid;
    }

    void nameVolume(const ClonePlan &plan, DiskPlan &disk)
    {
        const NodeInventory *node = m_inventory.findNode(plan.targetNode);
        const StoragePool *pool = node ? node->findPool(disk.targetPool) : nullptr;
        const auto name = VmName::from(plan.request.name);
        if (!disk.isMade() || !pool || !name)
            return;
        QSet<QString> &taken = m_volumes[{plan.targetNode, disk.targetPool}];
        disk.targetVolume =
            newVolumeName(m_inventory, *pool, disk, name->fileStem(), plan.newUuid, taken);
        taken.insert(disk.targetVolume);
        if (!disk.stage.volume.isEmpty())
            disk.stage.volume = stageVolumeName(name->fileStem(), disk.target, plan.newUuid);
    }

    const Inventory &m_inventory;
    std::set<QString> m_macs;
    std::map<QString, QSet<QString>> m_names; ///< by node
    QSet<QString> m_hostNames;                ///< in lower case
    QSet<QString> m_addresses;
    QSet<QString> m_uuidStarts;
    std::map<std::pair<QString, QString>, QSet<QString>> m_volumes; ///< by node and pool
};

/// The first: what is wrong with a pattern is so for many.
void addGuestRefusals(BatchPlan &batch)
{
    for (const ClonePlan &member : batch.members) {
        const auto refusal = std::ranges::find_if(member.refusals, Members::isOfGuest);
        if (refusal == member.refusals.end())
            continue;
        batch.refusals.push_back(*refusal);
        return;
    }
}

/// Names that are taken, as one refusal for each node; all else as it is.
void addNameRefusals(BatchPlan &batch)
{
    std::map<QString, QStringList> taken; // by node
    std::vector<Refusal> others;
    for (const ClonePlan &member : batch.members) {
        const Refusal *refusal = member.refusalFor(Field::Name);
        if (!refusal)
            continue;
        if (refusal->reason == Reason::NameTaken)
            taken[refusal->other] << refusal->object;
        else
            others.push_back(*refusal);
    }
    for (const auto &[node, names] : taken) {
        if (names.size() == 1)
            batch.refusals.push_back({Reason::NameTaken, Field::Name, names.front(), node, {}});
        else
            batch.refusals.push_back({Reason::NamesTaken, Field::Name, node, {}, names});
    }
    batch.refusals.insert(batch.refusals.end(), others.begin(), others.end());
}

void addOnce(std::vector<Refusal> &refusals, const std::vector<Refusal> &more)
{
    for (const Refusal &refusal : more) {
        if (std::ranges::find(refusals, refusal) == refusals.end())
            refusals.push_back(refusal);
    }
}

/// What each kind alone does not fill, all together may.
void checkSpace(BatchPlan &batch, const Inventory &inventory, const std::vector<RequestKind> &kinds)
{
    struct Need {
        const StoragePool *pool;
        quint64 bytes = 0;
    };
    std::map<QString, Need> needs; // by storage
    for (const RequestKind &kind : kinds) {
        const NodeInventory *node = inventory.findNode(kind.model.targetNode);
        for (const DiskPlan &disk : kind.model.disks) {
            if (const StoragePool *pool = node ? node->findPool(disk.targetPool) : nullptr)
                needs.try_emplace(storageKey(inventory, node->node, disk.targetPool), Need{pool})
                    .first->second.bytes += disk.bytesToCopy * kind.count;
        }
    }
    const bool isTold = std::ranges::any_of(batch.refusals, [](const Refusal &refusal) {
        return refusal.reason == Reason::StorageFull;
    });
    for (const auto &[key, need] : needs) {
        if (!isTold && need.bytes > need.pool->availableBytes)
            batch.refusals.push_back({Reason::StorageFull,
                                      Field::Storage,
                                      need.pool->name,
                                      QString::number(need.bytes),
                                      {QString::number(need.pool->availableBytes)}});
    }
}

/// No kind knows of the others, whose clones may be told to have the same address.
void checkMacs(BatchPlan &batch, const std::vector<RequestKind> &kinds)
{
    std::map<QString, size_t> kindWith; // the first
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        for (const auto &[number, nic] : kinds[kind].request.hardware.nics) {
            const QString mac = nic.address.trimmed().toLower();
            if (nic.mac == NicChoice::Mac::Typed && !mac.isEmpty() &&
                kindWith.try_emplace(mac, kind).first->second != kind)
                addOnce(batch.refusals, {{Reason::MacOfMany, Field::Hardware, mac, {}, {}}});
        }
    }
}

void planKind(const Inventory &inventory, RequestKind &kind, const QString &name)
{
    CloneRequest request = kind.request;
    request.name = name;
    kind.model = planClone(inventory, request, kind.count);
    std::erase_if(kind.model.refusals, [](const Refusal &refusal) {
        return refusal.field == Field::Name || isOfName(refusal);
    });
}

} // namespace

quint64 BatchPlan::bytesToCopy() const
{
    return std::accumulate(
        members.begin(), members.end(), quint64{0},
        [](quint64 sum, const ClonePlan &plan) { return sum + plan.bytesToCopy(); });
}

bool mayBeStale(const BatchPlan &plan)
{
    return mayBeStale(plan.refusals) || std::ranges::any_of(plan.kinds, [&](size_t kind) {
               return mayBeStale(plan.members[kind]);
           });
}

BatchPlan planBatch(const Inventory &inventory, const std::vector<CloneRequest> &requests,
                    std::span<const DrawnIdentity> drawn)
{
    BatchPlan batch;
    if (requests.empty()) {
        batch.refusals.push_back({Reason::NameEmpty, Field::Name, {}, {}, {}});
        return batch;
    }
    RequestKinds kinds(requests);
    for (RequestKind &kind : kinds.all()) {
        planKind(inventory, kind, requests[kind.first].name);
        batch.kinds.push_back(kind.first);
        addOnce(batch.refusals, kind.model.refusals);
    }
    Members members(inventory);
    for (size_t i = 0; i < requests.size(); ++i)
        batch.members.push_back(members.make(kinds.of(i).model, requests[i].name, i,
                                             kinds.placeOf(i),
                                             i < drawn.size() ? drawn[i] : DrawnIdentity()));
    checkSpace(batch, inventory, kinds.all());
    checkMacs(batch, kinds.all());
    addNameRefusals(batch);
    addGuestRefusals(batch);
    return batch;
}

BatchPlan planBatch(const Inventory &inventory, const CloneRequest &request,
                    const QStringList &names)
{
    std::vector<CloneRequest> requests(static_cast<size_t>(names.size()), request);
    for (size_t i = 0; i < requests.size(); ++i)
        requests[i].name = names[static_cast<qsizetype>(i)];
    return planBatch(inventory, requests);
}

} // namespace ramet
