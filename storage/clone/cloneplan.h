// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/notice.h"
#include "storage/base/refusal.h"
#include "storage/clone/drawnidentity.h"
#include "storage/copy/diskplan.h"
#include "storage/copy/method.h"
#include "storage/domain/hardwarechoice.h"
#include "storage/domain/movedsource.h"
#include "storage/domain/nodemap.h"
#include "storage/domain/vmname.h"
#include "storage/guest/guestplan.h"
#include "storage/guest/guestsettings.h"
#include "storage/inventory/inventory.h"

#include <QSet>
#include <map>
#include <optional>

namespace ramet {

enum class CloneMode { Full, Linked };
inline constexpr std::array cloneModeNames{
    Name{CloneMode::Full, "full"},
    Name{CloneMode::Linked, "linked"},
};
constexpr const auto &namesOf(CloneMode)
{
    return cloneModeNames;
}

/// What a person wants for one disk; what is empty follows from the rest of the request.
struct DiskChoice {
    enum class Action { Default, Copy, Link, Share, LeaveOut, Eject };
    Action action = Action::Default;
    QString storage;
    QString format;
    quint64 size =
        0; ///< bytes that the new disk shall have, no fewer than the original; 0: as many
    bool operator==(const DiskChoice &) const = default;
};
inline constexpr std::array diskChoiceNames{
    Name{DiskChoice::Action::Default, "default"},
    Name{DiskChoice::Action::Copy, "copy"},
    Name{DiskChoice::Action::Link, "link"},
    Name{DiskChoice::Action::Share, "share"},
    Name{DiskChoice::Action::LeaveOut, "leave-out", "skip"},
    Name{DiskChoice::Action::Eject, "eject"},
};
constexpr const auto &namesOf(DiskChoice::Action)
{
    return diskChoiceNames;
}

struct CloneRequest {
    VmRef source;
    QString targetNode; ///< empty: the source's node
    QString name;       ///< as typed; the plan says whether it can be used
    CloneMode mode = CloneMode::Full;
    QString targetStorage; ///< pool name on the target node; empty: each disk's own storage
    QString format;        ///< empty: each disk's own format
    QString snapshot;      ///< empty: the current state
    std::map<QString, DiskChoice> disks; ///< by target; disks that are not named: by the mode
    bool startAfter = false;
    bool startAtOnce =
        false; ///< with startAfter: before its disks are whole; they are fetched then
    bool makeTemplate = false; ///< the clone is a template from its first moment
    /// The VM goes to another node and stays the machine that it is: UUID, MACs, serials. The run
    /// takes its source away (handover.h); planMove() makes such requests.
    bool isMove = false;
    bool keepMacs = false;
    bool newDiskSerials = false; ///< also new WWNs
    quint64 bytesPerSecond = 0;  ///< limit to copying; 0: none
    bool trusted = false; ///< the target's host takes over all that the source's definition names
    NodeMap map;          ///< how on the target is called what the definition names
    NodeMap
        keptMap; ///< the same, chosen for the two nodes earlier: where the target lacks the name
    WayRates wayRates;       ///< of earlier copies from the source's node to the target's
    DataAddress dataAddress; ///< of the source's node, for this clone; empty: the node's own
    HardwareChoice hardware;
    GuestSettings guest; ///< what is to be new inside
    DiskChoice::Action choiceFor(const QString &target) const;
    QSet<QString> leftOutDisks() const;
    bool operator==(const CloneRequest &) const = default;
};

/// Everything a clone will do, or every reason why not. Made without side effects.
struct ClonePlan {
    CloneRequest request;
    QString sourceName;
    QString targetNode;
    bool sourceRuns = false;      ///< it was not off when the plan was made
    QString newUuid;              ///< of a move: of the definition that reserves the name
    std::vector<QString> newMacs; ///< one per NIC; empty when kept
    std::vector<DiskPlan> disks;
    std::vector<VmRef> otherWriters; ///< off; they may write to what is copied once they run
    bool toOtherHost = false;
    std::vector<MovedSource> movedSources; ///< images that the clone keeps, where they are there
    NodeMap map; ///< of the network cards, as far as they are connected otherwise
    GuestPlan guest;
    /// What is not known of the target node: asked before the first act, where nobody did before.
    NodeQuestions questions;
    NodeQuestions sourceQuestions; ///< the same of the source's node
    std::vector<Refusal> refusals;
    std::vector<PlanNotice> notices;

    bool isValid() const { return refusals.empty(); }
    /// Of the definition at the end.
    const QString &definedUuid() const { return request.isMove ? request.source.uuid : newUuid; }
    bool isLive() const; ///< a running VM's own QEMU copies
    quint64 bytesToCopy() const;
    quint64 bytesCopied() const;   ///< the same without disks that are made at once
    QStringList ejectable() const; ///< drives whose media the target lacks: empty, they would do
    bool needsTrust() const;       ///< refused for what only a trusted node may bring
    const Refusal *refusalFor(Field field) const;             ///< the first one; null: none
    std::map<QString, NodeQuestions> questionsByNode() const; ///< none that is empty
};

/// As for refusals; a file on no storage may only not be listed yet.
bool mayBeStale(const ClonePlan &plan);

/// `count`: so many clones are made by requests that differ in their names only; there must be
/// space for all of them together (batchplan.h). `drawn`: by an earlier plan of the same clone.
ClonePlan planClone(const Inventory &inventory, const CloneRequest &request, quint64 count = 1,
                    const DrawnIdentity &drawn = {});

} // namespace ramet
