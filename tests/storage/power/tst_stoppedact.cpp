// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callfaults.h"
#include "storage/look/look.h"
#include "storage/operation.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <future>

using namespace ramet;

Q_DECLARE_METATYPE(ramet::Operation)

/// Short acts that are stopped while their node does not answer. On libvirt's test driver.
class StoppedActTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup()
    {
        clearCallFaults();
        QTRY_COMPARE(hangingCalls(), 0);
    }
    void whatWasStoppedBeforeItTouchedAnythingIsCancelled_data();
    void whatWasStoppedBeforeItTouchedAnythingIsCancelled();
};

void StoppedActTest::whatWasStoppedBeforeItTouchedAnythingIsCancelled_data()
{
    QTest::addColumn<Operation>("operation");
    const VmRef vm{"a", "6695eb01-f6a4-8304-79aa-97f2502e193f"}; // "test" of the driver
    QTest::newRow("rename") << Operation(EditRequest{.vm = vm, .vmName = "test", .name = "other"});
    QTest::newRow("power") << Operation(PowerRequest{vm, "test", PowerRequest::Action::Pause});
    QTest::newRow("template") << Operation(TemplateRequest{vm, "test"});
}

void StoppedActTest::whatWasStoppedBeforeItTouchedAnythingIsCancelled()
{
    QFETCH(Operation, operation);
    Nodes nodes(std::vector<NodeAddress>{{"a", "test:///default"}});
    QVERIFY(look(nodes, Scope::node("a")).findNode("a")->reachable);
    injectCallFault({.call = {}, .kind = CallFault::Kind::Hang});
    std::stop_source stop;
    RunControl control;
    control.stop = stop.get_token();
    auto running =
        std::async(std::launch::async, [&] { return execute(nodes, operation, control); });
    QTRY_VERIFY(hangingCalls() > 0);
    stop.request_stop();
    const Result<Outcome> outcome = running.get();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
}

RAMET_TEST(StoppedActTest)
#include "tst_stoppedact.moc"
