// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"

#include "models/changetext.h"
#include "models/clone/clonesummary.h"
#include "models/clone/csvclones.h"
#include "models/clone/recalledrequest.h"
#include "models/inventory/droptarget.h"
#include "models/inventory/inventorystore.h"
#include "models/noticetext.h"
#include "models/refusaltext.h"
#include "storage/clone/rememberedcopies.h"

namespace ramet {

CloneDraft::CloneDraft(Snapshot inventory, const VmRef &source, const QString &targetNode,
                       QObject *parent)
    : QObject(parent)
    , m_inventory(std::move(inventory))
{
    m_request.source = source;
    m_request.targetNode = targetNode.isEmpty() ? source.node : targetNode;
    if (!targetNode.isEmpty())
        m_edited.insert(Field::Node);
    connect(&m_file, &FileReader::finished, this, &CloneDraft::takeFile);
    takeSource();
    recompute();
}

void CloneDraft::follow(InventoryStore &store)
{
    m_asker.follow(store);
    connect(&store, &InventoryStore::inventoryChanged, this,
            [this, &store] { setInventory(store.snapshot()); });
    setInventory(store.snapshot());
    // libvirt learns of files that other programs made only when it looks again.
    store.refreshStorages(m_request.source.node);
    store.refreshVm(m_request.source);
}

void CloneDraft::setInventory(Snapshot inventory)
{
    m_inventory = std::move(inventory);
    takeSource();
    recompute();
    m_asker.askRead(*m_inventory, effectiveRequest());
}

void CloneDraft::setKept(KeptForNodes kept)
{
    m_kept = std::move(kept);
    // A field of the wizard from now on, where 0 means none.
    m_request.bytesPerSecond = std::exchange(m_kept.defaults.bytesPerSecond, 0);
    recompute();
}

void CloneDraft::recall(const QJsonObject &choices)
{
    const CloneRequest wanted = recalledRequest(*m_inventory, m_request, choices);
    if (wanted.mode != m_request.mode)
        m_edited.insert(Field::Mode);
    if (wanted.format != m_request.format)
        m_edited.insert(Field::Format);
    m_request = wanted;
    recompute();
}

void CloneDraft::askAgain(const CloneRequest &request)
{
    m_request = request;
    m_edited += {Field::Node, Field::Name, Field::Mode, Field::Format};
    recompute();
}

void CloneDraft::setTarget(const DropTarget &target)
{
    if (target.node != node())
        setNode(target.node);
    setMakeTemplate(target.asTemplate);
    if (target.storage.isEmpty())
        return;
    setMode(CloneMode::Full);       // a linked clone keeps its storage
    m_edited.remove(Field::Format); // it was chosen for another storage
    setStorage(target.storage);
}

void CloneDraft::eject(const QStringList &drives)
{
    for (const QString &drive : drives)
        m_request.disks[drive].action = DiskChoice::Action::Eject;
    recompute();
}

const VirtualMachine *CloneDraft::vm() const
{
    return m_inventory->findVm(m_request.source);
}

QString CloneDraft::title() const
{
    return (m_sourceIsTemplate ? tr("Clone template “%1”") : tr("Clone VM “%1”")).arg(m_sourceName);
}

void CloneDraft::setNode(const QString &node)
{
    if (node != m_request.targetNode) {
        dropChoicesOfNode(m_request);
        m_trustedOnce = false;
    }
    m_request.targetNode = node;
    edit(Field::Node);
}

void CloneDraft::setName(const QString &name)
{
    m_request.name = name;
    edit(Field::Name);
}

void CloneDraft::setMode(CloneMode mode)
{
    if (mode != m_request.mode && !isEnabled(Field::Mode))
        return;
    m_request.mode = mode;
    edit(Field::Mode);
}

void CloneDraft::setSnapshot(const QString &snapshot)
{
    if (!isEnabled(Field::Snapshot))
        return;
    m_request.snapshot = snapshot;
    edit(Field::Snapshot);
}

void CloneDraft::setStorage(const QString &storage)
{
    if (!isEnabled(Field::Storage))
        return;
    m_request.targetStorage = storage;
    edit(Field::Storage);
}

void CloneDraft::setFormat(const QString &format)
{
    if (!isEnabled(Field::Format))
        return;
    m_request.format = format;
    edit(Field::Format);
}

void CloneDraft::setStartAfter(bool on)
{
    m_request.startAfter = on && !m_request.makeTemplate;
    m_request.startAtOnce = m_request.startAtOnce && m_request.startAfter;
    recompute();
}

void CloneDraft::setStartAtOnce(bool on)
{
    m_request.startAtOnce = on && !m_request.makeTemplate;
    m_request.startAfter = m_request.startAfter || m_request.startAtOnce;
    recompute();
}

void CloneDraft::setMakeTemplate(bool on)
{
    m_request.makeTemplate = on;
    m_request.startAfter = m_request.startAfter && !on;
    m_request.startAtOnce = m_request.startAtOnce && !on;
    recompute();
}

void CloneDraft::change(const std::function<void(CloneRequest &)> &edit)
{
    edit(m_request);
    recompute();
}

void CloneDraft::changeCopies(const std::function<void(Copies &)> &edit)
{
    edit(m_copies);
    recompute();
}

QString CloneDraft::reasonFor(Field field) const
{
    if (isSourceGone() && field != Field::None) // said once, not beside every field
        return {};
    if (const Refusal *refusal = m_plan.refusalFor(field))
        return refusalText(*refusal);
    return field == Field::Name ? draftchoices::nameHint(name()) : whyDisabled(field);
}

QString CloneDraft::whyDisabled(Field field) const
{
    if (const VirtualMachine *source = vm())
        return draftchoices::whyDisabled(field, *m_inventory, *source, m_request);
    return refusalText(m_plan.refusals.front());
}

QString CloneDraft::summary(const QSet<Field> &explained) const
{
    if (!m_plan.isValid())
        return isSourceGone() ? refusalText(m_plan.refusals.front())
                              : refusedSummary(m_plan.refusals, explained);
    QStringList parts{cloneSummary(*m_inventory, m_plan, rate())};
    parts += changeTexts(m_plan); // also what was chosen for the last clone and comes again
    const QString one = parts.join(tr("; ", "between what is copied and what is other hardware"));
    return isBatch() ? tr("%n clones, each: %1", nullptr, static_cast<int>(m_batch.members.size()))
                           .arg(one)
                     : one;
}

bool CloneDraft::isBetweenNodes() const
{
    return std::ranges::any_of(m_plan.disks,
                               [](const DiskPlan &disk) { return !disk.readNode.isEmpty(); });
}

std::vector<DraftStorage> CloneDraft::storages() const
{
    auto rows = draftchoices::storages(*m_inventory, node(), storage(), vm());
    if (isBetweenNodes()) // the source's is not there
        rows.front().text = draftchoices::bestStorage(m_plan);
    return rows;
}

std::optional<double> CloneDraft::rate() const
{
    const auto rate = expectedRate(*m_inventory, m_plan);
    const auto limit = static_cast<double>(m_plan.request.bytesPerSecond);
    return limit > 0 ? std::min(rate.value_or(limit), limit) : rate;
}

CloneMode CloneDraft::defaultMode() const
{
    const VirtualMachine *source = vm();
    return source && m_kept.defaults.linksTemplates
               ? draftchoices::defaultMode(*m_inventory, *source, m_request)
               : CloneMode::Full;
}

QStringList CloneDraft::notices() const
{
    QStringList texts;
    for (const PlanNotice &notice : m_plan.notices)
        texts += noticeText(notice);
    return texts;
}

QString CloneDraft::ways() const
{
    return isValid() ? cloneWays(*m_inventory, m_plan) : QString();
}

std::optional<FolderStorage> CloneDraft::storageOffer() const
{
    return ramet::storageOffer(*m_inventory, m_plan);
}

std::vector<DraftChoice> CloneDraft::formats() const
{
    const VirtualMachine *source = vm();
    if (mode() == CloneMode::Linked || !source)
        return {{QString(), QStringLiteral("qcow2"), {}}};
    return draftchoices::formats(*m_inventory, *source, node(), storage(), format());
}

void CloneDraft::edit(Field field)
{
    m_edited.insert(field);
    recompute();
}

void CloneDraft::takeSource()
{
    const VirtualMachine *source = vm();
    m_snapshots = source ? snapshotChoices(*m_inventory, *source) : std::vector<SnapshotChoice>();
    if (!source)
        return;
    m_sourceName = source->name;
    m_sourceIsTemplate = source->isTemplate();
}

void CloneDraft::recompute()
{
    planAnew();
    if (m_copies.from == Copies::From::File && !m_copies.path.isEmpty())
        m_file.read(m_copies.path, mostCsvBytes);
}

void CloneDraft::takeFile(const QString &path, const FileContent &content)
{
    const bool isKnown = m_copies.file && *m_copies.file == content;
    if (path != m_copies.path || isKnown)
        return;
    m_copies.file = content;
    planAnew();
}

void CloneDraft::planAnew()
{
    if (const VirtualMachine *source = vm())
        setDefaults(*source);
    PlannedCopies planned = planCopies(
        *m_inventory, m_copies, effectiveRequest(),
        [this](CloneRequest &request) { addKept(request); }, m_drawn);
    m_plan = std::move(planned.plan);
    m_batch = std::move(planned.batch);
    for (Refusal &refusal : m_plan.refusals)
        if (isSourceGone() && refusal.object == m_request.source.uuid && !m_sourceName.isEmpty())
            refusal.object = m_sourceName; // the plan knows its UUID only
    emit changed();
    m_asker.ask(m_plan);
    m_asker.ask(m_batch);
}

void CloneDraft::setDefaults(const VirtualMachine &source)
{
    if (!m_edited.contains(Field::Mode))
        m_request.mode = defaultMode();
    if (!m_edited.contains(Field::Name))
        m_request.name = freeCloneName(*m_inventory, node(), source.name);
    if (!m_edited.contains(Field::Format))
        m_request.format =
            draftchoices::defaultFormat(*m_inventory, source, node(), m_request.targetStorage);
}

/// A linked clone keeps storage and format; what was chosen comes back with a full clone.
CloneRequest CloneDraft::effectiveRequest() const
{
    CloneRequest request = m_request;
    addKept(request);
    if (request.mode == CloneMode::Linked) {
        request.targetStorage.clear();
        request.format.clear();
    }
    return request;
}

void CloneDraft::addKept(CloneRequest &request) const
{
    m_kept.addTo(request, *m_inventory);
    if (m_trustedOnce && request.targetNode == m_request.targetNode)
        request.trusted = true;
    suggestNetworks(request, *m_inventory);
}

} // namespace ramet
