// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery/leftovers.h"

#include "storage/base/ownfile.h"

#include "storage/clone/cloneseed.h"
#include "storage/clone/copylimit.h"
#include "storage/clone/planjson.h"
#include "storage/deletion/deletionresume.h"
#include "storage/undo/journal.h"
#include "storage/undo/progressnote.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <set>
#include <sys/stat.h>

namespace ramet {

namespace {

using State = UnfinishedTask::State;

State stateOf(const JournalContent &content, bool isRunning)
{
    switch (content.state) {
    case JournalContent::State::Readable:
        return isRunning ? State::Running : State::Interrupted;
    case JournalContent::State::Truncated:
        return State::Truncated;
    case JournalContent::State::Damaged:
        return State::Unreadable;
    case JournalContent::State::Newer:
        return State::Newer;
    case JournalContent::State::OtherHost:
        return State::OtherHost;
    }
    return State::Unreadable;
}

/// By the address: names may have changed since.
const NodeInventory *nodeOf(const Inventory &inventory, const JournalHeader &header,
                            const QString &name)
{
    for (const NodeAddress &address : header.nodes) {
        if (address.name != name)
            continue;
        for (const NodeInventory &node : inventory.nodes) {
            if (node.uri == address.uri && node.reachable)
                return &node;
        }
    }
    return nullptr;
}

LeftThing::Seen seen(const NodeInventory &node, const Undo &undo)
{
    if (undo.kind == Undo::Kind::RemoveDefinition)
        return node.findVm(undo.uuid) ? LeftThing::Seen::There : LeftThing::Seen::Gone;
    if (undo.kind != Undo::Kind::DeleteVolume)
        return LeftThing::Seen::Unknown;
    const StoragePool *pool = node.findPool(undo.pool);
    if (!pool || !pool->active)
        return LeftThing::Seen::Unknown;
    return pool->findVolume(undo.name) ? LeftThing::Seen::There : LeftThing::Seen::Gone;
}

bool isWhole(const NodeInventory &node, const Undo &undo)
{
    if (undo.kind != Undo::Kind::RemoveDefinition)
        return false;
    const VirtualMachine *vm = node.findVm(undo.uuid);
    return vm && !vm->marks.isBuilding && !vm->marks.isFetching() && !vm->disks.empty();
}

void look(UnfinishedTask &task, const JournalHeader &header, const Inventory &inventory)
{
    for (LeftThing &thing : task.things) {
        if (const NodeInventory *node = nodeOf(inventory, header, thing.undo.node)) {
            thing.seen = seen(*node, thing.undo);
            task.isWhole = task.isWhole || isWhole(*node, thing.undo);
        }
    }
}

Result<QByteArray> trustedText(const QString &file)
{
    RAMET_TRY(OwnFile::checkFolder(QFileInfo(file).path()));
    const auto own = OwnFile::open(file, OwnFile::Access::Read);
    return own ? own->readAll() : std::unexpected(own.error());
}

UnfinishedTask taskOf(const QString &file, const Inventory *inventory)
{
    UnfinishedTask task;
    task.file = file;
    task.id = QFileInfo(file).completeBaseName();
    const auto text = trustedText(file);
    if (!text) {
        task.state = State::Unreadable;
        task.detail = text.error().detail;
        return task;
    }
    const JournalContent content = readJournal(*text);
    const JournalHeader &header = content.header;
    const Journal::Runner runner = Journal::runnerOf(file);
    task.state = stateOf(content, runner != Journal::Runner::Nobody);
    task.isElsewhere = runner == Journal::Runner::Another;
    if (task.state == State::Running)
        task.progress = progressnote::read(file);
    task.operation = header.operation;
    task.object = header.object;
    task.hostName = header.hostName;
    task.since = header.started;
    task.node = header.nodes.empty() ? QString() : header.nodes.back().name;
    if (task.state == State::Unreadable)
        task.detail = whyNotReadable(content);
    if (header.operation == JournalOperation::Clone)
        task.clonePlan = clonePlanFromJson(header.plan);
    if (auto &plan = task.clonePlan) {
        plan->request.bytesPerSecond = notedLimit(content).value_or(plan->request.bytesPerSecond);
        task.source = plan->sourceName;
        task.isLive = plan->isLive();
        task.node = plan->targetNode;
        const bool hasSeed = plan->guest.seed.volume.isEmpty() || content.facts.contains(seedFact);
        task.canResume = task.state == State::Interrupted && hasSeed;
    }
    if (const NodeInventory *node = inventory ? nodeOf(*inventory, header, task.node) : nullptr)
        task.node = node->node;
    if (header.operation == JournalOperation::Delete ||
        header.operation == JournalOperation::DeleteSnapshot)
        task.canResume = task.state == State::Interrupted;
    if (const auto moved = content.facts.find(movedVm); moved != content.facts.end())
        task.moveTask = moved->second["task"].toString();
    for (const auto &[number, step] : content.steps)
        task.things.push_back({step.undo, step.made});
    if (inventory && (task.state == State::Interrupted || task.state == State::Running))
        look(task, header, *inventory);
    return task;
}

/// The task ended while its journal was looked at: its lock may have been seen as free.
bool isGone(const QString &file)
{
    struct stat seen {};
    return ::lstat(QFile::encodeName(file).constData(), &seen) != 0 && errno == ENOENT;
}

UnfinishedTask foreignTask(const NodeInventory &node, const VirtualMachine &vm)
{
    UnfinishedTask task;
    task.state = State::Foreign;
    task.id = vm.uuid;
    task.operation = JournalOperation::Clone;
    task.object = vm.name;
    task.source = vm.marks.originName;
    task.node = node.node;
    task.hostName = vm.marks.buildingClient;
    task.since = QDateTime::fromString(vm.marks.buildingSince, Qt::ISODate);
    task.things.push_back({{.kind = Undo::Kind::RemoveDefinition,
                            .node = node.node,
                            .uuid = vm.uuid,
                            .name = vm.name},
                           true,
                           LeftThing::Seen::There});
    for (const BuildingVolume &volume : vm.marks.buildingVolumes) {
        const Undo undo{.kind = Undo::Kind::DeleteVolume,
                        .node = node.node,
                        .name = volume.name,
                        .pool = volume.pool};
        task.things.push_back({undo, false, seen(node, undo)});
    }
    return task;
}

} // namespace

VmRef UnfinishedTask::madeVm() const
{
    const auto definition = std::ranges::find_if(things, [](const LeftThing &thing) {
        return thing.undo.kind == Undo::Kind::RemoveDefinition;
    });
    return definition == things.end() ? VmRef() : VmRef{node, definition->undo.uuid};
}

std::vector<UnfinishedTask> unfinishedTasks(const QString &folder, const Inventory *inventory)
{
    std::vector<UnfinishedTask> tasks;
    std::set<QString> known;
    const QDir dir(folder);
    const QStringList files = dir.entryList({"*.journal"}, QDir::Files);
    for (const QString &name : files) {
        const QString file = dir.filePath(name);
        UnfinishedTask task = taskOf(file, inventory);
        known.insert(task.id);
        if (!isGone(file))
            tasks.push_back(std::move(task));
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const auto &a, const auto &b) {
        return std::pair(a.moveTask.isEmpty(), a.since) < std::pair(b.moveTask.isEmpty(), b.since);
    });
    if (!inventory)
        return tasks;
    for (const NodeInventory &node : inventory->nodes) {
        for (const VirtualMachine &vm : node.vms) {
            // One host under two names shows the same VM twice.
            if (vm.marks.isBuilding && known.insert(vm.uuid).second)
                tasks.push_back(foreignTask(node, vm));
        }
    }
    return tasks;
}

} // namespace ramet
