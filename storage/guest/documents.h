// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/guest/guestplan.h"
#include "storage/guest/guestsettings.h"

namespace ramet {

/// The files of a NoCloud seed.
struct SeedDocuments {
    QByteArray userData;
    QByteArray metaData;
    /// The report, and what would be user-data where that is the person's own file: cloud-init
    /// lets user-data win where both say something.
    QByteArray vendorData;
    std::optional<QByteArray> networkConfig;
    std::optional<QByteArray> answers; ///< of Windows (answerfile.h)
};

/// Makes them of valid settings. `instanceId`: the clone's UUID, so that cloud-init takes it for a
/// machine it has not seen. An own user-data file and network-config stay byte for byte; own
/// meta-data get the instance id, and the host name where one is asked for.
Result<SeedDocuments> seedDocuments(const GuestSettings &settings, const GuestPlan &plan,
                                    const QString &instanceId);

/// The system's serial number that tells cloud-init the host name and the instance id.
QString smbiosSerial(const GuestPlan &plan, const QString &instanceId);

/// What systemd 252 and later reads of the SMBIOS's strings, in its form: time zone and locale
/// where the guest has none yet, and keys of users that have a name. Nothing: the settings ask for
/// more, or for what is secret, which never goes this way.
std::optional<QStringList> systemCredentials(const GuestSettings &settings);

} // namespace ramet
