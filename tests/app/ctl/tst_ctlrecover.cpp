// SPDX-License-Identifier: GPL-3.0-or-later
// tasks and recover: what is shown, what is touched, and what is left alone.
#include "storage/undo/journal.h"
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QUuid>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CtlRecoverTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aTaskAtWorkIsShownAndNotTouched();
    void whatWasMadeIsNamedAndRemoved();
    void whatMayBeSomebodyElsesIsNamedAndLeft();
    void whatAVmCameToUseIsNamedAndLeft_data();
    void whatAVmCameToUseIsNamedAndLeft();
    void aCompleteVmStays();
    void anUnreachableNodeKeepsTheJournal();
    void aNodeThatIsNotInUseIsNotConnectedTo();
    void aJournalOfOthersIsNotObeyed();
    void aFileOlderThanTheTaskIsLeft();
    void whatCannotBeReadIsSaidAndLeft_data();
    void whatCannotBeReadIsSaidAndLeft();
    void aJournalWithoutABeginningIsRemoved();
    void anotherClientsCloneGoesOnlyWhenNamed();
    void aTaskIsNamedByItsVmOrId();
    void usageIsChecked();

private:
    std::unique_ptr<Journal> begin(const QString &vm, const QString &uri = {});
    Undo definition(const QString &vm) const
    {
        return {.kind = Undo::Kind::RemoveDefinition, .node = "a", .uuid = m_uuid, .name = vm};
    }
    static Undo volume(const QString &name)
    {
        return {.kind = Undo::Kind::DeleteVolume, .node = "a", .name = name, .pool = "default"};
    }
    bool define(const QString &vm, const QString &building, const QString &disk = {}) const;
    bool createVolume(const QString &name, const QString &allocation = "0") const;
    QJsonObject firstTask() const { return firstOf(m_lab.ctl({"tasks", "--json"})); }
    static QJsonObject firstOf(const CtlRan &ran)
    {
        return ran.json["tasks"].toArray().at(0).toObject();
    }
    QString journal() const { return m_state->filePath("ramet/tasks/" + m_uuid + ".journal"); }

    CtlLab m_lab;
    std::unique_ptr<QTemporaryDir> m_state;
    QString m_uuid;
    QStringList m_before;
};

void CtlRecoverTest::initTestCase()
{
    QVERIFY(m_lab.up());
}

void CtlRecoverTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    QVERIFY(m_state->isValid());
    QVERIFY(qputenv("XDG_STATE_HOME", m_state->path().toUtf8()));
    m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_before = m_lab.everything();
}

std::unique_ptr<Journal> CtlRecoverTest::begin(const QString &vm, const QString &uri)
{
    JournalHeader header;
    header.id = m_uuid;
    header.operation = JournalOperation::Clone;
    header.object = vm;
    header.nodes = {{"a", uri.isEmpty() ? m_lab.lab().uri("a") : uri}};
    auto journal = Journal::create(header);
    return journal ? std::move(*journal) : nullptr;
}

bool CtlRecoverTest::define(const QString &vm, const QString &building, const QString &disk) const
{
    QTemporaryFile xml;
    if (!xml.open())
        return false;
    const QString devices =
        disk.isEmpty() ? QString()
                       : QStringLiteral("<devices><disk type='file'><source file='%1'/>"
                                        "<target dev='vda' bus='virtio'/></disk></devices>")
                             .arg(disk);
    xml.write(QStringLiteral("<domain type='qemu'><name>%1</name><uuid>%2</uuid>"
                             "<metadata><ramet:ramet xmlns:ramet='urn:ramet:domain:1'>%3"
                             "</ramet:ramet></metadata><memory unit='MiB'>16</memory>"
                             "<os><type>hvm</type></os>%4</domain>")
                  .arg(vm, m_uuid, building, devices)
                  .toUtf8());
    xml.close();
    return m_lab.lab().virsh("a", {"define", xml.fileName()}).ok();
}

