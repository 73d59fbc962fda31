// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/domainxml.h"

#include "storage/base/xmltext.h"
#include "storage/domain/diskxml.h"
#include "storage/domain/markproof.h"
#include "storage/domain/marks.h"
#include "storage/domain/needsreader.h"
#include "storage/domain/nodemap.h"

#include <algorithm>

namespace ramet {

namespace {

Nic readNic(const pugi::xml_node &node)
{
    Nic nic;
    nic.mac = attributeOf(node.child("mac"), "address").toLower();
    nic.type = attributeOf(node, "type");
    nic.source =
        attributeOf(node.child("source"), sourceAttribute(nic.type).toLatin1().constData());
    nic.model = attributeOf(node.child("model"), "type");
    return nic;
}

} // namespace

std::vector<Nic> readNics(const pugi::xml_node &devices)
{
    std::vector<Nic> nics;
    for (const pugi::xml_node node : devices.children("interface"))
        nics.push_back(readNic(node));
    return nics;
}

namespace {

bool isEmulatedTpm(const pugi::xml_node &tpm)
{
    return attributeOf(tpm.child("backend"), "type") == u"emulator";
}

QStringList readHostDevices(const pugi::xml_node &devices)
{
    QStringList names;
    for (const char *name : {"hostdev", "filesystem"}) {
        if (devices.child(name))
            names << QString::fromLatin1(name);
    }
    for (const pugi::xml_node nic : devices.children("interface")) {
        if (attributeOf(nic, "type") == u"hostdev")
            names << "SR-IOV";
    }
    for (const pugi::xml_node tpm : devices.children("tpm")) {
        if (!isEmulatedTpm(tpm))
            names << "tpm";
    }
    for (const pugi::xml_node memory : devices.children("memory")) {
        if (memory.child("source").child("path")) // a file or device whose content stays
            names << attributeOf(memory, "model");
    }
    for (const pugi::xml_node device : devices.children()) {
        const pugi::xml_node source = device.child("source");
        const bool listens = attributeOf(source, "mode") == u"bind" && source.attribute("service");
        if (listens)
            names << "port " + attributeOf(source, "service");
    }
    names.removeDuplicates();
    return names;
}

/// What may tell how the guest takes settings.
void readGuest(const pugi::xml_node &domain, VirtualMachine &vm)
{
    for (const pugi::xml_node channel : domain.child("devices").children("channel"))
        vm.hasAgentChannel = vm.hasAgentChannel || attributeOf(channel.child("target"), "name") ==
                                                       u"org.qemu.guest_agent.0";
    for (const pugi::xml_node entry : domain.child("sysinfo").child("system").children("entry")) {
        if (attributeOf(entry, "name") == u"serial")
            vm.systemSerial = textOf(entry);
    }
    const pugi::xml_node info = domain.child("metadata").child("libosinfo:libosinfo");
    vm.osId = attributeOf(info.child("libosinfo:os"), "id");
}

/// What somebody else serves for this VM: shared memory, the sockets of vhost-user, vDPA.
void addServices(VirtualMachine &vm)
{
    for (const Need &need : vm.needs) {
        if (need.isArgument)
            continue;
        if (need.kind == Need::Kind::SharedMemory)
            vm.hostDevices << "shmem " + need.name;
        else if (need.kind == Need::Kind::Socket && need.use == Need::Use::Read)
            vm.hostDevices << "socket " + need.name;
        else if (need.kind == Need::Kind::HostDevice && need.name.startsWith("/dev/vhost-vdpa"))
            vm.hostDevices << need.name;
    }
}

/// Of a snapshot of a running VM the definition that it would have started with next.
pugi::xml_node definitionIn(const pugi::xml_node &snapshot)
{
    const pugi::xml_node inactive = snapshot.child("inactiveDomain");
    return inactive ? inactive : snapshot.child("domain");
}

void readCpu(const pugi::xml_node &cpu, VirtualMachine &vm)
{
    vm.cpuModel = textOf(cpu.child("model"));
    vm.cpuMode = attributeOf(cpu, "mode");
    if (vm.cpuMode.isEmpty() && !vm.cpuModel.isEmpty())
        vm.cpuMode = "custom"; // libvirt's default
}

void readFirmware(const pugi::xml_node &domain, VirtualMachine &vm)
{
    const pugi::xml_node os = domain.child("os");
    vm.firmware = attributeOf(os, "firmware");
    const auto variables = std::ranges::find(vm.needs, Need::Kind::Variables, &Need::kind);
    vm.usesUefi = variables != vm.needs.end() || attributeOf(os, "firmware") == u"efi" ||
                  attributeOf(os.child("loader"), "type") == u"pflash";
    if (variables != vm.needs.end() && !variables->isDerived)
        vm.nvramPath = variables->name;
}

/// The file or device that an external snapshot put on top.
QString overlayOf(const pugi::xml_node &disk)
{
    const bool isDevice = attributeOf(disk, "type") == u"block";
    return attributeOf(disk.child("source"), isDevice ? "dev" : "file");
}

Result<VirtualMachine> readDefinition(const QString &xml, const NeedsContext &context)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    const pugi::xml_node domain = document.child("domain");
    const pugi::xml_node devices = domain.child("devices");
    VirtualMachine vm;
    vm.uuid = textOf(domain.child("uuid"));
    vm.name = textOf(domain.child("name"));
    vm.title = textOf(domain.child("title"));
    vm.description = textOf(domain.child("description"));
    vm.domainType = attributeOf(domain, "type");
    const pugi::xml_node type = domain.child("os").child("type");
    vm.arch = attributeOf(type, "arch");
    vm.machine = attributeOf(type, "machine");
    vm.emulator = textOf(devices.child("emulator"));
    vm.memoryBytes = sizeOf(domain.child("memory"), "KiB");
    vm.cpuCount = domain.child("vcpu").text().as_int(1);
    readCpu(domain.child("cpu"), vm);
    for (const pugi::xml_node tpm : devices.children("tpm"))
        vm.hasTpm = vm.hasTpm || isEmulatedTpm(tpm);
    readGuest(domain, vm);
    vm.hostDevices = readHostDevices(devices);
    vm.hostReferences = hostReferences(domain);
    for (const pugi::xml_node node : devices.children("graphics")) {
        vm.displays << attributeOf(node, "type");
        vm.hasGraphicsPassword = vm.hasGraphicsPassword || node.attribute("passwd");
    }
    vm.disks = readDisks(devices);
    vm.nics = readNics(devices);
    vm.needs = readNeeds(domain, vm.disks, context);
    vm.hasArguments = !domain.child("qemu:commandline").empty();
    addServices(vm);
    readFirmware(domain, vm);
    vm.marks = readMarks(domain);
    return vm;
}

/// Of a snapshot of a running VM: what it had then and would not have had after a restart.
void addRunningNeeds(const pugi::xml_node &node, const NeedsContext &context, Snapshot &snapshot)
{
    const pugi::xml_node domain = node.child("domain");
    if (domain == definitionIn(node))
        return;
    for (Need &need : readNeeds(domain, readDisks(domain.child("devices")), context)) {
        if (need.isFile() && std::ranges::find(snapshot.needs, need) == snapshot.needs.end())
            snapshot.files.push_back(std::move(need));
    }
}

/// Where libvirt keeps it (qemu_conf.c, saveDir).
void addSavedState(const DomainRecord &record, VirtualMachine &vm)
{
    if (!record.hasManagedSave)
        return;
    Need state;
    state.kind = Need::Kind::SavedState;
    state.use = Need::Use::Own;
    state.name = (record.isSession ? QString() : QString("/var/lib/libvirt/qemu/save/")) +
                 record.name + ".save";
    state.isDerived = true;
    vm.needs.push_back(std::move(state));
}

void append(std::vector<Need> &needs, const std::vector<Need> &more)
{
    needs.insert(needs.end(), more.begin(), more.end());
}

void readRunning(const DomainRecord &record, VirtualMachine &vm, std::vector<ReadFailure> &failures)
{
    if (record.state == VmState::Off)
        return;
    NeedsContext context{Need::Where::Live, {}, record.isSession};
    const auto live =
        readDefinition(record.liveXml.isEmpty() ? record.xml : record.liveXml, context);
    if (!live)
        return failures.push_back({ReadFailure::Part::Live, live.error().detail});
    vm.liveDisks = live->disks;
    append(vm.needs, live->needs);
}

} // namespace

