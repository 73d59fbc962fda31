// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/firmwarelab.h"

#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainstart.h"
#include "tests/support/nodecontents.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace ramet::test {

QString namedFirmware(const QString &variables)
{
    return "<os><type arch='x86_64' machine='q35'>hvm</type><loader readonly='yes' type='pflash'>"
           "/usr/share/OVMF/OVMF_CODE_4M.fd</loader><nvram "
           "template='/usr/share/OVMF/OVMF_VARS_4M.fd'>" +
           variables + "</nvram></os>";
}

QString diskAt(const QString &image)
{
    return "<disk type='file'><driver type='qcow2'/><source file='" + image +
           "'/><target dev='vda' bus='virtio'/></disk>";
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file " + path.toUtf8());
}

bool writeInto(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) &&
           file.write(text) == text.size();
}

QString FirmwareLab::local(const QString &path, const QString &node) const
{
    static const QRegularExpression system("^/var/lib/libvirt");
    return QString(path).replace(system,
                                 lab().description()["dir"].toString() + '/' + node + "/lib");
}

QString FirmwareLab::libvirtFolder(const QString &node) const
{
    const QString dir = lab().description()["dir"].toString() + '/' + node;
    return isRoot() ? dir + "/lib" : dir + "/etc/libvirt/qemu";
}

QString FirmwareLab::nvramFolder(const QString &node) const
{
    return libvirtFolder(node) + (isRoot() ? "/qemu/nvram" : "/nvram");
}

QString FirmwareLab::tpmRoot(const QString &node) const
{
    return libvirtFolder(node) + "/swtpm";
}

QString FirmwareLab::tpmFile(const QString &node, const QString &uuid) const
{
    return tpmRoot(node) + '/' + uuid + "/tpm2/tpm2-00.permall";
}

VmRef FirmwareLab::make(const QString &name, const QString &os, const QString &devices)
{
    const auto connection = nodes().work("a");
    const auto uuid = domains::define(*connection, name,
                                      "<domain type='qemu'><name>" + name.toHtmlEscaped() +
                                          "</name><memory unit='MiB'>64" + "</memory>" + os +
                                          "<features><acpi/></features><devices>" + devices +
                                          "</devices></domain>");
    if (!uuid) {
        qWarning("%s", say(uuid.error()).constData());
        return {};
    }
    m_made.push_back({"a", *uuid});
    return m_made.back();
}

bool FirmwareLab::runOnce(const VmRef &vm)
{
    const Status started = domains::startPaused(nodes().work(vm.node).value(), vm.uuid);
    if (!started)
        qWarning("%s", say(started).constData());
    return started && lab().virsh(vm.node, {"destroy", vm.uuid}).ok();
}

FirmwareCopy FirmwareLab::copyOf(const VmRef &vm, const QString &name, const QString &node)
{
    const Connection source = nodes().work(vm.node).value();
    return {source,
            nodes().work(node).value(),
            node,
            vm.uuid,
            name,
            newUuid(),
            domains::secureXml(source, vm.uuid).value(),
            {}};
}

bool FirmwareLab::tryClone(const FirmwareCopy &copy, const QString &variables)
{
    NewIdentity identity;
    identity.name = copy.newName;
    identity.uuid = copy.newUuid;
    identity.nvramPath = variables;
    const auto made = domains::define(copy.targetConnection, copy.newName,
                                      *cloneDefinition(copy.sourceXml, identity));
    if (!made) {
        qWarning("%s", say(made.error()).constData());
        return false;
    }
    m_made.push_back({copy.targetNode, *made});
    return runOnce(m_made.back());
}

std::unique_ptr<Rollback> FirmwareLab::newRollback(StepLog *log)
{
    return std::make_unique<Rollback>(
        [this](const Undo &undo) {
            const auto connection = nodes().work(undo.node);
            return connection ? perform(*connection, undo) : std::unexpected(connection.error());
        },
        log);
}

void FirmwareLab::forget(const VmRef &vm)
{
    const Ran ran = lab().virsh(vm.node, {"undefine", vm.uuid, "--keep-nvram", "--keep-tpm"});
    if (!ran.ok())
        qWarning("%s", ran.err.constData());
    std::erase(m_made, vm);
}

void FirmwareLab::removeAll()
{
    for (const VmRef &vm : m_made) {
        lab().virsh(vm.node, {"destroy", vm.uuid});
        lab().virsh(vm.node, {"undefine", vm.uuid, "--nvram"});
    }
    m_made.clear();
}

QStringList FirmwareLab::everything() const
{
    QStringList all = StorageLab::everything();
    for (const QString node : {"a", "b"}) {
        all << storageNames(lab().uri(node));
        for (const QString &folder : {nvramFolder(node), tpmRoot(node)}) {
            QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                all << files.next();
        }
    }
    all.sort();
    return all;
}

} // namespace ramet::test
