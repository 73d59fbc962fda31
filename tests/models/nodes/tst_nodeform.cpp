// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connecttext.h"
#include "models/nodes/nodeform.h"
#include "models/nodes/nodetest.h"
#include "storage/inventory/inventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using Way = NodeForm::Way;

class NodeFormTest : public QObject {
    Q_OBJECT
private slots:
    void theCommandThatHelpsIsForThisMachine();
    void aFormMakesTheAddressAndTheAddressTheForm_data();
    void aFormMakesTheAddressAndTheAddressTheForm();
    void whatTheFormCannotSayStaysAsTyped();
    void typosAreSaid_data();
    void typosAreSaid();
    void theSameDaemonIsNoticed();
    void tcpIsWarnedOf();
    void aReportSaysWhatIsThere();
};

void NodeFormTest::aFormMakesTheAddressAndTheAddressTheForm_data()
{
    QTest::addColumn<NodeForm>("form");
    QTest::addColumn<QString>("uri");
    const auto row = [](const char *uri, const NodeForm &form) {
        QTest::newRow(uri) << form << QString(uri);
    };
    row("qemu:///system", {.way = Way::System});
    row("qemu:///session", {.way = Way::Session});
    row("qemu+ssh://host/system", {.way = Way::Ssh, .host = "host"});
    row("qemu+ssh://root@host:2222/session",
        {.way = Way::Ssh, .user = "root", .host = "host", .port = 2222, .isSession = true});
    row("qemu+ssh://root@[2001:db8::1]:22/system",
        {.way = Way::Ssh, .user = "root", .host = "2001:db8::1", .port = 22});
    row("qemu+tls://host/system", {.way = Way::Tls, .host = "host"});
    row("qemu+tcp://[::1]/system", {.way = Way::Tcp, .host = "::1"});
    row("qemu+unix:///system?socket=/run/a%20b", {.way = Way::Socket, .socket = "/run/a b"});
}

void NodeFormTest::aFormMakesTheAddressAndTheAddressTheForm()
{
    QFETCH(NodeForm, form);
    QFETCH(QString, uri);
    QCOMPARE(form.uri(), uri);
    QCOMPARE(addressProblem(uri), QString());
    QVERIFY(NodeForm::of(uri) == form);
    QVERIFY(form.isComplete());
}

void NodeFormTest::whatTheFormCannotSayStaysAsTyped()
{
    for (const QString uri : {"qemu+ssh://host/system?keyfile=/k", "test:///default",
                              "qemu+libssh2://host/system", "nonsense", ""}) {
        QVERIFY(NodeForm::of(uri).way == Way::Own);
        QCOMPARE(NodeForm::of(uri).uri(), uri);
    }
    QVERIFY(!NodeForm().isComplete());
}

void NodeFormTest::typosAreSaid_data()
{
    QTest::addColumn<QString>("part");
    const auto row = [](const char *uri, const char *part) { QTest::newRow(uri) << part; };
    row("quemu:///system", "“quemu” is no driver");
    row("qemu//system", "begins with a driver");
    row("host", "begins with a driver");
    row("qemu+shh://host/system", "“shh” is no way");
    row("qemu:///sytem", "not in “/sytem”");
    row("qemu+ssh://host", "ends in “/system”");
    row("qemu+ssh:///system", "names no host");
    row("qemu+ssh://2001:db8::1/system", "brackets");
    row("qemu+ssh://root@2001:db8::1/system", "brackets");
    row("qemu+ssh://host:99999/system", "check the host and the port");
    row("qemu+ssh://host:ssh/system", "check the host and the port");
    row("qemu+ssh://a b/system", "no spaces");
}

void NodeFormTest::typosAreSaid()
{
    QFETCH(QString, part);
    const QString said = addressProblem(QTest::currentDataTag());
    QVERIFY2(said.contains(part), qPrintable(said));
}

