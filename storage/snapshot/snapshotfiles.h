// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/inventory/inventory.h"
#include "storage/lineage/lineage.h"

namespace ramet {

/// What of a VM's files its snapshots and others need: asked before one is written to or goes.
/// Pure; lives as long as the inventory.
class SnapshotFiles {
public:
    SnapshotFiles(const Inventory &inventory, const VirtualMachine &vm, const Lineage &lineage)
        : m_inventory(inventory)
        , m_vm(vm)
        , m_lineage(lineage)
    {
    }

    /// Who uses the image or rests on it, beside this VM and its images `own`: "node/name".
    QStringList othersOn(const QString &path, const QStringList &own = {}) const;
    /// Of the VM's snapshots, without those `passed`: those inside the image; those whose disk
    /// the image was when they were taken, external ones; and those whose disk rests on it, where
    /// that is none of `allowed`.
    QStringList inside(const QString &path, const QStringList &passed) const;
    QStringList statesOf(const QString &path, const QStringList &passed) const;
    QStringList restingOn(const QString &path, const QStringList &allowed,
                          const QStringList &passed) const;
    /// Files that any snapshot put on top and that the VM left when it went back, which rest on
    /// the image and are none of `allowed`: "node/volume". Nothing but the snapshot names them.
    QStringList leftOn(const QString &path, const QStringList &allowed) const;
    /// Whether a disk that the VM has now rests on the image, without being it.
    bool isBelowPresent(const QString &path) const;
    /// What could not be read and may hide a user of these images.
    void refuseIfUnknown(const QStringList &paths, std::vector<Refusal> &refusals) const;

private:
    QStringList heldAs(Snapshot::Kind kind, const QString &path, const QStringList &passed) const;
    bool restsOn(const QString &image, const QString &path) const;

    const Inventory &m_inventory;
    const VirtualMachine &m_vm;
    const Lineage &m_lineage;
};

} // namespace ramet
