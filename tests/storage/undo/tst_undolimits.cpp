// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/undo/rollback.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ramet;

namespace {

const QString pool = QStringLiteral("default-pool"); ///< of the test driver
const QString definition = QStringLiteral("<volume><name>%1</name><capacity>1024</capacity>"
                                          "<target><format type='raw'/></target></volume>");

} // namespace

/// A rollback ends in time, whatever the node does. On libvirt's test driver.
class TestUndoLimits : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        divideCallLimits(20);
        m_all = std::make_unique<Nodes>(std::vector<NodeAddress>{{"a", "test:///default"}});
        m_stop = std::stop_source();
        m_view = m_all->with(m_stop.get_token());
        m_rollback = std::make_unique<Rollback>(performThrough(m_view));
        m_kept = m_all->listing("a").value(); // so that the driver keeps its state
    }

    void cleanup()
    {
        clearCallFaults();
        divideCallLimits(1);
        m_rollback.reset();
        for (const QString name : {"one", "two"})
            static_cast<void>(pools::deleteVolume(*m_all->work("a"), pool, name));
        m_kept.reset();
    }

    void afterAStopWhatIsThereIsTakenBack()
    {
        QVERIFY(make("one"));
        m_stop.request_stop();
        QCOMPARE(m_rollback->run(), QStringList());
        QVERIFY(!isThere("one"));
    }

    void whatCouldNotBeUndoneInTimeIsNamed()
    {
        QVERIFY(make("one") && make("two"));
        injectCallFault({.call = {}, .kind = CallFault::Kind::Hang});
        m_stop.request_stop();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_rollback->run(), (QStringList{"two", "one"}));
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        clearCallFaults();
        QVERIFY(isThere("one") && isThere("two"));
    }

    /// It may be somebody else's: nobody knows whether ours was made.
    void whatALostAnswerMadeIsNamed()
    {
        injectCallFault(
            {.call = "virStorageVolCreateXML", .kind = CallFault::Kind::Lost, .times = 1});
        QVERIFY(!make("one"));
        QCOMPARE(m_rollback->run(), QStringList{"one"});
        QVERIFY(isThere("one"));
    }

private:
    bool make(const QString &name)
    {
        const Undo undo{.kind = Undo::Kind::DeleteVolume, .node = "a", .name = name, .pool = pool};
        const auto made = m_rollback->make(undo, [&] {
            return pools::createVolume(*m_view.work("a"), pool, name, definition.arg(name));
        });
        return made.has_value();
    }
    bool isThere(const QString &name)
    {
        const auto connection = m_all->listing("a");
        return connection && pools::volumeXml(*connection, pool, name).has_value();
    }

    std::unique_ptr<Nodes> m_all;
    Nodes m_view;
    std::stop_source m_stop;
    std::unique_ptr<Rollback> m_rollback;
    std::optional<Connection> m_kept;
};

RAMET_TEST(TestUndoLimits)
#include "tst_undolimits.moc"
