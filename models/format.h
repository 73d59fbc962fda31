// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/clone/cloneplan.h"
#include "storage/libvirt/domaincalls.h"

#include <QString>
#include <array>
#include <optional>

namespace ramet {

/// Figures and states as people read them, in the default locale's digits. Pure functions.

/// Powers of 1024, as all libvirt tools show them: "12.4 GiB", "200 KiB", "17 bytes".
QString formatBytes(quint64 bytes);
/// What a person typed: a number of `unit` bytes, or with a unit: "40G" and "40 GiB" are powers of
/// 1024, "40GB" of 1000. Nothing: it is no such number, or 0.
std::optional<quint64> parseBytes(const QString &text, quint64 unit);
/// "48.2 MiB/s"; empty when not above zero.
QString formatRate(double bytesPerSecond);
/// "about 2 minutes", "a few seconds": to the nearest of what is told.
QString formatTimeLeft(double seconds);
/// What was measured: "less than 0.1 s", "0.2 s", "14 s", "2 min 5 s".
QString formatDuration(double seconds);

QString vmStateText(VmState state);
QString phaseText(Phase phase);
/// Of a VM whose disks still come: "fetching from a, 3.1 of 8 GiB".
QString fetchingText(const Fetching &fetching);
QString modeText(CloneMode mode);

/// Of libvirt and QEMU, as libvirt counts: 9'000'000 is "9.0.0".
QString formatVersion(quint64 version);
QString formatPercent(int percent); ///< "24%", "24 %"

/// Puts the values in the places of %1, %2 and %3, in one pass, so that a name such as "%2" stays
/// what it is. A text need not have all three, for which QString::arg would count on.
QString fillIn(const QString &text, const std::array<QString, 3> &values);

} // namespace ramet
