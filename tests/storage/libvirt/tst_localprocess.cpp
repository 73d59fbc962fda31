// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/markproof.h"
#include "storage/libvirt/localprocess.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest>

using namespace ramet;

class LocalProcessTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void whatAnyVmHasOpenIsSeen();
    void aHelperAloneIsEnded();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A process that looks like the QEMU of a VM, and has one file open.
    void start(QProcess &process, const QString &name) const;

    QTemporaryDir m_folder;
    const QString m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

void LocalProcessTest::initTestCase()
{
    QVERIFY(QFile::link("/bin/sh", path("qemu-system-none")));
    for (const char *name : {"open", "other"}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

void LocalProcessTest::start(QProcess &process, const QString &name) const
{
    process.start(path("qemu-system-none"),
                  {"-c", "exec 3<\"$0\"; echo; read line", path("open"), "-name",
                   "guest=" + name + ",debug-threads=on", "-uuid", m_uuid});
    QVERIFY(process.waitForReadyRead());
}

void LocalProcessTest::whatAnyVmHasOpenIsSeen()
{
    QCOMPARE(localQemuHasOpen(m_uuid, path("open")), std::optional<bool>()); // nothing runs
    QProcess process;
    start(process, "any");
    QCOMPARE(localQemuHasOpen(m_uuid, path("open")), std::optional(true));
    QCOMPARE(localQemuHasOpen(m_uuid, path("other")), std::optional(false));
    QCOMPARE(localQemuHasOpen(m_uuid, path("none")), std::optional<bool>());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void LocalProcessTest::aHelperAloneIsEnded()
{
    QProcess process;
    start(process, "any");
    QCOMPARE(endLocalQemu(m_uuid), QemuEnd::NoProcess);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);

    start(process, helperName(m_uuid));
    QCOMPARE(endLocalQemu(m_uuid), QemuEnd::Ended);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

RAMET_TEST(LocalProcessTest)
#include "tst_localprocess.moc"
