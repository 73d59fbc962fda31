// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/look.h"
#include "storage/operation.h"
#include "tests/storage/firmwarelab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// What a VM's UEFI remembers stays with it when it gets another name.
class RenamedFirmwareTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_lab.up()); }
    void cleanup() { m_lab.removeAll(); }
    void itsVariablesGoWithIt_data();
    void itsVariablesGoWithIt();

private:
    FirmwareLab m_lab;
};

void RenamedFirmwareTest::itsVariablesGoWithIt_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the new name is free") << false;
    QTest::newRow("an earlier VM left a file of the new name") << true;
}

void RenamedFirmwareTest::itsVariablesGoWithIt()
{
    QFETCH(bool, isTaken);
    const VmRef vm = m_lab.make("old", pickedFirmware, emulatedTpm);
    QVERIFY(m_lab.runOnce(vm));
    const QString folder = m_lab.nvramFolder("a");
    QVERIFY(writeInto(folder + "/old_VARS.fd", "remembered"));
    const QByteArray kept = contentOf(folder + "/old_VARS.fd");
    QFile other(folder + "/new_VARS.fd");
    if (isTaken)
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("another's") > 0);
    other.close();
    const auto done =
        execute(m_lab.nodes(), EditRequest{.vm = vm, .vmName = "old", .name = "new"}, {});
    QVERIFY2(done, say(done));
    const QString file = folder + (isTaken ? "/new-2_VARS.fd" : "/new_VARS.fd");
    QCOMPARE(contentOf(file), kept);
    if (isTaken)
        QCOMPARE(contentOf(other.fileName()), QByteArray("another's"));
    QVERIFY(m_lab.runOnce(vm)); // libvirt takes them
    QCOMPARE(contentOf(file), kept);
    for (const char *name : {"old_VARS.fd", "new_VARS.fd", "new-2_VARS.fd"})
        QFile::remove(folder + '/' + QString(name));
}

RAMET_TEST(RenamedFirmwareTest)
#include "tst_renamedfirmware.moc"
