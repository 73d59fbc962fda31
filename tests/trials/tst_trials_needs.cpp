// SPDX-License-Identifier: GPL-3.0-or-later
// Files that VMs need, in whatever way they name them, and what goes or stays with a deleted VM.
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>
#include <sys/stat.h>

using namespace ramet::test;

class NeedsTrials : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void anOverlayInAFolderThatNoStorageListsCounts();
    void anOverlayCountsWhereverItLies_data();
    void anOverlayCountsWhereverItLies();
    void aLongChainOutsideOfStoragesIsFollowed();
    void aDataFileBelongsToItsImage();
    void filesThatAreNoDisksAreNeeded();
    void variablesOfOthersStay_data();
    void variablesOfOthersStay();
    void aFileThatIsNoVariablesStays();
    void filesOfSnapshotsGoWithTheVm();
    void aLayerThatACloneRestsOnStays();
    void argumentsForQemuAreSaid();

private:
    QString shared(const QString &name) const
    {
        return m_lab.lab().storageFolder("a", "shared") + '/' + name;
    }
    QString home(const QString &name) const { return m_folder.filePath(name); }
    bool image(const QStringList &arguments) const
    {
        return didRun(run("qemu-img", QStringList{"create", "-q"} + arguments));
    }
    bool overlay(const QString &base, const QString &path) const
    {
        return image({"-f", "qcow2", "-b", base, "-F", "qcow2", path});
    }
    static QString disk(const QString &path, const QString &format = "qcow2")
    {
        return QString("<disk type='file' device='disk'><driver name='qemu' type='%1'/>"
                       "<source file='%2'/><target dev='vda' bus='virtio'/></disk>")
            .arg(format, path);
    }
    bool define(const QString &name, const QString &devices, const QString &os = {},
                const QString &more = {}) const;
    bool refresh() const { return didRun(m_lab.lab().virsh("a", {"pool-refresh", "shared"})); }
    static bool touch(const QString &path, qint64 bytes = 540'672);
    /// Refused, naming the VM; the file stays.
    void verifyHeld(const QString &file, const QStringList &command, const QByteArray &vm) const;

    CtlLab m_lab;
    QTemporaryDir m_folder;
};

bool NeedsTrials::define(const QString &name, const QString &devices, const QString &os,
                         const QString &more) const
{
    const QString path = home(name + ".xml");
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write(QString("<domain type='qemu' "
                       "xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                       "<name>%1</name><memory unit='MiB'>64</memory>%4"
                       "<os><type arch='x86_64' machine='q35'>hvm</type>%3</os>"
                       "<features><acpi/></features><devices>%2</devices>%5</domain>")
                   .arg(name, devices, os, more.startsWith("<sysinfo") ? more : QString(),
                        more.startsWith("<sysinfo") ? QString() : more)
                   .toUtf8());
    file.close();
    return didRun(m_lab.lab().virsh("a", {"define", path})) && refresh();
}

bool NeedsTrials::touch(const QString &path, qint64 bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.resize(bytes);
}

void NeedsTrials::verifyHeld(const QString &file, const QStringList &command,
                             const QByteArray &vm) const
{
    const CtlRan ran = m_lab.ctl(command);
    QVERIFY2(QFile::exists(file), qPrintable(file + " is gone"));
    QVERIFY2(ran.exitCode == 3, ran.all());
    QVERIFY2(ran.err.contains("“a/" + vm + "”"), ran.all());
}

void NeedsTrials::initTestCase()
{
    QVERIFY(m_lab.up());
}

/// Every trial starts without VMs and files.
void NeedsTrials::cleanup()
{
    for (const QByteArray &name :
         m_lab.lab().virsh("a", {"list", "--all", "--name"}).out.split('\n')) {
        if (name.isEmpty())
            continue;
        const QString vm = QString::fromUtf8(name);
        m_lab.lab().virsh("a", {"destroy", vm});
        QVERIFY(didRun(m_lab.lab().virsh(
            "a", {"undefine", vm, "--keep-nvram", "--snapshots-metadata", "--managed-save"})));
    }
    const QDir folder(m_lab.lab().storageFolder("a", "shared"));
    for (const QString &file : folder.entryList(QDir::Files))
        QVERIFY(QFile::remove(folder.filePath(file)));
    QVERIFY(refresh());
}

