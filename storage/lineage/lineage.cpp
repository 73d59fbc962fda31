// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/lineage.h"

#include "storage/lineage/imagegraph.h"
#include "storage/lineage/writers.h"

#include <QSet>
#include <algorithm>
#include <map>

namespace ramet {

namespace {

/// Collects what needs some images, each VM and volume once.
class Collector {
public:
    Collector(const ImageGraph &graph, const std::vector<int> &asked, const QString &name)
        : m_graph(graph)
        , m_asked(asked.begin(), asked.end())
        , m_name(name)
    {
    }

    /// The same VM, also where one host is listed under two URIs, is left out.
    void leaveOut(const VirtualMachine &vm)
    {
        m_leftOut = vm.uuid;
        m_leftOutHost = m_graph.hostOf(vm.node);
    }

    void countDrives() { m_withDrives = true; }

    void addReached(const ImageGraph::Reached &reached)
    {
        if (reached.via < 0)
            m_asked.insert(reached.image); // what may be it, by its name, too
        bool isNamed = false;
        for (const ImageGraph::User &user : m_graph.ties(reached.image).users) {
            isNamed = isNamed || user.use != ImageUse::Chain;
            if (user.use != ImageUse::Drive || m_withDrives)
                addVm(user.vm, user.use, reached);
        }
        const Image &image = m_graph.image(reached.image);
        if (isNamed || reached.via < 0 || !image.isListed)
            return;
        Dependant volume{Dependant::Kind::Volume, image.node, image.name, {}};
        volume.pool = image.pool;
        volume.path = image.path;
        complete(volume, reached);
        m_result.push_back(std::move(volume));
    }

    /// Clones by their own word: in the making, or with a disk that cannot be looked into.
    void addMarked(const QString &origin)
    {
        for (const int vm : m_graph.markedClonesOf(origin))
            addVm(vm, ImageUse::Building, {-1, -1, true});
    }

    std::vector<Dependant> result()
    {
        for (auto &[vm, found] : m_vms)
            m_result.push_back(std::move(found.second));
        std::sort(m_result.begin(), m_result.end(), [](const auto &a, const auto &b) {
            return std::tie(a.name, a.node) < std::tie(b.name, b.node);
        });
        return std::move(m_result);
    }

private:
    void addVm(int number, ImageUse use, const ImageGraph::Reached &reached)
    {
        const GraphVm &vm = m_graph.vms()[static_cast<size_t>(number)];
        if (vm.uuid == m_leftOut && (vm.host == m_leftOutHost))
            return;
        const auto kind = vm.isBuilding ? Dependant::Kind::Building : Dependant::Kind::Vm;
        Dependant dependant{kind, vm.node, vm.name, vm.uuid};
        complete(dependant, reached);
        dependant.isSharer = !vm.isBuilding && reached.via < 0 && use != ImageUse::Chain;
        dependant.isItsMaker =
            vm.isBuilding && use == ImageUse::Building && reached.image >= 0 && reached.via < 0;
        dependant.isHelper = vm.isHelper;
        const auto [at, isNew] = m_vms.try_emplace(number, use, dependant);
        if (isNew)
            return;
        auto &[knownUse, known] = at->second;
        const bool isCertain = known.isCertain || dependant.isCertain;
        const bool isItsMaker = known.isItsMaker && dependant.isItsMaker;
        if (std::pair(!dependant.isCertain, use) < std::pair(!known.isCertain, knownUse))
            at->second = {use, dependant};
        known.isCertain = isCertain;
        known.isItsMaker = isItsMaker;
    }

    void complete(Dependant &dependant, const ImageGraph::Reached &reached) const
    {
        dependant.isCertain = reached.isCertain;
        dependant.isDirect = reached.via < 0 || m_asked.contains(reached.via);
        dependant.parent = dependant.isDirect ? m_name : m_graph.holderOf(reached.via);
    }

