// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <limits>

using namespace ramet::ctl;

class JsonTest : public QObject {
    Q_OBJECT
private slots:
    void aSizeIsNeverBelowNothing();
};

/// A header can claim 2^64 - 512 bytes; JSON's whole numbers end at 2^63.
void JsonTest::aSizeIsNeverBelowNothing()
{
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(jsonBytes(0), QJsonValue(0));
    QCOMPARE(jsonBytes(most).toInteger(), qint64(most));
    for (const quint64 bytes : {most + 1, std::numeric_limits<quint64>::max() - 511})
        QVERIFY(jsonBytes(bytes).isNull());
}

RAMET_TEST(JsonTest)
#include "tst_json.moc"
