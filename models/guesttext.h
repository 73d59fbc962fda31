// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/notice.h"
#include "storage/base/refusal.h"
#include "storage/guest/guestreport.h"

#include <QString>

namespace ramet {

/// The sentences about what a clone's guest gets, translated. Pure functions; any thread.

/// For refusalText and noticeText: those about guests; %1 is the object, %2 the other, %3 the
/// names.
QString guestSentence(Reason reason);
QString guestSentence(const PlanNotice &notice);

/// "By a drive (sda) that cloud-init reads, a volume of the clone's own; …", and why by this way.
QString guestWayText(const GuestPlan &plan);

/// "host name", "keys of “root”".
QString guestFactText(const GuestFact &fact);
/// "applied: web-1 (told by its console)"; what a guest says is made harmless.
QString guestStateText(const GuestFact &fact);

} // namespace ramet
