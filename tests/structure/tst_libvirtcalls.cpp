// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

namespace {

/// What libvirt answers without asking the daemon, and what opens, keeps and closes.
const QSet<QString> local{
    "virConnectClose",        "virConnectIsAlive",       "virConnectOpenAuth",
    "virConnectSetKeepAlive", "virConnectGetLibVersion", "virConnectGetURI",
    "virDomainGetName",       "virDomainGetUUID",        "virDomainGetUUIDString",
    "virDomainGetID",         "virDomainGetConnect",     "virDomainRef",
    "virDomainInterfaceFree", "virNetworkDHCPLeaseFree", "virDomainSnapshotGetName",
    "virNetworkGetName",      "virStoragePoolGetName",   "virStoragePoolGetUUIDString",
    "virStorageVolGetName",   "virStorageVolGetKey",     "virSecretGetUUIDString",
    "virSecretGetUsageID",    "virSecretGetUsageType",   "virStreamNew",
    "virNodeDeviceGetName",   "virInterfaceGetName",     "virDomainStatsRecordListFree"};

} // namespace

/// Every call that asks a daemon goes through ramet_call(): else it could hang for ever, no test
/// could make it fail, and nobody would count it.
class TestLibvirtCalls : public QObject {
    Q_OBJECT
private slots:
    void allAreWatched()
    {
        static const QRegularExpression call(
            "\\b(vir(?:Connect|Domain|Storage|Stream|Secret|Network|Node|Interface)\\w+)\\s*\\(");
        int watched = 0;
        QDirIterator files(RAMET_SOURCES "/storage/libvirt", {"*.cpp", "*.h"}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const QString code = lines[i].section("//", 0, 0);
                watched += code.contains("ramet_call(") ? 1 : 0;
                for (const auto &match : call.globalMatch(code))
                    QVERIFY2(local.contains(match.captured(1)),
                             qPrintable(QStringLiteral("%1:%2: %3")
                                            .arg(file.fileName())
                                            .arg(i + 1)
                                            .arg(match.captured(1))));
            }
        }
        QVERIFY(watched > 50);
    }
};

RAMET_TEST(TestLibvirtCalls)
#include "tst_libvirtcalls.moc"
