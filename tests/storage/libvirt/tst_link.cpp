// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/connectionattempt.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/nodes.h"
#include "storage/libvirt/poolcalls.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>
#include <future>
#include <libvirt/virterror.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ramet;
using namespace std::chrono_literals;

namespace {

constexpr int divisor = 5; ///< of all limits

/// libvirt's test driver: a whole node inside this program.
const std::vector<NodeAddress> oneNode{{"a", "test:///default"}};
const std::vector<NodeAddress> twoNodes{{"a", "test:///default"}, {"b", "test:///default"}};

CallFault hang(const QByteArray &call)
{
    return {.call = call, .kind = CallFault::Kind::Hang};
}

template <class T> ErrorKind kindOf(const Result<T> &result)
{
    return result ? ErrorKind::Refused : result.error().kind;
}

} // namespace

class TestLink : public QObject {
    Q_OBJECT

private slots:
    void init() { divideCallLimits(divisor); }

    void cleanup()
    {
        clearCallFaults();
        QTRY_COMPARE(hangingCalls(), 0);
        divideCallLimits(1);
    }

    void aConnectionIsOpenedOnceAndKept()
    {
        Nodes nodes(oneNode);
        QCOMPARE(nodes.link("a")->state(), Link::State::Idle);
        resetCallCounts();
        QVERIFY(nodes.listing("a"));
        QVERIFY(nodes.listing("a"));
        QCOMPARE(callCounts()["virConnectOpenAuth"], quint64(1));
        QCOMPARE(nodes.link("a")->state(), Link::State::Up);
        QCOMPARE(kindOf(nodes.listing("b")), ErrorKind::NotFound);
    }

    void everyCallIsCounted()
    {
        Nodes nodes(oneNode);
        const auto connection = nodes.listing("a");
        QVERIFY(connection);
        resetCallCounts();
        const auto records = domains::list(*connection);
        QVERIFY(records && !records->empty());
        // The domains, and those of them that are transient, autostarted, saved, with snapshots.
        QCOMPARE(callCounts()["virConnectListAllDomains"], quint64(5));
        QVERIFY(callCounts()["virDomainGetXMLDesc"] >= records->size());
        QVERIFY(!callCounts().contains("virDomainGetName"));
    }

    void aCallFailsAsATestWants()
    {
        Nodes nodes(oneNode);
        const auto connection = nodes.listing("a");
        QVERIFY(connection);
        injectCallFault({.call = "virConnectListAllDomains",
                         .after = 5,
                         .times = 1,
                         .code = VIR_ERR_OPERATION_DENIED,
                         .text = "not today"});
        QVERIFY(domains::list(*connection));
        const auto refused = domains::list(*connection);
        QCOMPARE(kindOf(refused), ErrorKind::Denied);
        QCOMPARE(refused.error().detail, QString("not today"));
        QVERIFY(domains::list(*connection));
    }

    /// The daemon's own language does not matter.
    void theSystemsErrorIsToldByItsNumber()
    {
        Nodes nodes(oneNode);
        const auto connection = nodes.listing("a");
        QVERIFY(connection);
        for (const auto &[number, kind] : std::map<int, ErrorKind>{{ENOSPC, ErrorKind::NoSpace},
                                                                   {EACCES, ErrorKind::Denied},
                                                                   {EEXIST, ErrorKind::NameTaken},
                                                                   {ENOENT, ErrorKind::Failed}}) {
            injectCallFault({.call = "virConnectListAllStoragePools",
                             .code = VIR_ERR_SYSTEM_ERROR,
                             .text = "Auf dem Gerät ist kein Speicherplatz mehr verfügbar",
                             .systemError = number});
            QCOMPARE(kindOf(pools::list(*connection)), kind);
            clearCallFaults();
        }
        // A file that is not there is what was asked for only where that was a storage or a volume.
        injectCallFault({.call = "virStoragePoolGetXMLDesc",
                         .code = VIR_ERR_SYSTEM_ERROR,
                         .systemError = ENOENT});
        QCOMPARE(kindOf(pools::xml(*connection, "default-pool")), ErrorKind::NotFound);
        clearCallFaults();
    }

