// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/batchplan.h"
#include "storage/guest/customize.h"
#include "storage/guest/guestnames.h"
#include "storage/look/look.h"
#include "storage/power/poweroperation.h"
#include "storage/template/templateoperation.h"
#include "tests/storage/storagelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <atomic>
#include <thread>

using namespace ramet;
using namespace ramet::test;

namespace {

/// Of each clone; TCG on two cores.
constexpr std::chrono::seconds limit{900};
constexpr int clones = 10;
constexpr int atOnce = 2;

} // namespace

/// Debian's own cloud-init in guests that really run: what the product reads back is what the
/// guests say of themselves on a port of their own, and no two of them are alike.
class RealGuestTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void tenClonesAreTenMachines();
    void aGuestWithoutCloudInitIsToldToBeAsItWas();
    void aGuestWithoutCloudInitIsMadeNewOnItsDisk();

private:
    QString portOf(const QString &name) const
    {
        return m_lab.folder("default") + '/' + name + ".port";
    }
    VmRef defineTemplate(const QString &name, const QString &kernelWords);
    CloneRequest requestOf(const VmRef &source) const;

    Result<CloneOutcome> makeAndRun(const ClonePlan &plan);
    std::vector<Result<CloneOutcome>> makeAll(const std::vector<ClonePlan> &plans);

    StorageLab m_lab;
    QString m_folder;
};

void RealGuestTest::initTestCase()
{
    if (!allRows())
        QSKIP("A real guest boots for minutes: ./check --long, or RAMET_LONG=1.");
    m_folder = qEnvironmentVariable("RAMET_LAB_CACHE", "/var/tmp/ramet-lab") + "/debian-guest";
    const Ran made = run(RAMET_SOURCES "/tests/lab/debian-guest", {m_folder});
    QVERIFY2(made.ok(), made.err);
    QVERIFY(m_lab.up(1));
}

VmRef RealGuestTest::defineTemplate(const QString &name, const QString &kernelWords)
{
    const QString disk = m_lab.folder("default") + '/' + name + ".qcow2";
    if (!QFile::copy(m_folder + "/debian.qcow2", disk))
        return {};
    QTemporaryFile xml;
    if (!xml.open())
        return {};
    xml.write(QStringLiteral(
                  "<domain type='qemu'><name>%1</name><memory unit='MiB'>512</memory>"
                  "<os><type arch='x86_64' machine='q35'>hvm</type><kernel>%2/vmlinuz</kernel>"
                  "<initrd>%2/initrd</initrd><cmdline>root=/dev/vda rw console=ttyS0 %5</cmdline>"
                  "</os><features><acpi/></features><devices><disk type='file' device='disk'>"
                  "<driver name='qemu' type='qcow2'/><source file='%3'/>"
                  "<target dev='vda' bus='virtio'/></disk>"
                  "<interface type='user'><model type='virtio'/></interface>"
                  "<serial type='pty'/><serial type='file'><source path='%4'/></serial>"
                  "</devices></domain>")
                  .arg(name, m_folder, disk, portOf(name), kernelWords)
                  .toUtf8());
    xml.flush();
    if (!m_lab.lab().virsh("a", {"define", xml.fileName()}).ok())
        return {};
    const VmRef vm = m_lab.find(name);
    look(m_lab.nodes(), Scope::users());
    return runTemplate(m_lab.nodes(), vm) ? vm : VmRef();
}

CloneRequest RealGuestTest::requestOf(const VmRef &source) const
{
    CloneRequest request;
    request.source = source;
    request.mode = CloneMode::Linked;
    request.startAfter = true;
    request.guest.hostName = "{name}";
    request.guest.domain = "example.org";
    request.guest.timeZone = "Europe/Berlin";
    request.guest.addresses = {{"10.0.2.101-10.0.2.120/24", "10.0.2.2", {}}};
    request.guest.users = {
        {"root",
         {"ssh-ed25519 "
          "AAAAC3NzaC1lZDI1NTE5AAAAIJVdYx1nC0Xa5pVbVnmzN7mBDrIcTQCJd8GbmCzJ4Yl1 me"},
         hashPassword("secret")}};
    request.guest.commands =
        QStringList{"(hostname; cat /etc/machine-id; cat /etc/ssh/ssh_host_ed25519_key.pub; "
                    "ip -o -4 addr show scope global; echo whole) >/dev/ttyS1"};
    request.guest.wait = limit;
    return request;
}

/// Until its own commands, which come last, have written.
Result<CloneOutcome> RealGuestTest::makeAndRun(const ClonePlan &plan)
{
    auto made = runClone(m_lab.nodes(), plan, {}, [](const Progress &) {});
    const QDeadlineTimer deadline(120'000);
    while (made && !deadline.hasExpired()) {
        QFile port(portOf(plan.request.name));
        if (port.open(QFile::ReadOnly) && port.readAll().contains("whole"))
            break;
        QThread::msleep(100);
    }
    if (made)
        static_cast<void>(runForceOff(m_lab.nodes(), {"a", made->uuid}));
    return made;
}

std::vector<Result<CloneOutcome>> RealGuestTest::makeAll(const std::vector<ClonePlan> &plans)
{
    std::vector<Result<CloneOutcome>> results(plans.size());
    std::atomic<size_t> next = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < atOnce; ++i)
        threads.emplace_back([&] {
            for (size_t at = next++; at < plans.size(); at = next++)
                results[at] = makeAndRun(plans[at]);
        });
    for (std::thread &thread : threads)
        thread.join();
    return results;
}

