// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/documents.h"
#include "storage/power/poweroperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <unistd.h>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr std::chrono::seconds bootLimit{150}; ///< it takes five on a quiet machine

} // namespace

/// A small guest that really boots (tests/lab/small-guest): what the product reads back of it, and
/// what the guest itself has, as it says on a port of its own.
class SmallGuestTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void whatASeedBringsIsReadBack();
    void stringsOfTheFirmwareReachTheGuest();
    void theHardwareIsAsChosen();

private:
    QString portOf(const QString &name) const
    {
        return m_lab.folder("default") + '/' + name + ".port";
    }
    QByteArray port(const QString &name) const
    {
        QFile file(portOf(name));
        return file.open(QFile::ReadOnly) ? file.readAll().replace('\r', "") : QByteArray();
    }
    bool define();
    static const GuestFact *factOf(const GuestFacts &facts, GuestField field,
                                   const QString &object = {})
    {
        const auto found = std::ranges::find_if(facts, [&](const GuestFact &fact) {
            return fact.field == field && (object.isEmpty() || fact.object == object);
        });
        return found == facts.end() ? nullptr : &*found;
    }

    StorageLab m_lab;
    QString m_folder;
    VmRef m_source;
};

void SmallGuestTest::initTestCase()
{
    m_folder = qEnvironmentVariable("RAMET_LAB_CACHE", "/var/tmp/ramet-lab") +
               QString("/small-guest-%1").arg(::getuid()); // another user's may be another time's
    const Ran made = run(RAMET_SOURCES "/tests/lab/small-guest", {m_folder});
    if (!made.ok())
        QSKIP("No kernel for a small guest: " + made.err);
    QVERIFY(m_lab.up(1) && define());
    m_source = m_lab.find("tpl");
}

bool SmallGuestTest::define()
{
    const QString disk = m_lab.makeImage(m_lab.folder("default") + "/tpl.qcow2", "qcow2", 16, 1);
    QTemporaryFile xml;
    if (disk.isEmpty() || !xml.open())
        return false;
    xml.write(QStringLiteral(
                  "<domain type='qemu'><name>tpl</name><memory unit='MiB'>256</memory>"
                  "<os><type arch='x86_64' machine='q35'>hvm</type><kernel>%1/vmlinuz</kernel>"
                  "<initrd>%1/initrd</initrd><cmdline>console=ttyS0 quiet</cmdline></os>"
                  "<features><acpi/></features><devices><disk type='file' device='disk'>"
                  "<driver name='qemu' type='qcow2'/><source file='%2'/>"
                  "<target dev='vda' bus='virtio'/></disk>"
                  "<interface type='user'><model type='virtio'/><rom enabled='no'/></interface>"
                  "<serial type='pty'/><serial type='file'><source path='%3'/></serial>"
                  "</devices></domain>")
                  .arg(m_folder, disk, portOf("tpl"))
                  .toUtf8());
    return xml.flush() && m_lab.lab().virsh("a", {"define", xml.fileName()}).ok();
}

