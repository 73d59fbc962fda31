// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace ramet::test {

/// The guest of writer.S: it writes a growing number to its first disk, then to its second.
struct WriterSettings {
    quint32 sectors = 8;    ///< of each write, at most 64
    quint32 slots_ = 256;   ///< the numbers go round in these
    quint32 pauseTicks = 0; ///< after each pair, 18.2 a second; 0: as fast as it can
};
/// Puts the guest at the start of a raw file that is there; false: it cannot be written.
bool installWriter(const QString &rawFile, const WriterSettings &settings = {});

/// The last number on a raw copy of a disk, if the disk is a state that the guest's writes made:
/// every slot holds what it must when this was the last number. A guest that was started anew
/// begins with 1; what earlier starts wrote counts as not written. Empty: it is torn.
std::optional<quint32> lastNumber(const QString &rawFile, const WriterSettings &settings = {});

/// One line of what the guest says on COM1, each second of its battery clock.
struct WriterSecond {
    quint32 number = 0;
    quint32 ticks = 0;      ///< of its CPU's counter in that second, in units of 1024
    quint32 longestGap = 0; ///< between two writes, in the same units
};
/// All whole lines of that kind in the log of COM1.
QList<WriterSecond> writerSeconds(const QString &log);
/// The last number in the log, at most a fifth of a second old while the guest runs; 0: none yet.
quint32 lastNumberTold(const QString &log);

/// What the guest's own clock says it lost: how many milliseconds the second with the fewest
/// ticks was short of the usual, and the longest gap between two writes, since line `from`, which
/// is not one of the first two: those are of parts of seconds. Without later lines: nothing.
struct WriterPause {
    double missingMs = 0;
    double longestGapMs = 0;
};
WriterPause pauseSince(const QList<WriterSecond> &seconds, qsizetype from);

} // namespace ramet::test
