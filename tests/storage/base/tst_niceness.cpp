// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/jobpool.h"
#include "storage/base/niceness.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <future>
#include <sys/resource.h>
#include <thread>

using namespace ramet;
using namespace std::chrono_literals;

namespace {

/// Of the calling thread, as the kernel has it.
int threadNice()
{
    return ::getpriority(PRIO_PROCESS, 0);
}

/// What the function returns on a thread that gives way.
template <class Function> auto behind(Function function)
{
    return std::async(std::launch::async,
                      [&] {
                          giveWay();
                          return function();
                      })
        .get();
}

int niceOfStarted()
{
    std::promise<int> found;
    startThread([&] { found.set_value(threadNice()); });
    return found.get_future().get();
}

int niceOfJob(JobPool &pool)
{
    std::promise<int> found;
    pool.run([&] { found.set_value(threadNice()); });
    return found.get_future().get();
}

} // namespace

/// Which threads give way, by what the kernel says of them.
class NicenessTest : public QObject {
    Q_OBJECT
private slots:
    void aThreadGivesWayOnce();
    void whatItStartsDoesNot();
    void aPoolGivesWayFromThenOn();
    void aPoolDoesNotInheritIt();

private:
    const int m_usual = threadNice();
};

void NicenessTest::aThreadGivesWayOnce()
{
    QVERIFY(m_usual < 19); // else there is nothing to see
    const int expected = std::min(m_usual + 10, 19);
    QCOMPARE(behind(threadNice), expected);
    QCOMPARE(behind([] {
                 giveWay();
                 return threadNice();
             }),
             expected);
    QVERIFY(behind(hasGivenWay));
    QCOMPARE(threadNice(), m_usual); // this one is as it was
    QVERIFY(!hasGivenWay());
}

void NicenessTest::whatItStartsDoesNot()
{
    QCOMPARE(niceOfStarted(), m_usual);
    QCOMPARE(behind(niceOfStarted), m_usual);
    const auto below = [] { // which inherits it, and has not asked for it
        return std::async(std::launch::async, niceOfStarted).get();
    };
    QCOMPARE(behind([] { return std::async(std::launch::async, threadNice).get(); }),
             behind(threadNice));
    QCOMPARE(behind(below), m_usual);
}

void NicenessTest::aPoolGivesWayFromThenOn()
{
    JobPool pool({.places = 1, .most = 1, .patience = 1h});
    QCOMPARE(niceOfJob(pool), m_usual);
    pool.giveWay();
    for (int job = 0; job < 3; ++job)
        QCOMPARE(niceOfJob(pool), behind(threadNice));
}

/// The pool of connections gets its jobs from threads that give way. A program that is started with
/// one, such as the session's libvirtd with all its VMs, must not.
void NicenessTest::aPoolDoesNotInheritIt()
{
    JobPool pool({.places = 1, .most = 1, .patience = 1h});
    QCOMPARE(behind([&] { return niceOfJob(pool); }), m_usual);
}

RAMET_TEST(NicenessTest)
#include "tst_niceness.moc"