Result<VirtualMachine> readDomain(const QString &xml)
{
    return readDefinition(xml, {});
}

Result<Snapshot> readSnapshot(const QString &xml, bool isSession)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domainsnapshot"));
    const pugi::xml_node node = document.child("domainsnapshot");
    Snapshot snapshot;
    snapshot.name = textOf(node.child("name"));
    snapshot.description = textOf(node.child("description"));
    snapshot.parent = textOf(node.child("parent").child("name"));
    snapshot.created = textOf(node.child("creationTime")).toLongLong();
    const QString memory = attributeOf(node.child("memory"), "snapshot");
    snapshot.hasMemory = memory == u"internal" || memory == u"external";
    for (const pugi::xml_node disk : node.child("disks").children("disk")) {
        const QString kind = attributeOf(disk, "snapshot");
        Snapshot::DiskState &state = snapshot.states[attributeOf(disk, "name")];
        if (kind == u"internal")
            state.kind = Snapshot::Kind::Internal;
        else if (kind == u"external")
            state = {Snapshot::Kind::External, overlayOf(disk)};
    }
    const pugi::xml_node domain = definitionIn(node);
    const pugi::xml_node devices = domain.child("devices");
    snapshot.disks = readDisks(devices);
    snapshot.nics = readNics(devices);
    const NeedsContext context{Need::Where::Snapshot, snapshot.name, isSession};
    snapshot.needs = readNeeds(definitionIn(node), snapshot.disks, context);
    snapshot.files = readSnapshotNeeds(node, context);
    addRunningNeeds(node, context, snapshot);
    snapshot.hostReferences = hostReferences(domain);
    return snapshot;
}

