// SPDX-License-Identifier: GPL-3.0-or-later
// What a VM has beside its disks moves with it: UEFI variables, TPM state, notes, autostart; also
// where rametctl is killed and `recover` ends the move.
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/storage/firmwarelab.h"
#include "tests/support/allrows.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CtlMoveFirmwareTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void itsStateComesAlong();
    void namedVariablesComeAlong();
    void whoIsKilledLosesNothing_data();
    void whoIsKilledLosesNothing();

private:
    QStringList move() const
    {
        return onBoth({"move", "web", "--target-node", "b", "--yes", "--json"});
    }
    QStringList onBoth(const QStringList &arguments) const
    {
        return QStringList{"-c", "a=" + m_lab.lab().uri("a"), "-c", "b=" + m_lab.lab().uri("b")} +
               arguments;
    }
    QString variables(const QString &node) const
    {
        return m_lab.nvramFolder(node) + "/web_VARS.fd";
    }
    QString definition(const QString &node) const
    {
        return QString::fromUtf8(
            m_lab.lab().virsh(node, {"dumpxml", "--inactive", "--security-info", "web"}).out);
    }
    bool startsByItself(const QString &node) const
    {
        return m_lab.lab().virsh(node, {"dominfo", "web"}).out.contains("enable");
    }
    void make(const QString &os);
    void checkMoved();

    FirmwareLab m_lab;
    QTemporaryDir m_state;
    const JournalWatch m_journals{m_state.path()};
    VmRef m_vm;
    QString m_disk;
    QString m_definition;
    QByteArray m_variables;
    QByteArray m_tpm;
    QStringList m_before;
};

void CtlMoveFirmwareTest::initTestCase()
{
    QVERIFY(m_state.isValid() && qputenv("XDG_STATE_HOME", m_state.path().toUtf8()) &&
            qputenv("XDG_CONFIG_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up());
}

void CtlMoveFirmwareTest::init()
{
    make(pickedFirmware);
}

/// With all that people and other programs note of a VM.
void CtlMoveFirmwareTest::make(const QString &os)
{
    m_disk = m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 64, 24);
    m_vm = m_lab.make("web", os, diskAt(m_disk) + emulatedTpm);
    QVERIFY(m_lab.runOnce(m_vm));
    for (const QStringList &command : {QStringList{"desc", "web", "--config", "--title", "The web"},
                                       QStringList{"desc", "web", "--config", "Serves pages"},
                                       QStringList{"metadata", "web", "urn:example", "--config",
                                                   "--key", "x", "--set", "<note>kept</note>"},
                                       QStringList{"autostart", "web"}})
        QVERIFY(didRun(m_lab.lab().virsh("a", command)));
    QVERIFY(runCtl(onBoth({"set", "web", "--tags", "blue,green"})).ok());
    QVERIFY(writeInto(variables("a"), "a variable of web"));
    m_variables = contentOf(variables("a"));
    m_tpm = contentOf(m_lab.tpmFile("a", m_vm.uuid));
    QVERIFY(m_tpm.size() > 1000);
    m_definition = definition("a");
    QVERIFY(m_definition.contains("kept") && m_definition.contains("green"));
    m_before = m_lab.everything();
}

void CtlMoveFirmwareTest::cleanup()
{
    for (const char *node : {"a", "b"}) {
        m_lab.lab().virsh(node, {"undefine", "web", "--nvram", "--tpm"});
        for (const char *volume : {"web.qcow2", "web-vda.qcow2"})
            m_lab.lab().virsh(node, {"vol-delete", volume, "default"});
    }
}

void CtlMoveFirmwareTest::checkMoved()
{
    QVERIFY(!m_lab.lab().virsh("a", {"dominfo", "web"}).ok());
    QVERIFY(!QFile::exists(variables("a")));
    QVERIFY(!QFile::exists(m_lab.tpmRoot("a") + '/' + m_vm.uuid));
    QVERIFY(!QFile::exists(m_disk));
    QVERIFY(startsByItself("b"));
    QCOMPARE(contentOf(variables("b")), m_variables);
    QCOMPARE(contentOf(m_lab.tpmFile("b", m_vm.uuid)), m_tpm);
    QString there = definition("b");
    const QString disk = m_lab.folder("default", "b") + "/web-vda.qcow2";
    QVERIFY2(there.contains(disk), qPrintable(there));
    QCOMPARE(there.replace(disk, m_disk), m_definition);
    QVERIFY(m_lab.runOnce({"b", m_vm.uuid})); // by what came along
    QCOMPARE(contentOf(variables("b")), m_variables);
}

void CtlMoveFirmwareTest::itsStateComesAlong()
{
    const CtlRan ran = runCtl(move());
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(!ran.json.contains("warnings"), ran.all());
    checkMoved();
}

void CtlMoveFirmwareTest::namedVariablesComeAlong()
{
    if (!allRows())
        QSKIP("in the long matrix alone");
    m_lab.lab().virsh("a", {"undefine", "web", "--nvram", "--tpm"});
    make(namedFirmware(variables("a")));
    const CtlRan ran = runCtl(move());
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY(!QFile::exists(variables("a")));
    QCOMPARE(contentOf(variables("b")), m_variables);
    QVERIFY(m_lab.runOnce({"b", m_vm.uuid}));
    QCOMPARE(contentOf(variables("b")), m_variables);
}

void CtlMoveFirmwareTest::whoIsKilledLosesNothing_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("then");
    const auto add = [](int lines, const char *text, bool always) {
        for (const char *then : {"--resume", "--clean"})
            if (allRows() || (always && QByteArray(then) == "--resume"))
                QTest::addRow("line %d, %s, %s", lines, text, then)
                    << lines << QByteArray(text) << QString(then);
    };
    // The clone's journal, then, from "moved" on, that of the deletion, too.
    for (int lines = 1; lines <= 20; ++lines)
        add(lines, "", false);
    for (int lines = 17; lines <= 26; ++lines)
        add(lines, "\"moved\"", lines == 23);
}

void CtlMoveFirmwareTest::whoIsKilledLosesNothing()
{
    QFETCH(int, lines);
    QFETCH(QByteArray, text);
    QFETCH(QString, then);
    QProcess process;
    process.start(rametctl(), move());
    QVERIFY(process.waitForStarted());
    m_journals.waitFor(process, {lines, 0, text});
    process.kill();
    QVERIFY(hasEnded(process));
    const bool left = m_journals.lines() > 0;
    const CtlRan ran = runCtl(onBoth({"recover", then, "--json"}));
    QVERIFY2(ran.ok(), ran.all());
    QCOMPARE(m_journals.lines(), 0);
    if ((left && then == u"--resume") || m_lab.lab().virsh("b", {"dominfo", "web"}).ok())
        return checkMoved();
    QCOMPARE(m_lab.everything(), m_before);
    QCOMPARE(definition("a"), m_definition);
    QVERIFY(startsByItself("a"));
    QCOMPARE(contentOf(variables("a")), m_variables);
    QCOMPARE(contentOf(m_lab.tpmFile("a", m_vm.uuid)), m_tpm);
}

RAMET_TEST(CtlMoveFirmwareTest)
#include "tst_ctlmovefirmware.moc"
