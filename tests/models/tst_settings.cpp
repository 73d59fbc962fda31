// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class SettingsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QFile::remove(file()); }
    void withoutNodesTheDefaultIsUsed();
    void nodesSurviveInOrder();
    void aNodeNeedsANameAndAnAddress();
    void aNameIsTakenOnce();
    void aNodeIsEditedAndMovedInItsPlace();
    void removingAnUnknownNodeSaysSo();
    void nodesTrustEachOtherOnlyWhenToldSo();
    void namesOnAnotherNodeAreKeptForThePair();
    void storagesAreOneOnlyWhileItIsSaid();
    void limitsSurviveAndStayUsable();
    void whatNewClonesAreIsKept();
    void aFileThatCannotBeWrittenIsAnError();
    void theFileIsThisUsersAlone();
    void aFileThatOthersMayWriteIsNotObeyed();

private:
    QString file() const { return m_folder.filePath("ramet.ini"); }
    QTemporaryDir m_folder;
};

void SettingsTest::withoutNodesTheDefaultIsUsed()
{
    const Settings settings(file());
    QVERIFY(settings.savedNodes().empty());
    QCOMPARE(settings.nodesToUse().size(), 1U);
    QVERIFY(settings.nodesToUse().front().uri.startsWith(QLatin1String("qemu:///")));
}

void SettingsTest::nodesSurviveInOrder()
{
    {
        Settings settings(file());
        QVERIFY(settings.addNode({"z", "qemu:///session"}));
        QVERIFY(settings.addNode({"a", " test:///default?x=1,2 "}));
        QVERIFY(settings.addNode({"m", "qemu:///system"}));
        QVERIFY(settings.removeNode("z"));
    }
    const std::vector<NodeAddress> nodes = Settings(file()).nodesToUse();
    QCOMPARE(nodes.size(), 2U);
    QCOMPARE(nodes[0].name, QStringLiteral("a"));
    QCOMPARE(nodes[0].uri, QStringLiteral("test:///default?x=1,2"));
    QCOMPARE(nodes[1].name, QStringLiteral("m"));
}

void SettingsTest::aNodeNeedsANameAndAnAddress()
{
    Settings settings(file());
    for (const char *name : {"", "a b", "a/b", "ä", "a=b"}) {
        const Status status = settings.addNode({QString::fromUtf8(name), "qemu:///system"});
        QVERIFY2(!status && status.error().kind == ErrorKind::Invalid, name);
    }
    QCOMPARE(settings.addNode({"a", " "}).error().kind, ErrorKind::Invalid);
    QVERIFY(settings.savedNodes().empty());
}

void SettingsTest::aNameIsTakenOnce()
{
    Settings settings(file());
    QVERIFY(settings.addNode({"a", "qemu:///system"}));
    QCOMPARE(settings.addNode({"a", "qemu:///session"}).error().kind, ErrorKind::NameTaken);
    QCOMPARE(settings.savedNodes().front().uri, QStringLiteral("qemu:///system"));
}

void SettingsTest::aNodeIsEditedAndMovedInItsPlace()
{
    Settings settings(file());
    for (const char *name : {"a", "b", "c"})
        QVERIFY(settings.addNode({name, "qemu:///system"}));
    QVERIFY(settings.setTrusted("qemu:///system", "qemu:///b", true));
    QVERIFY(settings.editNode("b", {"rack", "qemu:///b"}));
    QCOMPARE(settings.savedNodes()[1].name, QStringLiteral("rack"));
    QVERIFY(settings.areTrusted("qemu:///system", "qemu:///b"));
    QCOMPARE(settings.editNode("rack", {"c", "qemu:///b"}).error().kind, ErrorKind::NameTaken);
    QCOMPARE(settings.editNode("rack", {"a b", "qemu:///b"}).error().kind, ErrorKind::Invalid);
    QCOMPARE(settings.editNode("b", {"d", "qemu:///b"}).error().kind, ErrorKind::NotFound);
    const DataAddress data{"10.0.0.1", true};
    QVERIFY(settings.editNode("rack", {"rack", "qemu:///d", data})); // its own name is free for it
    QVERIFY(settings.moveNode("c", 0));
    QVERIFY(settings.moveNode("a", 99));
    QCOMPARE(settings.moveNode("x", 0).error().kind, ErrorKind::NotFound);
    QStringList names;
    for (const NodeAddress &node : Settings(file()).savedNodes()) {
        names << node.name;
        QCOMPARE(node.data, node.name == u"rack" ? data : DataAddress());
    }
    QCOMPARE(names, QStringList({"c", "rack", "a"}));
}

void SettingsTest::removingAnUnknownNodeSaysSo()
{
    QCOMPARE(Settings(file()).removeNode("x").error().kind, ErrorKind::NotFound);
}

