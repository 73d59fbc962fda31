// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/readback.h"
#include "storage/libvirt/addresscalls.h"
#include "tests/storage/copy/livelab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

const QString mac = QStringLiteral("52:54:00:aa:bb:cc");

} // namespace

/// What a real node tells of addresses: by its networks, and by the agent of a guest that runs,
/// whatever that agent says.
class NodeAddressesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aNetworksOwnStaticHostsAndLeasesAreKnown();
    void whatTheAgentTellsIsKnown();
    void anAgentThatTellsNothingIsNotKnown_data();
    void anAgentThatTellsNothingIsNotKnown();
    void garbageIsReadBackAsNotKnown();
    void aGuestThatIsOffIsNotKnown();

private:
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(text) > 0 ? file.fileName() : QString();
    }
    bool writeLease() const;
    UsedAddresses used()
    {
        const auto read = hosts::usedAddresses(*m_lab.nodes().work("a"));
        return read ? *read : UsedAddresses{{}, {"nothing was read"}};
    }
    GuestFacts askBack()
    {
        GuestPlan plan;
        plan.way = GuestWay::SmbiosSerial;
        plan.hostName = "web";
        return readBack(*m_lab.nodes().work("a"), {m_lab.find("web").uuid, true},
                        expectedFacts({}, plan), Cancel().within(std::chrono::seconds(4)));
    }
    static bool isKnown(const GuestFacts &facts)
    {
        return std::ranges::any_of(
            facts, [](const GuestFact &fact) { return fact.state != GuestState::NotKnown; });
    }

    LiveLab m_lab;
    QTemporaryDir m_folder;
};

void NodeAddressesTest::initTestCase()
{
    QVERIFY(m_lab.up() && m_lab.start("web"));
    const QString card = write("card", "<interface type='user'><mac address='" + mac.toLatin1() +
                                           "'/><model type='virtio'/></interface>");
    const Ran attached = m_lab.virsh({"attach-device", "web", card, "--config"});
    QVERIFY2(attached.ok(), attached.err);
    QVERIFY(m_lab.virsh({"destroy", "web"}).ok() && m_lab.virsh({"start", "web"}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_lab.virsh({"dumpxml", "web"}).out.contains("state='connected'"),
                             20'000);
}

/// A lease as libvirt's helper of dnsmasq writes it, where the node of root looks for it.
bool NodeAddressesTest::writeLease() const
{
    const QString folder = m_lab.folder("default") + "/../lib/dnsmasq";
    QFile file(folder + "/rametlab0.status");
    return QFile::exists(folder + "/..") && QDir().mkpath(folder) && file.open(QFile::WriteOnly) &&
           file.write("[{\"ip-address\": \"10.9.8.55\", \"mac-address\": \"52:54:00:00:00:55\", "
                      "\"hostname\": \"leased\", \"expiry-time\": 4102444800}]\n") > 0;
}

void NodeAddressesTest::aNetworksOwnStaticHostsAndLeasesAreKnown()
{
    const Ran defined = m_lab.virsh(
        {"net-define", write("net", "<network><name>ramet-lab</name><bridge name='rametlab0'/>"
                                    "<ip address='10.9.8.1' netmask='255.255.255.0'><dhcp>"
                                    "<range start='10.9.8.10' end='10.9.8.99'/>"
                                    "<host mac='52:54:00:00:00:77' name='db' ip='10.9.8.7'/>"
                                    "</dhcp></ip></network>")});
    if (!defined.ok())
        QSKIP(defined.err); // a node without networks
    const bool hasLease = writeLease();
    const UsedAddresses all = used();
    QVERIFY(m_lab.virsh({"net-undefine", "ramet-lab"}).ok());
    const auto has = [&](const UsedAddress &address) {
        return std::ranges::find(all.known, address) != all.known.end();
    };
    QVERIFY(has({"10.9.8.1", {}, "network ramet-lab", "ramet-lab"}));
    QVERIFY(!hasLease || has({"10.9.8.55", "52:54:00:00:00:55", "network ramet-lab", "leased"}));
    QVERIFY(has({"10.9.8.7", "52:54:00:00:00:77", "network ramet-lab", "db"}));
}

void NodeAddressesTest::whatTheAgentTellsIsKnown()
{
    m_lab.agent().behave(FakeAgent::Manner::Answers);
    m_lab.agent().answerTo(
        "guest-network-get-interfaces",
        QJsonArray{QJsonObject{{"name", "eth0"},
                               {"hardware-address", mac},
                               {"ip-addresses", QJsonArray{QJsonObject{{"ip-address-type", "ipv4"},
                                                                       {"ip-address", "10.0.0.77"},
                                                                       {"prefix", 24}}}}}});
    const UsedAddresses all = used();
    QCOMPARE(all.known, (std::vector<UsedAddress>{{"10.0.0.77", mac, "user ", "web"}}));
    QCOMPARE(all.unread, QStringList());
}

void NodeAddressesTest::anAgentThatTellsNothingIsNotKnown_data()
{
    QTest::addColumn<int>("manner");
    QTest::newRow("garbage") << int(FakeAgent::Manner::Garbage);
    QTest::newRow("silence") << int(FakeAgent::Manner::Mute);
}

void NodeAddressesTest::anAgentThatTellsNothingIsNotKnown()
{
    QFETCH(int, manner);
    m_lab.agent().behave(static_cast<FakeAgent::Manner>(manner));
    QElapsedTimer timer;
    timer.start();
    const UsedAddresses all = used();
    QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(all.known.empty());
    QCOMPARE(all.unread, QStringList{"web"});
}

void NodeAddressesTest::garbageIsReadBackAsNotKnown()
{
    m_lab.agent().behave(FakeAgent::Manner::Garbage);
    QVERIFY(!isKnown(askBack()));
    QVERIFY(m_lab.writesOn("web"));
    m_lab.agent().behave(FakeAgent::Manner::Answers);
}

void NodeAddressesTest::aGuestThatIsOffIsNotKnown()
{
    QVERIFY(m_lab.kill("web"));
    QTRY_VERIFY(!m_lab.isRunning(m_lab.find("web")));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!isKnown(askBack()));
    QVERIFY(timer.elapsed() < 5'000); // not to the end of the time
    QVERIFY(used().unread.isEmpty());
}

RAMET_TEST(NodeAddressesTest)
#include "tst_nodeaddresses.moc"
