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
}

RAMET_TEST(GapTextTest)
#include "tst_gaptext.moc"