bool CtlRecoverTest::createVolume(const QString &name, const QString &allocation) const
{
    return m_lab.lab()
        .virsh("a", {"vol-create-as", "default", name, "8M", "--allocation", allocation})
        .ok();
}

void CtlRecoverTest::aTaskAtWorkIsShownAndNotTouched()
{
    const auto running = begin("new");
    QVERIFY(running && running->intend(1, definition("new")));
    QCOMPARE(m_lab.ctl({"tasks", "--json"}).json["tasks"].toArray().size(), 1);
    QCOMPARE(firstTask()["state"].toString(), "running");
    QCOMPARE(firstTask()["id"].toString(), m_uuid);
    const CtlRan all = m_lab.ctl({"recover", "--clean"});
    QVERIFY2(all.ok(), all.all());
    const CtlRan named = m_lab.ctl({"recover", "--clean", "new"});
    QVERIFY2(named.exitCode == 3, named.all());
    QVERIFY2(named.err.contains("at work"), named.all());
    QVERIFY(QFile::exists(journal()));
}

void CtlRecoverTest::whatWasMadeIsNamedAndRemoved()
{
    QVERIFY(define("new", "<ramet:building/>"));
    QVERIFY(createVolume("new-vda.raw"));
    {
        const auto left = begin("new");
        QVERIFY(left && left->intend(1, definition("new")));
        left->settle(1, true);
        QVERIFY(left->intend(2, volume("new-vda.raw")));
        left->settle(2, true);
        QVERIFY(left->intend(3, volume("never-made.raw")));
    }
    const QStringList with = m_lab.everything();
    const CtlRan look = m_lab.ctl({"recover"});
    QVERIFY2(look.ok() && look.out.contains("new-vda.raw") && look.out.contains("“new”"),
             look.all());
    QVERIFY2(!look.out.contains("never-made"), look.all()); // the node was asked
    QCOMPARE(m_lab.everything(), with);
    QVERIFY(QFile::exists(journal()));

    const CtlRan ran = m_lab.ctl({"recover", "--clean", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    const QJsonObject task = firstOf(ran);
    QVERIFY(task["done"].toBool());
    QCOMPARE(task["removed"].toArray(), (QJsonArray{"new-vda.raw", "new"}));
    QCOMPARE(m_lab.everything(), m_before);
    QVERIFY(!QFile::exists(journal()));
}

void CtlRecoverTest::whatMayBeSomebodyElsesIsNamedAndLeft()
{
    QVERIFY(createVolume("held.raw", "8M")); // nobody knows who made it, and it holds data
    {
        const auto left = begin("new");
        QVERIFY(left && left->intend(1, volume("held.raw")));
    }
    const CtlRan ran = m_lab.ctl({"recover", "--clean", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(firstOf(ran)["kept"].toArray(), QJsonArray{"held.raw"});
    QVERIFY(m_lab.lab().virsh("a", {"vol-delete", "held.raw", "default"}).ok()); // it was there
    QCOMPARE(m_lab.everything(), m_before);

    // Empty and new, but a VM has it.
    QVERIFY(createVolume("used.raw"));
    QVERIFY(define("other", {}, m_lab.lab().storageFolder("a", "default") + "/used.raw"));
    {
        const auto left = begin("new");
        QVERIFY(left && left->intend(1, volume("used.raw")));
    }
    const CtlRan used = m_lab.ctl({"recover", "--clean", "--json"});
    QCOMPARE(firstOf(used)["kept"].toArray(), QJsonArray{"used.raw"});
    QVERIFY(m_lab.ctl({"delete", "other", "--yes"}).ok());
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlRecoverTest::whatAVmCameToUseIsNamedAndLeft_data()
{
    QTest::addColumn<QString>("os");
    QTest::addColumn<QString>("devices");
    const QString disk = "<disk type='file' device='%1'>%2<target dev='%3' bus='sata'/></disk>";
    const QString source = "<source file='FILE'/>";
    QTest::newRow("disk") << "" << disk.arg("disk", source, "sda");
    QTest::newRow("medium in a drive") << "" << disk.arg("cdrom", source, "sda");
    QTest::newRow("explicit backing store")
        << ""
        << disk.arg("disk",
                    "<driver name='qemu' type='qcow2'/><source file='FILE.top'/><backingStore "
                    "type='file'><format type='raw'/><source file='FILE'/></backingStore>",
                    "sda");
    QTest::newRow("kernel") << "<kernel>FILE</kernel>"
                            << "";
    QTest::newRow("UEFI variables") << "<loader readonly='yes' type='pflash'>/usr/share/OVMF/"
                                       "OVMF_CODE_4M.fd</loader><nvram>FILE</nvram>"
                                    << "";
    QTest::newRow("serial port's file") << ""
                                        << "<serial type='file'><source path='FILE'/></serial>";
}

/// Somebody removed our file by hand and gave its name to a file of theirs.
void CtlRecoverTest::whatAVmCameToUseIsNamedAndLeft()
{
    QFETCH(QString, os);
    QFETCH(QString, devices);
    const QString file = m_lab.lab().storageFolder("a", "default") + "/new-vda.raw";
    QVERIFY(createVolume("new-vda.raw"));
    {
        const auto left = begin("new");
        QVERIFY(left && left->intend(1, volume("new-vda.raw")));
        left->settle(1, true);
    }
    QTemporaryFile xml;
    QVERIFY(xml.open());
    const QString definition =
        "<domain type='qemu'><name>theirs</name><memory unit='MiB'>16</memory><os><type "
        "arch='x86_64' machine='q35'>hvm</type>" +
        os + "</os><features><acpi/></features><devices>" + devices + "</devices></domain>";
    xml.write(QString(definition).replace("FILE", file).toUtf8());
    xml.close();
    QVERIFY(didRun(m_lab.lab().virsh("a", {"define", xml.fileName()})));
    const QStringList with = m_lab.everything();
    const CtlRan ran = m_lab.ctl({"recover", "--clean", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(firstOf(ran)["kept"].toArray() == QJsonArray{"new-vda.raw"}, ran.all());
    QCOMPARE(m_lab.everything(), with);
    QVERIFY(!QFile::exists(journal()));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"undefine", "--keep-nvram", "theirs"})));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"vol-delete", "new-vda.raw", "default"})));
}

