// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guests/writerguest.h"
#include "tests/support/testprogram.h"

#include <QTemporaryFile>
#include <QtEndian>

using namespace ramet::test;

/// How a copy of the writing guest's disk is judged.
class WriterGuestTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aDiskThatWasNeverWrittenHasNumberZero();
    void theLastNumberIsFoundAfterTheSlotsWentRound();
    void aMissingWriteIsTorn();
    void aSecondStartBeginsAgainAmongOldNumbers();
    void anOldNumberWhereTheSecondStartHasWrittenIsTorn();

private:
    void write(quint32 number, quint32 start);
    void writeUpTo(quint32 last, quint32 start);
    std::optional<quint32> last() const { return lastNumber(m_disk->fileName(), m_settings); }

    WriterSettings m_settings{.slots_ = 8};
    std::unique_ptr<QTemporaryFile> m_disk;
};

void WriterGuestTest::init()
{
    m_disk = std::make_unique<QTemporaryFile>();
    QVERIFY(m_disk->open() && m_disk->resize(4 << 20));
}

/// As writer.S does.
void WriterGuestTest::write(quint32 number, quint32 start)
{
    QByteArray slot = "....RAMET...####";
    qToLittleEndian(number, slot.data());
    qToLittleEndian(start, slot.data() + 12);
    m_disk->seek((2048 + (number % m_settings.slots_) * m_settings.sectors) * 512LL);
    m_disk->write(slot);
    m_disk->flush();
}

void WriterGuestTest::writeUpTo(quint32 last, quint32 start)
{
    for (quint32 number = 1; number <= last; ++number)
        write(number, start);
}

void WriterGuestTest::aDiskThatWasNeverWrittenHasNumberZero()
{
    QCOMPARE(last(), quint32{0});
}

void WriterGuestTest::theLastNumberIsFoundAfterTheSlotsWentRound()
{
    writeUpTo(21, 1);
    QCOMPARE(last(), quint32{21});
}

void WriterGuestTest::aMissingWriteIsTorn()
{
    writeUpTo(21, 1);
    write(23, 1);
    QVERIFY(!last());
}

void WriterGuestTest::aSecondStartBeginsAgainAmongOldNumbers()
{
    writeUpTo(21, 1);
    writeUpTo(3, 2);
    QCOMPARE(last(), quint32{3});
    writeUpTo(12, 2);
    QCOMPARE(last(), quint32{12});
}

void WriterGuestTest::anOldNumberWhereTheSecondStartHasWrittenIsTorn()
{
    writeUpTo(21, 1);
    writeUpTo(1, 2);
    write(3, 2);
    QVERIFY(!last());
}

RAMET_TEST(WriterGuestTest)
#include "tst_writerguest.moc"
