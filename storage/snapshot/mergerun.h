// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/copy/diskcopier.h"
#include "storage/inventory/inventory.h"
#include "storage/snapshot/layermerge.h"

namespace ramet {

class CopyHelper;
struct BlockJobInfo;
struct HelperDisk;

/// The journal's fact of layers that the VM's own QEMU merges, until it has provably written what
/// it merged: before, the layers must not go, though no chain names them.
inline constexpr const char *unflushedMerge = "unflushed-merge";

/// Merges layers of disks by block jobs: by the VM's own QEMU while it runs, else by a helper,
/// which holds the locks on the disks until end(), so that the VM cannot be started. Each job is a
/// step of the rollback. A stop or an error ends the job at hand: all disks have the content that
/// they had, and layers that were not merged wholly are still there. Blocks. `context` has the
/// journal of the task, which knows what earlier runs of it merged.
class MergeRun {
public:
    /// `vm` as it is now, with its node.
    MergeRun(CopyContext &context, const NodeInventory &node, const VirtualMachine &vm,
             const ProgressSink &sink);
    ~MergeRun();
    MergeRun(const MergeRun &) = delete;
    MergeRun &operator=(const MergeRun &) = delete;

    /// Layers that are not there any more were merged before. NotFlushed: a QEMU may have taken
    /// what it merged with it; the removed layers, also of an earlier run, must stay.
    Status merge(const std::vector<LayerMerge> &merges);
    /// Lets the disks go.
    Status end();

private:
    struct Work {
        LayerMerge merge; ///< what is left of it
        Disk disk;        ///< as it is now
        QString domain;   ///< whose QEMU does it
        QString name;     ///< that domain's name for the disk
    };
    Status collect(const std::vector<LayerMerge> &merges);
    Status startHelper();
    Status flushEarlier();
    Status noteUnflushed();
    Status mergeOne(const Work &work);
    Status flush();
    Result<bool> isFlushedByJob(const QString &run) const;
    Status waitForEnd(const Work &work);
    Status prove(const Work &work) const;
    void report(const Work &work, const BlockJobInfo &job) const;

    CopyContext &m_context;
    const NodeInventory &m_node;
    const VirtualMachine &m_vm;
    const ProgressSink &m_sink;
    std::vector<Work> m_work;
    std::vector<HelperDisk> m_opened; ///< by the helper
    std::unique_ptr<CopyHelper> m_helper;
    quint64 m_doneBytes = 0;
    quint64 m_totalBytes = 0;
};

} // namespace ramet
