// SPDX-License-Identifier: GPL-3.0-or-later
// What stopped half-way is told by `tasks` and comes to its end by `recover`: a deletion of ours,
// and a clone that another client began and does not end.
#include "storage/deletion/deleteoperation.h"
#include "storage/deletion/deletionplan.h"
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/storage/firmwarelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CtlHalfwayTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aDeletionThatFailsHalfWayIsFinished_data();
    void aDeletionThatFailsHalfWayIsFinished();
    void anothersHalfMadeCloneGoesWhole_data();
    void anothersHalfMadeCloneGoesWhole();

private:
    QStringList onNode(const QStringList &arguments) const
    {
        return QStringList{"-c", "a=" + m_lab.lab().uri("a")} + arguments;
    }
    CtlRan ctl(const QStringList &arguments) const { return runCtl(onNode(arguments)); }
    QString file(const QString &name) const { return m_lab.folder("default") + '/' + name; }
    bool isDefined(const char *vm) const { return m_lab.lab().virsh("a", {"dominfo", vm}).ok(); }
    VmRef makeSource(const QString &kind);
    void startAndKill(int lines);

    FirmwareLab m_lab;
    QTemporaryDir m_state;
    QTemporaryDir m_theirs; ///< the state of another client
    const JournalWatch m_theirJournals{m_theirs.path()};
    QStringList m_before;
};

void CtlHalfwayTest::initTestCase()
{
    QVERIFY(m_state.isValid() && m_theirs.isValid());
    QVERIFY(qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up());
    m_before = m_lab.everything();
}

void CtlHalfwayTest::init()
{
    QDir(m_theirs.path()).removeRecursively();
}