void NeedsTrials::anOverlayInAFolderThatNoStorageListsCounts()
{
    QVERIFY(image({"-f", "qcow2", shared("t.qcow2"), "16M"}));
    QVERIFY(define("tpl", disk(shared("t.qcow2"))) && m_lab.ctl({"template", "tpl"}).ok());
    QVERIFY(overlay(shared("t.qcow2"), home("web.qcow2")));
    QVERIFY(define("web", disk(home("web.qcow2"))));
    verifyHeld(shared("t.qcow2"), {"delete", "tpl", "-y"}, "web");
    verifyHeld(shared("t.qcow2"), {"untemplate", "tpl"}, "web");
    verifyHeld(shared("t.qcow2"), {"volume", "delete", "a/shared/t.qcow2", "-y"}, "web");
    QVERIFY(m_lab.ctl({"lineage", "tpl"}).out.contains("web"));
    // A base that is no VM's, as cloud images lie there.
    QVERIFY(image({"-f", "qcow2", shared("cloud.qcow2"), "16M"}));
    QVERIFY(overlay(shared("cloud.qcow2"), home("mid.qcow2")) &&
            overlay(home("mid.qcow2"), home("c.qcow2")) && define("c", disk(home("c.qcow2"))));
    verifyHeld(shared("cloud.qcow2"), {"volume", "delete", "a/shared/cloud.qcow2", "-y"}, "c");
    // Deleting the VM leaves the base, its own disk and what is between, and says so.
    const CtlRan ran = m_lab.ctl({"delete", "c", "-y"});
    for (const char *left : {"c.qcow2 stays", "mid.qcow2 stays", "cloud.qcow2 stays"})
        QVERIFY2(ran.ok() && ran.out.contains(left), ran.all());
    QVERIFY(QFile::exists(shared("cloud.qcow2")));
}

void NeedsTrials::anOverlayCountsWhereverItLies_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place :
         {"sub folder", "storage that is off", "link", "block of arguments", "snapshot"})
        QTest::newRow(place) << QString(place);
}

void NeedsTrials::anOverlayCountsWhereverItLies()
{
    QFETCH(QString, place);
    QVERIFY(image({"-f", "qcow2", shared("base.qcow2"), "16M"}));
    const QString folder =
        place == u"sub folder" ? shared("deep") : home(QUuid::createUuid().toString(QUuid::Id128));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + "/d.qcow2";
    QVERIFY(overlay(shared("base.qcow2"), path));
    if (place == u"storage that is off")
        QVERIFY(
            didRun(m_lab.lab().virsh("a", {"pool-define-as", "off", "dir", "--target", folder})));
    if (place == u"link") {
        QVERIFY(QFile::link(path, home("link.qcow2")));
        QVERIFY(define("v", disk(home("link.qcow2"))));
    } else if (place == u"block of arguments") {
        QVERIFY(define("v", {}, {},
                       "<qemu:commandline><qemu:arg value='-drive'/><qemu:arg value='if=none,id=x,"
                       "file=" +
                           path + "'/></qemu:commandline>"));
    } else if (place == u"snapshot") {
        // An overlay on the overlay: only the snapshot names the one below.
        QVERIFY(overlay(path, folder + "/top.qcow2"));
        QVERIFY(define("v", disk(folder + "/top.qcow2")));
    } else {
        QVERIFY(define("v", disk(path)));
    }
    verifyHeld(shared("base.qcow2"), {"volume", "delete", "a/shared/base.qcow2", "-y"}, "v");
    if (place == u"storage that is off")
        QVERIFY(didRun(m_lab.lab().virsh("a", {"pool-undefine", "off"})));
    if (place == u"sub folder")
        QVERIFY(QDir(folder).removeRecursively());
}

void NeedsTrials::aLongChainOutsideOfStoragesIsFollowed()
{
    QVERIFY(image({"-f", "qcow2", shared("base.qcow2"), "16M"}));
    QString below = shared("base.qcow2");
    for (int i = 0; i < 40; ++i) {
        const QString path = home(QString("layer%1.qcow2").arg(i));
        QVERIFY(image({"-f", "qcow2", "-u", "-b", below, "-F", "qcow2", path, "16M"}));
        below = path;
    }
    QVERIFY(define("deep", disk(below)));
    verifyHeld(shared("base.qcow2"), {"volume", "delete", "a/shared/base.qcow2", "-y"}, "deep");
    // A chain that ends in itself ends the look, too.
    QVERIFY(image({"-f", "qcow2", "-u", "-b", below, "-F", "qcow2", home("layer0.qcow2"), "16M"}));
    const CtlRan ran = m_lab.ctl({"lineage"});
    QVERIFY2(ran.ok(), ran.all());
}

