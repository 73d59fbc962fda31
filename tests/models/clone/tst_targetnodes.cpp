// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/clone/hardwaredraft.h"
#include "models/inventory/inventorystore.h"
#include "models/inventory/sharingchoices.h"
#include "storage/libvirt/callfaults.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace ramet;
using namespace ramet::test;

namespace {

/// Takes connections and never says a word.
class MuteSocket {
public:
    explicit MuteSocket(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.toUtf8().constData(), sizeof address.sun_path);
        m_isListening =
            ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
            ::listen(m_socket, 8) == 0;
    }
    ~MuteSocket() { ::close(m_socket); }
    MuteSocket(const MuteSocket &) = delete;
    MuteSocket &operator=(const MuteSocket &) = delete;
    bool isListening() const { return m_isListening; }

private:
    int m_socket;
    bool m_isListening = false;
};

const DraftChoice *rowOf(const std::vector<DraftChoice> &rows, const QString &value)
{
    const auto found = std::ranges::find(rows, value, &DraftChoice::value);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class TargetNodesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aNetworkThatTheTargetLacksGetsTheOneThatSuggestsItself();
    void whatWasChosenEarlierIsTaken();
    void theHardwarePageChoosesWhatStandsForTheNetwork();
    void aTemplateIsNotLinkedWhereItsStorageIsNotSeen();
    void aHundredNodesAndOneThatHangs();
    void aNodeThatIsStillBeingReadIsAskedWhenItHasBeen();
    void storagesLikeThisOneAreOffered();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    NodeInventory &b() { return m_inventory.nodes[1]; }
    VmRef tpl() { return {"a", "uuid-tpl"}; }
    Inventory m_inventory;
};

void TargetNodesTest::init()
{
    m_inventory = madeInventory();
    a().networks = QStringList{"lab"};
    b().networks = QStringList{"default", "work"};
    a().vms.back().nics = {{"52:54:00:00:00:01", "network", "lab", {}}};
}

void TargetNodesTest::aNetworkThatTheTargetLacksGetsTheOneThatSuggestsItself()
{
    CloneDraft draft(shared(m_inventory), tpl());
    QVERIFY(draft.plan().map.isEmpty());
    draft.setNode("b");
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QVERIFY(draft.plan().map.networks == (NodeMap::Names{{"lab", "default"}}));
    QVERIFY2(draft.notices().join(' ').contains("“lab” are connected to “default”"),
             qPrintable(draft.notices().join(' ')));
    b().networks = QStringList{"x", "y"};
    draft.setInventory(shared(m_inventory));
    QVERIFY(!draft.isValid()); // neither suggests itself, and none is chosen for a person
    QVERIFY(draft.summary().contains("no network “lab”"));
}

void TargetNodesTest::whatWasChosenEarlierIsTaken()
{
    CloneDraft draft(shared(m_inventory), tpl());
    draft.setKept({.areTrusted = {}, .map = [](const QString &from, const QString &to) {
                       NodeMap map;
                       if (from == u"test:///a" && to == u"test:///b")
                           map.networks = {{"lab", "work"}};
                       return map;
                   }});
    draft.setNode("b");
    QVERIFY(draft.plan().map.networks == (NodeMap::Names{{"lab", "work"}}));
    QVERIFY(draft.notices().join(' ').contains("as was chosen for these two nodes"));
}

void TargetNodesTest::theHardwarePageChoosesWhatStandsForTheNetwork()
{
    CloneDraft draft(shared(m_inventory), tpl());
    HardwareDraft hardware(draft);
    QCOMPARE(hardware.connection(1), QString());
    draft.setNode("b");
    QCOMPARE(hardware.connection(1), QString("network default"));
    hardware.setConnection(1, "network work");
    QVERIFY(draft.plan().map.networks == (NodeMap::Names{{"lab", "work"}}));
    QVERIFY(draft.request().hardware.nics.empty()); // of all cards on it, and of later clones
    hardware.setConnection(1, "bridge");
    QVERIFY(draft.plan().map.isEmpty());
    hardware.setConnection(1, QString());
    QCOMPARE(hardware.connection(1), QString("network default"));
    draft.setNode("a");
    QVERIFY(draft.plan().map.isEmpty() && draft.request().map.isEmpty());
}