void CtlRecoverTest::aCompleteVmStays()
{
    QVERIFY(createVolume("new-vda.raw"));
    QVERIFY(define("new", {}, m_lab.lab().storageFolder("a", "default") + "/new-vda.raw"));
    {
        const auto left = begin("new");
        QVERIFY(left && left->intend(1, definition("new")));
        left->settle(1, true);
        QVERIFY(left->intend(2, volume("new-vda.raw")));
        left->settle(2, true);
    }
    QVERIFY(firstTask()["complete"].toBool());
    const QStringList with = m_lab.everything();
    const CtlRan ran = m_lab.ctl({"recover", "--clean"});
    QVERIFY2(ran.ok() && ran.out.contains("complete"), ran.all());
    QCOMPARE(m_lab.everything(), with);
    QVERIFY(!QFile::exists(journal()));
    QVERIFY(m_lab.ctl({"delete", "new", "--yes"}).ok());
}

void CtlRecoverTest::anUnreachableNodeKeepsTheJournal()
{
    const QString uri = "qemu+unix:///system?socket=" + m_state->filePath("none");
    {
        const auto left = begin("new", uri);
        QVERIFY(left && left->intend(1, volume("gone.raw")));
        left->settle(1, true);
    }
    const CtlRan ran = m_lab.bare(QStringList{"-c", "gone=" + uri} +
                                  m_lab.onBoth({"recover", "--clean", "--json"}));
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject task = firstOf(ran);
    QCOMPARE(task["error"]["kind"].toString(), "unreachable");
    QCOMPARE(task["error"]["leftovers"].toArray(), QJsonArray{"gone.raw"});
    QVERIFY(QFile::exists(journal()));
}

