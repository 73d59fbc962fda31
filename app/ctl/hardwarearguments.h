// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"

#include <expected>

namespace ramet::ctl {

/// Values of clone's options that change the machine. Pure functions; the error is a sentence for
/// people. What a node can do is the plan's business.

/// Whether the option is one of these: --cpus, --memory, --nic, --display, --set.
bool isHardwareOption(Option option);
/// Adds one of them to what is wanted; --nic, once for each card, and --set may be given again.
std::expected<void, QString> addHardware(HardwareChoice &hardware, Option option,
                                         const QString &value);

/// A disk's size: a number of GiB, or with a letter of the unit such as 512M, 40G or 2T. Bytes.
std::expected<quint64, QString> readSize(const QString &text);

} // namespace ramet::ctl