void SettingsTest::nodesTrustEachOtherOnlyWhenToldSo()
{
    {
        Settings settings(file());
        QVERIFY(!settings.areTrusted("qemu:///a", "qemu:///b"));
        QVERIFY(settings.setTrusted("qemu:///a", "qemu:///b", true));
        QVERIFY(settings.setTrusted("qemu:///b", "qemu:///a", true)); // the same pair
        QVERIFY(settings.setTrusted("qemu:///a", "qemu:///c", true));
    }
    Settings settings(file());
    QCOMPARE(settings.trustedNodes().size(), 2U);
    QVERIFY(settings.areTrusted("qemu:///b", "qemu:///a"));
    QVERIFY(!settings.areTrusted("qemu:///b", "qemu:///c"));
    QVERIFY(settings.setTrusted("qemu:///a", "qemu:///b", false));
    QVERIFY(!settings.areTrusted("qemu:///a", "qemu:///b"));
    QVERIFY(settings.areTrusted("qemu:///c", "qemu:///a"));
}

void SettingsTest::namesOnAnotherNodeAreKeptForThePair()
{
    NodeMap map;
    map.networks = {{"lab", "work"}, {"x", "y"}};
    map.storages = {{"a b", "c,d"}};
    Settings(file()).keepNodeMap("qemu:///a?x=1 2", "qemu:///b", map);
    QVERIFY(Settings(file()).nodeMap("qemu:///a?x=1 2", "qemu:///b") == map);
    QVERIFY(Settings(file()).nodeMap("qemu:///b", "qemu:///a?x=1 2").isEmpty()); // one way
    NodeMap more;
    more.networks = {{"lab", "office"}, {"x", "x"}}; // which is there by now
    Settings(file()).keepNodeMap("qemu:///a?x=1 2", "qemu:///b", more);
    map.networks = {{"lab", "office"}};
    QVERIFY(Settings(file()).nodeMap("qemu:///a?x=1 2", "qemu:///b") == map);
}

void SettingsTest::storagesAreOneOnlyWhileItIsSaid()
{
    const SaidShared word{{"qemu:///a", "nas 1"}, {"qemu:///b", "mnt"}};
    const SaidShared turned{word.b, word.a};
    QVERIFY(Settings(file()).setSaidShared(word, true));
    QVERIFY(Settings(file()).setSaidShared(turned, true)); // the same
    const auto said = Settings(file()).saidShared();
    QCOMPARE(said.size(), size_t{1});
    QVERIFY(said.front() == word);
    QVERIFY(Settings(file()).setSaidShared(word, false));
    QVERIFY(Settings(file()).saidShared().empty());
    QFile(file()).setPermissions(QFile::Permissions(0x6666));
    QVERIFY(!Settings(file()).setSaidShared(word, true));
}

void SettingsTest::limitsSurviveAndStayUsable()
{
    Settings(file()).setTaskLimits({3, 5});
    QCOMPARE(Settings(file()).taskLimits().copiesPerNode, 3);
    QCOMPARE(Settings(file()).taskLimits().copiesPerStorage, 5);
    Settings(file()).setTaskLimits({0, -7});
    QCOMPARE(Settings(file()).taskLimits().copiesPerNode, 1);
    QCOMPARE(Settings(file()).taskLimits().copiesPerStorage, 1);
}

void SettingsTest::whatNewClonesAreIsKept()
{
    QCOMPARE(Settings(file()).cloneDefaults(), CloneDefaults());
    QVERIFY(!Settings(file()).hasNodeMaps());
    {
        Settings settings(file());
        settings.setCloneDefaults({false, 5 << 20});
        NodeMap map;
        map.networks = {{"lab", "br0"}};
        settings.keepNodeMap("qemu:///a", "qemu:///b", map);
    }
    QCOMPARE(Settings(file()).cloneDefaults(), (CloneDefaults{false, 5 << 20}));
    QVERIFY(Settings(file()).hasNodeMaps());
    Settings(file()).forgetNodeMaps();
    QVERIFY(Settings(file()).nodeMap("qemu:///a", "qemu:///b").isEmpty());
    QVERIFY(!Settings(file()).hasNodeMaps());
}

void SettingsTest::aFileThatCannotBeWrittenIsAnError()
{
    QFile blocker(m_folder.filePath("blocker"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Settings settings(m_folder.filePath("blocker/ramet.ini"));
    QVERIFY(!settings.addNode({"a", "qemu:///system"}));
}

void SettingsTest::theFileIsThisUsersAlone()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(Settings(file()).addNode({"a", "qemu+ssh://user@host/system?keyfile=/k"}));
    QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
    QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | QFile::ReadOther));
    QVERIFY(Settings(file()).addNode({"b", "qemu:///system"})); // as an older Ramet left it
    QCOMPARE(QFile::permissions(file()) & others, QFile::Permissions());
}

void SettingsTest::aFileThatOthersMayWriteIsNotObeyed()
{
    QVERIFY(Settings(file()).addNode({"a", "qemu+ext:///system?command=/x"}));
    Settings(file()).setCloneChoices("uuid-web", {{"targetNode", "b"}});
    QVERIFY(!Settings(file()).cloneChoices("uuid-web").isEmpty());
    QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | QFile::WriteOther));
    Settings settings(file());
    QCOMPARE(settings.checkOwn().error().kind, ErrorKind::Denied);
    QVERIFY(settings.savedNodes().empty());
    QVERIFY(settings.cloneChoices("uuid-web").isEmpty());
    QVERIFY(!settings.addNode({"b", "qemu:///system"}));
}

RAMET_TEST(SettingsTest)
#include "tst_settings.moc"