    void aNodeThatDoesNotOpenIsGivenUpInTime()
    {
        injectCallFault(hang("virConnectOpenAuth"));
        Nodes nodes(oneNode);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kindOf(nodes.listing("a")), ErrorKind::Unreachable);
        QVERIFY(timer.elapsed() < 3 * Link::openLimit.count() / divisor);
        QCOMPARE(nodes.link("a")->state(), Link::State::NotAnswering);
        timer.start(); // who asks again waits only for a moment
        QCOMPARE(kindOf(nodes.listing("a")), ErrorKind::Unreachable);
        QVERIFY(timer.elapsed() < 100);
        clearCallFaults();
        QTRY_COMPARE(nodes.link("a")->state(), Link::State::Up); // by itself
        QVERIFY(nodes.listing("a"));
    }

    /// Nobody answers here: ssh would ask on a terminal where nobody looks, and wait.
    void sshAsksForNothing()
    {
        const auto uri = [](const QString &own) { return ConnectionAttempt::uriToOpen(own, "a"); };
        QCOMPARE(uri("qemu+ssh://root@host/system"),
                 QString("qemu+ssh://root@host/system?no_tty=1"));
        QCOMPARE(uri("qemu+ssh://host/system?socket=/a"),
                 QString("qemu+ssh://host/system?socket=/a&no_tty=1"));
        for (const QString own : {"qemu+ssh://host/system?no_tty=0", "qemu:///system",
                                  "qemu+tls://host/system", "test:///default"})
            QCOMPARE(uri(own), own);
    }

    /// A listener whose queue is full: what is sent to it is swallowed, and connect() blocks.
    void tcpThatSwallowsPacketsHoldsUpNobody()
    {
        divideCallLimits(1);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const place = reinterpret_cast<sockaddr *>(&address);
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        QVERIFY(::bind(listener, place, size) == 0 && ::listen(listener, 0) == 0);
        QVERIFY(::getsockname(listener, place, &size) == 0);
        std::vector<int> fillers;
        for (int i = 0; i < 4; ++i) {
            fillers.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            ::connect(fillers.back(), place, size);
        }
        QElapsedTimer timer;
        timer.start();
        {
            Nodes nodes({NodeAddress{
                "a",
                QStringLiteral("qemu+tcp://127.0.0.1:%1/system").arg(ntohs(address.sin_port))}});
            const auto tried = nodes.listing("a", Cancel::after(200ms));
            QCOMPARE(kindOf(tried), ErrorKind::Unreachable);
            QCOMPARE(tried.error().object, QString("a"));
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        for (const int filler : fillers)
            ::close(filler);
        ::close(listener);
    }

    /// An ssh that never comes to an end, such as one that waits for a password.
    void sshThatHangsHoldsUpNobody()
    {
        divideCallLimits(1);
        QTemporaryDir folder;
        QFile ssh(folder.filePath("ssh"));
        QVERIFY(ssh.open(QIODevice::WriteOnly));
        ssh.write("#!/bin/sh\necho \"$@\" >\"$0.asked\"\nexec sleep 60\n");
        ssh.close();
        QVERIFY(ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QElapsedTimer timer;
        timer.start();
        {
            Nodes nodes({NodeAddress{"a", "qemu+ssh://host/system?socket=/none&command=" +
                                              ssh.fileName()}});
            const auto tried = nodes.listing("a", Cancel::after(500ms));
            QCOMPARE(kindOf(tried), ErrorKind::Unreachable);
        }
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        QFile asked(ssh.fileName() + ".asked");
        QTRY_VERIFY(asked.exists());
        QVERIFY(asked.open(QIODevice::ReadOnly));
        QVERIFY(asked.readAll().contains("BatchMode=yes"));
    }

    void openingTellsWhoWantsToKnow()
    {
        Nodes nodes(oneNode);
        std::atomic<int> opened = 0;
        auto token = nodes.link("a")->onOpened([&] { ++opened; });
        QVERIFY(nodes.work("a"));
        QCOMPARE(opened.load(), 0);
        QVERIFY(nodes.listing("a"));
        QTRY_COMPARE(opened.load(), 1);
    }

    void aNodeThatHangsHoldsUpNoOther()
    {
        divideCallLimits(1);
        injectCallFault({.call = "virConnectOpenAuth", .kind = CallFault::Kind::Hang, .times = 1});
        Nodes nodes(twoNodes);
        auto first =
            std::async(std::launch::async, [&] { return nodes.listing("a", Cancel::after(2s)); });
        QTRY_COMPARE(hangingCalls(), 1);
        QVERIFY(nodes.listing("b"));
        QCOMPARE(kindOf(first.get()), ErrorKind::Unreachable);
    }

    void aStopEndsTheWaitForAConnection()
    {
        divideCallLimits(1);
        injectCallFault(hang("virConnectOpenAuth"));
        Nodes nodes(oneNode);
        std::stop_source stop;
        auto waiting =
            std::async(std::launch::async, [&] { return nodes.work("a", stop.get_token()); });
        QTRY_COMPARE(hangingCalls(), 1);
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        QCOMPARE(kindOf(waiting.get()), ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < 200);
    }

    void aDeadlineEndsTheWaitForAConnection()
    {
        divideCallLimits(1);
        injectCallFault(hang("virConnectOpenAuth"));
        Nodes nodes(oneNode);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kindOf(nodes.listing("a", Cancel::after(50ms))), ErrorKind::Unreachable);
        QVERIFY(timer.elapsed() < 2000);
    }

    void aDaemonThatFallsSilentIsGivenUp()
    {
        Nodes nodes(oneNode);
        const auto connection = nodes.listing("a");
        QVERIFY(connection);
        injectCallFault(hang({})); // all, the sign of life too
        QElapsedTimer timer;
        timer.start();
        const auto records = domains::list(*connection);
        QCOMPARE(kindOf(records), ErrorKind::Unreachable);
        QVERIFY(records.error().detail.contains("did not answer"));
        QCOMPARE(records.error().object, QString("a"));
        QCOMPARE(records.error().cause, ErrorCause::NoAnswer);
        QVERIFY(timer.elapsed() < 3 * 5000 / divisor);
        QVERIFY(!connection->isAlive());
        QCOMPARE(nodes.link("a")->state(), Link::State::NotAnswering);
        clearCallFaults();
        divideCallLimits(1);
        QTRY_VERIFY(nodes.listing("a"));
        QCOMPARE(nodes.link("a")->state(), Link::State::Up);
    }

    /// A call may take its time while the daemon answers otherwise.
    void aSlowCallIsWaitedForWhereTheDaemonAnswers()
    {
        Nodes nodes(oneNode);
        const auto connection = nodes.listing("a");
        QVERIFY(connection);
        injectCallFault({.call = "virConnectListAllDomains",
                         .kind = CallFault::Kind::Late,
                         .delay = 7000ms / divisor});
        QVERIFY(domains::list(*connection));
        QVERIFY(connection->isAlive());
        QVERIFY(callCounts()["virConnectGetLibVersion"] > 0);
    }

    void aDeadlineEndsACall()
    {
        Nodes nodes(oneNode);
        const auto opened = nodes.listing("a");
        QVERIFY(opened);
        injectCallFault(hang("virConnectListAllStoragePools"));
        const auto connection = std::make_optional(opened->with(Cancel::after(60ms)));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kindOf(pools::list(*connection)), ErrorKind::Unreachable);
        QVERIFY(timer.elapsed() < 2000);
        // There is no time for another one, whatever the connection.
        QCOMPARE(kindOf(domains::list(*connection)), ErrorKind::Unreachable);
    }

    void aStopEndsACallOfADaemonThatIsSilent()
    {
        divideCallLimits(1);
        Nodes nodes(oneNode);
        std::stop_source stop;
        const auto connection = nodes.work("a", stop.get_token());
        QVERIFY(connection);
        injectCallFault(hang({}));
        auto waiting = std::async(std::launch::async, [&] { return domains::list(*connection); });
        QTRY_COMPARE(hangingCalls(), 1);
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        QCOMPARE(kindOf(waiting.get()), ErrorKind::Unreachable);
        QVERIFY2(timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed())));
    }

    void aViewGivesItsStopToAllCalls()
    {
        const Nodes all(oneNode);
        std::stop_source stop;
        Nodes view = all.with(stop.get_token());
        const auto connection = view.listing("a", Cancel::after(1h));
        QVERIFY(connection && connection->cancel().deadline());
        QVERIFY(!connection->cancel().isStopped());
        stop.request_stop();
        QVERIFY(connection->cancel().isStopped());
    }

    /// A rollback asks after the stop: of a daemon that answers it gets what it wants.
    void callsCanBeMadeAfterAStop()
    {
        Nodes nodes(oneNode);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(kindOf(nodes.work("a", stop.get_token())), ErrorKind::Cancelled);
        const auto connection = nodes.workToUndo("a", stop.get_token());
        QVERIFY(connection);
        QVERIFY(domains::list(*connection));
    }

    /// Five requests fill a daemon: one place stays free for its sign of life.
    void moreCallsThanADaemonTakesWaitForAPlace()
    {
        Nodes nodes(oneNode);
        const auto connection = nodes.listing("a");
        QVERIFY(connection);
        resetCallCounts();
        injectCallFault({.call = "virConnectListAllDomains", .kind = CallFault::Kind::Hang});
        std::vector<std::future<bool>> calls;
        for (int i = 0; i < 6; ++i)
            calls.push_back(std::async(std::launch::async,
                                       [&] { return domains::list(*connection).has_value(); }));
        // All six have come to the place where four go on.
        QTRY_COMPARE(callCounts()["virConnectListAllDomains"], quint64{6});
        QTRY_COMPARE(hangingCalls(), 4);
        clearCallFaults();
        for (auto &call : calls)
            QVERIFY(call.get());
    }

    /// What a connection that goes last leaves under way holds nobody up.
    void theEndDoesNotWaitForANodeThatHangs()
    {
        QElapsedTimer timer;
        {
            Nodes nodes(oneNode);
            injectCallFault(hang("virConnectOpenAuth"));
            QCOMPARE(kindOf(nodes.listing("a", Cancel::after(5ms))), ErrorKind::Unreachable);
            timer.start();
        }
        QVERIFY(timer.elapsed() < 100);
    }
};

RAMET_TEST(TestLink)
#include "tst_link.moc"
