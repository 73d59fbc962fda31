// SPDX-License-Identifier: GPL-3.0-or-later
// What another node has and lacks, how it calls it, and whether storages are one.
#include "tests/app/ctl/ctllab.h"
#include "tests/app/ctl/killpoint.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QtTest>

using namespace ramet::test;

class CtlTargetsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aMissingNetworkIsRefusedUntilItIsMapped();
    void whatTheNodeLacksIsRefused_data();
    void whatTheNodeLacksIsRefused();
    void targetsSayWhereAndWhyNot();
    void oneNodeUnderTwoAddresses();
    void aProbeTellsWhetherStoragesAreOne();
    void storagesAreOneByAWord();
    void aWrongWordIsFoundOut();
    void aKilledProbeIsCleanedUp_data();
    void aKilledProbeIsCleanedUp();

private:
    CtlRan clone(const QStringList &more) const
    {
        return m_lab.ctl(QStringList{"clone", "tpl", "c1", "--node", "b", "--json"} + more);
    }
    bool makeNetwork(const char *node, const QString &name) const;
    bool makeStorage(const char *node, const QString &name, const QString &folder) const;
    bool isProvedShared(const QString &a, const QString &b, QByteArray *said = nullptr) const;
    QStringList verdicts(const QStringList &arguments) const;

    CtlLab m_lab;
    QTemporaryDir m_own;
    QTemporaryDir m_state;
    QStringList m_before;
};

bool CtlTargetsTest::makeNetwork(const char *node, const QString &name) const
{
    QFile file(m_own.filePath(name + ".xml"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<network><name>" + name.toUtf8() + "</name></network>");
    file.close();
    return didRun(m_lab.lab().virsh(QLatin1String(node), {"net-define", file.fileName()}));
}

/// With a UUID of its own: nothing tells that it is another node's, too.
bool CtlTargetsTest::makeStorage(const char *node, const QString &name, const QString &folder) const
{
    const QString on = QLatin1String(node);
    return QDir().mkpath(folder) &&
           didRun(m_lab.lab().virsh(on, {"pool-define-as", name, "dir", "--target", folder})) &&
           didRun(m_lab.lab().virsh(on, {"pool-start", name}));
}

void CtlTargetsTest::initTestCase()
{
    QVERIFY(qputenv("XDG_STATE_HOME", m_state.path().toUtf8()));
    QVERIFY(m_lab.up());
    QVERIFY(m_lab.makeTemplate("tpl"));
    QVERIFY(makeNetwork("a", "lab") && makeNetwork("b", "work") && makeNetwork("b", "office"));
    QVERIFY(makeStorage("a", "nas", m_own.filePath("nas")));
    QVERIFY(makeStorage("b", "mnt", m_own.filePath("nas")));
}

void CtlTargetsTest::aMissingNetworkIsRefusedUntilItIsMapped()
{
    QVERIFY(m_lab.makeSample("vm1", "shared"));
    QVERIFY(
        didRun(m_lab.lab().virsh("a", {"attach-interface", "vm1", "network", "lab", "--config"})));
    const auto clone = [&](const QStringList &more) {
        return m_lab.ctl(QStringList{"clone", "vm1", "c1", "--node", "b", "--json"} + more);
    };
    const QStringList before = m_lab.everything();
    const CtlRan refused = clone({});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("has no network “lab”") && refused.err.contains("“work”") &&
                 refused.err.contains("--map network=lab:"),
             refused.all());
    QCOMPARE(clone({"--map", "network=lab:nowhere"}).exitCode, 3);
    QCOMPARE(clone({"--map", "lab:work"}).exitCode, 2);
    QCOMPARE(m_lab.everything(), before);
    const CtlRan mapped = clone({"--map", "network=lab:work"});
    QVERIFY2(mapped.ok(), mapped.all());
    const QByteArray xml = m_lab.lab().virsh("b", {"dumpxml", "c1"}).out;
    QVERIFY2(xml.contains("network='work'") && !xml.contains("network='lab'"), xml);
    QVERIFY(m_lab.ctl({"delete", "--yes", "b/c1"}).ok());
    const CtlRan kept = clone({"--dry-run"}); // for the same two nodes it is known by now
    QVERIFY2(kept.ok() && kept.err.contains("as was chosen for these two nodes"), kept.all());
    QVERIFY(m_lab.ctl({"delete", "--yes", "vm1"}).ok());
}

void CtlTargetsTest::whatTheNodeLacksIsRefused_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("machine type") << "/domain/os/type/@machine=pc-q35-99.0"
                                  << QByteArray("machine type “pc-q35-99.0”");
    QTest::newRow("emulator") << "/domain/os/type/@arch=s390x" << QByteArray("“s390x”");
    QTest::newRow("kind of VM") << "/domain/@type=xen" << QByteArray("of the kind “xen”");
}

