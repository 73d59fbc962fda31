// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery/recovery.h"

#include "storage/base/cancel.h"
#include "storage/clone/planjson.h"
#include "storage/clone/wholeclone.h"
#include "storage/deletion/deletionresume.h"
#include "storage/domain/markproof.h"
#include "storage/recovery/meantvolume.h"
#include "storage/recovery/transientstorages.h"
#include "storage/snapshot/stayingfiles.h"
#include "storage/template/templateoperation.h"
#include "storage/undo/present.h"

#include <QFile>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcRecovery, "ramet.storage.recovery")

namespace ramet {

namespace {

using namespace std::chrono_literals;

/// Work that goes on by itself: it is ended before any file goes that it may hold open.
bool isActivity(const Undo &undo)
{
    switch (undo.kind) {
    case Undo::Kind::EndFetching:
    case Undo::Kind::EndHelper:
    case Undo::Kind::EndBlockJob:
    case Undo::Kind::EndBackup:
    case Undo::Kind::ResumeVm:
    case Undo::Kind::ThawVm:
    case Undo::Kind::EndPull:
    case Undo::Kind::EndMerge:
    case Undo::Kind::ReleaseBase:
        return true;
    case Undo::Kind::RemoveDefinition:
    case Undo::Kind::DeleteVolume:
    case Undo::Kind::DeleteFile:
    case Undo::Kind::KeepOneName:
    case Undo::Kind::RemoveFolder:
        break;
    }
    return false;
}

class CleanRun {
public:
    CleanRun(Journal &journal, const std::stop_token &stop, const ProgressSink &progress)
        : m_journal(journal)
        , m_nodes(Nodes(journal.header().nodes).with(stop))
        , m_plan(clonePlanFromJson(journal.header().plan))
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    Result<CleanOutcome> run()
    {
        const auto steps = m_journal.openSteps();
        RAMET_TRY(lookWhetherWhole(steps));
        for (const bool activities : {true, false}) {
            if (!activities && m_outcome.vmIsWhole)
                break; // its disks are among what is left
            for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
                const bool hasEnded =
                    m_outcome.vmIsWhole && step->undo.kind == Undo::Kind::EndFetching;
                if (isActivity(step->undo) == activities && !hasEnded)
                    RAMET_TRY(takeBack(*step));
            }
        }
        for (const NodeAddress &node : m_nodes.addresses()) {
            if (const auto connection = m_nodes.work(node.name))
                endTransientStorages(*connection);
        }
        if (!m_error)
            return m_outcome;
        m_error->leftovers = m_leftovers;
        return std::unexpected(*m_error);
    }

private:
    /// A definition without the mark of a clone in the making was the operation's last act.
    Status lookWhetherWhole(const std::vector<JournalStep> &steps)
    {
        if (m_plan && !hasAllDisks(*m_plan, steps))
            return {}; // a rollback had begun
        for (const JournalStep &step : steps) {
            if (step.undo.kind != Undo::Kind::RemoveDefinition)
                continue;
            const auto connection = m_nodes.work(step.undo.node);
            if (!connection)
                return std::unexpected(connection.error());
            const auto vm = presentDomain(*connection, step.undo.uuid, step.undo.node);
            if (!vm)
                return std::unexpected(vm.error());
            // It goes after the disks: where it is gone, somebody took it away, or moved it.
            m_wasTaken = step.made && !*vm;
            if (*vm)
                m_outcome.vmIsWhole = !isPlaceholder(**vm) && !(*vm)->marks.isFetching();
        }
        return {};
    }

    /// Fails only on a stop; what else goes wrong is noted, and the rest is still taken back.
    Status takeBack(const JournalStep &step)
    {
        if (m_stop.stop_requested())
            return std::unexpected(stopped());
        qCInfo(lcRecovery) << "taking back" << step.undo.name;
        m_progress({Phase::RollingBack, {}, 0, 0});
        const auto mayGo = isOurs(step);
        if (!mayGo) {
            keep(step, mayGo.error());
        } else if (*mayGo == Ownership::Others) {
            m_outcome.left << step.undo.name;
            m_journal.settle(step.number, false);
        } else {
            settle(step, undo(step.undo));
        }
        return {};
    }

    Error stopped() const
    {
        Error error{ErrorKind::Cancelled, "clean up", m_journal.header().object, {}, {}};
        for (const JournalStep &step : m_journal.openSteps())
            error.leftovers << step.undo.name;
        return error;
    }

