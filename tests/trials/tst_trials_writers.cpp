// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/trials/formatlab.h"

#include <QtTest>

using namespace ramet::test;

/// Disks that somebody else writes to, and starts that would spoil what rests on a disk. Made from
/// public reports.
class WriterTrials : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void noTemplateOfADiskThatOthersMayWrite();
    void noStartOnATemplatesDisk();
    void noCloneWhileAClusterPairWrites();
    void noCloneWhileAnotherVmWrites();
    void aBaseIsNotStartedWithoutALoudQuestion();
    void whatIsNoDiskIsWrittenToo();
    void imagesMayShareTheirData();

private:
    Ran virsh(const QString &node, const QStringList &arguments) const
    {
        return m_lab.lab().virsh(node, arguments);
    }
    QByteArray raw(const QString &name, const QByteArray &more = {}) const
    {
        return FormatLab::diskXml("raw", m_lab.shared(name), more);
    }
    FormatLab m_lab;
};

void WriterTrials::initTestCase()
{
    QVERIFY(m_lab.up());
    for (const char *name : {"x.raw", "ha.raw", "y.raw"})
        QVERIFY(FormatLab::fill(m_lab.shared(name), 2 << 20));
}

void WriterTrials::noTemplateOfADiskThatOthersMayWrite()
{
    QVERIFY(m_lab.define("one", raw("x.raw")) && m_lab.define("two", raw("x.raw")) &&
            m_lab.define("three", raw("x.raw"), "b"));
    const auto isRefused = [&](const QByteArray &name) {
        const CtlRan ran = m_lab.ctl({"template", "one"});
        if (ran.exitCode != 3 || !ran.err.contains(name))
            qWarning("%s", ran.all().constData());
        return ran.exitCode == 3 && ran.err.contains(name);
    };
    QVERIFY(virsh("a", {"start", "two"}).ok());
    QVERIFY(isRefused("a/two"));
    QVERIFY(virsh("a", {"destroy", "two"}).ok() && virsh("b", {"start", "three"}).ok());
    QVERIFY(isRefused("b/three"));
    QVERIFY(virsh("b", {"destroy", "three"}).ok());
    QVERIFY(isRefused("a/two"));
}

void WriterTrials::noStartOnATemplatesDisk()
{
    QVERIFY(virsh("a", {"undefine", "two"}).ok() && virsh("b", {"undefine", "three"}).ok());
    const CtlRan made = m_lab.ctl({"template", "one"});
    QVERIFY2(made.ok(), made.all());
    QVERIFY(m_lab.define("two", raw("x.raw")) && m_lab.define("three", raw("x.raw"), "b"));
    for (const char *vm : {"a/two", "b/three"}) {
        const CtlRan ran = m_lab.ctl({"start", vm});
        QVERIFY2(ran.exitCode == 3 && ran.err.contains("one"), ran.all());
        QCOMPARE(m_lab.ctl({"start", vm, "--force"}).exitCode, 3);
    }
    QVERIFY(m_lab.define("reader", raw("x.raw", "<readonly/>")));
    const CtlRan reader = m_lab.ctl({"start", "reader"});
    QVERIFY2(reader.ok(), reader.all());
    QVERIFY(virsh("a", {"destroy", "reader"}).ok());
}

void WriterTrials::noCloneWhileAClusterPairWrites()
{
    const QByteArray uuid = "5a5a5a5a-0000-4000-8000-0000000000aa";
    QVERIFY(m_lab.define("ha", raw("ha.raw"), "a", uuid));
    QVERIFY(m_lab.define("ha", raw("ha.raw"), "b", uuid));
    const CtlRan off = m_lab.ctl({"clone", "a/ha", "c0", "--full"});
    QVERIFY2(off.ok(), off.all());
    QVERIFY(virsh("b", {"start", "ha"}).ok());
    for (const QStringList &options : {QStringList(), QStringList{"--format", "qcow2"},
                                       QStringList{"--dry-run"}, QStringList{"--node", "b"}}) {
        const CtlRan ran = m_lab.ctl(QStringList{"clone", "a/ha", "c1", "--full"} + options);
        QVERIFY2(ran.exitCode == 3 && ran.err.contains("b/ha"), ran.all());
    }
    const CtlRan made = m_lab.ctl({"template", "a/ha"});
    QVERIFY2(made.exitCode == 3 && made.err.contains("b/ha"), made.all());
    const CtlRan live = m_lab.ctl({"clone", "b/ha", "c2", "--full"}); // where it runs
    QVERIFY2(live.ok(), live.all());
    QVERIFY(virsh("b", {"destroy", "ha"}).ok());
}

