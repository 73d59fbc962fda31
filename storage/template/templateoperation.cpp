// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/template/templateoperation.h"

#include "storage/domain/definitionchange.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/snapshotcalls.h"
#include "storage/lineage/userssince.h"
#include "storage/look/guardlook.h"
#include "storage/template/templatefiles.h"

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
Status convert(
    Nodes &nodes, const VmRef &vm, const char *operation, const Seen &seen, const PlanVm &plan,
    Rewrite change, const std::function<void()> &begin = [] {})
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
    begin();
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
    RAMET_TRY(convert(nodes, vm, toTemplate, seen, plan, definitionAsTemplate));
    templatefiles::protect(nodes, vm);
    auto connection = nodes.work(vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    return domains::setAutostart(*connection, vm.uuid, false);
}

Status runUntemplate(Nodes &nodes, const VmRef &vm, const Seen &seen)
{
    const auto known = lookAtVm(nodes, vm);
    if (!known)
        return std::unexpected(known.error());
    // Cut off in between it is a template still, which notes the rights. The other way round a VM
    // would be left that cannot write to its disks.
    bool begun = false;
    const Status done =
        convert(nodes, vm, "turn back into a VM", seen, planUntemplate, definitionAsVm, [&] {
            begun = true;
            templatefiles::release(nodes, vm, known->marks.fileModes);
        });
    if (!done && begun)
        templatefiles::protect(nodes, vm);
    return done;
}

} // namespace ramet