void NodeFormTest::theSameDaemonIsNoticed()
{
    const auto isSame = [](const char *a, const char *b) {
        return canonicalAddress(a) == canonicalAddress(b);
    };
    QVERIFY(isSame("qemu:///system", "qemu+unix:///system"));
    QVERIFY(isSame("qemu+ssh://root@Host/system", "qemu+ssh://root@host:22/system?keyfile=/k"));
    QVERIFY(isSame("qemu+tcp://h/system", "qemu+tcp://h:16509/system"));
    QVERIFY(isSame("qemu://h/system", "qemu+tls://h/system"));
    QVERIFY(!isSame("qemu:///system", "qemu:///session"));
    QVERIFY(!isSame("qemu+ssh://a@h/system", "qemu+ssh://b@h/system"));
    QVERIFY(!isSame("qemu+unix:///system?socket=/a", "qemu+unix:///system?socket=/b"));
    const QString said = addressWarning({"b", "qemu+unix:///system"}, {{"a", "qemu:///system"}});
    QVERIFY2(said.contains("“a” has the same address"), qPrintable(said));
}

void NodeFormTest::tcpIsWarnedOf()
{
    QVERIFY(addressWarning({"a", "qemu+tcp://h/system"}, {}).contains("not encrypted"));
    QCOMPARE(addressWarning({"a", "qemu+ssh://h/system"}, {}), QString());
}

void NodeFormTest::aReportSaysWhatIsThere()
{
    Inventory inventory;
    NodeInventory known;
    known.node = "a";
    known.uri = "qemu:///system";
    known.hostUuid = "u-1";
    inventory.nodes.push_back(known);
    const NodeAddress address{"b", "qemu+ssh://h/system"};
    NodeReport report{.libvirtVersion = 8'000'000,
                      .hypervisor = "QEMU",
                      .hypervisorVersion = 7'002'022,
                      .vms = 3,
                      .hostUuid = "u-1",
                      .hostName = "rack",
                      .isReadOnly = true};
    const NodeVerdict verdict = nodeVerdict(address, report, inventory);
    QVERIFY(verdict.isGood);
    for (const QString part : {"rack: libvirt 8.0.0, QEMU 7.2.22", "read-only", "older than 9.0",
                               "same host as node “a”"})
        QVERIFY2(verdict.text.contains(part), qPrintable(verdict.text));
    inventory.nodes[0].hostName = "Rack.example.org";
    QVERIFY(nodeVerdict(address, report, inventory).text.contains("same host as node “a”"));
    inventory.nodes[0].hostName = "shelf";
    const QString twin = nodeVerdict(address, report, inventory).text;
    QVERIFY2(twin.contains("same host as node “a” by its UUID, though not by its name"),
             qPrintable(twin));
    report.hostUuid = "u-2";
    QVERIFY(!nodeVerdict(address, report, inventory).text.contains("same host"));
    const NodeVerdict bad =
        nodeVerdict(address,
                    std::unexpected(withCause({ErrorKind::Unreachable, "connect", "b", "raw", {}},
                                              ErrorCause::HostKeyChanged)),
                    inventory);
    QVERIFY(!bad.isGood && bad.text.contains("ssh-keygen -R") && bad.details == "raw");
}

void NodeFormTest::theCommandThatHelpsIsForThisMachine()
{
    const QString here = QStringLiteral("qemu:///system");
    const QString install = connectCommand(ErrorCause::SocketMissing, here, QStringLiteral("apt"));
    QVERIFY2(install.startsWith(QStringLiteral("sudo apt install libvirt-daemon-system")) &&
                 install.endsWith(QStringLiteral("systemctl enable --now libvirtd")),
             qPrintable(install));
    QCOMPARE(connectCommand(ErrorCause::SocketMissing, here, {}),
             QStringLiteral("sudo systemctl enable --now libvirtd"));
    QVERIFY(connectCommand(ErrorCause::SocketDenied, here, {}).contains(QStringLiteral("libvirt")));
    QCOMPARE(connectCommand(ErrorCause::HostNotFound, here, QStringLiteral("apt")), QString());
    QCOMPARE(connectCommand(ErrorCause::SocketMissing, QStringLiteral("qemu+ssh://far/system"),
                            QStringLiteral("apt")),
             QString());
}

RAMET_TEST(NodeFormTest)
#include "tst_nodeform.moc"