void SmallGuestTest::whatASeedBringsIsReadBack()
{
    CloneRequest request;
    request.source = m_source;
    request.name = "web-1";
    request.startAfter = true;
    request.guest.hostName = "{name}";
    request.guest.domain = "example.org";
    request.guest.timeZone = "Europe/Berlin";
    request.guest.addresses = {{"10.0.2.101/24", {}, {}}};
    request.guest.commands = QStringList{"echo it\\'s > /dev/ttyS1", "exit 3"};
    request.guest.wait = bootLimit;
    const auto made = m_lab.clone(m_lab.plan(request));
    QVERIFY2(made, say(made));
    const auto is = [&](GuestField field, GuestState state, const QString &object = {}) {
        const GuestFact *fact = factOf(made->guest, field, object);
        return fact && fact->state == state &&
               (state == GuestState::NotKnown || fact->witness == GuestWitness::Console);
    };
    QVERIFY2(is(GuestField::HostName, GuestState::Applied), port("web-1"));
    QVERIFY(is(GuestField::MachineId, GuestState::Applied));
    QVERIFY(is(GuestField::Address, GuestState::Applied));
    QVERIFY(is(GuestField::TimeZone, GuestState::Applied));
    QVERIFY(is(GuestField::Command, GuestState::Applied, "1"));
    QVERIFY(is(GuestField::Command, GuestState::NotApplied, "2"));
    QCOMPARE(factOf(made->guest, GuestField::Command, "2")->value, QString("3"));
    QVERIFY(is(GuestField::HostKeys, GuestState::NotKnown)); // it has no SSH server
    QList<ErrorCause> causes;
    for (const Warning &warning : made->warnings)
        causes << warning.error.cause;
    QCOMPARE(causes, (QList<ErrorCause>{ErrorCause::GuestDiffers, ErrorCause::GuestSilent}));
    // What the guest says of itself, by another way.
    QTRY_VERIFY_WITH_TIMEOUT(port("web-1").contains("has end="), 30'000);
    const QByteArray own = port("web-1");
    QVERIFY2(own.contains("has host-name=web-1.example.org\n"), own);
    QVERIFY(own.contains("has machine-id=" + QString(made->uuid).remove('-').toLatin1()));
    QVERIFY(own.contains("it's\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_lab.isRunning({"a", made->uuid}), 30'000);
    QVERIFY(m_lab.remove({"a", made->uuid}));
}

void SmallGuestTest::stringsOfTheFirmwareReachTheGuest()
{
    CloneRequest request;
    request.source = m_source;
    request.name = "web-2";
    request.startAfter = true;
    request.guest.hostName = "{name}";
    ClonePlan plan = m_lab.plan(request);
    // As where no storage takes a seed.
    GuestSettings settings;
    settings.timeZone = "Europe/Berlin";
    settings.users = {{"root", {"ssh-ed25519 AAAA, me"}, {}}};
    plan.guest.way = GuestWay::Credentials;
    plan.guest.seed = {};
    plan.guest.newSerial = true;
    plan.guest.credentials = *systemCredentials(settings);
    const auto made = m_lab.clone(plan);
    QVERIFY2(made && made->started, say(made));
    QTRY_VERIFY_WITH_TIMEOUT(port("web-2").contains("has end="), 150'000);
    const QByteArray own = port("web-2");
    QCOMPARE(plan.guest.credentials.size(), 2);
    for (const QString &string : plan.guest.credentials)
        QVERIFY2(own.contains("has string=" + string.toLatin1() + '\n'), own);
    QVERIFY2(own.contains("has serial=ds=nocloud;h=web-2;i=" + made->uuid.toLatin1()), own);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lab.isRunning({"a", made->uuid}), 30'000);
    QVERIFY(m_lab.remove({"a", made->uuid}));
}

void SmallGuestTest::theHardwareIsAsChosen()
{
    CloneRequest request;
    request.source = m_source;
    request.name = "web-3";
    request.startAfter = true;
    request.disks["vda"].size = 24 << 20;
    request.hardware.cpus = 3;
    request.hardware.memoryMib = 320;
    request.hardware.nics[1] = {
        .network = {}, .bridge = {}, .mac = NicChoice::Mac::Typed, .address = "52:54:00:ab:cd:01"};
    request.hardware.elements = {{"/domain/os/cmdline", "console=ttyS0 quiet chosen=yes"}};
    const auto made = m_lab.clone(m_lab.plan(request));
    QVERIFY2(made && made->started, say(made));
    QTRY_VERIFY_WITH_TIMEOUT(port("web-3").contains("has end="), 150'000);
    const QByteArray own = port("web-3");
    for (const char *line : {"cpus=3", "mac=52:54:00:ab:cd:01", "disk-sectors=49152",
                             "command-line=console=ttyS0 quiet chosen=yes"})
        QVERIFY2(own.contains(QByteArray("has ") + line + '\n'), own);
    const qsizetype memory = own.indexOf("has memory-kib=") + qstrlen("has memory-kib=");
    const int kib = own.mid(memory, own.indexOf('\n', memory) - memory).toInt();
    QVERIFY2(kib > 256 << 10 && kib < 320 << 10, own); // what its kernel leaves of it
    QTRY_VERIFY_WITH_TIMEOUT(!m_lab.isRunning({"a", made->uuid}), 30'000);
    QVERIFY(m_lab.remove({"a", made->uuid}));
}

RAMET_TEST(SmallGuestTest)
#include "tst_smallguest.moc"
