// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/contentdigest.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class ContentDigestTest : public QObject {
    Q_OBJECT
private slots:
    void howItIsCutDoesNotMatter();
    void aHoleIsZeros();
    void everyByteAndItsPlaceCount();
};

namespace {

constexpr qsizetype bytes = 300'000; // some blocks and a part of one

QByteArray content()
{
    QByteArray all(bytes, '\0');
    for (qsizetype i = 0; i < 1000; ++i)
        all[100'000 + i] = static_cast<char>(i % 250 + 1);
    return all;
}

QByteArray digestOf(const QByteArray &all, size_t piece)
{
    ContentDigest digest;
    const auto size = static_cast<size_t>(all.size());
    for (size_t at = 0; at < size; at += piece)
        digest.data(all.constData() + at, std::min(piece, size - at));
    return digest.result();
}

} // namespace

void ContentDigestTest::howItIsCutDoesNotMatter()
{
    const QByteArray whole = digestOf(content(), bytes);
    QCOMPARE(whole.size(), 32);
    for (const size_t piece : {size_t{777}, size_t{65'536}, size_t{262'120}})
        QCOMPARE(digestOf(content(), piece), whole);
}

void ContentDigestTest::aHoleIsZeros()
{
    ContentDigest digest;
    digest.hole(90'000);
    digest.data(content().constData() + 90'000, 20'000);
    digest.hole(1);
    digest.hole(static_cast<quint64>(bytes) - 110'001);
    QCOMPARE(digest.result(), digestOf(content(), bytes));
}

void ContentDigestTest::everyByteAndItsPlaceCount()
{
    const QByteArray whole = digestOf(content(), bytes);
    QByteArray other = content();
    other[100'500] = 0;
    QVERIFY(digestOf(other, bytes) != whole);
    QVERIFY(digestOf(content() + QByteArray(1, '\0'), bytes) != whole);
    QVERIFY(digestOf(QByteArray(65'536, '\0') + content().left(bytes - 65'536), bytes) != whole);
}

RAMET_TEST(ContentDigestTest)
#include "tst_contentdigest.moc"
