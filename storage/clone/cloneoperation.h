// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/progress.h"
#include "storage/clone/cloneplan.h"
#include "storage/guest/guestreport.h"
#include "storage/libvirt/nodes.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace ramet {

struct ClonedDisk {
    QString target;
    CopyMethod method = CopyMethod::None;
    QString source; ///< path copied from or linked to
    QString path;
    QString format;
    quint64 bytes = 0;                    ///< physically held by the new disk
    std::vector<PassedOver> passedOver{}; ///< what would have been faster; not of a resumed disk
    QByteArray checksum{};                ///< of the bytes that were sent; only of a move
};

struct CloneOutcome {
    QString node;
    QString name;
    QString uuid;
    CloneMode mode = CloneMode::Full;
    std::vector<ClonedDisk> disks;
    /// Why what QEMU sent from node to node was not encrypted, in the words of libvirt, QEMU or
    /// this program; empty: it was, or nothing went that way, or an earlier run began it.
    QString whyPlain{};
    double seconds = 0;
    double heldSeconds = 0; ///< how long a running source was held
    bool started = false;
    GuestFacts guest{};            ///< what was to be new inside, and what is known of it
    std::vector<Warning> warnings; ///< the clone itself is complete and stays
};

class HandOver;

/// Carries out a valid plan; blocks until it ended, so run it on a worker thread.
/// First the new VM is defined without disks, marked as building: its name is reserved. Then the
/// disks are made, then the whole definition replaces the first. What may have changed since
/// the plan was made is checked again. Each step is noted in a journal before it is made.
/// A stop or an error removes all that this run made, in reverse order; what could not be
/// removed is named in Error::leftovers, and the journal stays, so that a later start can do it.
/// Where a file that the node had not listed has the name of a new volume, the run begins anew with
/// another name; that of a move does not (planPastTakenName).
/// Refused: the plan is not valid; nothing was touched.
/// `limit` null: the one that the plan asks for.
/// `handOver`: of a move; null: the source stays.
Result<CloneOutcome> runClone(Nodes &nodes, const ClonePlan &plan, std::stop_token stop,
                              const ProgressSink &progress, SpeedLimit limit = {},
                              HandOver *handOver = nullptr);

class Journal;
/// Goes on with what an earlier run noted. Disks that are whole are taken as they are, a helper
/// that still copies is waited for, all else is removed and made again. Steps that were only
/// intended must have been settled before. A clone that turns out to be whole is a success.
Result<CloneOutcome> resumeClone(Nodes &nodes, std::unique_ptr<Journal> journal,
                                 std::stop_token stop, const ProgressSink &progress,
                                 SpeedLimit limit = {}, HandOver *handOver = nullptr);

} // namespace ramet
