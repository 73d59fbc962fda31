// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"
#include "storage/libvirt/connection.h"

namespace ramet {

/// Looks again at what a plan rests on, before the first act and after the last copy. Refused:
/// it is not what was planned. Busy: the VM was started. All calls block.
class SourceCheck {
public:
    SourceCheck(const ClonePlan &plan, Connection source, Connection target)
        : m_plan(plan)
        , m_source(std::move(source))
        , m_target(std::move(target))
    {
    }

    enum class Moment { Before, Copied };
    /// The source is in the state that was planned, with the same disks and network cards.
    Status checkVm(Moment moment) const;
    /// The volumes to copy from are there, of the planned size.
    Status checkVolumes() const;
    /// The images to copy from, or to link to, say what they said when it was planned.
    Status checkChains() const;
    /// Asks the target what the plan could not know. Refused: a file that the VM needs is not
    /// there.
    Status checkTarget() const;
    /// The definition that is cloned: of the VM, or as it was in the snapshot; with secrets.
    /// Refused: to another host, and it names more of that than the plan allows.
    Result<QString> definition() const;

private:
    Status checkState(const DomainRecord &record, Moment moment) const;
    Status checkDevices(const VirtualMachine &vm) const;
    Status checkVolume(const DiskPlan &disk) const;
    const Connection &readerOf(const DiskPlan &disk) const;
    bool isPlanned(const Disk &disk) const;
    Error refused(const QString &why) const;
    Status checkReferences(const QString &xml) const;
    bool isKept(const QString &target) const;
    Result<QString> sourceDefinition() const;
    Result<QString> checked(Result<QString> xml) const;

    const ClonePlan &m_plan;
    Connection m_source;
    Connection m_target;
};

} // namespace ramet