    /// Ending or thawing twice does no harm.
    Result<Ownership> isOurs(const JournalStep &step)
    {
        switch (step.undo.kind) {
        case Undo::Kind::DeleteVolume:
            if (m_wasTaken)
                return Ownership::Others;
            return step.made ? ownershipOfMade(m_nodes, meantBy(step, m_plan))
                             : ownershipOf(m_nodes, meantBy(step, m_plan));
        case Undo::Kind::DeleteFile:
            return ownershipOfFile(m_nodes, step.undo, step.intended, step.made);
        case Undo::Kind::RemoveFolder:
            return ownershipOfFolder(m_nodes, step.undo, step.intended);
        case Undo::Kind::RemoveDefinition:
            return ownershipOfDefinition(step.undo);
        default:
            return Ownership::Ours;
        }
    }

    /// The placeholder, or the VM that this task made, off; a VM of that UUID may be another's.
    Result<Ownership> ownershipOfDefinition(const Undo &undo)
    {
        const auto connection = m_nodes.work(undo.node);
        if (!connection)
            return std::unexpected(connection.error());
        const auto there = presentDomain(*connection, undo.uuid, undo.node);
        if (!there)
            return std::unexpected(there.error());
        const std::optional<VirtualMachine> &vm = *there;
        if (!vm)
            return Ownership::Gone;
        const QString &task = m_journal.header().id;
        if (undo.uuid == task && vm->marks.buildingTask == task && vm->marks.isFetching())
            return std::unexpected( // told already: it could not be switched off
                Error{ErrorKind::Busy, "clean up", undo.name, {}, {}});
        const bool isOfTask = undo.uuid == task && vm->isOff();
        return isOfTask || isPlaceholder(*vm) ? Ownership::Ours : Ownership::Others;
    }

    /// Waits for what the daemon itself still does with the thing.
    Status undo(const Undo &undo)
    {
        const auto connection = m_nodes.work(undo.node);
        if (!connection)
            return std::unexpected(connection.error());
        for (auto wait = 50ms;; wait = std::min(wait * 2, 1000ms)) {
            Status status = perform(*connection, undo);
            const bool busy = !status && status.error().kind == ErrorKind::Busy;
            if (!busy || undo.kind != Undo::Kind::DeleteVolume || m_stop.stop_requested())
                return status;
            Cancel(m_stop).pause(wait);
        }
    }

    void settle(const JournalStep &step, const Status &status)
    {
        if (!status && status.error().kind != ErrorKind::NotFound) {
            keep(step, status.error());
            return;
        }
        if (status && !isActivity(step.undo))
            m_outcome.removed << step.undo.name;
        m_journal.settle(step.number, false);
    }

    void keep(const JournalStep &step, const Error &error)
    {
        qCWarning(lcRecovery) << "could not take back" << step.undo.name << error.detail;
        if (!m_error)
            m_error = error;
        m_leftovers << step.undo.name;
    }

    Journal &m_journal;
    Nodes m_nodes;
    std::optional<ClonePlan> m_plan;
    const std::stop_token &m_stop;
    const ProgressSink &m_progress;
    CleanOutcome m_outcome;
    bool m_wasTaken = false; ///< the definition that was made is gone
    std::optional<Error> m_error;
    QStringList m_leftovers;
};

} // namespace

Result<CleanOutcome> cleanTask(std::unique_ptr<Journal> journal,
                               const std::vector<NodeAddress> &known, const std::stop_token &stop,
                               const ProgressSink &progress)
{
    RAMET_TRY(checkNodesKnown(journal->header(), known));
    Nodes all = Nodes(known).with(stop);
    const JournalOperation operation = journal->header().operation;
    auto outcome = operation == JournalOperation::Delete ? takeBackDeletion(all, *journal, stop)
                   : operation == JournalOperation::Template
                       ? finishTemplate(all, *journal)
                       : CleanRun(*journal, stop, progress).run();
    if (outcome && operation == JournalOperation::DeleteSnapshot)
        RAMET_TRY(nameWhatStays(all, *journal, stop, *outcome));
    if (outcome)
        journal->remove();
    return outcome;
}

Result<CleanOutcome> cleanUnfinished(Nodes &nodes, const UnfinishedTask &task,
                                     const std::stop_token &stop, const ProgressSink &progress)
{
    if (task.state == UnfinishedTask::State::Foreign)
        return cleanForeign(nodes, task, stop);
    if (task.state == UnfinishedTask::State::Truncated) {
        if (!QFile::remove(task.file))
            return std::unexpected(Error{ErrorKind::Denied, "remove journal", task.file, {}, {}});
        return CleanOutcome{};
    }
    auto journal = Journal::takeOver(task.file);
    if (!journal)
        return std::unexpected(journal.error());
    return cleanTask(std::move(*journal), nodes.addresses(), stop, progress);
}

} // namespace ramet
