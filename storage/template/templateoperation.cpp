// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/template/templateoperation.h"

#include "storage/domain/definitionchange.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/snapshotcalls.h"
#include "storage/lineage/userssince.h"
#include "storage/look/guardlook.h"
#include "storage/template/templatefiles.h"
#include "storage/undo/present.h"

#include <QLoggingCategory>
#include <algorithm>
#include <functional>

Q_LOGGING_CATEGORY(lcTemplate, "ramet.storage.template")

namespace ramet {

namespace {

using Rewrite = Result<QString> (*)(const QString &);

/// Rewrites a definition that is not in use.
Result<QString> rewrite(const Connection &connection, const VmRef &vm, const QString &name,
                        Rewrite change)
{
    const auto xml = domains::secureXml(connection, vm.uuid);
    if (!xml)
        return xml;
    const auto changed = change(*xml);
    if (!changed)
        return changed;
    const auto uuid = domains::define(connection, name, *changed);
    if (!uuid)
        return uuid;
    return *xml;
}

using PlanVm = std::function<VmPlan(const Inventory &, const VmRef &)>;

/// `begin`: called when nothing is against it, before the definition is changed.
Status convert(Nodes &nodes, const VmRef &vm, const char *operation, const Seen &seen,
               const PlanVm &plan, Rewrite change,
               const std::function<Status(const VmPlan &)> &begin)
{
    const auto [look, fresh] = planForGuards(
        nodes, vm.uuid, seen, [&](const Inventory &inventory) { return plan(inventory, vm); });
    const QString what = QString::fromLatin1(operation);
    if (!fresh.isValid())
        return std::unexpected(refused(what, fresh.name, fresh.refusals));
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    qCInfo(lcTemplate) << operation << fresh.name;
    RAMET_TRY(begin(fresh));
    const auto before = rewrite(*connection, vm, fresh.name, change);
    if (!before)
        return std::unexpected(before.error());
    // Somebody may have started it, or linked to it, between the look and the change.
    const auto after = domains::get(*connection, vm.uuid);
    if (after && after->state != VmState::Off) {
        RAMET_TRY(domains::define(*connection, fresh.name, *before));
        return std::unexpected(
            Error{ErrorKind::Busy, what, fresh.name, "the VM was started meanwhile", {}});
    }
    if (change != definitionAsVm)
        return {};
    const QStringList users = usersSince(nodes, *look, *look->findVm(vm));
    if (users.isEmpty())
        return {};
    RAMET_TRY(domains::define(*connection, fresh.name, *before));
    return std::unexpected(
        refused(what, fresh.name, {{Reason::HasDependants, Field::None, fresh.name, {}, users}}));
}

constexpr const char *toTemplate = "convert to template";

/// Only after all else that could refuse the conversion was asked.
Status dropSnapshots(Nodes &nodes, const VmRef &vm, const Seen &seen)
{
    const auto [look, fresh] = planForGuards(nodes, vm.uuid, seen, [&](const Inventory &inventory) {
        return planTemplate(inventory, vm, Snapshots::Drop);
    });
    if (!fresh.isValid())
        return std::unexpected(refused(toTemplate, fresh.name, fresh.refusals));
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    for (const Snapshot &snapshot : look->findVm(vm)->snapshots) {
        qCInfo(lcTemplate) << "deleting snapshot" << snapshot.name << "of" << fresh.name;
        const Status gone = snapshots::remove(*connection, vm.uuid, snapshot.name);
        if (!gone && gone.error().kind != ErrorKind::NotFound)
            return gone;
    }
    return {};
}

constexpr const char *planNode = "node";
constexpr const char *planVm = "vm";

/// What comes after the definition says that it is a template. Can be done again.
Status settleTemplate(Nodes &nodes, const VmRef &vm)
{
    templatefiles::protect(nodes, vm);
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    return domains::setAutostart(*connection, vm.uuid, false);
}

} // namespace

Status runTemplate(Nodes &nodes, const VmRef &vm, Snapshots wish, Seen seen)
{
    if (wish == Snapshots::Drop) {
        RAMET_TRY(dropSnapshots(nodes, vm, seen));
        seen.reset(); // it shows them still
    }
    const PlanVm plan = [](const Inventory &inventory, const VmRef &ref) {
        return planTemplate(inventory, ref);
    };
    std::unique_ptr<Journal> journal;
    const Status converted =
        convert(nodes, vm, toTemplate, seen, plan, definitionAsTemplate, [&](const VmPlan &fresh) {
            auto header =
                journalHeader(JournalOperation::Template, fresh.name, nodes.addresses(), vm.node);
            header.plan = {{planNode, vm.node}, {planVm, vm.uuid}};
            auto begun = Journal::create(std::move(header));
            if (begun)
                journal = *std::move(begun);
            return begun ? Status() : std::unexpected(begun.error());
        });
    // Whether it became one is not known where the node did not answer.
    const bool isKnown = converted || converted.error().kind != ErrorKind::Unreachable;
    const Status status = converted ? settleTemplate(nodes, vm) : converted;
    if (journal && isKnown && (status || !converted))
        journal->remove();
    return status;
}

Result<CleanOutcome> finishTemplate(Nodes &nodes, const Journal &journal)
{
    const JournalHeader &header = journal.header();
    const VmRef vm{presentName(header, nodes.addresses(), header.plan[planNode].toString()),
                   header.plan[planVm].toString()};
    const auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    const auto there = presentDomain(*connection, vm.uuid, vm.node);
    if (!there)
        return std::unexpected(there.error());
    CleanOutcome outcome;
    outcome.vmIsWhole = there->has_value();
    if (*there && (*there)->isTemplate())
        RAMET_TRY(settleTemplate(nodes, vm));
    return outcome;
}

Status runUntemplate(Nodes &nodes, const VmRef &vm, const Seen &seen)
{
    const auto known = lookAtVm(nodes, vm);
    if (!known)
        return std::unexpected(known.error());
    // Cut off in between it is a template still, which notes the rights. The other way round a VM
    // would be left that cannot write to its disks.
    bool begun = false;
    const Status done = convert(nodes, vm, "turn back into a VM", seen, planUntemplate,
                                definitionAsVm, [&](const VmPlan &) {
                                    begun = true;
                                    templatefiles::release(nodes, vm, known->marks.fileModes);
                                    return Status();
                                });
    if (!done && begun)
        templatefiles::protect(nodes, vm);
    return done;
}

} // namespace ramet
