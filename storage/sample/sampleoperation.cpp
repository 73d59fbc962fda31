// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sample/sampleoperation.h"
#include "storage/base/xmltext.h"
#include "storage/domain/identity.h"
#include "storage/domain/vmname.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/look/look.h"
#include "storage/pool/poolxml.h"
#include "storage/undo/journal.h"

namespace ramet {

namespace {

// Two devices, a console and a screen: all that a boot sector can use.
constexpr const char *sampleXml = R"(<domain>
  <name/>
  <uuid/>
  <description>A sample VM of Ramet. It counts its boots on its own disk.</description>
  <memory unit='MiB'>32</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os>
  <features><acpi/></features>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='user'><mac/><model type='virtio'/><rom enabled='no'/></interface>
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <graphics type='vnc' autoport='yes'/>
    <video><model type='vga'/></video>
    <memballoon model='none'/>
  </devices>
</domain>)";

Error failed(ErrorKind kind, const QString &object, const QString &detail)
{
    return {kind, "create sample VM", object, detail, {}};
}

QString freeName(const NodeInventory &node)
{
    QString name = "sample";
    for (int number = 2; node.findVmByName(name); ++number)
        name = "sample" + QString::number(number);
    return name;
}

Result<StoragePool> chooseStorage(const NodeInventory &node, const QString &wanted)
{
    const StoragePool *chosen = wanted.isEmpty() ? nullptr : node.findPool(wanted);
    if (wanted.isEmpty()) {
        for (const StoragePool &pool : node.pools) { // libvirt lists them in any order
            const bool fits = pool.active && pool.imageFormats().contains("qcow2");
            if (fits && (!chosen || pool.name < chosen->name))
                chosen = &pool;
        }
    }
    if (!chosen)
        return std::unexpected(failed(ErrorKind::NotFound, wanted.isEmpty() ? node.node : wanted,
                                      "no active storage of this name holds disk images"));
    if (!chosen->active || !chosen->imageFormats().contains("qcow2"))
        return std::unexpected(failed(ErrorKind::Unsupported, chosen->name,
                                      "the storage is not active or cannot hold qcow2 images"));
    return *chosen;
}

QString definition(const QString &name, const QString &uuid, const QString &path, bool kvm,
                   const QString &mac)
{
    pugi::xml_document document;
    document.load_string(sampleXml);
    pugi::xml_node domain = document.child("domain");
    setAttribute(domain, "type", kvm ? "kvm" : "qemu");
    setChildText(domain, "name", name);
    setChildText(domain, "uuid", uuid);
    pugi::xml_node devices = domain.child("devices");
    setAttribute(devices.child("disk").child("source"), "file", path);
    setAttribute(devices.child("interface").child("mac"), "address", mac);
    return xmlToString(document);
}

struct SampleVolume {
    QString pool;
    QString name;
    const QByteArray &image;
};
struct SampleIdentity {
    QString node;
    QString name;
    QString uuid;
    QString mac;
};

quint64 qcow2Size(const QByteArray &image)
{
    // "QCOW2 Image Format", QEMU's docs/interop/qcow2.txt: bytes 24-31, big endian.
    quint64 size = 0;
    for (int i = 24; i < 32 && i < image.size(); ++i)
        size = size << 8 | static_cast<quint8>(image[i]);
    return size;
}

Status makeSample(Rollback &rollback, const Connection &connection, const SampleVolume &volume,
                  const SampleIdentity &identity, bool kvm)
{
    const auto path = rollback.make(
        {.kind = Undo::Kind::DeleteVolume,
         .node = identity.node,
         .name = volume.name,
         .pool = volume.pool},
        [&] {
            return pools::createVolume(
                connection, volume.pool, volume.name,
                volumeDefinition({volume.name, "qcow2", qcow2Size(volume.image), {}, {}}));
        });
    if (!path)
        return std::unexpected(path.error());
    RAMET_TRY(pools::upload(connection, volume.pool, volume.name, volume.image));
    const auto defined =
        rollback.make({.kind = Undo::Kind::RemoveDefinition,
                       .node = identity.node,
                       .uuid = identity.uuid,
                       .name = identity.name},
                      [&] {
                          return domains::define(
                              connection, identity.name,
                              definition(identity.name, identity.uuid, *path, kvm, identity.mac));
                      });
    return defined ? Status() : std::unexpected(defined.error());
}

} // namespace

Result<VmRef> runSample(Nodes &nodes, const SampleRequest &request)
{
    auto connection = nodes.work(request.node);
    if (!connection)
        return std::unexpected(connection.error());
    const Inventory inventory = look(nodes, Scope::everything());
    const NodeInventory *node = inventory.findNode(request.node);
    if (!node || !node->reachable)
        return std::unexpected(node ? node->error : failed(ErrorKind::NotFound, request.node, {}));
    const auto name = VmName::from(request.name.isEmpty() ? freeName(*node) : request.name);
    if (!name)
        return std::unexpected(failed(ErrorKind::Invalid, request.name, "not a name for a VM"));
    if (node->findVmByName(name->text()))
        return std::unexpected(failed(ErrorKind::NameTaken, name->text(), {}));
    const auto pool = chooseStorage(*node, request.storage);
    if (!pool)
        return std::unexpected(pool.error());

    const QString uuid = newUuid();
    const QString volume = name->fileStem() + "-vda-" + uuid.left(8) + ".qcow2";
    const auto journal = Journal::create({.id = uuid,
                                          .operation = JournalOperation::Sample,
                                          .object = name->text(),
                                          .nodes = {{node->node, node->uri}},
                                          .plan = {},
                                          .host = {},
                                          .started = {}});
    if (!journal)
        return std::unexpected(journal.error());
    Rollback rollback(performThrough(nodes), journal->get());
    std::set<QString> macs = inventory.allMacs();
    const Status made =
        makeSample(rollback, *connection, {pool->name, volume, request.image},
                   {request.node, name->text(), uuid, newMac(macs)}, node->supportsKvm);
    if (!made) {
        Error error = made.error();
        error.leftovers = rollback.run();
        if (error.leftovers.isEmpty())
            (*journal)->remove();
        return std::unexpected(error);
    }
    rollback.dismiss();
    (*journal)->remove();
    return VmRef{request.node, uuid};
}

} // namespace ramet