void TargetNodesTest::aTemplateIsNotLinkedWhereItsStorageIsNotSeen()
{
    CloneDraft draft(shared(m_inventory), tpl());
    draft.setNode("b");
    QCOMPARE(draft.mode(), CloneMode::Linked);
    b().pools.pop_back();
    draft.setInventory(shared(m_inventory));
    QCOMPARE(draft.mode(), CloneMode::Full);
    draft.setMode(CloneMode::Linked);
    QVERIFY(!draft.isValid());
    QVERIFY(draft.isRefused(Field::Node));
}

/// The list is there at once, and verdicts come in; nothing waits for the one that hangs. Nodes
/// that are not read yet when it is opened are asked when they are.
void TargetNodesTest::aHundredNodesAndOneThatHangs()
{
    QTemporaryDir folder;
    const MuteSocket mute(folder.filePath("s"));
    QVERIFY(mute.isListening());
    std::vector<NodeAddress> addresses{
        {"mute", "qemu+unix:///system?socket=" + folder.filePath("s")}};
    for (int i = 0; i < 100; ++i)
        addresses.push_back({QString("n%1").arg(i, 2, 10, QChar(u'0')), "test:///default"});
    InventoryStore store(addresses);
    store.start();
    QTRY_VERIFY_WITH_TIMEOUT(store.inventory().findNode("n00")->reachable, 20'000);
    CloneDraft draft(store.snapshot(),
                     {"n00", store.inventory().findNode("n00")->vms.front().uuid});
    draft.follow(store);
    QElapsedTimer timer;
    timer.start();
    const auto rows = draft.nodes();
    draft.askNodes();
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(rows.size(), size_t{101});
    QCOMPARE(rows.front().value, QString("n00"));
    QVERIFY(rowOf(rows, "mute")->reason.contains("has not answered yet"));
    const auto silent = [&] {
        QStringList names;
        for (const DraftChoice &row : draft.nodes())
            if (row.reason.contains("has not answered yet") ||
                row.reason.contains("still being read"))
                names << row.value;
        return names;
    };
    QTRY_COMPARE_WITH_TIMEOUT(silent(), QStringList{"mute"}, 20'000);
    const auto haveAllTold = [&] {
        return std::ranges::all_of(store.inventory().nodes, [](const NodeInventory &node) {
            return node.facts.host || node.node == u"mute" || node.node == u"n00";
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(haveAllTold(), 20'000);
    QCOMPARE(draft.nodes().size(), size_t{101});
}

void TargetNodesTest::aNodeThatIsStillBeingReadIsAskedWhenItHasBeen()
{
    QTemporaryDir folder;
    QFile xml(folder.filePath("node.xml"));
    QVERIFY(xml.open(QIODevice::WriteOnly));
    xml.write("<node><domain type='test'><name>vm</name><memory>8192</memory><os><type>hvm</type>"
              "</os></domain></node>");
    xml.close();
    const QString uri = "test://" + xml.fileName();
    injectCallFault({.call = "virDomainGetXMLDesc", .kind = CallFault::Kind::Hang, .uri = uri});
    const auto clear = qScopeGuard([] { clearCallFaults(); });
    InventoryStore store({{"n", "test:///default"}, {"late", uri}});
    store.start();
    const auto node = [&](const char *name) { return store.inventory().findNode(name); };
    QTRY_VERIFY(node("n")->reachable && node("late")->isBeingRead);
    CloneDraft draft(store.snapshot(), {"n", node("n")->vms.front().uuid});
    draft.follow(store);
    draft.askNodes();
    QVERIFY(!node("late")->reachable && !node("late")->facts.host);
    clearCallFaults();
    QTRY_VERIFY(node("late")->facts.host);
}

void TargetNodesTest::storagesLikeThisOneAreOffered()
{
    b().pools[0].capacityBytes /= 2;
    const SaidShared word{{"test:///b", "default"}, {"test:///a", "shared"}};
    const auto texts = [&](const std::vector<SaidShared> &words) {
        QStringList lines;
        for (const SharingChoice &choice : sharingChoices(m_inventory, "a", "shared", words))
            lines << choice.text + (choice.isKnown ? " known" : "") +
                         (choice.isSaid ? " said" : "");
        return lines;
    };
    QCOMPARE(texts({}), QStringList{"b/shared known"});
    QCOMPARE(texts({word}), QStringList({"b/default said", "b/shared known"}));
    QVERIFY(sharingChoices(m_inventory, "a", "none", {}).empty());
}

RAMET_TEST(TargetNodesTest)
#include "tst_targetnodes.moc"
