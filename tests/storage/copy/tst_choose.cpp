// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/choose.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using enum ramet::CopyMethod;

class ChooseTest : public QObject {
    Q_OBJECT
private slots:
    void thePossibleThenTheFastest_data();
    void thePossibleThenTheFastest();
    void anOpenImageIsNeverReflinked();
    void aLimitIsKeptWhileAnyWayCan();
    void betweenNodesNothingElseIsTried();
    void everyWayHasAName();
};

using Methods = std::vector<CopyMethod>;

namespace {

constexpr quint64 small = 1 << 20;
constexpr quint64 large = 1ULL << 31;

CopyCase here(const char *from, const char *to)
{
    CopyCase copy;
    copy.definedFormat = copy.detectedFormat = QLatin1String(from);
    copy.targetFormat = QLatin1String(to);
    copy.capacityBytes = copy.bytesHeld = large;
    copy.clientMayCopy = true;
    return copy;
}

CopyCase there(const char *from, const char *to)
{
    CopyCase copy = here(from, to);
    copy.clientMayCopy = false;
    return copy;
}

/// `copy` with one more circumstance.
template <class Value> CopyCase with(CopyCase copy, Value CopyCase::*circumstance, Value value)
{
    copy.*circumstance = value;
    return copy;
}
CopyCase with(CopyCase copy, bool CopyCase::*circumstance)
{
    return with(std::move(copy), circumstance, true);
}

QByteArray names(const Methods &methods)
{
    QByteArrayList all;
    for (const CopyMethod method : methods)
        all << methodName(method);
    return all.join(' ');
}

/// Every combination of circumstances.
std::vector<CopyCase> allCases()
{
    std::vector<CopyCase> cases;
    for (const char *from : {"raw", "qcow2"}) {
        for (const char *to : {"raw", "qcow2"})
            cases.push_back(there(from, to));
    }
    const auto vary = [&](auto change) {
        for (size_t i = 0, count = cases.size(); i < count; ++i) {
            CopyCase copy = cases[i];
            change(copy);
            cases.push_back(copy);
        }
    };
    vary([](CopyCase &copy) { copy.bytesHeld = copy.capacityBytes = small; });
    vary([](CopyCase &copy) { copy.detectedFormat = "luks"; });
    for (const auto circumstance :
         {&CopyCase::clientMayCopy, &CopyCase::sameStorage, &CopyCase::hasBacking,
          &CopyCase::fromSnapshot, &CopyCase::sourceIsOpen, &CopyCase::limited})
        vary([circumstance](CopyCase &copy) { copy.*circumstance = true; });
    vary([](CopyCase &copy) { copy.onStorage = false; });
    return cases;
}

} // namespace

