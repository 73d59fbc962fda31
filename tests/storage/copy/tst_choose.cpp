// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/choose.h"

#include <QtTest>

using namespace ramet;

class ChooseTest : public QObject {
    Q_OBJECT
private slots:
    void theFastestWayThatCanBeCancelled_data();
    void theFastestWayThatCanBeCancelled();
    void everyWayHasAName();
};

Q_DECLARE_METATYPE(ramet::CopyCase)

void ChooseTest::theFastestWayThatCanBeCancelled_data()
{
    QTest::addColumn<CopyCase>("copy");
    QTest::addColumn<CopyMethod>("method");
    constexpr quint64 small = 1 << 20;
    constexpr quint64 large = 1ULL << 31;
    const auto row = [](const char *tag, const CopyCase &copy, CopyMethod method) {
        QTest::newRow(tag) << copy << method;
    };
    row("linked", {true, "raw", "raw", large, large, true}, CopyMethod::Overlay);
    row("small", {false, "qcow2", "qcow2", large, small, true}, CopyMethod::VolumeClone);
    row("small, elsewhere", {false, "qcow2", "qcow2", large, small, false},
        CopyMethod::VolumeClone);
    row("large, here", {false, "qcow2", "qcow2", large, large, true}, CopyMethod::LocalConvert);
    row("large, elsewhere", {false, "qcow2", "qcow2", large, large, false}, CopyMethod::BlockJob);
    row("raw: the daemon reads the holes", {false, "raw", "raw", large, small, false},
        CopyMethod::BlockJob);
    row("small raw", {false, "raw", "raw", small, small, false}, CopyMethod::VolumeClone);
    row("the file is not what the definition says", {false, "raw", "qcow2", small, small, false},
        CopyMethod::BlockJob);
}

void ChooseTest::theFastestWayThatCanBeCancelled()
{
    QFETCH(CopyCase, copy);
    QFETCH(CopyMethod, method);
    QCOMPARE(chooseMethod(copy), method);
}

void ChooseTest::everyWayHasAName()
{
    QSet<QString> names;
    for (const CopyMethod method : {CopyMethod::None, CopyMethod::Overlay, CopyMethod::VolumeClone,
                                    CopyMethod::LocalConvert, CopyMethod::BlockJob})
        names << methodName(method);
    QCOMPARE(names.size(), 5);
}

QTEST_APPLESS_MAIN(ChooseTest)
#include "tst_choose.moc"
