// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagelab.h"

#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/look/look.h"
#include "tests/support/nodecontents.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <sys/stat.h>

namespace ramet::test {

namespace {

QString xmlText(const QString &text)
{
    return text.toHtmlEscaped().replace('\'', "&#39;");
}

} // namespace

bool StorageLab::up(int count, const QStringList &components)
{
    m_lab = Lab::up(count, components);
    if (m_lab)
        m_nodes = newClient();
    return m_lab != nullptr;
}

std::unique_ptr<Nodes> StorageLab::newClient() const
{
    auto nodes = std::make_unique<Nodes>();
    for (const QJsonValue node : m_lab->description()["nodes"].toArray())
        nodes->add({node["name"].toString(), node["uri"].toString()});
    return nodes;
}

QString StorageLab::folder(const char *storage, const char *node) const
{
    return m_lab->storageFolder(QLatin1String(node), QLatin1String(storage));
}

QString StorageLab::makeImage(const QString &path, const QString &format, int sizeMiB, int dataMiB,
                              const QStringList &createOptions) const
{
    const QString size = QString::number(sizeMiB) + 'M';
    if (!didRun(run("qemu-img", QStringList{"create", "-q", "-f", format} + createOptions +
                                    QStringList{path, size})))
        return {};
    QStringList writes{"-f", format};
    const int offsets[] = {0, sizeMiB / 2, sizeMiB - 1};
    int pattern = qHash(path) % 200;
    for (const int offset : offsets) {
        const int length = std::min(dataMiB, sizeMiB - offset);
        if (length > 0)
            writes << "-c" << QString("write -P %1 %2M %3M").arg(++pattern).arg(offset).arg(length);
    }
    return dataMiB == 0 || didRun(run("qemu-io", writes + QStringList{path})) ? path : QString();
}

VmRef StorageLab::define(const QString &name, const std::vector<LabDisk> &disks, const char *node,
                         const QString &devices) const
{
    QString xml = "<domain type='qemu'><name>" + xmlText(name) +
                  "</name><memory unit='MiB'>16</memory><os><type arch='x86_64' machine='q35'>hvm"
                  "</type></os><devices>" +
                  devices;
    int count[2] = {0, 0};
    for (const LabDisk &disk : disks) {
        const bool drive = disk.device != u"disk";
        const QString target =
            QString(drive ? "sd" : "vd") + QChar(u'a' + static_cast<char16_t>(count[drive]++));
        xml += QString("<disk type='%1' device='").arg(disk.isDevice ? "block" : "file") +
               disk.device + "'><driver name='qemu' type='" + disk.format + "'/>";
        if (!disk.path.isEmpty())
            xml += QString("<source %1='").arg(disk.isDevice ? "dev" : "file") +
                   xmlText(disk.path) + "'/>";
        xml += "<target dev='" + target + "' bus='" + (drive ? "sata" : "virtio") + "'/>" +
               disk.extra + "</disk>";
    }
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write((xml + "</devices></domain>").toUtf8());
    file.close();
    const QString on = QLatin1String(node);
    if (!didRun(m_lab->virsh(on, {"define", file.fileName()})))
        return {};
    const Ran uuid = m_lab->virsh(on, {"domuuid", name});
    return {on, QString::fromUtf8(uuid.out).trimmed()};
}

VmRef StorageLab::find(const QString &name, const char *node)
{
    const Inventory inventory = ramet::look(*m_nodes, Scope::everything());
    const NodeInventory *on = inventory.findNode(QLatin1String(node));
    const VirtualMachine *vm = on ? on->findVmByName(name) : nullptr;
    return vm ? VmRef{vm->node, vm->uuid} : VmRef{};
}

ClonePlan StorageLab::plan(const CloneRequest &request)
{
    ClonePlan plan = planClone(ramet::look(*m_nodes, Scope::users()), request);
    for (const Refusal &refusal : plan.refusals)
        qWarning() << "refused" << int(refusal.reason) << refusal.object << refusal.other;
    return plan;
}

ClonePlan StorageLab::plan(const VmRef &source, const QString &name, CloneMode mode,
                           const QString &node)
{
    CloneRequest request;
    request.source = source;
    request.name = name;
    request.mode = mode;
    request.targetNode = node;
    return plan(request);
}

Result<CloneOutcome> StorageLab::clone(const ClonePlan &plan, std::stop_token stop,
                                       const ProgressSink &sink)
{
    return runClone(*m_nodes, plan, std::move(stop), sink);
}

Status StorageLab::remove(const VmRef &vm, bool keepDisks)
{
    const DeletePlan plan = planDelete(ramet::look(*m_nodes, Scope::users()), vm, keepDisks);
    return runDelete(*m_nodes, plan, {}, [](const Progress &) {});
}

QStringList StorageLab::everything() const
{
    QStringList all;
    for (const NodeAddress &node : m_nodes->addresses()) {
        for (const QString &storage : m_lab->storages(node.name)) {
            const QDir folder(m_lab->storageFolder(node.name, storage));
            for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden | QDir::System))
                all << node.name + " file " + folder.filePath(file);
        }
        const QString uri = m_lab->uri(node.name);
        for (const QString &line :
             domainNames(uri) + volumeLines(uri, m_lab->storages(node.name)))
            all << node.name + ' ' + line;
    }
    all.sort();
    return all;
}

bool StorageLab::isRunning(const VmRef &vm)
{
    const auto known = lookAtVm(*m_nodes, vm);
    return known && known->state == VmState::Running;
}

bool sameContent(const QString &a, const QString &b)
{
    return didRun(run("qemu-img", {"compare", "-U", a, b}));
}

QByteArray sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex()
                                                                 : QByteArray();
}

QJsonArray imageChain(const QString &path)
{
    const Ran ran = run("qemu-img", {"info", "-U", "--backing-chain", "--output=json", path});
    return didRun(ran) ? QJsonDocument::fromJson(ran.out).array() : QJsonArray();
}

qint64 bytesHeld(const QString &path)
{
    struct stat facts {};
    return stat(path.toUtf8().constData(), &facts) == 0 ? facts.st_blocks * 512 : -1;
}

QByteArray say(const Error &error)
{
    return QString("kind %1 in %2 of %3: %4, left: %5")
        .arg(int(error.kind))
        .arg(error.operation, error.object, error.detail, error.leftovers.join(' '))
        .toUtf8();
}

} // namespace ramet::test
