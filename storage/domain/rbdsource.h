// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace ramet {

/// How a node reaches the RADOS pool of a storage, as its definition says. Names of images
/// include the pool: "rbd/web-vda".
struct RbdSource {
    struct Host {
        QString name;
        QString port; ///< empty: Ceph's own
        bool operator==(const Host &) const = default;
    };
    std::vector<Host> hosts; ///< monitors
    QString pool;
    QString user;        ///< empty: without a key
    QString secretUuid;  ///< the node's secret that holds the key …
    QString secretUsage; ///< … or the usage it is found by

    /// "ceph1", "10.0.0.1:6790": the standard ports left out, sorted.
    QStringList monitors() const;
    bool operator==(const RbdSource &) const = default;
};

/// "host" or "host:port", as RbdSource::monitors.
QString monitorName(const QString &host, const QString &port);

/// Of a storage's definition; empty: its type is another.
std::optional<RbdSource> readRbdSource(const QString &poolXml);

} // namespace ramet
