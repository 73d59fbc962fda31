// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/guestreport.h"
#include "storage/guest/seedimage.h"
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

const QString vmUuid = QStringLiteral("01234567-89ab-cdef-0123-456789abcdef");

SeedDocuments documentsOf(const GuestSettings &settings, const GuestPlan &plan = {})
{
    const auto documents = seedDocuments(settings, plan, vmUuid);
    return documents ? *documents : SeedDocuments{};
}

const GuestFact *factOf(const GuestFacts &facts, GuestField field)
{
    const auto found = std::ranges::find(facts, field, &GuestFact::field);
    return found == facts.end() ? nullptr : &*found;
}

} // namespace

/// The files of a seed, the image that holds them, and the report that its script gives.
class SeedDocumentsTest : public QObject {
    Q_OBJECT
private slots:
    void settingsBecomeACloudConfig();
    void aTextStaysAText();
    void anOwnFileStaysAsItIs();
    void ownMetaDataGetANewInstanceId();
    void addressesGoByTheCardsOwn();
    void theImageHoldsTheExactBytes();
    void aReportSettlesWhatWasAsked();
    void commandsRunOnceAndTellHowTheyEnded();
    void anotherClonesReportDoesNotCount();
    void aGuestThatSaysNothingIsNotKnown();
};

