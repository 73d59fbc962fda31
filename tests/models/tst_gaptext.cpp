// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gaptext.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

/// One place for the sentences of what could not be read.
class GapTextTest : public QObject {
    Q_OBJECT
private slots:
    void eachKindNamesWhatAndWhy();
    void ourOwnReasonsAreSentences();
    void aStorageHasItsOwn();
    void aVmHasItsOwn();
};

void GapTextTest::eachKindNamesWhatAndWhy()
{
    for (const auto &[kind, name, shown] : gapKindNames) {
        const QString text = gapText({kind, "node-1", "pool-1", "thing-1", "the reason"});
        QVERIFY2(text.contains("node-1") && text.endsWith(" the reason"), qPrintable(text));
        const bool isOfStorage = kind == Gap::Kind::Storage || kind == Gap::Kind::Refresh ||
                                 kind == Gap::Kind::Volume || kind == Gap::Kind::Parents;
        QCOMPARE(text.contains("pool-1"), isOfStorage);
    }
    QCOMPARE(gapText({Gap::Kind::Image, "a", {}, {}, {}}),
             QString("Not every disk image on node “a” could be looked into."));
    QCOMPARE(gapText({Gap::Kind::Image, "a", "default", {}, {}}),
             QString("Not every disk image of storage “default” on node “a” could be looked into."));
}

void GapTextTest::ourOwnReasonsAreSentences()
{
    QCOMPARE(gapText({Gap::Kind::Image, "a", {}, "/srv/x", notLookedInto}),
             QString("Disk image “/srv/x” on node “a” could not be looked into. A mere look does not "
                     "ask the node for it."));
    QVERIFY(gapText({Gap::Kind::Image, "a", {}, {}, beyondLimit})
                .endsWith("There are more than are read from here."));
}

void GapTextTest::aStorageHasItsOwn()
{
    const std::vector<Gap> gaps{{Gap::Kind::Refresh, "a", "default", {}, "busy"},
                                {Gap::Kind::Volume, "a", "other", "x", "no"},
                                {Gap::Kind::Definition, "a", {}, "default", "no"},
                                {Gap::Kind::Parents, "a", "default", {}, {}}};
    QCOMPARE(gapTextsOfStorage(gaps, "default"), QStringList{gapText(gaps[0])});
    QCOMPARE(gapTextsOfStorage(gaps, "third"), QStringList{});
}

void GapTextTest::aVmHasItsOwn()
{
    const std::vector<Gap> gaps{{Gap::Kind::Snapshots, "a", {}, "web", "no"},
                                {Gap::Kind::Volume, "a", "default", "web", "no"},
                                {Gap::Kind::LiveDefinition, "a", {}, "other", "no"}};
    QCOMPARE(gapTextsOfVm(gaps, "web"), QStringList{gapText(gaps[0])});
}

RAMET_TEST(GapTextTest)
#include "tst_gaptext.moc"
