// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/guest/guestplan.h"
#include "storage/guest/guestsettings.h"

#include <stop_token>

namespace ramet {

/// The way for a guest that reads no seed: virt-customize writes to its disk while it is off.
namespace customize {

/// Whether this machine has the tool; looks at the file system.
bool isInstalled();

/// What of the settings it cannot give ("packages" …); empty: all can be had. Pure.
QStringList missing(const GuestSettings &settings);

/// What is run inside the guest's system, as root: host name, machine ID, SSH host keys, users with
/// keys and hashed passwords, time zone, locale. It holds secrets. Pure.
QByteArray script(const GuestSettings &settings, const GuestPlan &plan);

/// Runs the script in the system that is on the disk. The image has to be a file of this machine
/// that nobody else uses. Blocks for a minute or more; a stop kills the tool: Cancelled, and the
/// disk is as it happens to be. What is secret is in no file and in no list of processes.
Status run(const QString &path, const QString &format, const QByteArray &script,
           const std::stop_token &stop);

} // namespace customize
} // namespace ramet
