// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/wayrates.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace ramet;

class WayRatesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theyAreKeptByNodesAndMethod();
    void theLatestCountMost();
    void smallCopiesTellNothing();
    void aFileThatOthersMayWriteIsNotRead();

private:
    std::unique_ptr<QTemporaryDir> m_state;
};

constexpr quint64 gib = 1ULL << 30;

void WayRatesTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    QVERIFY(m_state->isValid() && qputenv("XDG_STATE_HOME", m_state->path().toUtf8()));
}

void WayRatesTest::theyAreKeptByNodesAndMethod()
{
    QVERIFY(wayrates::of("qemu://a/system", "qemu://b/system").empty());
    wayrates::note("qemu://a/system", "qemu://b/system", CopyMethod::NodeNbd, gib, 4);
    wayrates::note("qemu://a/system", "qemu://b/system", CopyMethod::NodeStream, gib, 2);
    const WayRates rates = wayrates::of("qemu://a/system", "qemu://b/system");
    QCOMPARE(rates.size(), size_t{2});
    QCOMPARE(rates.at(CopyMethod::NodeNbd), static_cast<double>(gib) / 4);
    QCOMPARE(rates.at(CopyMethod::NodeStream), static_cast<double>(gib) / 2);
    QVERIFY(wayrates::of("qemu://b/system", "qemu://a/system").empty());
}

void WayRatesTest::theLatestCountMost()
{
    wayrates::note("a", "b", CopyMethod::NodeNbd, gib, 1);
    for (int i = 0; i < 4; ++i)
        wayrates::note("a", "b", CopyMethod::NodeNbd, gib, 10);
    const double rate = wayrates::of("a", "b").at(CopyMethod::NodeNbd);
    QVERIFY2(rate < static_cast<double>(gib) / 5, qPrintable(QString::number(rate)));
}

void WayRatesTest::smallCopiesTellNothing()
{
    wayrates::note("a", "b", CopyMethod::NodeNbd, 1 << 20, 0.01);
    wayrates::note("a", "b", CopyMethod::NodeStream, gib, 0);
    wayrates::note("", "b", CopyMethod::NodeStream, gib, 1);
    QVERIFY(wayrates::of("a", "b").empty());
}

void WayRatesTest::aFileThatOthersMayWriteIsNotRead()
{
    wayrates::note("a", "b", CopyMethod::NodeNbd, gib, 1);
    const QDir folder(m_state->filePath("ramet/nodes"));
    const QStringList files = folder.entryList({"*.rates"});
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.front()));
    QVERIFY(file.setPermissions(file.permissions() | QFile::WriteOther));
    QVERIFY(wayrates::of("a", "b").empty());
}

RAMET_TEST(WayRatesTest)
#include "tst_wayrates.moc"
