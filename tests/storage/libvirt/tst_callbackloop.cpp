// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callbackloop.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <atomic>
#include <thread>
#include <unistd.h>

using namespace ramet;
using namespace std::chrono_literals;

namespace {

/// Runs as long as the process, as the program's own does.
CallbackLoop &runningLoop()
{
    static CallbackLoop &loop = [] -> CallbackLoop & {
        static CallbackLoop &made = *new CallbackLoop;
        std::thread([] { made.run(); }).detach();
        return made;
    }();
    return loop;
}

struct Pipe {
    Pipe() { m_isOpen = ::pipe(m_ends.data()) == 0; }
    ~Pipe()
    {
        for (const int end : m_ends)
            ::close(end);
    }
    int readEnd() const { return m_ends[0]; }
    bool write() const { return m_isOpen && ::write(m_ends[1], "x", 1) == 1; }

private:
    std::array<int, 2> m_ends{};
    bool m_isOpen = false;
};

/// Takes what came, and counts.
struct Reader {
    std::atomic<int> read = 0;
    std::atomic<int> released = 0;

    static void onReadable(int, int descriptor, int, void *opaque)
    {
        char byte = 0;
        if (::read(descriptor, &byte, 1) == 1)
            ++static_cast<Reader *>(opaque)->read;
    }
    static void onTime(int, void *opaque) { ++static_cast<Reader *>(opaque)->read; }
    static void release(void *opaque) { ++static_cast<Reader *>(opaque)->released; }
};

int add(const Pipe &pipe, Reader &reader)
{
    return runningLoop().addHandle(pipe.readEnd(), VIR_EVENT_HANDLE_READABLE, Reader::onReadable,
                                   &reader, Reader::release);
}

constexpr int whileNothingComes = 50; // ms; that nothing comes can only be seen by waiting

} // namespace

class CallbackLoopTest : public QObject {
    Q_OBJECT
private slots:
    void aReadableDescriptorIsTold();
    void whatIsHeldIsToldNothingUntilItIsReleased();
    void aChangeWhileItIsHeldCountsAfterwards();
    void whatIsRemovedIsReleasedAndToldNothing();
    void timersAreChangedAndRemoved();
    void anEarlierTimeWakesTheLoop();
};

void CallbackLoopTest::aReadableDescriptorIsTold()
{
    const Pipe pipe;
    Reader reader;
    const int watch = add(pipe, reader);
    QVERIFY(watch > 0);
    QVERIFY(pipe.write() && pipe.write());
    QTRY_COMPARE(reader.read.load(), 2);
    runningLoop().updateHandle(watch, 0);
    QVERIFY(pipe.write());
    QTest::qWait(whileNothingComes);
    QCOMPARE(reader.read.load(), 2);
    runningLoop().updateHandle(watch, VIR_EVENT_HANDLE_READABLE);
    QTRY_COMPARE(reader.read.load(), 3);
    QCOMPARE(runningLoop().removeHandle(watch), 0);
    QTRY_COMPARE(reader.released.load(), 1);
}

void CallbackLoopTest::whatIsHeldIsToldNothingUntilItIsReleased()
{
    const Pipe pipe;
    Reader reader;
    const int watch = add(pipe, reader);
    runningLoop().hold(watch, true);
    QVERIFY(pipe.write());
    // As libvirt does with each call of several threads.
    runningLoop().updateHandle(watch, 0);
    runningLoop().updateHandle(watch, VIR_EVENT_HANDLE_READABLE);
    QTest::qWait(whileNothingComes);
    QCOMPARE(reader.read.load(), 0);
    runningLoop().hold(watch, false);
    QTRY_COMPARE(reader.read.load(), 1);
    QCOMPARE(runningLoop().removeHandle(watch), 0);
    QTRY_COMPARE(reader.released.load(), 1);
}

void CallbackLoopTest::aChangeWhileItIsHeldCountsAfterwards()
{
    const Pipe pipe;
    Reader reader;
    const int watch = add(pipe, reader);
    runningLoop().hold(watch, true);
    runningLoop().updateHandle(watch, 0);
    runningLoop().hold(watch, false);
    QVERIFY(pipe.write());
    QTest::qWait(whileNothingComes);
    QCOMPARE(reader.read.load(), 0);
    QCOMPARE(runningLoop().removeHandle(watch), 0);
    QTRY_COMPARE(reader.released.load(), 1);
}

void CallbackLoopTest::whatIsRemovedIsReleasedAndToldNothing()
{
    Reader first;
    Reader second;
    int descriptor = -1;
    {
        const Pipe pipe;
        descriptor = pipe.readEnd();
        const int watch = add(pipe, first);
        QCOMPARE(runningLoop().removeHandle(watch), 0);
        QCOMPARE(runningLoop().removeHandle(watch), -1);
        runningLoop().hold(watch, false); // of a call that ends later
        QVERIFY(pipe.write());
    }
    const Pipe next; // its number is free again at once
    QCOMPARE(next.readEnd(), descriptor);
    const int watch = add(next, second);
    QVERIFY(next.write());
    QTRY_COMPARE(second.read.load(), 1);
    QCOMPARE(first.read.load(), 0);
    QCOMPARE(runningLoop().removeHandle(watch), 0);
    QTRY_COMPARE(first.released.load() + second.released.load(), 2);
}

void CallbackLoopTest::timersAreChangedAndRemoved()
{
    Reader reader;
    const int timer = runningLoop().addTimer(-1, Reader::onTime, &reader, Reader::release);
    QTest::qWait(whileNothingComes);
    QCOMPARE(reader.read.load(), 0);
    runningLoop().updateTimer(timer, 1);
    QTRY_VERIFY(reader.read >= 3); // until it is changed
    QCOMPARE(runningLoop().removeTimer(timer), 0);
    QTRY_COMPARE(reader.released.load(), 1);
    const int count = reader.read;
    QTest::qWait(whileNothingComes);
    QCOMPARE(reader.read.load(), count);
}

void CallbackLoopTest::anEarlierTimeWakesTheLoop()
{
    Reader late;
    Reader early;
    const int hour = runningLoop().addTimer(3'600'000, Reader::onTime, &late, Reader::release);
    QTest::qWait(whileNothingComes); // by now it sleeps for that long
    const int now = runningLoop().addTimer(0, Reader::onTime, &early, Reader::release);
    QTRY_VERIFY(early.read >= 1);
    QCOMPARE(late.read.load(), 0);
    QCOMPARE(runningLoop().removeTimer(now), 0);
    QCOMPARE(runningLoop().removeTimer(hour), 0);
    QTRY_COMPARE(late.released.load() + early.released.load(), 2);
}

RAMET_TEST(CallbackLoopTest)
#include "tst_callbackloop.moc"
