// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit/editoperation.h"

#include "storage/domain/marks.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/look/look.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcEdit, "ramet.storage.edit")

namespace ramet {

Status runEdit(Nodes &nodes, const EditRequest &request)
{
    const VmPlan plan = planEdit(look(nodes, Scope::node(request.vm.node)), request);
    if (!plan.isValid())
        return std::unexpected(refused("edit", request.vmName, plan.refusals));
    const auto connection = nodes.work(request.vm.node);
    if (!connection)
        return std::unexpected(connection.error());
    const QString &uuid = request.vm.uuid;
    const QString name = request.name.value_or(plan.name);
    if (name != plan.name) {
        qCInfo(lcEdit) << "renaming" << plan.name << "to" << name;
        RAMET_TRY(domains::rename(*connection, uuid, name));
    }
    if (request.title || request.description || request.tags) {
        const auto xml = domains::secureXml(*connection, uuid);
        const auto changed =
            xml ? definitionWithNotes(*xml, request.title, request.description, request.tags) : xml;
        if (!changed)
            return std::unexpected(changed.error());
        qCInfo(lcEdit) << "changing the notes of" << name;
        RAMET_TRY(domains::define(*connection, name, *changed));
    }
    if (request.autostart)
        return domains::setAutostart(*connection, uuid, *request.autostart);
    return {};
}

} // namespace ramet