void CtlHalfwayTest::cleanup()
{
    clearCallFaults();
    if (QTest::currentTestFailed()) { // the next one begins anew
        const Ran domains = m_lab.lab().virsh("a", {"list", "--all", "--name"});
        for (const QString &name : QString::fromUtf8(domains.out).split('\n')) {
            if (!name.startsWith("ramet-copy-"))
                continue;
            m_lab.lab().virsh("a", {"destroy", name});
            m_lab.lab().virsh("a", {"undefine", "--snapshots-metadata", name});
        }
    }
    for (const char *vm : {"new", "web", "source"}) {
        if (const VmRef left = m_lab.find(QLatin1String(vm)); !left.uuid.isEmpty())
            static_cast<void>(m_lab.remove(left));
    }
    if (QTest::currentTestFailed()) { // the next one begins anew
        ctl({"recover", "--clean"});
        for (const QString &name : QDir(m_lab.folder("default")).entryList(QDir::Files))
            QFile::remove(file(name));
        for (const QString &folder : {m_lab.nvramFolder("a"), m_lab.tpmRoot("a")})
            for (const QFileInfo &entry :
                 QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
                entry.isDir() ? QDir(entry.filePath()).removeRecursively()
                              : QFile::remove(entry.filePath());
        m_before = m_lab.everything();
        return;
    }
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlHalfwayTest::aDeletionThatFailsHalfWayIsFinished_data()
{
    QTest::addColumn<CallFault>("fault");
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("isBack"); // the VM is there again
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char *name, const CallFault &fault, const char *then, bool isBack,
                        const QStringList &left) {
        QTest::addRow("%s, %s", name, then) << fault << QString(then) << isBack << left;
    };
    const QStringList both{"one.qcow2", "two.qcow2"};
    const CallFault noVolume{.call = "virStorageVolDelete"};
    const CallFault oneVolume{.call = "virStorageVolDelete", .after = 1};
    const CallFault lost{.call = "virDomainUndefineFlags", .kind = CallFault::Kind::Lost};
    row("no disk can go", noVolume, "--resume", false, {});
    row("no disk can go", noVolume, "--clean", true, both);
    row("the second disk cannot go", oneVolume, "--resume", false, {});
    row("the second disk cannot go", oneVolume, "--clean", false, {"two.qcow2"});
    row("the answer was lost", lost, "--resume", false, {});
    row("the answer was lost", lost, "--clean", true, both);
}

void CtlHalfwayTest::aDeletionThatFailsHalfWayIsFinished()
{
    QFETCH(const CallFault, fault);
    QFETCH(const QString, then);
    QFETCH(const bool, isBack);
    QFETCH(const QStringList, left);
    const VmRef vm = m_lab.define("web", {{m_lab.makeImage(file("one.qcow2"), "qcow2", 16, 1)},
                                          {m_lab.makeImage(file("two.qcow2"), "qcow2", 16, 1)}});
    const DeletePlan plan = planDelete(ramet::look(m_lab.nodes(), Scope::users()), vm, false);
    QCOMPARE(plan.disks.size(), size_t{2});
    injectCallFault(fault);
    const Status status = runDelete(m_lab.nodes(), plan, {}, [](const Progress &) {});
    clearCallFaults();
    QVERIFY(!status);
    QVERIFY(!isDefined("web"));

    const CtlRan told = ctl({"tasks", "--json"});
    const QJsonObject task = told.json["tasks"].toArray().at(0).toObject();
    QVERIFY2(task["state"].toString() == u"interrupted" && task["vm"].toString() == u"web",
             told.all());
    const CtlRan ran = ctl({"recover", then, "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(isDefined("web"), isBack);
    for (const char *name : {"one.qcow2", "two.qcow2"})
        QCOMPARE(QFile::exists(file(name)), left.contains(name));
    QCOMPARE(ctl({"tasks", "--json"}).json["tasks"].toArray().size(), 0);
    if (isBack) {
        QVERIFY(m_lab.runOnce(vm));
        return;
    }
    const QJsonArray kept = ran.json["tasks"].toArray().at(0).toObject()["kept"].toArray();
    QCOMPARE(kept, QJsonArray::fromStringList(left));
    for (const QString &name : left)
        QVERIFY(QFile::remove(file(name)));
}

VmRef CtlHalfwayTest::makeSource(const QString &kind)
{
    const QString image = m_lab.makeImage(file("source.qcow2"), "qcow2", 64, 4);
    if (kind == u"snapshot") {
        const VmRef vm = m_lab.define("source", {{image}});
        return m_lab.lab().virsh("a", {"snapshot-create-as", "source", "first"}).ok() ? vm
                                                                                      : VmRef();
    }
    const QString os = kind == u"named" ? namedFirmware(file("source_VARS.fd")) : pickedFirmware;
    const VmRef vm = m_lab.make("source", os, emulatedTpm + diskAt(image));
    return m_lab.runOnce(vm) ? vm : VmRef();
}

void CtlHalfwayTest::startAndKill(int lines)
{
    QProcess process;
    QStringList arguments{"clone", "source", "new", "--full"};
    if (m_lab.lab().virsh("a", {"snapshot-info", "source", "first"}).ok()) {
        arguments << "--snapshot"
                  << "first";
        hideQemuImg(process); // the daemon makes the scratch image then
    }
    QProcessEnvironment environment = process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_STATE_HOME", m_theirs.path());
    process.setProcessEnvironment(environment);
    process.start(rametctl(), onNode(arguments));
    QVERIFY(process.waitForStarted());
    m_theirJournals.waitFor(process, {.lines = lines});
    process.kill(); // SIGKILL
    QVERIFY(hasEnded(process));
}

void CtlHalfwayTest::anothersHalfMadeCloneGoesWhole_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("lines");
    const auto rows = [](const char *kind, int first) {
        for (int lines = first; lines <= 15; lines += allRows() ? 1 : 3)
            QTest::addRow("%s, line %d", kind, lines) << QString(kind) << lines;
    };
    rows("snapshot", 3);              // a scratch image, a helper, the disk
    rows("picked", 3);                // the disk, UEFI variables, folders and state of the TPM
    rows("named", allRows() ? 3 : 5); // others than of the kind before
}

/// Wherever the other client was killed: nothing of its clone is left, and nothing else is gone.
void CtlHalfwayTest::anothersHalfMadeCloneGoesWhole()
{
    QFETCH(const QString, kind);
    QFETCH(const int, lines);
    const VmRef source = makeSource(kind);
    QVERIFY(!source.uuid.isEmpty());
    const QStringList before = m_lab.everything();
    startAndKill(lines);
    if (QTest::currentTestFailed())
        return;
    const CtlRan told = ctl({"tasks", "--json"});
    const QJsonObject task = told.json["tasks"].toArray().at(0).toObject();
    if (!isDefined("new") || task.isEmpty()) // not begun, or complete: another test's business
        return;
    QVERIFY2(task["state"].toString() == u"foreign", told.all());
    const CtlRan ran = ctl({"recover", "--clean", "new", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(ran.json["tasks"][0]["kept"].toArray().isEmpty(), ran.all());
    const QStringList after = m_lab.everything();
    QVERIFY2(after == before,
             ran.all() + QStringList(QSet(after.begin(), after.end())
                                         .subtract(QSet(before.begin(), before.end()))
                                         .values())
                             .join('\n')
                             .toUtf8());
}

RAMET_TEST(CtlHalfwayTest)
#include "tst_ctlhalfway.moc"
