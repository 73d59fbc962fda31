// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/movecommit.h"

#include "storage/domain/markproof.h"
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/undo/present.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcMoveCommit, "ramet.storage.move")

namespace ramet {

using namespace std::chrono_literals;

namespace {

constexpr auto answerLimit = 30s;

/// Whether the VM's own definition is there; Unreachable: the node did not tell in time.
Result<bool> isThere(Nodes &nodes, const ClonePlan &plan, const std::stop_token &stop)
{
    const Cancel cancel = Cancel(stop).within(callfaults::limit(answerLimit));
    for (;;) {
        qCInfo(lcMoveCommit) << "asking" << plan.targetNode << "whether it has"
                             << plan.definedUuid();
        const auto connection = nodes.workToUndo(plan.targetNode, cancel);
        const auto vm = connection ? presentDomain(*connection, plan.definedUuid(), plan.targetNode)
                                   : std::unexpected(connection.error());
        if (vm)
            return *vm && !isPlaceholder(**vm);
        if (!cancel.pause(500ms))
            return std::unexpected(vm.error());
    }
}

} // namespace

Result<QString> takeSourcesPlace(Nodes &nodes, const ClonePlan &plan, const Connection &target,
                                 Rollback &rollback, HandOver &handOver, const QString &xml,
                                 const std::stop_token &stop)
{
    RAMET_TRY(handOver.releaseSource());
    const Undo undo{.kind = Undo::Kind::RemoveDefinition,
                    .node = plan.targetNode,
                    .uuid = plan.definedUuid(),
                    .name = plan.request.name};
    auto uuid = rollback.make(undo, [&]() -> Result<QString> {
        RAMET_TRY(domains::undefine(target, plan.newUuid));
        return domains::define(target, plan.request.name, xml);
    });
    if (uuid || uuid.error().kind != ErrorKind::Unreachable)
        return uuid;
    const auto there = isThere(nodes, plan, stop);
    if (!there)
        return std::unexpected(Error{.kind = ErrorKind::Failed,
                                     .operation = "move",
                                     .object = plan.request.name,
                                     .detail = there.error().detail,
                                     .cause = ErrorCause::MoveUnknown});
    return *there ? Result<QString>(plan.definedUuid()) : uuid;
}

} // namespace ramet