void WriterTrials::noCloneWhileAnotherVmWrites()
{
    QVERIFY(m_lab.define("off", raw("y.raw")) && m_lab.define("on", raw("y.raw")));
    const CtlRan before = m_lab.ctl({"clone", "off", "c3", "--full"});
    QVERIFY2(before.ok() && before.all().contains("a/on"), before.all()); // a notice
    QVERIFY(virsh("a", {"start", "on"}).ok());
    const CtlRan ran = m_lab.ctl({"clone", "off", "c4", "--full"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("a/on"), ran.all());
    QVERIFY(virsh("a", {"destroy", "on"}).ok());
}

void WriterTrials::aBaseIsNotStartedWithoutALoudQuestion()
{
    QVERIFY(FormatLab::qemuImg({"create", "-q", "-f", "qcow2", m_lab.shared("gold"), "2M"}));
    QVERIFY(FormatLab::qemuImg({"create", "-q", "-f", "qcow2", "-b", m_lab.shared("gold"), "-F",
                                "qcow2", m_lab.shared("w1")}));
    QVERIFY(m_lab.define("gold", FormatLab::diskXml("qcow2", m_lab.shared("gold"))));
    QVERIFY(m_lab.define("w1", FormatLab::diskXml("qcow2", m_lab.shared("w1"))));
    const CtlRan ran = m_lab.ctl({"start", "gold"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("w1") && ran.err.contains("--force"), ran.all());
    const CtlRan overlay = m_lab.ctl({"start", "w1"}); // nothing rests on it
    QVERIFY2(overlay.ok(), overlay.all());
    QVERIFY(virsh("a", {"destroy", "w1"}).ok());
    const CtlRan forced = m_lab.ctl({"start", "gold", "--force"});
    QVERIFY2(forced.ok(), forced.all());
    QVERIFY(virsh("a", {"destroy", "gold"}).ok());
    const CtlRan made = m_lab.ctl({"template", "gold"});
    QVERIFY2(made.ok(), made.all());
}

/// A drive in QEMU's own arguments takes no lock that libvirt knows of.
void WriterTrials::whatIsNoDiskIsWrittenToo()
{
    QVERIFY(FormatLab::fill(m_lab.shared("z.raw"), 2 << 20));
    const auto drive = [&](const QByteArray &more) {
        return "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
               "<qemu:arg value='-drive'/><qemu:arg value='if=none,id=z,format=raw,file=" +
               m_lab.shared("z.raw").toUtf8() + more + "'/></qemu:commandline>";
    };
    QVERIFY(m_lab.define("z", raw("z.raw")));
    QVERIFY(m_lab.define("beside", {}, "a", {}, drive({})));
    CtlRan ran = m_lab.ctl({"template", "z"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("a/beside"), ran.all());
    QVERIFY(virsh("a", {"start", "beside"}).ok());
    ran = m_lab.ctl({"clone", "z", "z1", "--full"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("a/beside"), ran.all());
    QVERIFY(virsh("a", {"destroy", "beside"}).ok());
    QVERIFY(m_lab.define("beside", {}, "a", {}, drive(",readonly=on")));
    ran = m_lab.ctl({"template", "z"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY(m_lab.define("beside", {}, "a", {}, drive({})));
    ran = m_lab.ctl({"start", "beside", "--force"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("a/z"), ran.all());
}

void WriterTrials::imagesMayShareTheirData()
{
    const QString data = m_lab.shared("data.raw");
    QVERIFY(
        FormatLab::qemuImg({"create", "-q", "-f", "qcow2", "-o",
                            "data_file=" + data + ",data_file_raw=on", m_lab.shared("d1"), "2M"}));
    QVERIFY(QFile::copy(m_lab.shared("d1"), m_lab.shared("d2")));
    QVERIFY(m_lab.define("d1", FormatLab::diskXml("qcow2", m_lab.shared("d1"))));
    QVERIFY(m_lab.define("d2", FormatLab::diskXml("qcow2", m_lab.shared("d2"))));
    CtlRan ran = m_lab.ctl({"template", "d1"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("a/d2"), ran.all());
    QVERIFY(virsh("a", {"start", "d2"}).ok());
    ran = m_lab.ctl({"clone", "d1", "d3", "--full"});
    QVERIFY2(ran.exitCode == 3 && ran.err.contains("a/d2"), ran.all());
    QVERIFY(virsh("a", {"destroy", "d2"}).ok() && virsh("a", {"undefine", "d2"}).ok());
    ran = m_lab.ctl({"template", "d1"});
    QVERIFY2(ran.ok(), ran.all());
}

RAMET_TEST(WriterTrials)
#include "tst_trials_writers.moc"
