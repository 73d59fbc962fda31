// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/speedspin.h"

#include <QCoreApplication>

namespace ramet {
namespace {

constexpr quint64 bytesPerMib = 1024 * 1024;

struct SpeedText {
    Q_DECLARE_TR_FUNCTIONS(ramet::SpeedLimitDialog)
};

} // namespace

SpeedSpin::SpeedSpin(quint64 bytesPerSecond, QWidget *parent)
    : QSpinBox(parent)
{
    setAccessibleName(SpeedText::tr("MiB per second"));
    setRange(0, 1'000'000);
    setSpecialValueText(SpeedText::tr("No limit"));
    setSuffix(SpeedText::tr(" MiB/s"));
    setValue(inMib(bytesPerSecond));
}

int SpeedSpin::inMib(quint64 bytesPerSecond)
{
    return static_cast<int>((bytesPerSecond + bytesPerMib - 1) / bytesPerMib);
}

quint64 SpeedSpin::bytesPerSecond() const
{
    return static_cast<quint64>(value()) * bytesPerMib;
}

} // namespace ramet
