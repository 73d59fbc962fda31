// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/guestdraft.h"

#include "models/clone/clonedraft.h"
#include "storage/guest/guestnames.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>
#include <sys/stat.h>

using namespace ramet;
using namespace ramet::test;

class GuestDraftTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void untouchedItAsksForNothing();
    void whatIsTypedIsInTheRequest();
    void aUserWithoutAnythingIsNone();
    void severalUsersAndCardsEachTellWhatIsWrong();
    void aPasswordIsKeptAsAHashOnly();
    void eachFieldShowsItsOwnReason();
    void aFileThatCannotBeReadIsAReason();
    void theWayIsToldWithItsDoubts();

private:
    const GuestSettings &settings() const { return m_draft->request().guest; }
    std::unique_ptr<CloneDraft> m_draft;
    std::unique_ptr<GuestDraft> m_guest;
};

void GuestDraftTest::init()
{
    auto inventory = std::make_shared<Inventory>(madeInventory());
    inventory->nodes[0].vms[0].nics = {{"52:54:00:00:00:01", "network", "default", "virtio"},
                                       {"52:54:00:00:00:02", "bridge", "br0", "virtio"}};
    m_draft = std::make_unique<CloneDraft>(inventory, VmRef{"a", "uuid-web"});
    m_guest = std::make_unique<GuestDraft>(*m_draft);
}

void GuestDraftTest::untouchedItAsksForNothing()
{
    QVERIFY(settings() == GuestSettings());
    QVERIFY(m_draft->isValid());
    QVERIFY(m_guest->wayText().contains("equal in both"));
    m_guest->setHostName("web");
    m_guest->setHostName(" ");
    QVERIFY(settings() == GuestSettings()); // nor is the guest waited for
}

void GuestDraftTest::whatIsTypedIsInTheRequest()
{
    m_guest->setHostName(" {name} ");
    m_guest->setAddresses("10.0.0.11/24");
    m_guest->setGateway("10.0.0.1");
    m_guest->setNameServers("10.0.0.53, 10.0.0.54");
    QCOMPARE(settings().hostName, QString("{name}"));
    QCOMPARE(settings().addresses, (std::vector<CardAddresses>{
                                       {"10.0.0.11/24", "10.0.0.1", {"10.0.0.53", "10.0.0.54"}}}));
    QVERIFY(settings().wait.count() > 0);
    QVERIFY(m_draft->isValid());
    QCOMPARE(m_draft->plan().guest.cards[0].address, QString("10.0.0.11/24"));
}

void GuestDraftTest::aUserWithoutAnythingIsNone()
{
    m_guest->setUser("root");
    QVERIFY(settings().users.empty());
    QCOMPARE(m_guest->user(), QString("root"));
    m_guest->setKeys("one\n\n two \n");
    QCOMPARE(settings().users, (std::vector<GuestUser>{{"root", {"one", "two"}, {}}}));
    m_guest->setUser("admin"); // the keys stay
    QCOMPARE(settings().users[0].name, QString("admin"));
    m_guest->setKeys({});
    QVERIFY(settings().users.empty());
}

void GuestDraftTest::severalUsersAndCardsEachTellWhatIsWrong()
{
    using Input = GuestDraft::Input;
    m_guest->setUser("Bob");
    m_guest->setPassword("x");
    m_guest->addUser();
    QVERIFY(m_guest->user().isEmpty() && !m_guest->hasPassword());
    m_guest->setUser("eve");
    m_guest->setPassword("y");
    QCOMPARE(settings().users.size(), size_t{2});
    QVERIFY(m_guest->reasonFor(Input::User).isEmpty());
    QVERIFY2(m_guest->reasonFor(Input::Users).contains("“Bob”"),
             qPrintable(m_guest->reasonFor(Input::Users)));
    m_guest->chooseUser("1");
    QVERIFY(!m_guest->reasonFor(Input::User).isEmpty());
    QVERIFY(m_guest->reasonFor(Input::Users).isEmpty());
    m_guest->removeUser();
    QCOMPARE(settings().users.size(), size_t{1});
    QVERIFY(m_guest->user() == "eve" && m_draft->isValid());
    QVERIFY(m_guest->canRemoveUser());
    m_guest->removeUser();
    QVERIFY(m_guest->user().isEmpty() && !m_guest->canRemoveUser()); // the image's own is left

    QCOMPARE(m_guest->cards().size(), size_t{2});
    m_guest->chooseCard("2");
    m_guest->setAddresses("10.1.0.255/24");
    QCOMPARE(settings().addresses.size(), size_t{2});
    QVERIFY(!m_guest->reasonFor(Input::Addresses).isEmpty());
    m_guest->chooseCard("1");
    QVERIFY(m_guest->reasonFor(Input::Addresses).isEmpty());
    QVERIFY2(m_guest->reasonFor(Input::Card).startsWith("Card 2: "),
             qPrintable(m_guest->reasonFor(Input::Card)));
    m_guest->chooseCard("2");
    m_guest->setAddresses({});
    QVERIFY(settings().addresses.empty() && m_draft->isValid());
}

