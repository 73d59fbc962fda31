// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/agentway.h"

#include "storage/guest/guestnames.h"
#include "tests/storage/copy/livelab.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// A running guest whose agent takes what a seed did not bring.
class AgentWayTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theAgentGivesWhatIsNotKnown();
    void whatIsThereIsNotGivenAgain();
    void aMuteAgentIsWaitedForOnce();

private:
    GuestFacts facts() const
    {
        GuestPlan plan;
        plan.way = GuestWay::SeedImage;
        return expectedFacts(m_settings, plan);
    }
    static int known(const GuestFacts &facts)
    {
        return static_cast<int>(std::ranges::count(facts, GuestState::Applied, &GuestFact::state));
    }

    LiveLab m_lab;
    QString m_uuid;
    GuestSettings m_settings;
};

void AgentWayTest::initTestCase()
{
    QVERIFY(m_lab.up() && m_lab.start("web"));
    m_uuid = m_lab.find("web").uuid;
    m_settings.users = {{"root", {"ssh-ed25519 AAAA me"}, hashPassword("secret")},
                        {"", {"ssh-ed25519 AAAA me"}, {}}};
}

void AgentWayTest::theAgentGivesWhatIsNotKnown()
{
    m_lab.agent().behave(FakeAgent::Manner::Answers);
    GuestFacts told = facts();
    giveByAgent(*m_lab.nodes().work("a"), m_uuid, m_settings, told);
    QCOMPARE(m_lab.agent().asked(),
             (QStringList{"guest-ssh-add-authorized-keys", "guest-set-user-password"}));
    QCOMPARE(known(told), 2); // of root; nobody knows the default user's name
    for (const GuestFact &fact : told)
        QVERIFY(fact.state != GuestState::Applied || fact.witness == GuestWitness::Agent);
}

void AgentWayTest::whatIsThereIsNotGivenAgain()
{
    m_lab.agent().behave(FakeAgent::Manner::Answers);
    GuestFacts told = facts();
    for (GuestFact &fact : told)
        fact.state = GuestState::Applied;
    giveByAgent(*m_lab.nodes().work("a"), m_uuid, m_settings, told);
    QCOMPARE(m_lab.agent().asked(), QStringList());
}

void AgentWayTest::aMuteAgentIsWaitedForOnce()
{
    m_lab.agent().behave(FakeAgent::Manner::Mute);
    GuestFacts told = facts();
    QElapsedTimer timer;
    timer.start();
    giveByAgent(*m_lab.nodes().work("a"), m_uuid, m_settings, told);
    QVERIFY2(timer.elapsed() < 12'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(known(told), 0);
    m_lab.agent().behave(FakeAgent::Manner::Answers);
    QVERIFY(m_lab.stop("web"));
}

RAMET_TEST(AgentWayTest)
#include "tst_agentway.moc"
