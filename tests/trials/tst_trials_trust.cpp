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
    void aLinkForVariablesCostsNoFile();
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
    bool define(const QString &name, const QString &image, const QString &device = "disk",
                const QString &os = {});
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

bool TrustTrials::define(const QString &name, const QString &image, const QString &device,
                         const QString &os)
{
    QTemporaryFile xml;
    const QString disk =
        image.isEmpty() ? QString()
                        : QString("<disk type='file' device='%2'><driver name='qemu' type='qcow2'/>"
                                  "<source file='%1'/><target dev='%3' bus='%4'/></disk>")
                              .arg(path(image), device, device == u"disk" ? "vda" : "sda",
                                   device == u"disk" ? "virtio" : "sata");
    if (!xml.open())
        return false;
    xml.write(QString("<domain type='qemu'><name>%1</name><memory unit='MiB'>32</memory>"
                      "<os><type arch='x86_64' machine='pc'>hvm</type>%3</os><features><acpi/>"
                      "</features><devices>%2</devices></domain>")
                  .arg(name.toHtmlEscaped(), disk, os)
                  .toUtf8());
    xml.close();
    return didRun(m_lab.lab().virsh("a", {"define", xml.fileName()}));
}

void TrustTrials::aForgedCloneInTheMakingLosesNothing_data()
{
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QString>("device"); // empty: it has none
    QTest::addColumn<QString>("then");   // what is done with it before the mark
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("volume");
    const QString past = "2020-01-01T00:00:00Z";
    const auto row = [](const char *name, const char *vm, const char *device, const char *then,
                        const QString &since, const char *volume) {
        QTest::newRow(name) << vm << device << then << since << volume;
    };
    row("a VM that is off", "prod1", "disk", "", past, "prod1-vda.qcow2");
    row("a VM that runs", "prod2", "disk", "start", past, "prod2-vda.qcow2");
    row("a VM that is paused", "prod3", "disk", "start,suspend", past, "prod3-vda.qcow2");
    row("a VM with a medium alone", "prod4", "cdrom", "", past, "prod4-sda.qcow2");
    row("a VM that lost its disk for its next start", "prod5", "disk", "start,lose disk", past,
        "prod5-vda.qcow2");
    row("a card only while it runs", "prod6", "", "start,card", past, "prod6-vda.qcow2");
    row("no time", "decoy1", "", "", "", "decoy1-vda.qcow2");
    row("nonsense for a time", "decoy2", "", "", "soon", "decoy2-vda.qcow2");
    row("a time to come", "decoy3", "", "", "2199-01-01T00:00:00Z", "decoy3-vda.qcow2");
    row("another's name", "decoy4", "", "", past, "precious.qcow2");
}

void TrustTrials::aForgedCloneInTheMakingLosesNothing()
{
    QFETCH(const QString, vm);
    QFETCH(const QString, device);
    QFETCH(const QString, then);
    QFETCH(const QString, since);
    QFETCH(const QString, volume);
    const bool runs = then.startsWith("start");
    QVERIFY(makeImage(volume) && define(vm, device.isEmpty() ? QString() : volume, device));
    QVERIFY(!runs || start(vm));
    if (then.contains("suspend"))
        QVERIFY(didRun(m_lab.lab().virsh("a", {"suspend", vm})));
    if (then.contains("card")) {
        QTemporaryFile card;
        QVERIFY(card.open() && card.write("<interface type='user'><model type='e1000'/>"
                                          "</interface>") > 0);
        card.close();
        QVERIFY(didRun(m_lab.lab().virsh("a", {"attach-device", vm, card.fileName(), "--live"})));
    }
    if (then.contains("lose disk"))
        QVERIFY(didRun(m_lab.lab().virsh("a", {"detach-disk", vm, "vda", "--config"})));
    const QString time = since.isEmpty() ? QString() : " since=\"" + since + "\"";
    QVERIFY(mark(vm, QString("<building client=\"x\" task=\"t\"%1><volume pool=\"shared\" "
                             "name=\"%2\"/></building>")
                         .arg(time, volume)));
    const CtlRan ran = m_lab.ctl({"recover", "--clean", vm});
    QVERIFY2(QFile::exists(path(volume)), ran.all());
    if (since != u"2020-01-01T00:00:00Z" || !device.isEmpty() || runs) {
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
    for (const char *mode : {"0622", "0666", "4777", "04755", "07777", "177777", "-1", "0x1ff"}) {
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

/// libvirt removes the link; where it points is no business of the VM's.
void TrustTrials::aLinkForVariablesCostsNoFile()
{
    QFile precious(path("precious.fd"));
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("text") == 4);
    precious.close();
    QVERIFY(QFile::link(precious.fileName(), path("nv_VARS.fd")));
    QVERIFY(define("nv", {}, {},
                   "<loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>"
                   "<nvram>" +
                       path("nv_VARS.fd") + "</nvram>"));
    const CtlRan ran = m_lab.ctl({"delete", "nv", "-y"});
    QVERIFY2(ran.ok(), ran.all());
    QVERIFY2(ran.all().contains("nv_VARS.fd"), ran.all()); // whether it goes or stays, it is named
    QVERIFY(QFile::exists(precious.fileName()));
    QVERIFY(QFile::remove(precious.fileName()));
    QFile::remove(path("nv_VARS.fd"));
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
