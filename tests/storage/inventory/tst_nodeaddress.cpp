// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inventory/nodeaddress.h"
#include "tests/support/testprogram.h"

using namespace ramet;

class NodeAddressTest : public QObject {
    Q_OBJECT
private slots:
    void theHostOfTheUriServesWhereOthersCanReachIt_data();
    void theHostOfTheUriServesWhereOthersCanReachIt();
    void aPersonsWordCounts();
    void whatIsNoHostIsRefused();
};

void NodeAddressTest::theHostOfTheUriServesWhereOthersCanReachIt_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *uri, const char *host) {
        QTest::newRow(uri) << QString(uri) << QString(host);
    };
    row("qemu+ssh://root@lab-1.example/system", "lab-1.example");
    row("qemu+tls://10.0.0.7:16514/system", "10.0.0.7");
    row("qemu+ssh://[fd00::7]/system", "fd00::7");
    row("qemu:///system", "");
    row("qemu+unix:///system?socket=/run/libvirt/libvirt-sock", "");
    row("qemu+tcp://localhost/system", "");
    row("qemu+tcp://127.0.0.1/system", "");
    row("qemu+ssh://[::1]/system", "");
    row("test:///default", "");
}

void NodeAddressTest::theHostOfTheUriServesWhereOthersCanReachIt()
{
    QFETCH(QString, uri);
    QFETCH(QString, host);
    QCOMPARE(dataAddressOf({"a", uri}).host, host);
    QVERIFY(!dataAddressOf({"a", uri}).isTrusted);
}

void NodeAddressTest::aPersonsWordCounts()
{
    const DataAddress own{"10.9.0.1", true};
    QCOMPARE(dataAddressOf({"a", "qemu+ssh://lab-1.example/system", own}), own);
    QCOMPARE(dataAddressOf({"a", "qemu:///system", own}), own);
}

void NodeAddressTest::whatIsNoHostIsRefused()
{
    for (const char *host : {"lab-1.example", "10.0.0.7", "fd00::7", "::ffff:10.0.0.7"})
        QVERIFY2(isValidHost(host), host);
    for (const char *host : {"", "-x", "a b", "10.0.0.7/24", "[fd00::7]", "a:b", "a\nb", "<x>"})
        QVERIFY2(!isValidHost(host), host);
}

RAMET_TEST(NodeAddressTest)
#include "tst_nodeaddress.moc"