/// An address can name a program to run; a journal is no reason to run it.
void CtlRecoverTest::aNodeThatIsNotInUseIsNotConnectedTo()
{
    QFile program(m_state->filePath("program"));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n: > " + m_state->filePath("was-run").toUtf8() + "\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QString uri = "qemu+ext:///system?command=" + program.fileName();
    {
        const auto left = begin("new", uri);
        QVERIFY(left && left->intend(1, volume("gone.raw")));
        left->settle(1, true);
    }
    const CtlRan ran = m_lab.ctl({"recover", "--clean", "--json"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains(uri.toUtf8()), ran.all());
    QVERIFY(!QFile::exists(m_state->filePath("was-run")));
    QVERIFY(QFile::exists(journal()));
}

void CtlRecoverTest::aJournalOfOthersIsNotObeyed()
{
    QVERIFY(createVolume("new-vda.raw"));
    {
        const auto left = begin("new");
        QVERIFY(left && left->intend(1, volume("new-vda.raw")));
        left->settle(1, true);
    }
    const QStringList with = m_lab.everything();
    QVERIFY(QFile::setPermissions(journal(), QFile::permissions(journal()) | QFile::WriteOther));
    QCOMPARE(firstTask()["state"].toString(), "unreadable");
    const CtlRan ran = m_lab.ctl({"recover", "--clean"});
    QVERIFY2(ran.ok() && ran.out.contains("other users may write"), ran.all());
    QCOMPARE(m_lab.ctl({"recover", "--clean", m_uuid}).exitCode, 3);
    QCOMPARE(m_lab.everything(), with);
    QVERIFY(QFile::setPermissions(journal(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(m_lab.ctl({"recover", "--clean"}).ok());
    QCOMPARE(m_lab.everything(), m_before);
}

/// Its note says that it was made, but it is older than the task.
void CtlRecoverTest::aFileOlderThanTheTaskIsLeft()
{
    const QString folder = m_lab.lab().storageFolder("a", "default") + "/beside";
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + "/precious");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4 && file.flush());
    QVERIFY(file.setFileTime(QDateTime::fromString("2020-01-01T00:00:00Z", Qt::ISODate),
                             QFileDevice::FileModificationTime));
    file.close();
    {
        const auto left = begin("new");
        QVERIFY(left && left->intend(1, {.kind = Undo::Kind::DeleteFile,
                                         .node = "a",
                                         .name = "precious",
                                         .folder = folder}));
        left->settle(1, true);
    }
    const CtlRan ran = m_lab.ctl({"recover", "--clean", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(firstOf(ran)["kept"].toArray() == QJsonArray{"precious"}, ran.all());
    QVERIFY(QFile::exists(folder + "/precious"));
    QVERIFY(QDir(folder).removeRecursively());
}

void CtlRecoverTest::whatCannotBeReadIsSaidAndLeft_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("newer") << QByteArray("\"ramet-journal\":1") << QByteArray("\"ramet-journal\":7")
                           << "newer"
                           << "newer Ramet";
    QTest::newRow("other host") << QByteArray("\"host\":\"") << QByteArray("\"host\":\"other-")
                                << "other-host"
                                << "Run Ramet there";
    QTest::newRow("damaged") << QByteArray("\"intend\"") << QByteArray("intend") << "unreadable"
                             << "cannot be read";
}

void CtlRecoverTest::whatCannotBeReadIsSaidAndLeft()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, state);
    QFETCH(QString, said);
    QVERIFY(createVolume("new-vda.raw"));
    {
        const auto left = begin("new");
        QVERIFY(left && left->intend(1, volume("new-vda.raw")));
        left->settle(1, true);
    }
    QFile file(journal());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray changed = file.readAll().replace(before, after);
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(changed), changed.size());
    file.close();
    QCOMPARE(firstTask()["state"].toString(), state);
    for (const char *deed : {"--clean", "--resume"}) {
        const CtlRan all = m_lab.ctl({"recover", deed});
        QVERIFY2(all.ok() && all.out.contains(said.toUtf8()), all.all());
        const CtlRan named = m_lab.ctl({"recover", deed, m_uuid});
        QVERIFY2(named.exitCode == 3 && named.err.contains(said.toUtf8()), named.all());
    }
    QVERIFY(QFile::exists(journal()));
    QVERIFY(m_lab.lab().virsh("a", {"vol-delete", "new-vda.raw", "default"}).ok());
}

