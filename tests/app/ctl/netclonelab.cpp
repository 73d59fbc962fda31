// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/netclonelab.h"

#include "tests/support/guests/readerguest.h"
#include "tests/support/labprocess.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QtTest>

namespace ramet::test {

static bool makeDisk(const QString &path)
{
    QTemporaryFile bytes;
    if (!bytes.open())
        return false;
    QByteArray data(48 << 20, Qt::Uninitialized);
    QRandomGenerator(7).generate(reinterpret_cast<quint32 *>(data.data()),
                                 reinterpret_cast<quint32 *>(data.data() + data.size()));
    bytes.write(data);
    bytes.close();
    return didRun(run("qemu-img", {"create", "-q", "-f", "qcow2", path, "64M"})) &&
           didRun(run("qemu-io", {"-c", "write -s " + readerBootSector() + " 0 512", "-c",
                                  "write -s " + bytes.fileName() + " 8M 48M", path}));
}

bool NetCloneLab::up(const QStringList &moreComponents)
{
    if (!m_lab.up(3, QStringList{"net", "qemutls"} + moreComponents))
        return false;
    if (!skipped().isEmpty())
        return true;
    m_addresses = lab().description()["net"]["addresses"].toObject();
    m_disk = lab().storageFolder("a", "default") + "/source.qcow2";
    const QString other = lab().storageFolder("c", "default") + "/source.qcow2";
    if (!makeDisk(m_disk) || !QFile::copy(m_disk, other) || !define("a", m_disk, "q35") ||
        !define("c", other, "pc"))
        return false;
    m_before = m_lab.everything();
    return true;
}

QString NetCloneLab::skipped() const
{
    const QString net = lab().skipped("net");
    return net.isEmpty() ? lab().skipped("qemutls") : net;
}

bool NetCloneLab::define(const char *node, const QString &disk, const char *machine) const
{
    QTemporaryFile xml;
    if (!xml.open())
        return false;
    xml.write(QString("<domain type='qemu'><name>source</name><memory unit='MiB'>64</memory><os>"
                      "<type arch='x86_64' machine='%2'>hvm</type></os><devices><disk type='file'>"
                      "<driver name='qemu' type='qcow2'/><source file='%1'/>"
                      "<target dev='vda' bus='virtio'/></disk></devices></domain>")
                  .arg(disk, machine)
                  .toUtf8());
    xml.close();
    return didRun(lab().virsh(node, {"pool-refresh", "default"})) &&
           didRun(lab().virsh(node, {"define", xml.fileName()}));
}

QStringList NetCloneLab::nodes() const
{
    QStringList all;
    for (const QString &name : m_addresses.keys())
        all << "-c" << name + "=qemu+tcp://" + m_addresses[name].toString() + "/system";
    return all;
}

QStringList NetCloneLab::cloneOf(const QString &vm, const QStringList &more) const
{
    return QStringList{"clone",
                       vm,
                       "new",
                       "--full",
                       "--node",
                       "b",
                       "--json",
                       "--data-address",
                       address(vm.section('/', 0, 0))} +
           more;
}

qint64 NetCloneLab::helperProcess(const QString &node) const
{
    const QByteArray uuid = lab().virsh(node, {"list", "--uuid", "--transient"}).out.trimmed();
    return uuid.isEmpty()
               ? 0
               : labProcess(lab(), {"qemu-system", "-uuid" + QByteArray(1, '\0') + uuid});
}

bool NetCloneLab::forgetStarting() const
{
    bool found = false;
    for (const QString node : {"a", "b"}) {
        QStringList left;
        for (const QByteArray &name : lab().virsh(node, {"list", "--name"}).out.split('\n')) {
            const QByteArray state = lab().virsh(node, {"domstate", name, "--reason"}).out;
            if (state.contains("starting up"))
                left << lab().description()["dir"].toString() + '/' + node + "/run/qemu/" + name +
                            ".xml";
        }
        if (left.isEmpty())
            continue;
        found = true;
        bool isForgotten = lab().killNode(node);
        for (const QString &file : left)
            isForgotten = QFile::remove(file) && isForgotten;
        if (!isForgotten || !lab().startNode(node))
            qWarning("%s", qPrintable(left.join(' ')));
    }
    return found;
}

void NetCloneLab::checkCloneIsWhole() const
{
    const CtlRan shown = ctl({"show", "b/new", "--json"});
    QVERIFY2(shown.ok(), shown.all());
    const QString path = shown.json["vm"]["disks"].toArray().at(0)["path"].toString();
    QVERIFY2(path.startsWith(lab().storageFolder("b", "default")), shown.all());
    QVERIFY(didRun(run("qemu-img", {"compare", "-U", m_disk, path})));
    const CtlRan deleted = ctl({"delete", "b/new", "--yes"});
    QVERIFY2(deleted.ok(), deleted.all());
    QCOMPARE(m_lab.everything(), m_before);
}

} // namespace ramet::test