void GuestDraftTest::aPasswordIsKeptAsAHashOnly()
{
    m_guest->setPassword("swordfish");
    QVERIFY(m_guest->hasPassword() && isPasswordHash(settings().users[0].passwordHash));
    m_guest->setPassword({});
    QVERIFY(!m_guest->hasPassword() && settings().users.empty());
}

void GuestDraftTest::eachFieldShowsItsOwnReason()
{
    using Input = GuestDraft::Input;
    const auto refusedOnly = [&](Input wanted) {
        for (int i = 0; i <= static_cast<int>(Input::UserData); ++i) {
            const auto input = static_cast<Input>(i);
            if (m_guest->reasonFor(input).isEmpty() == (input == wanted))
                return false;
        }
        return !m_draft->isValid();
    };
    m_guest->setHostName("a b");
    QVERIFY(refusedOnly(Input::HostName));
    m_guest->setHostName("web");
    m_guest->setDomain("my home");
    QVERIFY(refusedOnly(Input::Domain));
    m_guest->setDomain({});
    m_guest->setHostName({});
    m_guest->setTimeZone("here");
    QVERIFY(m_draft->isValid()); // a guest may know it
    m_guest->setTimeZone("../here");
    QVERIFY(refusedOnly(Input::TimeZone));
    m_guest->setTimeZone({});
    m_guest->setLocale("de DE");
    QVERIFY(refusedOnly(Input::Locale));
    m_guest->setLocale({});
    m_guest->setPackages("vim, a;reboot");
    QVERIFY(refusedOnly(Input::Packages));
    m_guest->setPackages({});
    m_guest->setCommands(QString("a\nb") + QChar(0));
    QVERIFY(refusedOnly(Input::Commands));
    m_guest->setCommands("a\n\nb");
    QCOMPARE(settings().commands, (QStringList{"a", "b"}));
    m_guest->setCommands({});
    m_guest->setAddresses("10.0.0/24");
    QVERIFY(refusedOnly(Input::Addresses));
    m_guest->setAddresses("10.0.0.11/24");
    m_guest->setGateway("10.0.1.1");
    QVERIFY(refusedOnly(Input::Gateway));
    m_guest->setGateway({});
    m_guest->setUser("A");
    m_guest->setPassword("x");
    QVERIFY(refusedOnly(Input::User));
    m_guest->setUser("a");
    m_guest->setKeys("no key");
    QVERIFY(refusedOnly(Input::Keys));
    m_guest->setKeys({});
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("hostname: x\n") > 0 && file.flush());
    m_guest->setUserDataFile(file.fileName());
    QTRY_COMPARE(m_draft->request().guest.userData, QByteArray("hostname: x\n"));
    QVERIFY(refusedOnly(Input::UserData));
    QVERIFY(file.seek(0) && file.write("#cloud-config\n") > 0 && file.flush());
    m_guest->setUserDataFile(file.fileName());
    QVERIFY(refusedOnly(Input::UserData)); // until it is read
    QTRY_VERIFY(m_draft->isValid());
}

void GuestDraftTest::aFileThatCannotBeReadIsAReason()
{
    m_guest->setUserDataFile("/no/such/file");
    QTRY_VERIFY(m_guest->reasonFor(GuestDraft::Input::UserData).contains("no file"));
    QVERIFY(!m_draft->isValid()); // rather than a clone without it
    const QTemporaryDir folder;
    const QString pipe = folder.filePath("pipe"); // opening it would wait for a writer
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    m_guest->setUserDataFile(pipe);
    QTRY_VERIFY(m_guest->reasonFor(GuestDraft::Input::UserData).contains("pipe”"));
    QVERIFY(!m_draft->isValid());
    m_guest->setUserDataFile({});
    QVERIFY(m_guest->reasonFor(GuestDraft::Input::UserData).isEmpty() && m_draft->isValid());
}

void GuestDraftTest::theWayIsToldWithItsDoubts()
{
    m_guest->setHostName("web");
    QVERIFY2(m_guest->wayText().contains("drive"), qPrintable(m_guest->wayText()));
    const QString notices = m_draft->notices().join('\n');
    QVERIFY2(notices.contains("machine ID"), qPrintable(notices));
}

RAMET_TEST(GuestDraftTest)
#include "tst_guestdraft.moc"
