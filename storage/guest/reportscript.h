// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/guest/guestsettings.h"

namespace ramet {

/// What each line of the report begins with, so that an older clone's is not taken for this one.
QString reportToken(const QString &instanceId);

/// A shell script that cloud-init runs once, at the end of the first boot. It gives the guest a
/// new machine id (systemd derives it from the VM's UUID), then says on the serial console how
/// the guest came up, a line each: "ramet-guest TOKEN host-name=web-1", last "… end=". Before the
/// end it runs the person's commands, each in a shell of its own, and tells their exit status. Of
/// passwords it says only whether they are as wanted; it holds a digest of their hashes.
QByteArray reportScript(const GuestSettings &settings, const QString &instanceId);

} // namespace ramet