    const ImageGraph &m_graph;
    QSet<int> m_asked;
    QString m_name;
    QString m_leftOut;
    int m_leftOutHost = -1;
    bool m_withDrives = false;
    std::map<int, std::pair<ImageUse, Dependant>> m_vms;
    std::vector<Dependant> m_result;
};

bool isWritten(const Disk &disk)
{
    return !disk.readOnly && !disk.transient;
}

std::vector<int> imagesOf(const ImageGraph &graph, const VirtualMachine &vm, bool onlyWritten)
{
    std::vector<int> images;
    for (const std::vector<Disk> *disks : {&vm.disks, &vm.liveDisks}) {
        for (const Disk &disk : *disks) {
            const bool counts =
                !disk.isRemovable() && !disk.path.isEmpty() && (!onlyWritten || isWritten(disk));
            if (const int image = counts ? graph.find(vm.node, disk.path) : -1; image >= 0)
                images.push_back(image);
        }
    }
    for (const Need &need : onlyWritten ? vm.needs : std::vector<Need>()) {
        if (const int image = isWrittenBeside(need) ? graph.find(vm.node, need.name) : -1;
            image >= 0)
            images.push_back(image);
    }
    return images;
}

} // namespace

Lineage::Lineage(const Inventory &inventory)
    : m_graph(std::make_shared<const ImageGraph>(inventory))
{
}

std::vector<Dependant> Lineage::dependantsOf(const VirtualMachine &vm) const
{
    if (m_graph->hostOf(vm.node) < 0)
        return {};
    const std::vector<int> own = imagesOf(*m_graph, vm, false);
    Collector collector(*m_graph, own, vm.node + '/' + vm.name);
    collector.leaveOut(vm);
    for (const auto &reached : m_graph->withOverlays(own))
        collector.addReached(reached);
    collector.addMarked(vm.uuid);
    return collector.result();
}

QStringList Lineage::fetchersOf(const QString &uuid) const
{
    QStringList names;
    for (const int number : m_graph->markedClonesOf(uuid)) {
        const GraphVm &vm = m_graph->vms()[static_cast<size_t>(number)];
        if (!vm.fetching.from.isEmpty())
            names << vm.node + '/' + vm.name;
    }
    names.sort();
    return names;
}

std::vector<Dependant> Lineage::spoiledBy(const VirtualMachine &vm) const
{
    if (m_graph->hostOf(vm.node) < 0)
        return {};
    const std::vector<int> own = imagesOf(*m_graph, vm, true);
    Collector collector(*m_graph, own, vm.node + '/' + vm.name);
    collector.leaveOut(vm);
    for (const auto &reached : m_graph->withOverlays(own)) {
        if (reached.via >= 0 && reached.isCertain)
            collector.addReached(reached);
    }
    return collector.result();
}

QStringList Lineage::helpersOn(const VirtualMachine &vm) const
{
    QStringList names;
    if (m_graph->hostOf(vm.node) < 0)
        return names;
    for (const int image : imagesOf(*m_graph, vm, true)) {
        for (const ImageGraph::User &user : m_graph->ties(image).users) {
            const GraphVm &known = m_graph->vms()[static_cast<size_t>(user.vm)];
            if (known.isHelper)
                names << known.node + '/' + known.name;
        }
    }
    names.removeDuplicates();
    return names;
}

std::vector<Dependant> Lineage::dependantsOfImage(const QString &node, const QString &path) const
{
    if (m_graph->hostOf(node) < 0)
        return {};
    const int image = m_graph->find(node, path);
    Collector collector(*m_graph, {image}, node + path.mid(path.lastIndexOf('/')));
    const auto all = image < 0 ? m_graph->likelyOverlays(path) : m_graph->withOverlays({image});
    for (const auto &reached : all)
        collector.addReached(reached);
    return collector.result();
}

std::vector<Dependant> Lineage::needersOfImage(const QString &node, const QString &path,
                                               const VirtualMachine *owner) const
{
    if (m_graph->hostOf(node) < 0)
        return {};
    const int image = m_graph->find(node, path);
    Collector collector(*m_graph, {image}, node + path.mid(path.lastIndexOf('/')));
    collector.countDrives();
    if (owner)
        collector.leaveOut(*owner);
    const auto all = image < 0 ? m_graph->likelyOverlays(path) : m_graph->withOverlays({image});
    for (const auto &reached : all)
        collector.addReached(reached);
    return collector.result();
}

QStringList Lineage::alikeTo(const QString &node, const QStringList &paths) const
{
    QStringList alike;
    for (const QString &path : m_graph->hostOf(node) < 0 ? QStringList() : paths) {
        if (const int image = m_graph->find(node, path); image >= 0)
            alike += m_graph->alikeTo(image);
    }
    alike.removeDuplicates();
    return alike;
}

std::vector<ChainLink> Lineage::chainOf(const QString &node, const QString &path) const
{
    std::vector<ChainLink> chain;
    if (m_graph->hostOf(node) < 0)
        return chain;
    for (const int id : m_graph->below(m_graph->find(node, path))) {
        const Image &image = m_graph->image(id);
        chain.push_back({image.isListed ? image.node : node, image.pool, image.name, image.path,
                         image.format, image.capacityBytes, image.allocationBytes, image.isListed,
                         image.isRead});
        if (const GraphVm *vm = m_graph->vmWith(id))
            chain.back().holder = vm->node + '/' + vm->name;
    }
    return chain;
}

const QStringList &Lineage::unreachableNodes() const
{
    return m_graph->unreachableNodes;
}

std::vector<Dependant> dependantsOf(const Inventory &inventory, const VirtualMachine &vm)
{
    return Lineage(inventory).dependantsOf(vm);
}

std::vector<Dependant> dependantsOfImage(const Inventory &inventory, const QString &node,
                                         const QString &path)
{
    return Lineage(inventory).dependantsOfImage(node, path);
}

std::vector<VolumePlace> backingChain(const NodeInventory &node, const VolumePlace &top)
{
    std::vector<VolumePlace> chain;
    QSet<QString> seen;
    for (VolumePlace place = top; place && !place.volume->backingPath.isEmpty();) {
        place = placeOfPath(node, place.volume->backingPath);
        if (!place || seen.contains(place.volume->path))
            break;
        seen.insert(place.volume->path);
        chain.push_back(place);
    }
    return chain;
}

} // namespace ramet
