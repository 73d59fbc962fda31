// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace ramet {

/// How a guest gets its settings.
enum class GuestWay {
    None,
    SeedImage,    ///< a drive with a volume of the clone's own: cloud-init's NoCloud
    SmbiosSerial, ///< the system's serial number; host name and instance id only, no disk needed
    Customize,    ///< virt-customize writes to the clone's disk, for a guest that reads no seed
    Credentials,  ///< strings of the SMBIOS that systemd reads; nothing secret, no disk needed
};
inline constexpr std::array guestWayNames{
    Name{GuestWay::None, "none"},
    Name{GuestWay::SeedImage, "seed"},
    Name{GuestWay::SmbiosSerial, "smbios"},
    Name{GuestWay::Customize, "customize"},
    Name{GuestWay::Credentials, "credentials"},
};
constexpr const auto &namesOf(GuestWay)
{
    return guestWayNames;
}

/// Why by this way. models/guesttext has a sentence for each.
enum class GuestWayReason {
    NothingAsked,
    HasSeed,       ///< the original has such a drive, so its guest reads them
    HasSerial,     ///< the original's serial number is one for cloud-init
    MayHaveReader, ///< nothing tells whether the guest reads it, and nothing speaks against it
    Chosen,        ///< a person wants it so
    NoStorage,     ///< no storage of the node takes a seed
};
inline constexpr std::array guestWayReasonNames{
    Name{GuestWayReason::NothingAsked, "nothing-asked"},
    Name{GuestWayReason::HasSeed, "has-seed"},
    Name{GuestWayReason::HasSerial, "has-serial"},
    Name{GuestWayReason::MayHaveReader, "may-have-reader"},
    Name{GuestWayReason::Chosen, "chosen"},
    Name{GuestWayReason::NoStorage, "no-storage"},
};
constexpr const auto &namesOf(GuestWayReason)
{
    return guestWayReasonNames;
}

/// A network card that gets static addresses, or none.
struct GuestCard {
    QString mac;
    QString address; ///< "10.0.0.11/24"; empty: DHCP
    QString gateway;
    QStringList nameServers;
    bool operator==(const GuestCard &) const = default;
};

/// The seed as a volume of the clone.
struct SeedPlan {
    QString pool; ///< empty: there is none
    QString volume;
    QString target;             ///< the drive
    QString bus;                ///< of a drive that the clone gets in addition; empty: it is there
    QStringList replacedDrives; ///< others with a seed of the original; they become empty
    bool operator==(const SeedPlan &) const = default;
};

/// What the clone's guest gets, and how. A plain value, without secrets: a journal keeps it.
struct GuestPlan {
    GuestWay way = GuestWay::None;
    GuestWayReason reason = GuestWayReason::NothingAsked;
    QString hostName; ///< with its domain; empty: the original's
    std::vector<GuestCard> cards;
    SeedPlan seed;
    bool newSerial = false;  ///< the system's serial number says the host name, too
    bool hasAgent = false;   ///< the definition has a channel for one
    QStringList credentials; ///< strings of the SMBIOS; whoever lists processes sees them
    QString systemDisk;      ///< target of the one that is customized
    /// Of a guest that is Windows: its architecture, as an answer file names it; else empty.
    QString answersFor;
    bool operator==(const GuestPlan &) const = default;
};

} // namespace ramet