void ChooseTest::thePossibleThenTheFastest_data()
{
    QTest::addColumn<CopyCase>("copy");
    QTest::addColumn<Methods>("methods");
    const auto row = [](const char *tag, const CopyCase &copy, const Methods &methods) {
        QTest::newRow(tag) << copy << methods;
    };
    row("linked", with(here("raw", "qcow2"), &CopyCase::linked), {Overlay});
    const CopyCase qcow2 = here("qcow2", "qcow2");
    row("here", qcow2, {LocalReflink, LocalConvert, BlockJob, VolumeClone});
    row("elsewhere", there("qcow2", "qcow2"), {BlockJob, VolumeClone});
    row("small", with(qcow2, &CopyCase::bytesHeld, small),
        {LocalReflink, VolumeClone, LocalConvert, BlockJob});
    row("small, elsewhere", with(there("qcow2", "raw"), &CopyCase::bytesHeld, small),
        {VolumeClone, BlockJob});
    row("raw: the daemon reads the holes", with(there("raw", "raw"), &CopyCase::bytesHeld, small),
        {BlockJob, VolumeClone});
    row("raw, one storage", with(there("raw", "raw"), &CopyCase::sameStorage),
        {DaemonReflink, BlockJob, VolumeClone});
    row("raw, one storage, here", with(here("raw", "raw"), &CopyCase::sameStorage),
        {LocalReflink, DaemonReflink, LocalConvert, BlockJob, VolumeClone});
    row("blocks that cannot be shared",
        with(with(here("raw", "raw"), &CopyCase::sameStorage), &CopyCase::blockSharing,
             BlockSharing::No),
        {LocalConvert, BlockJob, VolumeClone});
    row("another format", here("raw", "qcow2"), {LocalConvert, BlockJob, VolumeClone});
    row("on backing files", with(qcow2, &CopyCase::hasBacking),
        {LocalConvert, BlockJob, VolumeClone});
    row("on no storage", with(here("raw", "raw"), &CopyCase::onStorage, false), {BlockJob});
    row("the file is not what the definition says",
        with(here("raw", "raw"), &CopyCase::detectedFormat, QString("qcow2")),
        {LocalReflink, LocalConvert, BlockJob});
    row("the headers tell another chain", with(qcow2, &CopyCase::headersSuffice, false),
        {LocalConvert, BlockJob});
    row("a slice", with(here("raw", "raw"), &CopyCase::isWholeFile, false),
        {LocalConvert, BlockJob});
    row("headers that nobody read", with(qcow2, &CopyCase::layersOpen), {BlockJob});
    row("limited", with(qcow2, &CopyCase::limited), {LocalConvert, BlockJob, VolumeClone});

    const CopyCase ceph = with(there("raw", "raw"), &CopyCase::onCeph);
    row("on Ceph the daemon's copy would be a layer", with(ceph, &CopyCase::sameStorage),
        {BlockJob});
    row("a small one too", with(ceph, &CopyCase::capacityBytes, small), {BlockJob});
    row("on Ceph, linked", with(ceph, &CopyCase::linked), {RbdLayer});
    row("a snapshot on Ceph", with(ceph, &CopyCase::fromSnapshot), {});

    const CopyCase snapshot = with(qcow2, &CopyCase::fromSnapshot);
    row("snapshot", snapshot, {LocalReflink, LocalConvert, SnapshotJob});
    row("snapshot to raw", with(snapshot, &CopyCase::targetFormat, QString("raw")),
        {LocalConvert, SnapshotJob});
    row("snapshot, elsewhere", with(there("qcow2", "qcow2"), &CopyCase::fromSnapshot),
        {SnapshotJob});
    row("snapshot of a running VM", with(snapshot, &CopyCase::sourceIsOpen), {LocalConvert});
    row("snapshot of a running VM, elsewhere",
        with(with(there("qcow2", "qcow2"), &CopyCase::fromSnapshot), &CopyCase::sourceIsOpen), {});
    row("snapshot, limited", with(snapshot, &CopyCase::limited), {LocalConvert, SnapshotJob});
}

void ChooseTest::thePossibleThenTheFastest()
{
    QFETCH(CopyCase, copy);
    QFETCH(Methods, methods);
    QCOMPARE(names(chooseMethods(copy)), names(methods));
    QCOMPARE(chooseMethods(copy), methods); // both reflinks have one name
}

void ChooseTest::anOpenImageIsNeverReflinked()
{
    for (const CopyCase &copy : allCases()) {
        const Methods methods = chooseMethods(copy);
        QSet<int> once;
        for (const CopyMethod method : methods) {
            once << int(method);
            if (copy.sourceIsOpen || copy.hasBacking)
                QVERIFY(method != LocalReflink);
        }
        QCOMPARE(once.size(), qsizetype(methods.size()));
        QVERIFY(copy.fromSnapshot || !methods.empty());
    }
}

void ChooseTest::aLimitIsKeptWhileAnyWayCan()
{
    for (const CopyCase &copy : allCases()) {
        const Methods methods = chooseMethods(copy);
        if (copy.limited && !methods.empty())
            QVERIFY(obeysLimit(methods.front()));
    }
}

void ChooseTest::betweenNodesNothingElseIsTried()
{
    for (CopyCase copy : allCases()) {
        copy.mayServe = true;
        const Methods methods = chooseMethods(with(copy, &CopyCase::betweenNodes));
        QVERIFY(!methods.empty());
        for (const CopyMethod method : methods)
            QVERIFY2(method == NodeNbd || method == NodeStream, methodName(method));
        QCOMPARE(methods.back(), NodeStream); // which needs neither ports nor certificates
    }
}

void ChooseTest::everyWayHasAName()
{
    QSet<QString> all;
    for (const CopyMethod method :
         {None, Overlay, LocalReflink, VolumeClone, LocalConvert, BlockJob, SnapshotJob, LiveBackup,
          LiveMirror, NodeNbd, NodeStream})
        all << methodName(method);
    QCOMPARE(all.size(), 11);
    QCOMPARE(methodName(DaemonReflink), methodName(LocalReflink));
}

RAMET_TEST(ChooseTest)
#include "tst_choose.moc"
