// SPDX-License-Identifier: GPL-3.0-or-later
// Raw images of odd lengths, and a clone of a running VM's snapshot that starts.
#include "tests/app/ctl/ctllab.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class SizeTrials : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aRawImageOfAnyLengthIsCopiedWhole_data();
    void aRawImageOfAnyLengthIsCopiedWhole();
    void aCloneOfARunningVmsSnapshotStarts();

private:
    CtlRan ctl(const QStringList &arguments) const
    {
        return runCtl(QStringList{"-c", "a=" + m_lab.lab().uri("a")} + arguments);
    }
    Ran virsh(const QStringList &arguments) const { return m_lab.lab().virsh("a", arguments); }
    StorageLab m_lab;
};

namespace {

/// A hole, and 500 bytes of data at its very end.
bool makeRaw(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        return false;
    const QByteArray data(500, 'x');
    return size <= 600 || (file.seek(size - data.size()) && file.write(data) == data.size());
}

} // namespace

void SizeTrials::initTestCase()
{
    QVERIFY(m_lab.up(1));
}

void SizeTrials::aRawImageOfAnyLengthIsCopiedWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QStringList>("way");
    for (const qint64 size : {1'000'001LL, 7'000'000'000LL, 513LL, 0LL, 67'108'865LL})
        for (const QStringList &way :
             {QStringList{}, {"--bwlimit", "2000"}, {"--storage", "shared"}, {"--format", "qcow2"}})
            if (allRows() || size != 513)
                QTest::addRow("%lld bytes %s", size, qPrintable(way.join(' '))) << size << way;
}

/// QEMU counts in sectors: the copy may be longer by less than one, never shorter.
void SizeTrials::aRawImageOfAnyLengthIsCopiedWhole()
{
    QFETCH(qint64, size);
    QFETCH(QStringList, way);
    const QString image = m_lab.folder("default") + "/odd.raw";
    QVERIFY(makeRaw(image, size));
    QVERIFY(!m_lab.define("odd", {{image, "raw"}}).uuid.isEmpty());
    const CtlRan cloned = ctl(QStringList{"clone", "odd", "copy", "--full", "--json"} + way);
    QVERIFY2(cloned.ok(), cloned.all());
    const CtlRan shown = ctl({"show", "copy", "--json"});
    const QJsonObject vm = shown.json["vm"].toObject();
    const QString copy = vm["disks"].toArray().at(0)["path"].toString();
    QVERIFY2(!copy.isEmpty(), shown.all());
    const QString format = way.contains("qcow2") ? "qcow2" : "raw";
    QVERIFY(didRun(run("qemu-img", {"compare", "-q", "-f", "raw", "-F", format, image, copy})));
    if (format == u"raw") {
        const qint64 longer = QFileInfo(copy).size() - size;
        QVERIFY2(longer >= 0 && longer < 512, QByteArray::number(longer));
    }
    for (const char *name : {"copy", "odd"}) {
        const CtlRan deleted = ctl({"delete", name, "--yes"});
        QVERIFY2(deleted.ok(), deleted.all());
    }
}

/// Nothing of the original's sockets, ports, logs or network devices is in its definition.
void SizeTrials::aCloneOfARunningVmsSnapshotStarts()
{
    const QString image = m_lab.makeImage(m_lab.folder("default") + "/g.qcow2", "qcow2", 64, 1);
    const QString devices =
        "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
        "<channel type='unix'><source mode='bind' path='" +
        m_lab.folder("default") +
        "/g.com.example.0'/><target type='virtio' name='com.example.0'/></channel>"
        "<graphics type='vnc' port='-1' autoport='yes'/><interface type='user'/>"
        "<serial type='pty'><log file='" +
        m_lab.folder("default") + "/../g.log' append='on'/></serial>";
    QVERIFY(!m_lab.define("g", {{image}}, "a", devices).uuid.isEmpty());
    QVERIFY(didRun(virsh({"start", "g"})));
    QVERIFY(didRun(virsh({"snapshot-create-as", "g", "s1"})));
    const CtlRan cloned = ctl({"clone", "g", "c", "--snapshot", "s1", "--start"});
    QVERIFY2(cloned.ok(), cloned.all());
    QCOMPARE(virsh({"domstate", "c"}).out.trimmed(), "running");
    const QString definition = virsh({"dumpxml", "--inactive", "c"}).out;
    static const QRegularExpression originals(
        R"(domain-\d+-g|/g\.com|g\.log|vnet|port='59\d\d|guest_agent\.0-c)");
    QVERIFY2(!definition.contains(originals), qPrintable(definition));
    for (const QStringList &call : {QStringList{"destroy", "c"}, {"destroy", "g"}, {"start", "c"}})
        QVERIFY(didRun(virsh(call)));
    QVERIFY(didRun(virsh({"destroy", "c"})));
}

RAMET_TEST(SizeTrials)
#include "tst_trials_sizes.moc"
