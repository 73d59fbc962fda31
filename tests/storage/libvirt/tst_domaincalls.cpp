// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/domainstart.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/look/look.h"
#include "storage/pool/poolxml.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// What the calls into libvirt promise, on a real daemon.
class DomainCallsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_lab.up(1)); }
    void aFailureKeepsLibvirtsWords();
    void whatIsNotThereIsNotFound();
    void aNameOfAnotherIsTaken();
    void aFileThatIsThereIsNeverOverwritten_data();
    void aFileThatIsThereIsNeverOverwritten();
    void aNodeThatIsNotThereIsUnreachable();
    void aTpmThatListensLateIsTriedAgain_data();
    void aTpmThatListensLateIsTriedAgain();

private:
    StorageLab m_lab;
};

void DomainCallsTest::aFailureKeepsLibvirtsWords()
{
    const VmRef vm = m_lab.define("broken", {{"/not/there.qcow2"}});
    const Connection connection = *m_lab.nodes().work("a");
    const Status started = domains::start(connection, vm.uuid);
    QVERIFY(!started);
    QCOMPARE(started.error().object, QString("broken"));
    QVERIFY2(started.error().detail.contains("/not/there.qcow2"), say(started));
    const Status stopped = domains::destroy(connection, vm.uuid);
    QVERIFY2(!stopped && !stopped.error().detail.isEmpty(), say(stopped));
    QVERIFY(domains::undefine(connection, vm.uuid));
}

void DomainCallsTest::whatIsNotThereIsNotFound()
{
    const Connection connection = *m_lab.nodes().work("a");
    const QString nobody = "11111111-2222-3333-4444-555555555555";
    QCOMPARE(domains::get(connection, nobody).error().kind, ErrorKind::NotFound);
    QCOMPARE(domains::secureXml(connection, nobody).error().kind, ErrorKind::NotFound);
    QCOMPARE(domains::start(connection, nobody).error().kind, ErrorKind::NotFound);
    QCOMPARE(domains::exists(connection, nobody).value(), false);
    QCOMPARE(pools::deleteVolume(connection, "default", "x").error().kind, ErrorKind::NotFound);
    QCOMPARE(pools::deleteVolume(connection, "nowhere", "x").error().kind, ErrorKind::NotFound);
    QCOMPARE(pools::volumeInfo(connection, "default", "x").error().kind, ErrorKind::NotFound);
}

void DomainCallsTest::aNameOfAnotherIsTaken()
{
    const VmRef vm = m_lab.define("taken", {});
    const Connection connection = *m_lab.nodes().work("a");
    const auto again = domains::define(connection, "taken",
                                       "<domain type='qemu'><name>taken</name><memory>16384"
                                       "</memory><os><type>hvm</type></os></domain>");
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NameTaken);
    QVERIFY(domains::undefine(connection, vm.uuid));
}

void DomainCallsTest::aFileThatIsThereIsNeverOverwritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("copied");
    QTest::newRow("new raw") << "raw" << false;
    QTest::newRow("new qcow2") << "qcow2" << false;
    QTest::newRow("raw copy") << "raw" << true;
    QTest::newRow("qcow2 copy") << "qcow2" << true;
}

void DomainCallsTest::aFileThatIsThereIsNeverOverwritten()
{
    QFETCH(QString, format);
    QFETCH(bool, copied);
    const Connection connection = *m_lab.nodes().work("a");
    const QString folder = m_lab.folder("default");
    QVERIFY(!m_lab.makeImage(folder + "/source", "qcow2", 4, 1).isEmpty());
    QVERIFY(pools::refresh(connection, "default"));
    QFile file(folder + "/foreign"); // the node has not seen it
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    const QString xml = volumeDefinition({"foreign", format, 4 << 20, {}, {}});
    const auto made =
        copied ? pools::cloneVolume(connection, "default", "foreign", xml, "default", "source")
               : pools::createVolume(connection, "default", "foreign", xml);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NameTaken);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
    QVERIFY(file.remove());
}

void DomainCallsTest::aNodeThatIsNotThereIsUnreachable()
{
    Nodes nodes;
    nodes.add({"x", "qemu+unix:///system?socket=/not/there"});
    const auto connection = nodes.work("x");
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, ErrorKind::Unreachable);
    QCOMPARE(connection.error().object, QString("x"));
    const Inventory inventory = ramet::look(nodes, Scope::everything());
    QVERIFY(!inventory.nodes[0].reachable);
    QCOMPARE(inventory.unreachableNodes(), QStringList{"x"});
    QCOMPARE(nodes.work("y").error().kind, ErrorKind::NotFound);
}

void DomainCallsTest::aTpmThatListensLateIsTriedAgain_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("times");
    QTest::newRow("once") << QByteArray("virDomainCreate") << 1;
    QTest::newRow("once, paused") << QByteArray("virDomainCreateWithFlags") << 1;
    QTest::newRow("always") << QByteArray("virDomainCreate") << -1;
}

void DomainCallsTest::aTpmThatListensLateIsTriedAgain()
{
    QFETCH(QByteArray, call);
    QFETCH(int, times);
    const VmRef vm = m_lab.define("late", {});
    const Connection connection = *m_lab.nodes().work("a");
    resetCallCounts();
    injectCallFault({.call = call,
                     .times = times,
                     .text = "internal error: qemu unexpectedly closed the monitor: -chardev "
                             "socket,id=chrtpm,path=/run/libvirt/qemu/swtpm/3-late-swtpm.sock: "
                             "Failed to connect to '/run/libvirt/qemu/swtpm/3-late-swtpm.sock': "
                             "Connection refused"});
    const Status started = call == "virDomainCreate" ? domains::start(connection, vm.uuid)
                                                     : domains::startPaused(connection, vm.uuid);
    clearCallFaults();
    QCOMPARE(started.has_value(), times == 1);
    QCOMPARE(callCounts()[call], quint64(times == 1 ? 2 : 3));
    if (started)
        QVERIFY(domains::destroy(connection, vm.uuid));
    QVERIFY(domains::undefine(connection, vm.uuid));
}

RAMET_TEST(DomainCallsTest)
#include "tst_domaincalls.moc"
