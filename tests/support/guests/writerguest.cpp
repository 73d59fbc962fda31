// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guests/writerguest.h"

#include <QFile>
#include <QRegularExpression>
#include <QtEndian>
#include <algorithm>

namespace ramet::test {

namespace {

constexpr qsizetype settingsOffset = 488; // of writer.S
constexpr qint64 firstSector = 2048;
constexpr qint64 sectorSize = 512;

} // namespace

bool installWriter(const QString &rawFile, const WriterSettings &settings)
{
    QFile program(QStringLiteral(RAMET_WRITER));
    QFile disk(rawFile);
    if (!program.open(QIODevice::ReadOnly) || !disk.open(QIODevice::ReadWrite))
        return false;
    QByteArray bytes = program.readAll();
    char *at = bytes.data() + settingsOffset;
    for (const quint32 value : {settings.sectors, settings.slots_, settings.pauseTicks}) {
        qToLittleEndian(value, at);
        at += sizeof(value);
    }
    return disk.write(bytes) == bytes.size();
}

std::optional<quint32> lastNumber(const QString &rawFile, const WriterSettings &settings)
{
    QFile disk(rawFile);
    if (!disk.open(QIODevice::ReadOnly))
        return {};
    QList<quint32> numbers;
    for (qint64 slot = 0; slot < settings.slots_; ++slot) {
        disk.seek((firstSector + slot * settings.sectors) * sectorSize);
        const QByteArray bytes = disk.read(9);
        if (bytes.size() != 9)
            return {};
        const bool written = bytes.endsWith("RAMET"); // else what was there before
        numbers << (written ? qFromLittleEndian<quint32>(bytes.constData()) : 0);
    }
    const quint32 last = *std::max_element(numbers.begin(), numbers.end());
    for (quint32 slot = 0; slot < settings.slots_; ++slot) {
        const quint32 age = (last % settings.slots_ + settings.slots_ - slot) % settings.slots_;
        if (numbers[slot] != (last > age ? last - age : 0))
            return {};
    }
    return last;
}

QList<WriterSecond> writerSeconds(const QString &log)
{
    static const QRegularExpression form("N ([0-9a-f]{8}) T ([0-9a-f]{8}) G ([0-9a-f]{8}) \n");
    QFile file(log);
    QList<WriterSecond> seconds;
    if (!file.open(QIODevice::ReadOnly))
        return seconds;
    auto matches = form.globalMatch(QString::fromLatin1(file.readAll()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto field = [&](int i) { return match.captured(i).toUInt(nullptr, 16); };
        seconds << WriterSecond{field(1), field(2), field(3)};
    }
    return seconds;
}

WriterPause pauseSince(const QList<WriterSecond> &seconds, qsizetype from)
{
    QList<quint32> usual; // the first lines are of parts of seconds
    for (const WriterSecond &second : seconds.mid(2))
        usual << second.ticks;
    if (usual.isEmpty() || from >= seconds.size())
        return {};
    std::sort(usual.begin(), usual.end());
    const double whole = usual[usual.size() / 2];
    WriterPause pause;
    for (const WriterSecond &second : seconds.mid(from)) {
        pause.missingMs = std::max(pause.missingMs, 1000 * (whole - second.ticks) / whole);
        pause.longestGapMs = std::max(pause.longestGapMs, 1000 * second.longestGap / whole);
    }
    return pause;
}

} // namespace ramet::test
