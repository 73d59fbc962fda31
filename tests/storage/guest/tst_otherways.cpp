// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/batchplan.h"
#include "storage/domain/identity.h"
#include "storage/guest/answerfile.h"
#include "storage/guest/documents.h"
#include "storage/guest/guestnames.h"
#include "tests/models/madeinventory.h"
#include "tests/storage/guest/samplekey.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <pugixml.hpp>

using namespace ramet;
using namespace ramet::test;

namespace {

QByteArray decoded(const QString &string)
{
    return QByteArray::fromBase64(string.section(u'=', 1).toLatin1());
}

} // namespace

/// Guests that are Windows, and those that read strings of the firmware.
class OtherWaysTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void windowsGetsAnswers();
    void namesThatWindowsTakes_data();
    void namesThatWindowsTakes();
    void aPatternThatGrowsTooLongIsRefused();
    void aZoneThatWindowsDoesNotKnowIsRefused();
    void credentialsAreForWhatIsNotSecret();
    void whatIsSecretNeverGoesByStrings();
    void stringsReplaceThoseOfTheSameName();
    void aDiskIsWrittenToWhereThatCanBe();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    VirtualMachine &web() { return a().vms[0]; }
    ClonePlan plan() const { return planClone(m_inventory, m_request); }
    void takeStoragesAway()
    {
        for (NodeInventory &node : m_inventory.nodes)
            for (StoragePool &pool : node.pools)
                pool.type = "rbd";
    }
    static bool has(const std::vector<Refusal> &refusals, Reason reason)
    {
        return std::ranges::find(refusals, reason, &Refusal::reason) != refusals.end();
    }

    Inventory m_inventory;
    CloneRequest m_request;
};

void OtherWaysTest::init()
{
    m_inventory = madeInventory();
    m_request = {};
    m_request.source = {"a", "uuid-web"};
    m_request.name = "new";
    web().arch = "x86_64";
    web().machine = "pc-q35-7.2";
}

void OtherWaysTest::windowsGetsAnswers()
{
    web().osId = "http://microsoft.com/win/2k22";
    m_request.guest.hostName = "win-{n}";
    m_request.guest.timeZone = "Europe/Berlin";
    m_request.guest.locale = "de_DE.UTF-8";
    m_request.guest.commands = QStringList{"echo \"a\" & echo <b>"};
    m_request.guest.users = {{"root", {}, {}}};
    QVERIFY(setPassword(m_request.guest.users[0], "pässword"));
    const ClonePlan made = plan();
    QVERIFY(made.isValid());
    QCOMPARE(made.guest.way, GuestWay::SeedImage);
    QCOMPARE(made.guest.answersFor, QString("amd64"));
    const auto documents = seedDocuments(m_request.guest, made.guest, made.newUuid);
    QVERIFY(documents && documents->answers);
    const QByteArray text = *documents->answers;
    QVERIFY(!text.contains("pässword") && !documents->userData.contains("AdministratorPassword"));
    pugi::xml_document answers;
    QVERIFY(answers.load_buffer(text.constData(), size_t(text.size())));
    const auto at = [&](const char *path) {
        return QString::fromUtf8(answers.select_node(path).node().text().get());
    };
    QCOMPARE(at("//settings[@pass='specialize']//ComputerName"), QString("win-1"));
    QCOMPARE(at("//settings[@pass='specialize']//TimeZone"), QString("W. Europe Standard Time"));
    QCOMPARE(at("//UserLocale"), QString("de-DE"));
    QCOMPARE(at("//RunSynchronousCommand/Path"), QString("cmd /c echo \"a\" & echo <b>"));
    QVERIFY(answers.select_node("//RunSynchronousCommand/@wcm:action"));
    QCOMPARE(at("//AdministratorPassword/PlainText"), QString("false"));
    const QByteArray hidden =
        QByteArray::fromBase64(at("//AdministratorPassword/Value").toLatin1());
    QCOMPARE(QString(reinterpret_cast<const QChar *>(hidden.constData()), hidden.size() / 2),
             QString("pässwordAdministratorPassword"));
    web().osId = "http://debian.org/debian/12";
    QVERIFY(!seedDocuments(m_request.guest, plan().guest, made.newUuid)->answers);
}

void OtherWaysTest::namesThatWindowsTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("15 characters") << "abcdefghijklm-1" << true;
    QTest::newRow("16 characters") << "abcdefghijklmn-1" << false;
    QTest::newRow("digits alone") << "12345" << false;
    QTest::newRow("digits and a letter") << "12345a" << true;
    QTest::newRow("an underscore") << "win_1" << false;
    QTest::newRow("nothing") << "" << false;
}

void OtherWaysTest::namesThatWindowsTakes()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(isWindowsName(name), good);
}

void OtherWaysTest::aPatternThatGrowsTooLongIsRefused()
{
    m_request.guest.hostName = "a-longer-server-{n}";
    QVERIFY(plan().isValid());
    web().osId = "http://microsoft.com/win/11";
    QVERIFY(has(plan().refusals, Reason::WindowsNameInvalid));
    QVERIFY(
        has(planBatch(m_inventory, m_request, {"c1", "c2"}).refusals, Reason::WindowsNameInvalid));
    m_request.guest.hostName = "{name}"; // each by itself
    QVERIFY(planBatch(m_inventory, m_request, {"c1", "c2"}).isValid());
    QVERIFY(has(planBatch(m_inventory, m_request, {"c1", "a-name-of-20-letters"}).refusals,
                Reason::WindowsNameInvalid));
}

