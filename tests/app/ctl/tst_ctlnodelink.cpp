// SPDX-License-Identifier: GPL-3.0-or-later
// The network goes away in the middle of a clone from node to node, and while nothing is done.
#include "tests/app/ctl/killpoint.h"
#include "tests/app/ctl/netclonelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace ramet::test;

class CtlNodeLinkTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void aCutLosesNothing_data();
    void aCutLosesNothing();

private:
    NetCloneLab m_net;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
};

void CtlNodeLinkTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_net.up());
    if (const QString why = m_net.skipped(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void CtlNodeLinkTest::cleanup()
{
    for (const char *node : {"a", "b", "c"})
        m_net.lab().mendLink(node);
    if (!QTest::currentTestFailed())
        return;
    m_net.ctl({"recover", "--clean"}); // the next one begins anew
    m_net.ctl({"delete", "b/new", "--yes"});
}

void CtlNodeLinkTest::aCutLosesNothing_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("bothWays");
    QTest::addColumn<int>("seconds");
    QTest::addRow("sent by this computer, short") << "c"
                                                  << "b" << false << 3;
    if (!allRows())
        return;
    for (const bool bothWays : {true, false}) {
        const char *what = bothWays ? "cut" : "one way";
        QTest::addRow("sent, %s, at the target", what) << "c"
                                                       << "b" << bothWays << 30;
        QTest::addRow("sent, %s, at the source", what) << "c"
                                                       << "c" << bothWays << 30;
        QTest::addRow("NBD, %s, at the target", what) << "a"
                                                      << "b" << bothWays << 30;
        QTest::addRow("NBD, %s, at the source", what) << "a"
                                                      << "a" << bothWays << 30;
    }
}

void CtlNodeLinkTest::aCutLosesNothing()
{
    QFETCH(QString, source);
    QFETCH(QString, node);
    QFETCH(bool, bothWays);
    QFETCH(int, seconds);
    QProcess process;
    process.start(rametctl(),
                  m_net.nodes() + m_net.cloneOf(source + "/source", {"--bwlimit", "24"}));
    QVERIFY(process.waitForStarted());
    // The volume is made by then, and its 48 MiB need two seconds.
    m_journals.waitFor(process, {source == u"a" ? 13 : 4, 500});
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(bothWays ? m_net.lab().cutLink(node) : m_net.lab().deafenLink(node));
    process.waitForFinished(seconds * 1000);
    QVERIFY(m_net.lab().mendLink(node));
    QVERIFY2(hasEnded(process), m_journals.text());
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray said = out + process.readAllStandardError();
    const QJsonObject error = QJsonDocument::fromJson(out).object()["error"].toObject();
    if (error["kind"] == QStringLiteral("unreachable"))
        QVERIFY2(error["message"].toString().contains(QString("“%1”").arg(node)), said);
    const bool isWhole = process.exitCode() == 0;
    const bool left = m_journals.lines() > 0;
    QVERIFY2(seconds > 5 || isWhole, said);
    QVERIFY2(!isWhole || !left, m_journals.text());
    const CtlRan ran = m_net.ctl({"recover", "--resume", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    if (isWhole || left)
        m_net.checkCloneIsWhole();
    else
        QCOMPARE(m_net.everything(), m_net.before());
}

RAMET_TEST(CtlNodeLinkTest)
#include "tst_ctlnodelink.moc"