void CtlRecoverTest::aJournalWithoutABeginningIsRemoved()
{
    QVERIFY(begin("new"));
    QVERIFY(QFile::resize(journal(), 30));
    QCOMPARE(firstTask()["state"].toString(), "truncated");
    const CtlRan ran = m_lab.ctl({"recover", "--clean"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY(!QFile::exists(journal()));
}

void CtlRecoverTest::anotherClientsCloneGoesOnlyWhenNamed()
{
    const QString since = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QVERIFY(createVolume("theirs-vda.raw", "8M"));
    QVERIFY(
        define("theirs", QStringLiteral("<ramet:building client='elsewhere' task='%1' since='%2'>"
                                        "<ramet:volume pool='default' name='theirs-vda.raw'/>"
                                        "<ramet:volume pool='default' name='never.raw'/>"
                                        "</ramet:building>")
                             .arg(m_uuid, since)));
    const QJsonObject task = firstTask();
    QCOMPARE(task["state"].toString(), "foreign");
    QCOMPARE(task["host"].toString(), "elsewhere");
    QCOMPARE(task["vm"].toString(), "theirs");
    const QStringList with = m_lab.everything();
    for (const char *deed : {"--clean", "--resume"}) {
        const CtlRan all = m_lab.ctl({"recover", deed});
        QVERIFY2(all.ok() && all.out.contains("elsewhere"), all.all());
    }
    QCOMPARE(m_lab.ctl({"recover", "--resume", "theirs"}).exitCode, 3);
    QCOMPARE(m_lab.everything(), with);
    const CtlRan named = m_lab.ctl({"recover", "--clean", "theirs", "--json"});
    QVERIFY2(named.ok(), named.all());
    QCOMPARE(firstOf(named)["removed"].toArray(), (QJsonArray{"theirs-vda.raw", "theirs"}));
    QCOMPARE(m_lab.everything(), m_before);
}

void CtlRecoverTest::aTaskIsNamedByItsVmOrId()
{
    QVERIFY(begin("new"));
    for (const QString &name : {QString("new"), m_uuid, m_uuid.left(8)}) {
        const CtlRan ran = m_lab.ctl({"recover", name, "--json"});
        QVERIFY2(ran.ok(), ran.all());
        QCOMPARE(ran.json["tasks"].toArray().size(), 1);
    }
    const CtlRan none = m_lab.ctl({"recover", "--clean", "no-such", "--json"});
    QCOMPARE(none.exitCode, 3);
    QCOMPARE(none.kind(), "not-found");
    m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVERIFY(begin("new"));
    const CtlRan two = m_lab.ctl({"recover", "--clean", "new", "--json"});
    QCOMPARE(two.exitCode, 3);
    QCOMPARE(two.kind(), "ambiguous");
}

void CtlRecoverTest::usageIsChecked()
{
    QCOMPARE(m_lab.ctl({"recover", "--clean", "--resume"}).exitCode, 2);
    QCOMPARE(m_lab.ctl({"tasks", "--clean"}).exitCode, 2);
    QCOMPARE(m_lab.ctl({"tasks", "more"}).exitCode, 2);
    QVERIFY(m_lab.ctl({"recover", "--help"}).out.contains("--resume"));
}

RAMET_TEST(CtlRecoverTest)
#include "tst_ctlrecover.moc"