void RealGuestTest::tenClonesAreTenMachines()
{
    const VmRef source = defineTemplate("tpl", {});
    QVERIFY(!source.uuid.isEmpty());
    QStringList names;
    for (int i = 1; i <= clones; ++i)
        names << QString("web-%1").arg(i);
    const BatchPlan batch =
        planBatch(look(m_lab.nodes(), Scope::everything()), requestOf(source), names);
    QVERIFY(batch.isValid());
    const auto results = makeAll(batch.members);
    QSet<QString> seen;
    for (const Result<CloneOutcome> &made : results) {
        QVERIFY2(made, say(made));
        QVERIFY(!made->guest.empty());
        for (const GuestFact &fact : made->guest)
            QVERIFY2(fact.state == GuestState::Applied,
                     qPrintable(made->name + ' ' + shownName(fact.field) + ' ' + fact.value));
        QFile port(portOf(made->name));
        QVERIFY(port.open(QFile::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(port.readAll()).remove('\r').split('\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 5, qPrintable(lines.join('\n')));
        QCOMPARE(lines[0], made->name);
        QCOMPARE(lines[1], QString(made->uuid).remove('-')); // systemd's, of the VM's UUID
        QVERIFY(lines[2].startsWith("ssh-ed25519 "));
        QVERIFY2(lines[3].contains("inet 10.0.2.1"), qPrintable(lines[3]));
        for (const QString &own : {lines[1], lines[2].section(' ', 1, 1),
                                   lines[3].section("inet ", 1).section('/', 0, 0)}) {
            QVERIFY2(!seen.contains(own), qPrintable(own));
            seen << own;
        }
        QVERIFY(m_lab.remove({"a", made->uuid}));
    }
    QCOMPARE(seen.size(), qsizetype{3} * clones);
}

/// It says what a guest without cloud-init would: nothing.
void RealGuestTest::aGuestWithoutCloudInitIsToldToBeAsItWas()
{
    const VmRef source = defineTemplate("plain", "cloud-init=disabled");
    QVERIFY(!source.uuid.isEmpty());
    CloneRequest request = requestOf(source);
    request.name = "as-it-was";
    request.guest.wait = std::chrono::seconds(60);
    const auto made = m_lab.clone(m_lab.plan(request));
    QVERIFY2(made, say(made));
    for (const GuestFact &fact : made->guest)
        QVERIFY2(fact.state != GuestState::Applied, qPrintable(shownName(fact.field)));
    QVERIFY(!made->warnings.empty() &&
            made->warnings.back().error.cause == ErrorCause::GuestSilent);
    QVERIFY(runForceOff(m_lab.nodes(), {"a", made->uuid}));
    QVERIFY(m_lab.remove({"a", made->uuid}));
}

/// By the real tool, which boots a small system of its own; what is on the disk is read by another.
void RealGuestTest::aGuestWithoutCloudInitIsMadeNewOnItsDisk()
{
    if (!customize::isInstalled())
        QSKIP("It needs virt-customize (guestfs-tools), and a kernel for it.");
    qputenv("LIBGUESTFS_BACKEND", "direct");
    qputenv("LIBGUESTFS_BACKEND_SETTINGS", "force_tcg"); // as the lab's guests
    const VmRef source = defineTemplate("raw", "cloud-init=disabled");
    QVERIFY(!source.uuid.isEmpty());
    CloneRequest request;
    request.source = source;
    request.name = "on-disk";
    request.mode = CloneMode::Linked;
    request.guest.hostName = "{name}";
    request.guest.domain = "example.org";
    request.guest.timeZone = "Europe/Berlin";
    request.guest.users = {{"root", {}, hashPassword("secret")}};
    request.guest.writesDisk = true;
    const auto made = m_lab.clone(m_lab.plan(request));
    QVERIFY2(made, say(made));
    const QString disk = made->disks.front().path;
    const auto held = [](const QString &image, const QString &file) {
        return run("virt-cat", {"--format=qcow2", "-a", image, file}, 300'000).out;
    };
    const QString base = m_lab.folder("default") + "/raw.qcow2";
    const QString key = "/etc/ssh/ssh_host_ed25519_key.pub";
    QCOMPARE(held(disk, "/etc/hostname"), QByteArray("on-disk\n"));
    QCOMPARE(held(disk, "/etc/machine-id"), QByteArray());
    QVERIFY(held(disk, "/etc/shadow")
                .contains("root:" + request.guest.users[0].passwordHash.toLatin1()));
    QVERIFY(held(disk, key).startsWith("ssh-ed25519 ") && held(disk, key) != held(base, key));
    QCOMPARE(held(base, "/etc/hostname"), QByteArray("template\n"));
    QVERIFY(m_lab.remove({"a", made->uuid}));
}

RAMET_TEST(RealGuestTest)
#include "tst_realguest.moc"
