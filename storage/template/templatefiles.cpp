// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/template/templatefiles.h"

#include "storage/copy/localfile.h"
#include "storage/domain/definitionchange.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/look/look.h"
#include "storage/pool/backingname.h"

#include <QLoggingCategory>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcTemplateFiles, "ramet.storage.templatefiles")

namespace ramet::templatefiles {

namespace {

using localfiles::Descriptor;

constexpr mode_t rights = 07777;
constexpr mode_t writeRights = 0222;

mode_t modeOf(int descriptor)
{
    struct stat facts {};
    return ::fstat(descriptor, &facts) == 0 ? facts.st_mode & rights : 0;
}

bool isOurs(int descriptor)
{
    struct stat facts {};
    return ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode) &&
           (facts.st_uid == ::geteuid() || ::geteuid() == 0);
}

/// The very file that the node has as this volume; empty where it is not within reach.
std::optional<Descriptor> openFile(const Connection &connection, const VolumePlace &place)
{
    if (!place || !place.pool->clientMayWrite)
        return {};
    const QString &path = place.volume->path;
    Descriptor file =
        localfiles::openSame(connection, place.pool->name, place.volume->name, path, O_RDONLY);
    if (!file || !isOurs(file.number()))
        return {};
    return file;
}

struct TemplateFile {
    QString key; ///< in RametMarks::fileModes
    VolumePlace place;
};

/// The images of the disks, and the files that hold their data.
std::vector<TemplateFile> filesOf(const NodeInventory &node, const VirtualMachine &vm)
{
    std::vector<TemplateFile> files;
    for (const Disk &disk : vm.disks) {
        const VolumePlace place = disk.isEmpty() ? VolumePlace() : placeOf(node, disk);
        if (!place)
            continue;
        files.push_back({disk.target, place});
        const QString data = disk.dataFile.isEmpty() ? place.volume->dataFile : disk.dataFile;
        for (const QString &path : backingPaths(data, place.volume->path)) {
            if (const VolumePlace dataPlace = placeOfPath(node, path))
                files.push_back({dataFileKey(disk.target), dataPlace});
        }
    }
    return files;
}

void change(int descriptor, mode_t mode, const QString &path)
{
    if (::fchmod(descriptor, mode) != 0)
        qCWarning(lcTemplateFiles) << "no change of rights of" << path << std::strerror(errno);
}

template <class Change>
void forEach(const Connection &connection, const NodeInventory &node, const VirtualMachine &vm,
             const std::map<QString, QString> &modes, Change change)
{
    for (const TemplateFile &known : filesOf(node, vm)) {
        const auto noted = modes.find(known.key);
        if (noted == modes.end())
            continue;
        bool isOctal = false;
        const mode_t mode = noted->second.toUInt(&isOctal, 8);
        const auto file = isOctal ? openFile(connection, known.place) : std::nullopt;
        if (file)
            change(file->number(), mode & rights, known.place.volume->path);
    }
}

/// Of disks that the conversion made read-only: others may be anybody's.
std::map<QString, QString> modesOf(const Connection &connection, const NodeInventory &node,
                                   const VirtualMachine &vm)
{
    std::map<QString, QString> modes;
    for (const TemplateFile &known : filesOf(node, vm)) {
        if (!vm.marks.lockedDisks.contains(known.key.section('/', 0, 0)))
            continue;
        const auto file = openFile(connection, known.place);
        const mode_t mode = file ? modeOf(file->number()) : 0;
        if (mode & writeRights)
            modes[known.key] = QString("%1").arg(mode, 4, 8, QChar('0'));
    }
    return modes;
}

struct Look {
    Connection connection;
    NodeInventory node;
};

std::optional<Look> look(Nodes &nodes, const VmRef &ref)
{
    const auto connection = nodes.work(ref.node);
    if (!connection)
        return {};
    Inventory inventory = ramet::look(nodes, Scope::node(ref.node));
    if (inventory.nodes.empty())
        return {};
    return Look{*connection, std::move(inventory.nodes.front())};
}

bool note(const Connection &connection, const VirtualMachine &vm,
          const std::map<QString, QString> &modes)
{
    const auto xml = domains::secureXml(connection, vm.uuid);
    const auto noted = xml ? definitionWithFileModes(*xml, modes) : xml;
    return noted && domains::define(connection, vm.name, *noted);
}

} // namespace

void protect(Nodes &nodes, const VmRef &ref)
{
    const auto seen = look(nodes, ref);
    const VirtualMachine *vm = seen ? seen->node.findVm(ref.uuid) : nullptr;
    if (!vm || !vm->isTemplate())
        return;
    auto modes = modesOf(seen->connection, seen->node, *vm);
    // Of files that a run protected that was cut off.
    modes.insert(vm->marks.fileModes.begin(), vm->marks.fileModes.end());
    if (modes.empty() || !note(seen->connection, *vm, modes))
        return;
    forEach(seen->connection, seen->node, *vm, modes,
            [](int file, mode_t noted, const QString &path) {
                if (modeOf(file) == noted)
                    change(file, noted & ~writeRights, path);
            });
}

void release(Nodes &nodes, const VmRef &ref, const std::map<QString, QString> &modes)
{
    const auto seen = modes.empty() ? std::nullopt : look(nodes, ref);
    const VirtualMachine *vm = seen ? seen->node.findVm(ref.uuid) : nullptr;
    if (!vm)
        return;
    forEach(seen->connection, seen->node, *vm, modes,
            [](int file, mode_t noted, const QString &path) {
                // A mark is a claim: it gives the owner's right back, never one to anybody else.
                const mode_t now = modeOf(file);
                if (now == (noted & ~writeRights))
                    change(file, now | (noted & S_IWUSR), path);
            });
}

} // namespace ramet::templatefiles
