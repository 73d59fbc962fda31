// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace ramet {

/// What libvirt tells of one storage, as it tells it.
struct PoolRecord {
    QString name;
    QString xml;
    bool active = false;
    std::vector<QString> volumeXmls; ///< of an active pool
    /// What the daemon would not tell; with no `object` it is the list of the volumes.
    struct Failure {
        QString object; ///< a volume
        QString reason;
    };
    std::vector<Failure> failures{};
    QStringList listedNames{}; ///< of its volumes, also of those whose files are gone since
};

/// A storage without its volumes.
struct PoolState {
    QString name;
    QString xml;
    bool active = false;
};

} // namespace ramet
