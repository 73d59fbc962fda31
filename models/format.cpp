// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <cmath>

namespace ramet {
namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr double shortestShown = 0.05; ///< below, it would read as nothing
constexpr double mostTyped = 1e18;

QString number(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    const QString emptyTail = locale.decimalPoint() + locale.zeroDigit();
    if (decimals == 1 && text.endsWith(emptyTail))
        text.chop(emptyTail.size());
    return text;
}

/// One decimal below 100, none above; the unit is raised when rounding reaches the next one.
QString withUnit(double value, double step, const std::array<QString, 5> &units)
{
    std::size_t unit = 0;
    while (unit + 1 < units.size() && std::round(value) >= step) {
        value /= step;
        ++unit;
    }
    return units[unit].arg(number(value, value < 99.95 && unit > 0 ? 1 : 0));
}

int rounded(double value)
{
    return static_cast<int>(std::lround(std::min(value, 1e8)));
}

} // namespace

QString formatBytes(quint64 bytes)
{
    if (bytes < 1024)
        return Format::tr("%n bytes", nullptr, static_cast<int>(bytes));
    return withUnit(static_cast<double>(bytes), 1024,
                    {QStringLiteral("%1"), Format::tr("%1 KiB"), Format::tr("%1 MiB"),
                     Format::tr("%1 GiB"), Format::tr("%1 TiB")});
}

std::optional<quint64> parseBytes(const QString &text, quint64 unit)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,9}(?:\\.[0-9]{1,6})?) ?(?:([KMGT])(i?B)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString letter = match.captured(2).toUpper();
    const bool isDecimal = match.captured(3).size() == 1; // KB, and not K or KiB
    const double factor = letter.isEmpty() ? static_cast<double>(unit)
                                           : std::pow(isDecimal ? 1000.0 : 1024.0,
                                                      QStringLiteral("KMGT").indexOf(letter) + 1);
    const double bytes = std::round(match.captured(1).toDouble() * factor);
    return bytes >= 1 && bytes <= mostTyped ? std::optional(static_cast<quint64>(bytes))
                                            : std::nullopt;
}

QString formatRate(double bytesPerSecond)
{
    if (!(bytesPerSecond > 0))
        return {};
    return Format::tr("%1/s", "bytes per second")
        .arg(formatBytes(static_cast<quint64>(bytesPerSecond)));
}

QString formatTimeLeft(double seconds)
{
    if (seconds <= 10)
        return Format::tr("a few seconds");
    if (seconds < 57.5) // in steps of five: a figure that does not flicker
        return Format::tr("about %n seconds", nullptr, rounded(seconds / 5) * 5);
    if (seconds <= 90 * 60)
        return Format::tr("about %n minutes", nullptr, rounded(seconds / 60));
    return Format::tr("about %n hours", nullptr, rounded(seconds / 3600));
}

QString formatDuration(double seconds)
{
    if (seconds < shortestShown)
        return Format::tr("less than 0.1 s");
    if (seconds < 9.95)
        return Format::tr("%1 s").arg(number(seconds, 1));
    const int whole = static_cast<int>(std::lround(std::min(seconds, 1e8)));
    if (whole < 60)
        return Format::tr("%1 s").arg(whole);
    if (whole < 3600)
        return Format::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Format::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString vmStateText(VmState state)
{
    switch (state) {
    case VmState::Off:
        return Format::tr("Off");
    case VmState::Running:
        return Format::tr("Running");
    case VmState::Paused:
        return Format::tr("Paused");
    case VmState::ShuttingDown:
        return Format::tr("Shutting down");
    case VmState::Suspended:
        return Format::tr("Suspended");
    case VmState::Crashed:
        return Format::tr("Crashed");
    }
    return {};
}

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Checking:
        return Format::tr("Checking");
    case Phase::Reserving:
        return Format::tr("Reserving the name");
    case Phase::Waiting:
        return Format::tr("Waiting until the VM is free");
    case Phase::Copying:
        return Format::tr("Copying");
    case Phase::Fetching:
        return Format::tr("Started, fetching");
    case Phase::Customizing:
        return Format::tr("Making the guest new");
    case Phase::Verifying:
        return Format::tr("Comparing what was copied");
    case Phase::Defining:
        return Format::tr("Writing the definition");
    case Phase::Starting:
        return Format::tr("Starting");
    case Phase::AskingGuest:
        return Format::tr("Asking the guest what it took");
    case Phase::Deleting:
        return Format::tr("Deleting");
    case Phase::RollingBack:
        return Format::tr("Cleaning up");
    }
    return {};
}

QString formatVersion(quint64 version)
{
    return QStringLiteral("%1.%2.%3")
        .arg(version / 1'000'000)
        .arg(version / 1'000 % 1'000)
        .arg(version % 1'000);
}

QString fetchingText(const Fetching &fetching)
{
    if (fetching.allBytes == 0)
        return Format::tr("fetching from %1", "its disks, from a node").arg(fetching.from);
    return Format::tr("fetching from %1, %2 of %3", "its disks, from a node; bytes")
        .arg(fetching.from, formatBytes(std::min(fetching.doneBytes, fetching.allBytes)),
             formatBytes(fetching.allBytes));
}

QString modeText(CloneMode mode)
{
    switch (mode) {
    case CloneMode::Full:
        return Format::tr("Full clone");
    case CloneMode::Linked:
        return Format::tr("Linked clone");
    }
    return {};
}

QString formatPercent(int percent)
{
    return Format::tr("%1%", "so many percent of a task are done").arg(QLocale().toString(percent));
}

QString fillIn(const QString &text, const std::array<QString, 3> &values)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && place <= 3) {
            filled += values[static_cast<std::size_t>(place - 1)];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace ramet
