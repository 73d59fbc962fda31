// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <QStringList>
#include <functional>

/// Starting a domain in other ways than domains::start(). All block, as what is in domaincalls.h.
namespace ramet::domains {

/// Starts a transient domain whose CPUs stay paused; returns its UUID. The error's cause is
/// HelperNotStarted.
Result<QString> createPaused(const Connection &connection, const QString &name, const QString &xml);
/// The same where QEMU opens something on a network that may never answer: when `cancel` is due
/// the domain is ended. `uuid` is that of `xml`.
Result<QString> createPausedWithin(const Connection &connection, const QString &name,
                                   const QString &uuid, const QString &xml, const Cancel &cancel);

/// Starts a domain where QEMU opens something on a network that may never answer, as
/// createPausedWithin().
Status startWithin(const Connection &connection, const QString &name, const QString &uuid,
                   const Cancel &cancel);
/// Its CPUs stay paused.
Status startPaused(const Connection &connection, const QString &uuid);
/// Whether its start has not come to its end. Needs no job of the daemon's, so that it answers also
/// where one hangs.
Result<bool> isStarting(const Connection &connection, const QString &uuid);
/// Gives these disks, elements of a definition, to a domain that was started paused and has not run
/// yet, calls `before` on a thread of its own, and lets the domain run. Whatever goes wrong ends
/// it. In time as startWithin().
Status plugInAndRunWithin(const Connection &connection, const QString &name, const QString &uuid,
                          const QStringList &disks, const std::function<Status()> &before,
                          const Cancel &cancel);

} // namespace ramet::domains