void OtherWaysTest::aZoneThatWindowsDoesNotKnowIsRefused()
{
    m_request.guest.timeZone = "Mars/Olympus";
    QVERIFY(plan().isValid()); // a guest may know it
    web().osId = "http://microsoft.com/win/11";
    QVERIFY(has(plan().refusals, Reason::TimeZoneInvalid));
}

void OtherWaysTest::credentialsAreForWhatIsNotSecret()
{
    takeStoragesAway();
    m_request.guest.timeZone = "UTC";
    m_request.guest.users = {{"root", {sampleKey}, {}}, {"bob", {sampleKey, sampleKey}, {}}};
    const ClonePlan made = plan();
    QVERIFY(!has(made.refusals, Reason::SeedNeedsStorage));
    QCOMPARE(made.guest.way, GuestWay::Credentials);
    QVERIFY(!made.guest.newSerial);
    QCOMPARE(made.guest.credentials.size(), 2);
    QCOMPARE(made.guest.credentials[0], QString("io.systemd.credential:firstboot.timezone=UTC"));
    const QByteArray files = decoded(made.guest.credentials[1]);
    QVERIFY2(files.startsWith("d /root/.ssh 0700 root root - \nf+~ /root/.ssh/authorized_keys2 "
                              "0600 root root - "),
             files.constData());
    QVERIFY(files.contains((sampleKey.toLatin1() + '\n').toBase64()));
    QVERIFY(files.contains("f+~ /home/bob/.ssh/authorized_keys2 0600 bob bob - "));
    m_request.guest.hostName = "x"; // for cloud-init, beside them
    QVERIFY(plan().guest.way == GuestWay::Credentials && plan().guest.newSerial);
    web().arch = "aarch64"; // whose firmware has none
    QVERIFY(has(plan().refusals, Reason::SeedNeedsStorage));
}

void OtherWaysTest::whatIsSecretNeverGoesByStrings()
{
    takeStoragesAway();
    m_request.guest.timeZone = "UTC";
    m_request.guest.users = {{"root", {sampleKey}, hashPassword("secret")}};
    QVERIFY(has(plan().refusals, Reason::SeedNeedsStorage));
    QVERIFY(plan().guest.credentials.isEmpty());
    m_request.guest.users.clear();
    m_request.guest.commands = QStringList{"true"};
    QVERIFY(has(plan().refusals, Reason::SeedNeedsStorage));
}

void OtherWaysTest::stringsReplaceThoseOfTheSameName()
{
    NewIdentity identity;
    identity.name = "new";
    identity.uuid = newUuid();
    identity.oemStrings = QStringList{"io.systemd.credential:firstboot.timezone=UTC", "x=1, 2"};
    const QString source =
        "<domain><name>web</name><uuid>u</uuid><os><type>hvm</type></os>"
        "<sysinfo type='smbios'><oemStrings><entry>mine</entry>"
        "<entry>io.systemd.credential:firstboot.timezone=Europe/Rome</entry></oemStrings>"
        "</sysinfo><devices/></domain>";
    const auto made = cloneDefinition(source, identity);
    QVERIFY(made);
    pugi::xml_document document;
    QVERIFY(document.load_string(made->toUtf8().constData()));
    QStringList entries;
    for (const pugi::xml_node entry : document.select_node("//oemStrings").node().children())
        entries << entry.text().get();
    QCOMPARE(entries, QStringList{"mine"} + identity.oemStrings);
    QCOMPARE(QString(document.select_node("/domain/os/smbios").node().attribute("mode").value()),
             QString("sysinfo"));
}

void OtherWaysTest::aDiskIsWrittenToWhereThatCanBe()
{
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
    const QTemporaryDir folder;
    qputenv("PATH", folder.path().toUtf8());
    m_request.guest.writesDisk = true;
    for (StoragePool &pool : a().pools)
        pool.clientMayWrite = true;
    QVERIFY(has(plan().refusals, Reason::CustomizeNeedsTool));
    QFile tool(folder.filePath("virt-customize"));
    QVERIFY(tool.open(QFile::WriteOnly) && tool.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(plan().isValid());
    QCOMPARE(plan().guest.way, GuestWay::Customize);
    QCOMPARE(plan().guest.systemDisk, QString("vda"));
    QVERIFY(plan().guest.seed.volume.isEmpty());
    m_request.guest.packages = QStringList{"vim"};
    QVERIFY(has(plan().refusals, Reason::CustomizeCannot));
    m_request.guest.packages.clear();
    web().osId = "http://microsoft.com/win/11";
    QVERIFY(has(plan().refusals, Reason::CustomizeCannot));
    web().osId.clear();
    for (StoragePool &pool : a().pools)
        pool.clientMayWrite = false; // of another machine
    QVERIFY(has(plan().refusals, Reason::CustomizeNeedsLocalDisk));
    m_request.disks["vda"].action = DiskChoice::Action::Share; // not the clone's own
    QVERIFY(has(plan().refusals, Reason::CustomizeNeedsLocalDisk));
}

RAMET_TEST(OtherWaysTest)
#include "tst_otherways.moc"