void CtlTargetsTest::whatTheNodeLacksIsRefused()
{
    QFETCH(QString, element);
    QFETCH(QByteArray, why);
    const CtlRan ran = clone({"--linked", "--set", element, "--dry-run"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains(why), ran.all());
}

QStringList CtlTargetsTest::verdicts(const QStringList &arguments) const
{
    QStringList lines;
    for (const QJsonValue &each : runCtl(arguments).json.value("targets").toArray())
        lines << each["node"].toString() + ' ' + each["verdict"].toString();
    return lines;
}

void CtlTargetsTest::targetsSayWhereAndWhyNot()
{
    const QStringList asked{"targets", "tpl", "--linked", "--json"};
    QCOMPARE(verdicts(m_lab.onBoth(asked)), QStringList({"a possible", "b possible"}));
    const QStringList away{"-c", "c=qemu+unix:///system?socket=/nonexistent/s"};
    QCOMPARE(verdicts(away + m_lab.onBoth(asked)),
             QStringList({"a possible", "b possible", "c impossible"}));
    const Ran table = m_lab.ctl({"targets", "tpl"});
    QVERIFY2(table.ok() && table.out.contains("POSSIBLE"), table.out + table.err);
    const CtlRan other = runCtl(away + m_lab.onBoth({"clone", "tpl", "c1", "--node", "c"}));
    QVERIFY2(other.exitCode == 3 && other.err.contains("seems possible: a, b"), other.all());
}

/// It is one host, so that all is there; what may only be read takes no clone.
void CtlTargetsTest::oneNodeUnderTwoAddresses()
{
    const QString uri = m_lab.lab().uri("a");
    const QStringList twice{"-c", "a=" + uri,
                            "-c", "a2=" + uri + "&no_tty=1",
                            "-c", "ro=" + QString(uri).replace("libvirt-sock", "libvirt-sock-ro")};
    QCOMPARE(verdicts(twice + QStringList{"targets", "a/tpl", "--json"}),
             QStringList({"a possible", "a2 possible", "ro impossible"}));
    const QStringList clone{"clone", "a/tpl", "c2", "--json"};
    const CtlRan refused = runCtl(twice + clone + QStringList{"--node", "ro"});
    QVERIFY2(refused.exitCode == 3 && refused.err.contains("can only be read"), refused.all());
    const CtlRan made = runCtl(twice + clone + QStringList{"--node", "a2"});
    QVERIFY2(made.ok(), made.all());
    const CtlRan taken = runCtl(twice + clone + QStringList{"--node", "a"});
    QVERIFY2(taken.exitCode == 3, taken.all());
    QVERIFY(m_lab.ctl({"delete", "--yes", "c2"}).ok());
}

bool CtlTargetsTest::isProvedShared(const QString &a, const QString &b, QByteArray *said) const
{
    const CtlRan ran = m_lab.ctl({"storage", "prove", a, b, "--json"});
    if (!ran.ok())
        qWarning("%s", ran.all().constData());
    if (said)
        *said = ran.err;
    return ran.json.value("shared").toBool();
}

void CtlTargetsTest::aProbeTellsWhetherStoragesAreOne()
{
    const QStringList before = m_lab.everything();
    QVERIFY(isProvedShared("a/shared", "b/shared"));
    QVERIFY(isProvedShared("a/nas", "b/mnt"));
    QVERIFY(!isProvedShared("a/default", "b/default"));
    QVERIFY(QDir(m_own.filePath("nas")).isEmpty());
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(!m_lab.lab().virsh("b", {"vol-list", "mnt"}).out.contains("probe"));
    QCOMPARE(m_lab.ctl({"storage", "prove", "a/shared", "b/none"}).exitCode, 3);
    QCOMPARE(m_lab.ctl({"storage", "prove", "a/shared", "a/default"}).exitCode, 3);
}

void CtlTargetsTest::storagesAreOneByAWord()
{
    QVERIFY(m_lab.makeSample("tpl2", "nas"));
    QVERIFY(m_lab.ctl({"template", "tpl2"}).ok());
    QVERIFY(didRun(m_lab.lab().virsh("b", {"pool-refresh", "mnt"})));
    const QStringList clone{"clone", "tpl2", "c3", "--linked", "--node", "b", "--json"};
    // Its UUID is another one, and so is its name; but its file is seen by both.
    QCOMPARE(m_lab.ctl(clone).exitCode, 3);
    QCOMPARE(m_lab.ctl({"storage", "share", "a/nas", "b/none"}).exitCode, 3);
    const CtlRan said = m_lab.ctl({"storage", "share", "b/mnt", "a/nas"});
    QVERIFY2(said.ok(), said.all());
    const CtlRan made = m_lab.ctl(clone);
    QVERIFY2(made.ok(), made.all());
    QVERIFY(didRun(m_lab.lab().virsh("b", {"start", "c3"})));
    QVERIFY(didRun(m_lab.lab().virsh("b", {"destroy", "c3"})));
    QVERIFY(m_lab.ctl({"storage", "unshare", "a/nas", "b/mnt"}).ok());
    QCOMPARE(m_lab.ctl({"delete", "--yes", "tpl2"}).exitCode, 3); // a clone still rests on it
    QVERIFY(m_lab.ctl({"delete", "--yes", "b/c3"}).ok());
    QCOMPARE(m_lab.ctl(clone).exitCode, 3);
    QVERIFY(m_lab.ctl({"delete", "--yes", "tpl2"}).ok());
}

void CtlTargetsTest::aWrongWordIsFoundOut()
{
    QVERIFY(m_lab.ctl({"storage", "share", "a/default", "b/mnt"}).ok());
    QByteArray said;
    QVERIFY(!isProvedShared("a/default", "b/mnt", &said));
    QVERIFY2(said.contains("storage unshare a/default b/mnt"), said);
    QVERIFY(m_lab.ctl({"storage", "unshare", "b/mnt", "a/default"}).ok());
    QVERIFY(!isProvedShared("a/default", "b/mnt", &said));
    QVERIFY2(!said.contains("unshare"), said);
}

void CtlTargetsTest::aKilledProbeIsCleanedUp_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {1, 2, 3})
        QTest::addRow("after %d lines", lines) << lines;
}

void CtlTargetsTest::aKilledProbeIsCleanedUp()
{
    QFETCH(int, lines);
    QProcess process;
    process.start(rametctl(), m_lab.onBoth({"storage", "prove", "a/nas", "b/mnt"}));
    QVERIFY(process.waitForStarted());
    JournalWatch(m_state.path()).waitFor(process, {.lines = lines, .ms = 0, .text = {}});
    process.kill(); // SIGKILL
    QVERIFY(hasEnded(process));
    const CtlRan recovered = m_lab.ctl({"recover", "--clean"});
    QVERIFY2(recovered.ok(), recovered.all());
    QCOMPARE(QDir(m_own.filePath("nas")).entryList(QDir::Files), QStringList());
    QCOMPARE(JournalWatch(m_state.path()).lines(), 0);
}

RAMET_TEST(CtlTargetsTest)
#include "tst_ctltargets.moc"
