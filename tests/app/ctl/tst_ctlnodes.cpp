// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace ramet::test;

namespace {

QString rametctl()
{
    return QStringLiteral(RAMET_PROGRAM_RAMETCTL);
}

QJsonObject jsonOf(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

Ran node(const QStringList &arguments)
{
    return run(rametctl(), QStringList{"node"} + arguments + QStringList{"--json"});
}

QStringList saved()
{
    QStringList nodes;
    for (const QJsonValue &each : jsonOf(node({"list"}))["nodes"].toArray())
        nodes << each[QStringLiteral("name")].toString() + ' ' +
                     each[QStringLiteral("uri")].toString();
    return nodes;
}

} // namespace

/// The real rametctl with settings of its own, without a terminal.
class CtlNodesTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->filePath("config").toUtf8());
        qputenv("XDG_STATE_HOME", m_home->filePath("state").toUtf8());
    }

    void nodesAreAddedRenamedEditedAndMoved()
    {
        QCOMPARE(node({"add", "a", "test:///default"}).exitCode, 0);
        QCOMPARE(node({"add", "b", "qemu+ssh://root@[2001:db8::1]/system"}).exitCode, 0);
        QCOMPARE(node({"rename", "a", "rack"}).exitCode, 0);
        QCOMPARE(node({"edit", "rack", "qemu:///session"}).exitCode, 0);
        QCOMPARE(node({"move", "b", "1"}).exitCode, 0);
        QCOMPARE(saved(),
                 QStringList({"b qemu+ssh://root@[2001:db8::1]/system", "rack qemu:///session"}));
        QCOMPARE(node({"rename", "rack", "b"}).exitCode, 3);
        QCOMPARE(node({"rename", "a", "c"}).exitCode, 3); // it is not called that any more
        QCOMPARE(node({"move", "b", "0"}).exitCode, 2);
    }

    void typosAndTwinsAreSaid()
    {
        const Ran typo = node({"add", "a", "quemu:///system"});
        QCOMPARE(typo.exitCode, 2);
        QVERIFY2(typo.err.contains("no driver"), typo.err);
        QVERIFY(node({"add", "a", "qemu:///system"}).ok());
        QCOMPARE(node({"edit", "a", "qemu+ssh://2001:db8::1/system"}).exitCode, 2);
        const Ran twin = node({"add", "b", "qemu+unix:///system"});
        QVERIFY2(twin.ok() && twin.err.contains("has the same address"), twin.err);
        const Ran open = node({"add", "c", "qemu+tcp://host/system"});
        QVERIFY2(open.ok() && open.err.contains("not encrypted"), open.err);
    }

    void aTestSaysWhatIsThereOrWhatHelps()
    {
        const Ran good = node({"test", "test:///default"});
        QVERIFY2(good.ok(), good.err);
        const QJsonObject found = jsonOf(good)["node"].toObject();
        QCOMPARE(found["vms"].toInt(), 1);
        QVERIFY(!found["readOnly"].toBool(true));
        const Ran none = node({"test", "qemu+unix:///system?socket=/nonexistent/s"});
        QCOMPARE(none.exitCode, 1);
        QCOMPARE(jsonOf(none)["cause"].toString(), QString("socket-missing"));
        QVERIFY2(none.err.contains("libvirt-daemon-system"), none.err);
        QCOMPARE(node({"test", "nobody"}).exitCode, 3);
        QCOMPARE(node({"test", "qemu:///sytem"}).exitCode, 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

RAMET_TEST(CtlNodesTest)
#include "tst_ctlnodes.moc"
