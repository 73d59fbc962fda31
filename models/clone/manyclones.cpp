// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/manyclones.h"

#include "models/clone/clonesummary.h"
#include "models/format.h"
#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorystore.h"
#include "models/printable.h"
#include "models/refusaltext.h"
#include "models/wording.h"

#include <algorithm>
#include <set>

namespace ramet {

namespace {

const Refusal *otherThanName(const ClonePlan &plan)
{
    const auto found = std::ranges::find_if(
        plan.refusals, [](const Refusal &refusal) { return refusal.field != Field::Name; });
    return found == plan.refusals.end() ? nullptr : &*found;
}

bool isLinked(const CloneRequest &request)
{
    return request.mode == CloneMode::Linked;
}

/// To which all is copied; null: nothing is, or to more than one.
const StoragePool *onlyStorage(const Inventory &inventory, const BatchPlan &batch)
{
    std::set<std::pair<QString, QString>> places;
    for (const ClonePlan &plan : batch.members) {
        for (const DiskPlan &disk : plan.disks) {
            if (disk.isMade() && disk.bytesToCopy > 0)
                places.insert({plan.targetNode, disk.targetPool});
        }
    }
    const NodeInventory *node =
        places.size() == 1 ? inventory.findNode(places.begin()->first) : nullptr;
    return node ? node->findPool(places.begin()->second) : nullptr;
}

/// Empty: they differ.
QString common(const std::vector<CloneRequest> &requests, QString CloneRequest::*field)
{
    const QString first = requests.empty() ? QString() : requests.front().*field;
    const bool isOne = std::ranges::all_of(
        requests, [&](const CloneRequest &request) { return request.*field == first; });
    return isOne ? first : QString();
}

} // namespace

ManyClonesDraft::ManyClonesDraft(Snapshot inventory, const std::vector<VmRef> &sources,
                                 const DropTarget &target, QObject *parent)
    : QObject(parent)
    , m_inventory(std::move(inventory))
    , m_node(target.node)
    , m_storage(target.storage)
    , m_linksTemplates(target.storage.isEmpty()) // a linked clone keeps its storage
    , m_makesTemplates(target.asTemplate)
{
    for (const VmRef &source : sources) {
        const VirtualMachine *vm = m_inventory->findVm(source);
        m_clones.push_back({source, vm ? vm->name : source.uuid});
    }
    recompute();
}

ManyClonesDraft::ManyClonesDraft(Snapshot inventory, const std::vector<CloneRequest> &failed,
                                 QObject *parent)
    : QObject(parent)
    , m_inventory(std::move(inventory))
    , m_node(common(failed, &CloneRequest::targetNode))
    , m_storage(common(failed, &CloneRequest::targetStorage))
    , m_format(common(failed, &CloneRequest::format))
    , m_linksTemplates(std::ranges::any_of(failed, isLinked))
    , m_startAfter(std::ranges::all_of(failed, &CloneRequest::startAfter))
    , m_makesTemplates(std::ranges::all_of(failed, &CloneRequest::makeTemplate))
{
    for (const CloneRequest &request : failed) {
        const VirtualMachine *vm = m_inventory->findVm(request.source);
        m_clones.push_back({request.source, vm ? vm->name : request.source.uuid, request,
                            request.name, !request.name.isEmpty()});
    }
    recompute();
}

void ManyClonesDraft::follow(InventoryStore &store)
{
    m_asker.follow(store);
    connect(&store, &InventoryStore::inventoryChanged, this,
            [this, &store] { setInventory(store.snapshot()); });
    setInventory(store.snapshot());
}

void ManyClonesDraft::setInventory(Snapshot inventory)
{
    m_inventory = std::move(inventory);
    recompute();
}

void ManyClonesDraft::setKept(KeptForNodes kept)
{
    m_kept = std::move(kept);
    const bool isAsked = !m_clones.empty() && m_clones.front().asked;
    m_linksTemplates = m_linksTemplates && (isAsked || m_kept.defaults.linksTemplates);
    recompute();
}

void ManyClonesDraft::setNode(const QString &node)
{
    if (node != m_node)
        m_storage.clear(); // it is one of the node's
    m_node = node;
    recompute();
}

void ManyClonesDraft::setStorage(const QString &storage)
{
    m_storage = storage;
    recompute();
}

void ManyClonesDraft::setFormat(const QString &format)
{
    m_format = format;
    recompute();
}

void ManyClonesDraft::setLinksTemplates(bool on)
{
    m_linksTemplates = on;
    recompute();
}

void ManyClonesDraft::setStartAfter(bool on)
{
    m_startAfter = on && !m_makesTemplates;
    recompute();
}

void ManyClonesDraft::setMakesTemplates(bool on)
{
    m_makesTemplates = on;
    m_startAfter = m_startAfter && !on;
    recompute();
}

void ManyClonesDraft::setName(std::size_t clone, const QString &name)
{
    m_clones.at(clone).name = name;
    m_clones.at(clone).isTyped = !name.isEmpty();
    recompute();
}

QString ManyClonesDraft::targetOf(const ManyClone &clone) const
{
    if (!m_node.isEmpty())
        return m_node;
    return clone.asked ? clone.asked->targetNode : clone.source.node;
}

/// Names that nobody typed are made different from each other, too.
void ManyClonesDraft::nameAll()
{
    QSet<std::pair<QString, QString>> taken; // by node
    for (const ManyClone &clone : m_clones) {
        if (clone.isTyped)
            taken.insert({targetOf(clone), clone.name});
    }
    for (ManyClone &clone : m_clones) {
        if (clone.isTyped)
            continue;
        const QString node = targetOf(clone);
        clone.name = freeCloneName(*m_inventory, node, clone.sourceName);
        for (int number = 2; taken.contains({node, clone.name}); ++number)
            clone.name = freeCloneName(*m_inventory, node,
                                       clone.sourceName + u'-' + QString::number(number));
        taken.insert({node, clone.name});
    }
}

CloneRequest ManyClonesDraft::requestOf(const ManyClone &clone) const
{
    CloneRequest request = clone.asked.value_or(CloneRequest());
    request.source = clone.source;
    if (clone.asked && request.targetNode != targetOf(clone)) {
        dropChoicesOfNode(request);
        request.targetStorage.clear();
    }
    request.targetNode = targetOf(clone);
    request.name = clone.name;
    request.startAfter = m_startAfter;
    request.makeTemplate = m_makesTemplates;
    m_kept.addTo(request, *m_inventory);
    suggestNetworks(request, *m_inventory);
    const VirtualMachine *vm = m_inventory->findVm(clone.source);
    if (!vm)
        return request;
    if (m_linksTemplates && vm->isTemplate()) {
        request.mode = CloneMode::Linked; // keeps storage and format
        request.targetStorage.clear();
        request.format.clear();
        return request;
    }
    if (isLinked(request) && !vm->isTemplate()) // of a snapshot
        return request;
    request.mode = CloneMode::Full;
    if (!m_storage.isEmpty() || !clone.asked)
        request.targetStorage = m_storage;
    if (!m_format.isEmpty())
        request.format = m_format;
    else if (!clone.asked || request.format.isEmpty())
        request.format = draftchoices::defaultFormat(*m_inventory, *vm, request.targetNode,
                                                     request.targetStorage);
    return request;
}

void ManyClonesDraft::recompute()
{
    for (ManyClone &clone : m_clones) {
        const auto refusal =
            whyNotDropped(*m_inventory, clone.source, {targetOf(clone), m_storage});
        clone.state = refusal ? ManyClone::State::LeftOut : ManyClone::State::Planned;
        clone.verdict = refusal ? refusalText(*refusal) : QString();
    }
    nameAll();
    plan();
    if (std::ranges::any_of(m_batch.members, otherThanName))
        plan(); // without those that were left out now
    emit changed();
    m_asker.ask(m_batch);
}

/// Plans those that are not left out, together, and judges each by its plan.
void ManyClonesDraft::plan()
{
    std::vector<CloneRequest> requests;
    std::vector<ManyClone *> planned;
    for (ManyClone &clone : m_clones) {
        if (clone.state == ManyClone::State::LeftOut)
            continue;
        requests.push_back(requestOf(clone));
        planned.push_back(&clone);
    }
    m_batch = requests.empty() ? BatchPlan() : planBatch(*m_inventory, requests);
    for (std::size_t i = 0; i < planned.size(); ++i)
        judge(*planned[i], m_batch.members[i]);
}

void ManyClonesDraft::judge(ManyClone &clone, const ClonePlan &plan) const
{
    const Refusal *other = otherThanName(plan);
    const Refusal *name = plan.refusalFor(Field::Name);
    if (const Refusal *refusal = other ? other : name) {
        clone.state = other ? ManyClone::State::LeftOut : ManyClone::State::NameRefused;
        clone.verdict = refusalText(*refusal);
        return;
    }
    clone.state = ManyClone::State::Planned;
    clone.verdict = cloneText(plan, {});
}

std::vector<DraftChoice> ManyClonesDraft::nodes() const
{
    std::vector<DraftChoice> choices{{QString(), tr("Each on the node of its original"), {}}};
    for (const NodeInventory &node : m_inventory->nodes) {
        const auto refusal = whyNotReachable(&node, node.node);
        choices.push_back({node.node, node.node, refusal ? refusalText(*refusal) : QString()});
    }
    return choices;
}

std::vector<DraftChoice> ManyClonesDraft::storages() const
{
    std::vector<DraftChoice> choices;
    if (m_node.isEmpty())
        return {{QString(), tr("Each as its original"), {}}};
    for (const DraftStorage &storage : draftchoices::storages(*m_inventory, m_node, m_storage))
        choices.push_back(storage);
    return choices;
}

std::vector<DraftChoice> ManyClonesDraft::formats() const
{
    const NodeInventory *node = m_inventory->findNode(m_node);
    const StoragePool *pool = node ? node->findPool(m_storage) : nullptr;
    std::vector<DraftChoice> choices{{QString(), tr("Each as its original"), {}}};
    for (const QString &format :
         pool ? pool->imageFormats() : QStringList{QStringLiteral("qcow2"), QStringLiteral("raw")})
        choices.push_back({format, format, {}});
    return choices;
}

bool ManyClonesDraft::hasTemplates() const
{
    return std::ranges::any_of(m_clones, [this](const ManyClone &clone) {
        const VirtualMachine *vm = m_inventory->findVm(clone.source);
        return vm && vm->isTemplate();
    });
}

int ManyClonesDraft::count(ManyClone::State state) const
{
    return static_cast<int>(std::ranges::count(m_clones, state, &ManyClone::state));
}

QString ManyClonesDraft::summary() const
{
    const int leftOut = count(ManyClone::State::LeftOut);
    if (leftOut == static_cast<int>(m_clones.size()))
        return tr("None of them can be cloned like this: the list says why.");
    if (!m_batch.isValid())
        return refusalText(m_batch.refusals.front());
    const quint64 bytes = m_batch.bytesToCopy();
    const auto made = static_cast<int>(m_batch.members.size());
    const QString text =
        bytes == 0 ? tr("Makes %n clones; nothing is copied.", nullptr, made)
                   : tr("Makes %n clones and copies %1.", nullptr, made).arg(formatBytes(bytes));
    QStringList parts{text};
    if (const StoragePool *pool = onlyStorage(*m_inventory, m_batch))
        parts += tr("Storage “%1” has %2 free.")
                     .arg(printable(pool->name), formatBytes(pool->availableBytes));
    if (leftOut > 0)
        parts += tr("%n are left out: the list says why.", nullptr, leftOut);
    return sentences(parts);
}

} // namespace ramet
