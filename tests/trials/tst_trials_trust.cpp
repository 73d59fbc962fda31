// SPDX-License-Identifier: GPL-3.0-or-later
// What another libvirt client can make Ramet do by what it writes into a definition.
#include "tests/app/ctl/ctllab.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QtTest>
#include <sys/stat.h>

using namespace ramet::test;

class TrustTrials : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aForgedCloneInTheMakingLosesNothing_data();
    void aForgedCloneInTheMakingLosesNothing();
    void aHelperMarkHidesNoVm_data();
    void aHelperMarkHidesNoVm();
    void aForgedModeOpensNoFile();
    void aNameDoesNotCommandTheTerminal();

private:
    QString path(const QString &name) const
    {
        return m_lab.lab().storageFolder("a", "shared") + '/' + name;
    }
    bool makeImage(const QString &name) const
    {
        return didRun(run("qemu-img", {"create", "-q", "-f", "qcow2", path(name), "64M"})) &&
               didRun(m_lab.lab().virsh("a", {"pool-refresh", "shared"}));
    }
    bool define(const QString &name, const QString &image) const;
    bool mark(const QString &vm, const QString &marks) const
    {
        return didRun(
            m_lab.lab().virsh("a", {"metadata", vm, "urn:ramet:domain:1", "--key", "ramet", "--set",
                                    "<ramet>" + marks + "</ramet>", "--config"}));
    }
    bool start(const QString &vm) const { return didRun(m_lab.lab().virsh("a", {"start", vm})); }
    CtlLab m_lab;
};

void TrustTrials::initTestCase()
{
    QVERIFY(m_lab.up());
}

bool TrustTrials::define(const QString &name, const QString &image) const
{
    QTemporaryFile xml;
    const QString disk =
        image.isEmpty()
            ? QString()
            : QString("<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
                      "<source file='%1'/><target dev='vda' bus='virtio'/></disk>")
                  .arg(path(image));
    if (!xml.open())
        return false;
    xml.write(QString("<domain type='qemu'><name>%1</name><memory unit='MiB'>32</memory>"
                      "<os><type arch='x86_64' machine='q35'>hvm</type></os><devices>%2</devices>"
                      "</domain>")
                  .arg(name.toHtmlEscaped(), disk)
                  .toUtf8());
    xml.close();
    return didRun(m_lab.lab().virsh("a", {"define", xml.fileName()}));
}

void TrustTrials::aForgedCloneInTheMakingLosesNothing_data()
{
    QTest::addColumn<QString>("vm");
    QTest::addColumn<bool>("hasDisk");
    QTest::addColumn<bool>("runs");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("volume");
    const QString past = "2020-01-01T00:00:00Z";
    QTest::newRow("a VM that is off") << "prod1" << true << false << past << "prod1-vda.qcow2";
    QTest::newRow("a VM that runs") << "prod2" << true << true << past << "prod2-vda.qcow2";
    QTest::newRow("no time") << "decoy1" << false << false << ""
                             << "decoy1-vda.qcow2";
    QTest::newRow("nonsense for a time") << "decoy2" << false << false << "soon"
                                         << "decoy2-vda.qcow2";
    QTest::newRow("a time to come") << "decoy3" << false << false << "2199-01-01T00:00:00Z"
                                    << "decoy3-vda.qcow2";
    QTest::newRow("another's name") << "decoy4" << false << false << past << "precious.qcow2";
}

void TrustTrials::aForgedCloneInTheMakingLosesNothing()
{
    QFETCH(const QString, vm);
    QFETCH(const bool, hasDisk);
    QFETCH(const bool, runs);
    QFETCH(const QString, since);
    QFETCH(const QString, volume);
    QVERIFY(makeImage(volume) && define(vm, hasDisk ? volume : QString()));
    QVERIFY(!runs || start(vm));
    const QString time = since.isEmpty() ? QString() : " since=\"" + since + "\"";
    QVERIFY(mark(vm, QString("<building client=\"x\" task=\"t\"%1><volume pool=\"shared\" "
                             "name=\"%2\"/></building>")
                         .arg(time, volume)));
    const CtlRan ran = m_lab.ctl({"recover", "--clean", vm});
    QVERIFY2(QFile::exists(path(volume)), ran.all());
    if (since != u"2020-01-01T00:00:00Z" || hasDisk) {
        QVERIFY2(ran.exitCode == 3, ran.all());
        QVERIFY(didRun(m_lab.lab().virsh("a", {"dominfo", vm})));
    }
    if (runs)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", vm})));
}

void TrustTrials::aHelperMarkHidesNoVm_data()
{
    QTest::addColumn<QString>("vm");
    QTest::addColumn<bool>("runs");
    QTest::newRow("off") << "hidden1" << false;
    QTest::newRow("running") << "hidden2" << true;
    QTest::newRow("named like a helper") << "ramet-copy-01234567" << false;
}

void TrustTrials::aHelperMarkHidesNoVm()
{
    QFETCH(const QString, vm);
    QFETCH(const bool, runs);
    const QString image = vm + ".img";
    QVERIFY(makeImage(image) && define(vm, image) && mark(vm, "<helper/>"));
    QVERIFY(!runs || start(vm));
    const CtlRan list = m_lab.ctl({"list"});
    QVERIFY2(list.out.contains(vm.toUtf8()), list.all());
    const CtlRan gone = m_lab.ctl({"volume", "delete", "a/shared/" + image, "-y"});
    QVERIFY2(gone.exitCode == 3 && gone.err.contains(vm.toUtf8()), gone.all());
    QVERIFY(QFile::exists(path(image)));
    if (runs)
        QVERIFY(didRun(m_lab.lab().virsh("a", {"destroy", vm})));
}

void TrustTrials::aForgedModeOpensNoFile()
{
    for (const char *mode : {"0622", "0666", "4777"}) {
        const QString vm = QString("tpl%1").arg(QLatin1String(mode));
        const QString image = vm + ".qcow2";
        QVERIFY(makeImage(image));
        QCOMPARE(::chmod(path(image).toUtf8(), 0600), 0);
        QVERIFY(define(vm, image) && m_lab.ctl({"template", vm}).ok());
        QVERIFY(mark(vm, QString("<template><locked disk=\"vda\" mode=\"%1\"/></template>")
                             .arg(QLatin1String(mode))));
        QVERIFY(m_lab.ctl({"untemplate", vm}).ok());
        struct stat facts {};
        QCOMPARE(::stat(path(image).toUtf8(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 07077), 0);
    }
}

void TrustTrials::aNameDoesNotCommandTheTerminal()
{
    const QString name = QStringLiteral("c1\u009b2J\u202eab\u200b");
    QVERIFY(makeImage("named.qcow2") && define(name, "named.qcow2"));
    for (const QStringList &arguments :
         {QStringList{"list"}, QStringList{"list", "--json"}, QStringList{"delete", name},
          QStringList{"start", name + 'x'}, QStringList{"template", name}}) {
        const CtlRan ran = m_lab.ctl(arguments);
        const QString said = QString::fromUtf8(ran.out + ran.err);
        for (const char16_t c : {u'\u009b', u'\u202e', u'\u200b'})
            QVERIFY2(!said.contains(c), qPrintable(arguments.join(' ')));
    }
}

RAMET_TEST(TrustTrials)
#include "tst_trials_trust.moc"