void SeedDocumentsTest::settingsBecomeACloudConfig()
{
    GuestSettings settings;
    settings.users = {{"root", {"ssh-ed25519 AAAA me"}, "$6$salt$hash"}};
    settings.timeZone = "UTC";
    settings.commands = QStringList{"echo \"it's\" > /x"};
    GuestPlan plan;
    plan.hostName = "web-1.example.org";
    const SeedDocuments documents = documentsOf(settings, plan);
    QCOMPARE(documents.userData, QByteArray(R"(#cloud-config
manage_etc_hosts: "localhost"
disable_root: false
users:
  - "default"
  - name: "root"
    ssh_authorized_keys:
      - "ssh-ed25519 AAAA me"
    hashed_passwd: "$6$salt$hash"
    lock_passwd: false
timezone: "UTC"
)"));
    QVERIFY(documents.vendorData.contains(R"(sh -c 'echo "it'\''s" > /x' </dev/null)"));
    QCOMPARE(documents.metaData,
             "instance-id: \"" + vmUuid.toLatin1() + "\"\nlocal-hostname: \"web-1.example.org\"\n");
    QVERIFY(documents.vendorData.startsWith("#!/bin/sh\n") && !documents.networkConfig);
    QVERIFY(!documents.vendorData.contains("$6$")); // the report tells no hash
}

void SeedDocumentsTest::aTextStaysAText()
{
    GuestSettings settings;
    settings.packages = QStringList{"yes", "a: b # c\n\t\"é\\", "1e3", "'"}; // as they are
    const QByteArray text = documentsOf(settings).userData;
    for (const char *line : {"\"yes\"", "\"1e3\"", "\"'\""})
        QVERIFY2(text.contains(line), text.constData());
    // Written, read again and found equal: else there are no documents at all.
    QVERIFY(text.contains("\"a: b # c\\n\\t\\\""));
}

void SeedDocumentsTest::anOwnFileStaysAsItIs()
{
    GuestSettings settings;
    settings.userData = "#cloud-config\r\n# mine\nhostname: x   \n";
    QCOMPARE(documentsOf(settings).userData, *settings.userData);
    QVERIFY(documentsOf(settings).vendorData.startsWith("#!/bin/sh\n"));
    settings.timeZone = "UTC"; // what the file does not say comes beside it
    const QByteArray beside = documentsOf(settings).vendorData;
    QVERIFY(beside.startsWith("Content-Type: multipart/mixed"));
    QVERIFY(beside.contains(QByteArray("#cloud-config\ntimezone: \"UTC\"\n").toBase64()));
    QCOMPARE(documentsOf(settings).userData, *settings.userData);
}

void SeedDocumentsTest::ownMetaDataGetANewInstanceId()
{
    GuestSettings settings;
    settings.metaData = "instance-id: old\nlocal-hostname: old\nmine: 1\n";
    QCOMPARE(documentsOf(settings).metaData,
             "instance-id: \"" + vmUuid.toLatin1() + "\"\nlocal-hostname: old\nmine: 1\n");
    GuestPlan plan;
    plan.hostName = "new";
    QVERIFY(documentsOf(settings, plan).metaData.contains("local-hostname: \"new\"\n"));
}

void SeedDocumentsTest::addressesGoByTheCardsOwn()
{
    GuestPlan plan;
    plan.cards = {{"52:54:00:00:00:01", "10.0.0.11/24", "10.0.0.1", {"10.0.0.53"}},
                  {"52:54:00:00:00:02", {}, {}, {}}};
    QCOMPARE(documentsOf({}, plan).networkConfig.value_or(QByteArray()), QByteArray(R"(version: 2
ethernets:
  card0:
    match:
      macaddress: "52:54:00:00:00:01"
    set-name: "eth0"
    addresses:
      - "10.0.0.11/24"
    gateway4: "10.0.0.1"
    nameservers:
      addresses:
        - "10.0.0.53"
  card1:
    match:
      macaddress: "52:54:00:00:00:02"
    set-name: "eth1"
    dhcp4: true
    dhcp-identifier: mac
)"));
}

void SeedDocumentsTest::theImageHoldsTheExactBytes()
{
    SeedDocuments documents;
    documents.userData = "#cloud-config\n" + QByteArray(200'000, 'x') + '\0' + "end";
    documents.metaData = "instance-id: i\n";
    documents.networkConfig = "version: 2\n";
    const auto image = seedImage(documents);
    QVERIFY(image && image->size() < (1 << 20)); // so that a clean-up knows it as a clone's own
    QTemporaryDir folder;
    QFile file(folder.filePath("seed.iso"));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(*image) == image->size());
    file.close();
    QVERIFY(run("/usr/sbin/blkid", {"-o", "value", "-s", "LABEL", file.fileName()}).out.trimmed() ==
            "cidata");
    const Ran ran = run("xorriso", {"-osirrox", "on", "-indev", file.fileName(), "-extract", "/",
                                    folder.filePath("files")});
    QVERIFY2(ran.ok(), ran.err);
    const auto held = [&](const char *name) {
        QFile part(folder.filePath(QString("files/") + name));
        return part.open(QFile::ReadOnly) ? part.readAll() : QByteArray("none");
    };
    QVERIFY(held("user-data") == documents.userData);
    QCOMPARE(held("meta-data"), documents.metaData);
    QCOMPARE(held("vendor-data"), QByteArray());
    QCOMPARE(held("network-config"), *documents.networkConfig);
}

void SeedDocumentsTest::aReportSettlesWhatWasAsked()
{
    GuestSettings settings;
    settings.users = {{"root", {"k"}, "$6$"}, {"", {"k"}, {}}};
    settings.packages = QStringList{"vim"};
    settings.timeZone = "UTC";
    GuestPlan plan;
    plan.way = GuestWay::SeedImage;
    plan.hostName = "web-1.example.org";
    plan.cards = {{"m", "10.0.0.11/24", {}, {}}};
    GuestFacts facts = expectedFacts(settings, plan);
    const QString start = "[  1.0] noise ramet-guest 01234567 ";
    const QString id(32, 'a');
    QVERIFY(!takeConsole(
        facts,
        start + "host-name=web-1\r\n" + start + "machine-id=" + id + " " + QString(32, 'b') +
            "\r\n" + start + "host-key=new SHA256:x\r\n" + start + "host-key=old SHA256:y\r\n" +
            start + "address=10.0.2.15/24 eth1\r\n" + start + "address=10.0.0.11/24 eth0\r\n" +
            start + "keys=root 1/1\r\n" + start + "keys=default 0/1\r\n" + start +
            "password=root new\r\n" + start + "package=vim missing\r\n",
        vmUuid));
    QVERIFY(!isAllKnown(facts)); // the time zone
    QCOMPARE(factOf(facts, GuestField::HostName)->state, GuestState::Applied);
    QCOMPARE(factOf(facts, GuestField::MachineId)->state, GuestState::Applied);
    QCOMPARE(factOf(facts, GuestField::HostKeys)->state, GuestState::NotApplied);
    QCOMPARE(factOf(facts, GuestField::Address)->state, GuestState::Applied);
    QCOMPARE(factOf(facts, GuestField::UserKeys)->state, GuestState::Applied); // root's
    QCOMPARE(factOf(facts, GuestField::Password)->state, GuestState::Applied);
    QCOMPARE(factOf(facts, GuestField::Package)->state, GuestState::NotApplied);
    QVERIFY(takeConsole(facts, start + "time-zone=Europe/Rome\n" + start + "end=\n", vmUuid));
    QCOMPARE(factOf(facts, GuestField::TimeZone)->state, GuestState::NotApplied);
    QCOMPARE(factOf(facts, GuestField::TimeZone)->value, QString("Europe/Rome"));
}

/// The script's last lines, run by a shell here: its exit status is what the report tells.
void SeedDocumentsTest::commandsRunOnceAndTellHowTheyEnded()
{
    const QTemporaryDir folder;
    const QString mark = folder.filePath("it's done");
    GuestSettings settings;
    settings.commands = QStringList{"echo %2 $HOME '%1' > \"" + mark + '"', "exit 3", "cat"};
    GuestPlan plan;
    plan.way = GuestWay::SeedImage;
    const QByteArray script = documentsOf(settings, plan).vendorData;
    const QByteArray said = "say() { echo \"ramet-guest 01234567 $1\"; }\n";
    const Ran ran = run("sh", {"-c", said + script.mid(script.indexOf("sh -c '"))});
    QVERIFY2(ran.ok(), ran.err);
    GuestFacts facts = expectedFacts(settings, plan);
    std::erase_if(facts, [](const GuestFact &fact) { return fact.field != GuestField::Command; });
    QVERIFY(takeConsole(facts, ran.out.left(ran.out.indexOf('\n')), vmUuid) == false);
    QCOMPARE(facts[1].state, GuestState::NotKnown);
    QVERIFY(takeConsole(facts, ran.out, vmUuid));
    QCOMPARE(facts.size(), size_t{3});
    QCOMPARE(facts[0].state, GuestState::Applied);
    QCOMPARE(facts[1].state, GuestState::NotApplied);
    QCOMPARE(facts[1].value, QString("3"));
    QCOMPARE(facts[2].state, GuestState::Applied); // it did not wait for a terminal
    QFile file(mark);
    QVERIFY(file.open(QFile::ReadOnly) && file.readAll().endsWith("%1\n"));
}

void SeedDocumentsTest::anotherClonesReportDoesNotCount()
{
    GuestPlan plan;
    plan.way = GuestWay::SeedImage;
    plan.hostName = "web";
    GuestFacts facts = expectedFacts({}, plan);
    QVERIFY(!takeConsole(facts, "ramet-guest 76543210 host-name=web\nramet-guest 76543210 end=\n",
                         vmUuid));
    QCOMPARE(factOf(facts, GuestField::HostName)->state, GuestState::NotKnown);
}

void SeedDocumentsTest::aGuestThatSaysNothingIsNotKnown()
{
    GuestPlan plan;
    plan.way = GuestWay::SmbiosSerial;
    plan.hostName = "web";
    GuestFacts facts = expectedFacts({}, plan);
    QVERIFY(!takeConsole(facts, "login: ramet-guest\nramet-guest 01234567\n", vmUuid));
    for (const GuestFact &fact : facts)
        QCOMPARE(fact.state, GuestState::NotKnown);
    takeHostName(facts, "template", GuestWitness::Agent);
    QCOMPARE(factOf(facts, GuestField::HostName)->state, GuestState::NotApplied);
    QVERIFY(expectedFacts({}, {}).empty());
}

RAMET_TEST(SeedDocumentsTest)
#include "tst_seeddocuments.moc"
