// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/markproof.h"

#include "storage/domain/vmname.h"

#include <QRegularExpression>
#include <QUuid>
#include <algorithm>

namespace ramet {

namespace {

constexpr qint64 clockSlackSeconds = 60;
const QString helperPrefix = QStringLiteral("ramet-copy-");

/// <hostdev>, <filesystem>: a whole VM may have its disk or network card so.
bool isOfAWholeVm(const Need &need)
{
    return (need.kind == Need::Kind::HostDevice && need.device == u"hostdev") ||
           (need.kind == Need::Kind::SharedFolder && need.device != u"smartcard");
}

} // namespace

bool isPlaceholder(const VirtualMachine &vm)
{
    return vm.marks.isBuilding && vm.isOff() && vm.persistent && vm.disks.empty() &&
           vm.liveDisks.empty() && vm.nics.empty() && vm.snapshotCount == 0 && !vm.hasManagedSave &&
           std::ranges::none_of(vm.needs, isOfAWholeVm);
}

std::optional<QDateTime> beganAt(const RametMarks &marks, const QDateTime &now)
{
    const auto since = QDateTime::fromString(marks.buildingSince, Qt::ISODate);
    if (!since.isValid() || since.toMSecsSinceEpoch() <= 0 ||
        since > now.addSecs(clockSlackSeconds))
        return {};
    return since;
}

bool isProvenHelper(const VirtualMachine &vm)
{
    // A transient domain that is off is about to vanish.
    const bool isStill = vm.state == VmState::Paused || vm.isOff();
    return vm.marks.isHelper && !vm.persistent && isStill && isHelperName(vm.name, vm.uuid);
}

QString helperName(const QString &uuid)
{
    return helperPrefix + uuid.left(8);
}

bool isHelperName(const QString &name, const QString &uuid)
{
    return name.size() == helperPrefix.size() + 8 && name == helperName(uuid);
}

bool looksLikeHelper(const QString &name)
{
    return name.size() == helperPrefix.size() + 8 && name.startsWith(helperPrefix);
}

bool isVolumeNameOf(const QString &volume, const VirtualMachine &vm)
{
    const auto name = VmName::from(vm.name);
    const QString stem = name ? name->fileStem() : QString();
    if (stem.isEmpty() || !volume.startsWith(stem))
        return false;
    static const QRegularExpression rest(
        "^-[a-z0-9]+(-([0-9a-f]{8}))?(\\.[a-z0-9]+)?(\\.snapshot)?$");
    const auto match = rest.match(volume.mid(stem.size()));
    const QString ofUuid = match.captured(2);
    return match.hasMatch() && (ofUuid.isEmpty() || ofUuid == vm.uuid.left(8).toLower());
}

bool isMadeFor(const QString &path, const VirtualMachine &vm)
{
    const QString file = path.mid(path.lastIndexOf('/') + 1);
    const auto isOnTop = [&](const Snapshot &snapshot) {
        return std::ranges::any_of(snapshot.states,
                                   [&](const auto &held) { return held.second.overlay == path; });
    };
    const auto name = VmName::from(vm.name);
    if (name && std::ranges::any_of(vm.snapshots, isOnTop))
        return file.startsWith(name->fileStem() + '-');
    const bool isClone = vm.marks.isBuilding || !vm.marks.originUuid.isEmpty();
    return isClone && isVolumeNameOf(file, vm);
}

bool isTaskId(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id.toLower();
}

RametMarks provenMarks(const VirtualMachine &vm, const QDateTime &now)
{
    RametMarks marks = vm.marks;
    marks.isHelper = isProvenHelper(vm);
    if (!marks.isHelper || !isTaskId(marks.helperTask))
        marks.helperTask.clear();
    if (!isTaskId(marks.buildingTask))
        marks.buildingTask.clear();
    const bool hasBegun = beganAt(marks, now).has_value();
    if (hasBegun && isPlaceholder(vm) && !marks.isFetching())
        return marks;
    marks.isBuilding = false;
    marks.buildingVolumes.clear();
    // The task of a clone has its UUID.
    if (hasBegun && marks.isFetching() && vm.persistent && marks.buildingTask == vm.uuid)
        return marks;
    marks.fetching = {};
    marks.buildingClient.clear();
    marks.buildingTask.clear();
    marks.buildingSince.clear();
    return marks;
}

} // namespace ramet
