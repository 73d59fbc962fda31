// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/diskplan.h"
#include "storage/libvirt/connection.h"
#include "storage/libvirt/nodes.h"
#include "storage/undo/rollback.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace ramet {

class Journal;

/// What every copier works with. Lives as long as one clone operation.
struct CopyContext {
    Connection connection;      ///< the target node's, for disk work
    QString node;               ///< its name
    Rollback &rollback;         ///< gets the undo of each step
    Journal *journal = nullptr; ///< keeps what a later run needs to go on; null: none
    std::stop_token stop;
    /// How much of the present disk is done, 0 to 1.
    std::function<void(double)> progress;
    /// Called while another job, of anybody, has to end first.
    std::function<void()> waiting = [] {};
    /// The present limit to copying, in bytes per second; 0: none. It may change meanwhile.
    std::function<quint64()> bytesPerSecond = [] { return quint64{0}; };
    /// The node of DiskPlan::readNode. Null: nothing is copied between nodes.
    std::optional<Connection> readConnection{};
    QString readNode{};
    Nodes *nodes = nullptr;    ///< opens further connections to both
    DataAddress readAddress{}; ///< of readNode, as other nodes reach it
    /// Gets why disks go through a trusted network without TLS; one call at a time.
    std::function<void(const QString &why)> goesPlain = [](const QString &) {};
    /// Gets the checksum of each volume that was sent, by target; null: nobody wants it.
    std::map<QString, QByteArray> *checksums = nullptr;

    /// Of the node that reads the disk's source.
    const Connection &readerOf(const DiskPlan &disk) const
    {
        return disk.readNode.isEmpty() ? connection : *readConnection;
    }
};

/// One method to make a new disk from an old one. Blocks; a stop ends it with Cancelled as soon as
/// the method allows. What it made by then is removed by the rollback, not by the copier.
class DiskCopier {
public:
    virtual ~DiskCopier() = default;
    /// Whether the method is possible for this disk; asked before anything is made.
    virtual bool isPossible(const DiskPlan &) { return true; }
    /// Makes the volume that the plan names; returns its path. Unsupported: the
    /// method is not possible after all, and nothing of it is left; try the next one.
    virtual Result<QString> copy(const DiskPlan &disk) = 0;
    /// Whether an earlier run of this task left a copy of the disk that can be continued.
    virtual bool isUnderWay(const DiskPlan &) { return false; }
    /// Releases what the copying needed beside the new disks.
    virtual Status finish() { return {}; }
};

/// Whether the next method may succeed: no helper could be started, or the file system cannot share
/// blocks.
bool mayTryNext(const Error &error);

} // namespace ramet
