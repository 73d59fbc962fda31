// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/copyhelper.h"
#include "storage/namederror.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

/// No error shows a UUID or the name of a copy helper to a person.
class NamedErrorTest : public QObject {
    Q_OBJECT
private slots:
    void aVmIsNamed_data();
    void aVmIsNamed();
    void theVmOfEachOperationIsNamed();
    void reasonsNameTheVmToo();
    void aHelpersDiskIsTheVms();
};

namespace {

const QString sourceUuid = QStringLiteral("46bacfbe-b402-4c8c-9d1b-000000000001");
const QString cloneUuid = QStringLiteral("4f6b5806-b402-4c8c-9d1b-000000000002");
const QString otherUuid = QStringLiteral("5a5a5a5a-b402-4c8c-9d1b-000000000003");

ClonePlan clonePlan()
{
    ClonePlan plan;
    plan.request.source = {"a", sourceUuid};
    plan.request.name = "copy";
    plan.sourceName = "web";
    plan.newUuid = cloneUuid;
    return plan;
}

Error error(ErrorKind kind, const QString &object)
{
    return {kind, "find VM", object, {}, {}};
}

} // namespace

void NamedErrorTest::aVmIsNamed_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("named");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("source") << sourceUuid << "web" << ErrorKind::NotFound;
    QTest::newRow("clone") << cloneUuid << "copy" << ErrorKind::NotFound;
    QTest::newRow("helper") << otherUuid << "web" << ErrorKind::Failed;
    QTest::newRow("helper's name") << helperName(otherUuid) << "web" << ErrorKind::Failed;
    QTest::newRow("a name") << "copy-vda.qcow2"
                            << "copy-vda.qcow2" << ErrorKind::NotFound;
    QTest::newRow("a node") << "a"
                            << "a" << ErrorKind::NotFound;
}

void NamedErrorTest::aVmIsNamed()
{
    QFETCH(QString, object);
    const Error named = namedError(error(ErrorKind::NotFound, object), clonePlan());
    QTEST(named.object, "named");
    QTEST(named.kind, "kind");
    MovePlan move;
    move.clone = clonePlan();
    QCOMPARE(namedError(error(ErrorKind::NotFound, object), move).object, named.object);
    UnfinishedTask task;
    task.clonePlan = clonePlan();
    QCOMPARE(namedError(error(ErrorKind::NotFound, object), ResumeRequest{task}).object,
             named.object);
}

void NamedErrorTest::theVmOfEachOperationIsNamed()
{
    const VmRef vm{"a", sourceUuid};
    FlattenPlan flatten;
    flatten.vm = vm;
    flatten.name = "web";
    DeletePlan deletion;
    deletion.vm = vm;
    deletion.name = "web";
    TakeSnapshotPlan take;
    take.request.vm = vm;
    take.vmName = "web";
    PowerRequest power;
    power.vm = vm;
    power.name = "web";
    EditRequest edit;
    edit.vm = vm;
    edit.vmName = "web";
    for (const Operation &operation : {Operation(flatten), Operation(deletion), Operation(take),
                                       Operation(power), Operation(edit)})
        QCOMPARE(namedError(error(ErrorKind::NotFound, sourceUuid), operation).object, "web");
}

void NamedErrorTest::reasonsNameTheVmToo()
{
    Error refusal = error(ErrorKind::Refused, "web");
    refusal.refusals = {{Reason::SourceGone, Field::None, sourceUuid, {}, {}}};
    QCOMPARE(namedError(refusal, clonePlan()).refusals.front().object, "web");
}

/// A helper calls the first disk sda, whatever the VM calls it; that the helper is gone does not
/// mean that the disk is.
void NamedErrorTest::aHelpersDiskIsTheVms()
{
    for (const QString &object : {QString("sda"), otherUuid}) {
        const Error named = ofVmDisk(error(ErrorKind::NotFound, object), otherUuid, "sda", "vda");
        QCOMPARE(named.object, "vda");
        QCOMPARE(named.kind, ErrorKind::Failed);
    }
    const Error other = ofVmDisk(error(ErrorKind::NotFound, "pool"), otherUuid, "sda", "vda");
    QCOMPARE(other.object, "pool");
    QCOMPARE(other.kind, ErrorKind::NotFound);
}

RAMET_TEST(NamedErrorTest)
#include "tst_namederror.moc"
