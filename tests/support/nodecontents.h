// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ramet::test {

/// What a node has, by libvirt alone: none of the code that is tested, and without the time that a
/// virsh takes to start. Empty where the node does not answer.

/// Names of all domains, also of those that run or are transient.
QStringList domainNames(const QString &uri);
/// Names of all storages, also of those that are not active.
QStringList storageNames(const QString &uri);
/// "name path" of each volume, after a refresh of the storage.
QStringList volumeLines(const QString &uri, const QStringList &storages);

} // namespace ramet::test
