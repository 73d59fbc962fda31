// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QString>
#include <vector>

namespace ramet {

/// Something that could not be read. What it would have told is not known: it may hide a user of
/// a disk, so guards refuse where it could. A plain value.
struct Gap {
    enum class Kind {
        Node,           ///< the whole node: it does not answer
        Definition,     ///< a VM's definition could not be read or parsed
        LiveDefinition, ///< how a VM runs now
        Snapshots,      ///< a VM's snapshots, or one of them
        Storage,        ///< a storage's list of volumes
        Refresh,        ///< the list may be old: the storage could not be looked at again
        Volume,         ///< one volume of a storage
        Image,          ///< the header of an image: what it rests on, where its data are
        Parents,        ///< what the images of a storage rest on (Ceph)
    };
    Kind kind = Kind::Node;
    QString node;
    QString storage; ///< of Storage, Refresh, Volume, Parents; of Image where a storage lists it
    QString object;  ///< the VM, volume or path; empty of Image: several, which are not named
    QString reason;  ///< libvirt's or the system's own text
    bool operator==(const Gap &) const = default;
};

inline constexpr std::array gapKindNames{
    Name{Gap::Kind::Node, "node"},
    Name{Gap::Kind::Definition, "definition"},
    Name{Gap::Kind::LiveDefinition, "live-definition"},
    Name{Gap::Kind::Snapshots, "snapshots"},
    Name{Gap::Kind::Storage, "storage"},
    Name{Gap::Kind::Refresh, "refresh"},
    Name{Gap::Kind::Volume, "volume"},
    Name{Gap::Kind::Image, "image"},
    Name{Gap::Kind::Parents, "parents"},
};
constexpr const auto &namesOf(Gap::Kind)
{
    return gapKindNames;
}

/// The reason of a gap where a mere listing does not ask the daemon for a header.
inline const QString notLookedInto = QStringLiteral("not looked into");
/// The reason of a gap where there are more images than are looked into even for guards.
inline const QString beyondLimit = QStringLiteral("not looked into: more than are read from here");
/// The reason of a gap that counts only for guards of what is no image alone (hidinggaps.h).
inline const QString headersLeftOut =
    QStringLiteral("not looked into, as images alone are asked about");

} // namespace ramet