Result<QString> snapshotDefinition(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domainsnapshot"));
    pugi::xml_document domain;
    const pugi::xml_node from = definitionIn(document.child("domainsnapshot"));
    domain.append_copy(from).set_name("domain");
    return xmlToString(domain);
}

namespace {

void readSnapshots(const DomainRecord &record, VirtualMachine &vm,
                   std::vector<ReadFailure> &failures)
{
    for (const QString &xml : record.snapshotXmls) {
        if (auto snapshot = readSnapshot(xml, record.isSession))
            vm.snapshots.push_back(std::move(*snapshot));
        else
            failures.push_back({ReadFailure::Part::Snapshots, snapshot.error().detail});
    }
    for (Snapshot &snapshot : vm.snapshots)
        snapshot.isCurrent = snapshot.name == record.currentSnapshot;
    std::stable_sort(vm.snapshots.begin(), vm.snapshots.end(),
                     [](const Snapshot &a, const Snapshot &b) { return a.created < b.created; });
    for (const Snapshot &snapshot : vm.snapshots) {
        append(vm.needs, snapshot.needs);
        append(vm.needs, snapshot.files);
    }
}

} // namespace

Result<VirtualMachine> readClaimedDomain(const DomainRecord &record, const QString &node,
                                         std::vector<ReadFailure> *failures)
{
    auto vm = readDefinition(record.xml, {Need::Where::Defined, {}, record.isSession});
    if (!vm)
        return vm;
    vm->node = node;
    vm->uuid = record.uuid;
    vm->name = record.name;
    vm->state = record.state;
    vm->persistent = record.persistent;
    vm->autostart = record.autostart;
    vm->snapshotCount = record.snapshotCount;
    vm->hasManagedSave = record.hasManagedSave;
    addSavedState(record, *vm);
    std::vector<ReadFailure> found = record.failures;
    readRunning(record, *vm, found);
    readSnapshots(record, *vm, found);
    if (failures)
        *failures = std::move(found);
    return vm;
}

Result<VirtualMachine> readDomain(const DomainRecord &record, const QString &node,
                                  std::vector<ReadFailure> *failures)
{
    auto vm = readClaimedDomain(record, node, failures);
    if (vm)
        vm->marks = provenMarks(*vm, QDateTime::currentDateTimeUtc());
    return vm;
}

} // namespace ramet