void NeedsTrials::aDataFileBelongsToItsImage()
{
    QVERIFY(image({"-f", "qcow2", "-o", "data_file=" + shared("db.raw") + ",data_file_raw=on",
                   shared("db.qcow2"), "16M"}));
    QVERIFY(define("db", disk(shared("db.qcow2"))));
    verifyHeld(shared("db.raw"), {"volume", "delete", "a/shared/db.raw", "-y"}, "db");
    QVERIFY(m_lab.ctl({"template", "db"}).ok());
    struct stat facts {};
    QCOMPARE(::stat(qPrintable(shared("db.raw")), &facts), 0);
    QVERIFY2((facts.st_mode & 0222) == 0, "the template's data can be written to");
    QVERIFY(m_lab.ctl({"untemplate", "db"}).ok());
    QCOMPARE(::stat(qPrintable(shared("db.raw")), &facts), 0);
    QVERIFY((facts.st_mode & 0200) != 0);
    const CtlRan ran = m_lab.ctl({"delete", "db", "-y"});
    QVERIFY2(ran.ok() && ran.out.contains("db.raw"), ran.all());
    QVERIFY(!QFile::exists(shared("db.raw")) && !QFile::exists(shared("db.qcow2")));
}

void NeedsTrials::filesThatAreNoDisksAreNeeded()
{
    const QStringList files{"vmlinuz", "initrd.img", "core.ign", "slic.bin", "boot.qcow2"};
    for (const QString &file : files)
        QVERIFY(touch(shared(file), 4096));
    QVERIFY(image({"-f", "qcow2", shared("boot.qcow2"), "16M"}));
    QVERIFY(define("k", {},
                   "<kernel>" + shared("vmlinuz") + "</kernel><initrd>" + shared("initrd.img") +
                       "</initrd><acpi><table type='slic'>" + shared("slic.bin") +
                       "</table></acpi>",
                   "<sysinfo type='fwcfg'><entry name='opt/com.coreos/config' file='" +
                       shared("core.ign") + "'/></sysinfo>"));
    QVERIFY(define("m", {}, {},
                   "<qemu:commandline><qemu:arg value='-drive'/><qemu:arg value='if=none,id=oc,"
                   "format=qcow2,file=" +
                       shared("boot.qcow2") + "'/></qemu:commandline>"));
    for (const QString &file : files)
        verifyHeld(shared(file), {"volume", "delete", "a/shared/" + file, "-y"},
                   file == u"boot.qcow2" ? "m" : "k");
}

void NeedsTrials::variablesOfOthersStay_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const QString source = "<nvram type='file'><source file='%1/both.fd'/></nvram>";
    const QString text = "<nvram>%1/both.fd</nvram>";
    const QString spelled = "<nvram>%1/../%2//both.fd</nvram>";
    QTest::newRow("both by source") << source << source;
    QTest::newRow("text and source") << text << source;
    QTest::newRow("another spelling") << spelled << text;
}

void NeedsTrials::variablesOfOthersStay()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const QString file = home("both.fd");
    const QString name = QDir(m_folder.path()).dirName();
    const auto os = [&](QString form) {
        return "<loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>" +
               form.replace("%1", m_folder.path()).replace("%2", name);
    };
    QVERIFY(touch(file) && touch(shared("p_VARS.fd")));
    QVERIFY(define("one", {}, os(one)) && define("other", {}, os(other)));
    QVERIFY(define("p", {}, os("<nvram>" + shared("p_VARS.fd") + "</nvram>")));
    verifyHeld(shared("p_VARS.fd"), {"volume", "delete", "a/shared/p_VARS.fd", "-y"}, "p");
    CtlRan ran = m_lab.ctl({"delete", "one", "-y"});
    QVERIFY2(ran.ok() && ran.out.contains("both.fd stays"), ran.all());
    QVERIFY2(QFile::exists(file), "the other VM's variables are gone");
    ran = m_lab.ctl({"delete", "other", "-y", "--json"});
    QVERIFY2(ran.ok() && ran.out.contains("both.fd"), ran.all());
    QVERIFY(!QFile::exists(file));
}

