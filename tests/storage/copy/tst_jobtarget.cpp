// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/jobtarget.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

/// A block job's target goes past the page cache of the node wherever its file system lets it.
class JobTargetTest : public QObject {
    Q_OBJECT
private slots:
    void aFileSystemWithoutDirectInputAndOutputIsWrittenThroughTheCache();
    void whatWouldFailAgainIsTriedOnce_data();
    void whatWouldFailAgainIsTriedOnce();
    void cephHasNoPageCache();
    void holesStayHolesAndCostNothing();
};

namespace {

DiskPlan planTo(const QString &format)
{
    DiskPlan disk;
    disk.targetFormat = format;
    return disk;
}

Error failed(ErrorKind kind)
{
    return {kind, "start copy", "sda", "Could not open '/pool/new.raw': Invalid argument", {}};
}

} // namespace

void JobTargetTest::aFileSystemWithoutDirectInputAndOutputIsWrittenThroughTheCache()
{
    QStringList asked;
    const Status status =
        startJobInto(planTo("raw"), "/pool/new.raw", {}, [&](const QString &xml) -> Status {
            asked << xml;
            if (xml.contains("cache=\"none\""))
                return std::unexpected(failed(ErrorKind::Failed));
            return {};
        });
    QVERIFY(status);
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.at(1).contains("/pool/new.raw"));
}

void JobTargetTest::whatWouldFailAgainIsTriedOnce_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("another job") << ErrorKind::Busy;
    QTest::newRow("the node is gone") << ErrorKind::Unreachable;
    QTest::newRow("cancelled") << ErrorKind::Cancelled;
}

void JobTargetTest::whatWouldFailAgainIsTriedOnce()
{
    QFETCH(ErrorKind, kind);
    int calls = 0;
    const Status status = startJobInto(planTo("qcow2"), "/pool/new", {}, [&](const QString &) {
        ++calls;
        return Status(std::unexpected(failed(kind)));
    });
    QVERIFY(!status);
    QCOMPARE(status.error().kind, kind);
    QCOMPARE(calls, 1);
}

void JobTargetTest::cephHasNoPageCache()
{
    QStringList asked;
    const Status status =
        startJobInto(planTo("raw"), "rbd/new", RbdSource{}, [&](const QString &xml) {
            asked << xml;
            return Status();
        });
    QVERIFY(status);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!asked.at(0).contains("cache="));
}

void JobTargetTest::holesStayHolesAndCostNothing()
{
    for (const char *format : {"raw", "qcow2"})
        QVERIFY(
            jobTargetXml(planTo(format), "/f", {}, JobCache::Used).contains("discard=\"unmap\""));
}

RAMET_TEST(JobTargetTest)
#include "tst_jobtarget.moc"
