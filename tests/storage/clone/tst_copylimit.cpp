// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/copylimit.h"
#include "storage/clone/planjson.h"
#include "storage/recovery/leftovers.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QtTest>

using namespace ramet;

/// A limit that a person set while a clone ran is the one of the run that goes on with it.
class CopyLimitTest : public QObject {
    Q_OBJECT
private slots:
    void aChangedLimitOutlivesTheRun_data();
    void aChangedLimitOutlivesTheRun();
};

void CopyLimitTest::aChangedLimitOutlivesTheRun_data()
{
    QTest::addColumn<QList<quint64>>("limits");
    QTest::addColumn<quint64>("last");
    QTest::newRow("never changed") << QList<quint64>{} << quint64{7};
    QTest::newRow("the plan's own") << QList<quint64>{7} << quint64{7};
    QTest::newRow("changed") << QList<quint64>{5} << quint64{5};
    QTest::newRow("changed twice") << QList<quint64>{5, 9} << quint64{9};
    QTest::newRow("lifted") << QList<quint64>{0} << quint64{0};
}

void CopyLimitTest::aChangedLimitOutlivesTheRun()
{
    QFETCH(const QList<quint64>, limits);
    QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ClonePlan plan;
    plan.sourceName = "web";
    plan.targetNode = "a";
    plan.request.name = "web-2";
    plan.request.bytesPerSecond = 7;
    JournalHeader header;
    header.operation = JournalOperation::Clone;
    header.object = "web-2";
    header.nodes = {{"a", "test:///a"}};
    header.plan = toJson(plan);
    {
        const auto journal = Journal::create(header, folder.path());
        QVERIFY(journal);
        const auto limit = std::make_shared<std::atomic<quint64>>(7);
        CopyLimit copyLimit(plan, limit, **journal);
        for (const quint64 bytes : limits) {
            *limit = bytes;
            QCOMPARE(copyLimit.bytesPerSecond(), bytes);
            copyLimit.note();
            copyLimit.note();
        }
    }
    const auto tasks = unfinishedTasks(folder.path(), nullptr);
    QCOMPARE(tasks.size(), 1U);
    QVERIFY(tasks.front().clonePlan);
    QTEST(tasks.front().clonePlan->request.bytesPerSecond, "last");
}

RAMET_TEST(CopyLimitTest)
#include "tst_copylimit.moc"
