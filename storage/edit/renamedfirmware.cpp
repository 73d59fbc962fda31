// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit/renamedfirmware.h"

#include "storage/base/xmltext.h"
#include "storage/clone/firmware.h"
#include "storage/clone/firmwareplaces.h"
#include "storage/libvirt/domaincalls.h"

namespace ramet {

namespace {

/// The TPM's state is found by the UUID, which stays.
Result<QString> withoutTpm(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    document.child("domain").child("devices").remove_child("tpm");
    return xmlToString(document);
}

} // namespace

Result<QString> carryVariables(Rollback &rollback, const Connection &connection, const VmPlan &plan,
                               const QString &newName)
{
    const auto xml = domains::secureXml(connection, plan.vm.uuid);
    const auto definition = xml ? withoutTpm(*xml) : xml;
    if (!definition)
        return definition;
    const auto place = variablesPlace(connection, *definition);
    if (!place && place.error().kind != ErrorKind::Unsupported)
        return std::unexpected(place.error());
    if (!place || !place->isAutomatic)
        return QString(); // none of its own, or named by the definition
    return copyFirmware(rollback, {.sourceConnection = connection,
                                   .targetConnection = connection,
                                   .targetNode = plan.vm.node,
                                   .sourceUuid = plan.vm.uuid,
                                   .newName = newName,
                                   .newUuid = plan.vm.uuid,
                                   .sourceXml = *definition});
}

Result<QString> definitionWithVariables(const QString &xml, const QString &path)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    setChildText(document.child("domain").child("os"), "nvram", path);
    return xmlToString(document);
}

} // namespace ramet
