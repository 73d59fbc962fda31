// SPDX-License-Identifier: GPL-3.0-or-later
// start, stop, template and delete with several VMs.
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet::test;

/// The tests build on one another.
class CtlManyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void anUnknownNameStopsAll();
    void severalAreStartedAndEachIsTold();
    void whatCannotBeStartedFailsAloneAndIsNamed();
    void theyAreSwitchedOffTogether();
    void oneThatRunsBarsTheDeletionOfAll();
    void aTemplateGoesWithItsClones();

private:
    static QString state(const CtlRan &ran, int member)
    {
        return ran.json.value("members").toArray()[member].toObject().value("state").toString();
    }
    CtlLab m_lab;
    QStringList m_empty;
};

void CtlManyTest::initTestCase()
{
    QVERIFY(m_lab.up());
    m_empty = m_lab.everything();
    QVERIFY(m_lab.makeTemplate("tpl"));
    const CtlRan ran = m_lab.ctl({"clone", "tpl", "web-{1..3}", "--linked"});
    QVERIFY2(ran.ok(), ran.all());
}

void CtlManyTest::anUnknownNameStopsAll()
{
    const CtlRan ran = m_lab.ctl({"start", "web-1", "nobody", "--json"});
    QVERIFY(!ran.ok());
    QVERIFY2(ran.out.contains("nobody"), ran.all());
    QCOMPARE(m_lab.show("web-1").value("state").toString(), "off");
}

void CtlManyTest::severalAreStartedAndEachIsTold()
{
    const CtlRan ran = m_lab.ctl({"start", "web-1", "a/web-2", "web-1", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json.value("members").toArray().size(), 2); // each once
    QCOMPARE(state(ran, 0), "done");
    QCOMPARE(ran.json.value("counts").toObject().value("done").toInt(), 2);
    const CtlRan again = m_lab.ctl({"start", "web-1", "web-3", "--json"});
    QVERIFY2(again.ok(), again.all());
    QCOMPARE(state(again, 0), "unchanged");
    QCOMPARE(state(again, 1), "done");
}

void CtlManyTest::whatCannotBeStartedFailsAloneAndIsNamed()
{
    QVERIFY(m_lab.ctl({"stop", "--force", "web-3"}).ok());
    const CtlRan ran = m_lab.ctl({"start", "tpl", "web-3", "--json"});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(state(ran, 0), "failed");
    QCOMPARE(state(ran, 1), "done");
    QCOMPARE(ran.kind(), "failed");
    const CtlRan text = m_lab.ctl({"pause", "tpl", "web-3"});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains("1 of 2 done; 1 failed.") && text.out.contains("tpl"), text.all());
    QVERIFY(m_lab.ctl({"resume", "web-3"}).ok());
}

void CtlManyTest::oneThatRunsBarsTheDeletionOfAll()
{
    QVERIFY(m_lab.ctl({"start", "web-2"}).ok());
    const CtlRan ran = m_lab.ctl({"delete", "--yes", "web-1", "web-2", "--json"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.out.contains("web-2"), ran.all());
    QVERIFY(!m_lab.show("web-1").isEmpty());
    QVERIFY(m_lab.ctl({"stop", "--force", "web-2"}).ok());
    const CtlRan unasked = m_lab.ctl({"delete", "web-1", "web-2"}); // no terminal
    QCOMPARE(unasked.exitCode, 2);
}

void CtlManyTest::theyAreSwitchedOffTogether()
{
    const CtlRan ran = m_lab.ctl({"stop", "--force", "web-1", "web-2", "web-3", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json.value("counts").toObject().value("done").toInt(), 3);
}

/// What rests on it goes first, in whatever order they are named.
void CtlManyTest::aTemplateGoesWithItsClones()
{
    const CtlRan ran = m_lab.ctl({"delete", "--yes", "tpl", "web-1", "web-2", "web-3", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(ran.json.value("counts").toObject().value("done").toInt(), 4);
    const QJsonObject last = ran.json.value("members").toArray().last().toObject();
    QCOMPARE(last.value("vm").toObject().value("name").toString(), "tpl");
    QCOMPARE(last.value("deleted").toArray().size(), 1);
    QCOMPARE(m_lab.everything(), m_empty);
}

RAMET_TEST(CtlManyTest)
#include "tst_ctlmany.moc"