/// A definition may name any file as its UEFI variables.
void NeedsTrials::aFileThatIsNoVariablesStays()
{
    QVERIFY(touch(home("precious")));
    QVERIFY(define("nv", {},
                   "<loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>"
                   "<nvram>" +
                       home("precious") + "</nvram>"));
    const CtlRan ran = m_lab.ctl({"delete", "nv", "-y", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY(QFile::exists(home("precious")));
    QVERIFY2(ran.json["kept"].toArray().contains(home("precious")), ran.all());
}

void NeedsTrials::filesOfSnapshotsGoWithTheVm()
{
    QVERIFY(image({"-f", "qcow2", shared("v.qcow2"), "16M"}));
    QVERIFY(define("v", disk(shared("v.qcow2"))));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"start", "v"})));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"snapshot-create-as", "v", "s1", "--memspec",
                                           shared("v.s1.mem") + ",snapshot=external", "--diskspec",
                                           "vda,snapshot=external,file=" + shared("v.s1")})));
    QVERIFY(
        didRun(m_lab.lab().virsh("a", {"snapshot-create-as", "v", "s2", "--disk-only", "--diskspec",
                                       "vda,snapshot=external,file=" + shared("v.s2")})));
    QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", "v"})));
    const CtlRan ran = m_lab.ctl({"delete", "v", "-y", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    for (const char *file : {"v.qcow2", "v.s1", "v.s2", "v.s1.mem"}) {
        QVERIFY2(!QFile::exists(shared(file)), file);
        QVERIFY2(ran.json["deleted"].toArray().contains(shared(file)), ran.all());
    }
}

void NeedsTrials::aLayerThatACloneRestsOnStays()
{
    QVERIFY(image({"-f", "qcow2", shared("v.qcow2"), "16M"}));
    QVERIFY(define("v", disk(shared("v.qcow2"))));
    QVERIFY(
        didRun(m_lab.lab().virsh("a", {"snapshot-create-as", "v", "s1", "--disk-only", "--diskspec",
                                       "vda,snapshot=external,file=" + shared("v.s1")})));
    QVERIFY(overlay(shared("v.qcow2"), home("theirs.qcow2")));
    QVERIFY(define("theirs", disk(home("theirs.qcow2"))));
    const CtlRan ran = m_lab.ctl({"delete", "v", "-y", "--json"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(QFile::exists(shared("v.qcow2")), "the base of another VM is gone");
    QVERIFY2(ran.json["kept"].toArray().contains(shared("v.qcow2")), ran.all());
    QVERIFY(!QFile::exists(shared("v.s1")));
}

void NeedsTrials::argumentsForQemuAreSaid()
{
    QVERIFY(image({"-f", "qcow2", shared("q.qcow2"), "16M"}) && touch(home("extra.raw"), 1 << 20));
    QVERIFY(define("q", disk(shared("q.qcow2")), {},
                   "<qemu:commandline><qemu:arg value='-netdev'/><qemu:arg value='user,id=n9,"
                   "hostfwd=tcp:127.0.0.1:22999-:22'/><qemu:arg value='-device'/>"
                   "<qemu:arg value='e1000,netdev=n9,mac=52:54:00:99:99:99'/>"
                   "<qemu:arg value='-drive'/><qemu:arg value='if=none,id=x,format=raw,file=" +
                       home("extra.raw") + "'/></qemu:commandline>"));
    for (const QStringList &more : {QStringList{"--dry-run", "--json"}, QStringList{}}) {
        const CtlRan ran = m_lab.ctl(QStringList{"clone", "q", "c"} + more);
        QVERIFY2(ran.ok(), ran.all());
        const QByteArray said = ran.out + ran.err;
        for (const char *word : {"22999", "52:54:00:99:99:99", "Both VMs write to", "extra.raw"})
            QVERIFY2(said.contains(word), ran.all());
    }
}

RAMET_TEST(NeedsTrials)
#include "tst_trials_needs.moc"
