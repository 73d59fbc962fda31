// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit/volumenames.h"

#include "storage/base/xmltext.h"
#include "storage/copy/localfile.h"
#include "storage/domain/vmname.h"
#include "storage/guest/seedvolume.h"
#include "storage/libvirt/poolcalls.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcVolumeNames, "ramet.storage.edit")

namespace ramet {

namespace {

using namespace guards;

/// Empty: it does not carry the name.
QString renamed(const QString &volume, const QString &before, const QString &after)
{
    const QString rest = volume.mid(before.size());
    const bool carries = volume.startsWith(before) && !rest.isEmpty() &&
                         QStringLiteral(".-_").contains(rest.front());
    return carries ? after + rest : QString();
}

QStringList snapshotsThatName(const VirtualMachine &vm, const QString &path)
{
    QStringList names;
    for (const Snapshot &snapshot : vm.snapshots) {
        const bool isNamed = std::ranges::any_of(
            snapshot.disks, [&](const Disk &disk) { return disk.path == path; });
        const bool isOnTop = std::ranges::any_of(
            snapshot.states, [&](const auto &held) { return held.second.overlay == path; });
        if (isNamed || isOnTop)
            names << snapshot.name;
    }
    return names;
}

Error keepsName(const VolumeName &name, const QString &detail)
{
    Error error = refused("rename volume", name.before,
                          {{Reason::VolumeKeepsName, Field::None, name.before, name.pool, {}}});
    error.detail = detail;
    return error;
}

/// Whoever calls the file by its first name sees it as it was.
Status giveSecondName(const Connection &connection, const VolumeName &name)
{
    const auto file =
        localfiles::openSame(connection, name.pool, name.before, name.pathBefore, O_RDONLY);
    if (!connection.isLocal() || !file)
        return std::unexpected(keepsName(name, {}));
    qCInfo(lcVolumeNames) << "naming" << name.pathBefore << "also" << name.after;
    const QByteArray open = localfiles::pathOf(file).toUtf8();
    if (linkat(AT_FDCWD, open.constData(), AT_FDCWD, name.pathAfter.toUtf8().constData(),
               AT_SYMLINK_FOLLOW) == 0)
        return {};
    const int number = errno;
    if (number == EEXIST)
        return std::unexpected(
            refused("rename volume", name.before,
                    {{Reason::VolumeNameTaken, Field::Name, name.after, name.pool, {}}}));
    return std::unexpected(keepsName(name, QString::fromLocal8Bit(std::strerror(number))));
}

} // namespace

std::vector<VolumeName> planVolumeNames(const Inventory &inventory, const VirtualMachine &vm,
                                        const QString &newName, std::vector<Refusal> &refusals)
{
    std::vector<VolumeName> names;
    const auto before = VmName::from(vm.name);
    const auto after = VmName::from(newName);
    const NodeInventory *node = inventory.findNode(vm.node);
    if (!before || !after || !node || before->fileStem() == after->fileStem())
        return names;
    VirtualMachine owner = vm; // of these disks alone
    owner.disks.clear();
    owner.liveDisks.clear();
    QStringList snapshots;
    for (const Disk &disk : vm.disks) {
        const VolumePlace place = placeOf(*node, disk);
        if (!place || (!isOwn(vm, disk) && !isSeedVolumeOf(place.volume->name, vm.uuid)))
            continue;
        const QString &volume = place.volume->name;
        const QString name = renamed(volume, before->fileStem(), after->fileStem());
        if (name.isEmpty())
            continue;
        if (!place.pool->holdsFiles())
            add(refusals, Reason::VolumeKeepsName, volume, place.pool->name);
        if (place.pool->isNameTaken(name))
            add(refusals, Reason::VolumeNameTaken, name, place.pool->name);
        const QString folder = QFileInfo(place.volume->path).path() + '/';
        names.push_back({place.pool->name, volume, name, place.volume->path, folder + name});
        owner.disks.push_back(disk);
        snapshots << snapshotsThatName(vm, place.volume->path);
    }
    snapshots.removeDuplicates();
    if (names.empty())
        add(refusals, Reason::NoNamedVolumes, vm.name);
    if (!snapshots.isEmpty())
        add(refusals, Reason::NamedBySnapshots, vm.name, {}, snapshots);
    if (!owner.disks.empty()) {
        refuseIfNeeded(Lineage(inventory), owner, refusals);
        refuseIfUnknown(inventory, owner, refusals);
    }
    return names;
}

Status nameTwice(Rollback &rollback, const Connection &connection, const VmRef &vm,
                 const std::vector<VolumeName> &names)
{
    for (const VolumeName &name : names) {
        const Undo undo{.kind = Undo::Kind::KeepOneName,
                        .node = vm.node,
                        .uuid = vm.uuid,
                        .name = name.after,
                        .pool = name.pool,
                        .folder = QFileInfo(name.pathAfter).path(),
                        .path = name.pathBefore};
        RAMET_TRY(rollback.make(undo, [&] { return giveSecondName(connection, name); }));
    }
    return {};
}

Result<QString> definitionWithNames(const QString &xml, const std::vector<VolumeName> &names)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    for (pugi::xml_node disk : document.child("domain").child("devices").children("disk")) {
        pugi::xml_node source = disk.child("source");
        for (const VolumeName &name : names) {
            if (attributeOf(source, "file") == name.pathBefore)
                setAttribute(source, "file", name.pathAfter);
            if (attributeOf(source, "pool") == name.pool &&
                attributeOf(source, "volume") == name.before)
                setAttribute(source, "volume", name.after);
        }
    }
    QString changed = xmlToString(document);
    for (const VolumeName &name : names) {
        if (changed.contains(name.pathBefore))
            return std::unexpected(Error{ErrorKind::Unsupported,
                                         "rename volume",
                                         name.before,
                                         "the definition names its path elsewhere, too",
                                         {}});
    }
    return changed;
}

} // namespace ramet
