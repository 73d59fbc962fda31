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

struct Slot {
    quint32 number = 0; ///< 0: the guest has not written here
    quint32 start = 0;  ///< of the guest
};

std::optional<QList<Slot>> readSlots(const QString &rawFile, const WriterSettings &settings)
{
    QFile disk(rawFile);
    if (!disk.open(QIODevice::ReadOnly))
        return {};
    QList<Slot> all;
    for (qint64 i = 0; i < settings.slots_; ++i) {
        disk.seek((firstSector + i * settings.sectors) * sectorSize);
        const QByteArray bytes = disk.read(16);
        if (bytes.size() != 16)
            return {};
        const bool written = bytes.mid(4, 5) == "RAMET"; // else what was there before
        const auto *data = bytes.constData();
        all << (written
                    ? Slot{qFromLittleEndian<quint32>(data), qFromLittleEndian<quint32>(data + 12)}
                    : Slot{});
    }
    return all;
}

QString textOf(const QString &log)
{
    QFile file(log);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

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
    const auto slots_ = readSlots(rawFile, settings);
    if (!slots_)
        return {};
    const auto byAge = [](const Slot &a, const Slot &b) {
        return std::pair(a.start, a.number) < std::pair(b.start, b.number);
    };
    const Slot last = *std::max_element(slots_->begin(), slots_->end(), byAge);
    for (quint32 i = 0; i < settings.slots_; ++i) {
        const Slot &slot = slots_->at(i);
        // Of an earlier start: this one has not come to it yet.
        const quint32 number = slot.start == last.start ? slot.number : 0;
        const quint32 age = (last.number % settings.slots_ + settings.slots_ - i) % settings.slots_;
        if (number != (last.number > age ? last.number - age : 0))
            return {};
    }
    return last.number;
}

quint32 lastNumberTold(const QString &log)
{
    static const QRegularExpression form("[Nn] ([0-9a-f]{8}) ");
    QRegularExpressionMatch match;
    return textOf(log).lastIndexOf(form, -1, &match) < 0 ? 0
                                                         : match.captured(1).toUInt(nullptr, 16);
}

QList<WriterSecond> writerSeconds(const QString &log)
{
    static const QRegularExpression form("N ([0-9a-f]{8}) T ([0-9a-f]{8}) G ([0-9a-f]{8}) \n");
    QList<WriterSecond> seconds;
    auto matches = form.globalMatch(textOf(log));
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
