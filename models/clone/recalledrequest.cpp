// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/recalledrequest.h"

#include "models/clone/keptfornodes.h"
#include "storage/clone/planjson.h"

#include <algorithm>
#include <functional>

namespace ramet {
namespace {

using Edit = std::function<void(CloneRequest &)>;

const QString hasDefaultMode = QStringLiteral("hasDefaultMode");

/// What the disks have in common first: the choices of one disk rest on it.
std::vector<Edit> editsOf(const CloneRequest &from)
{
    std::vector<Edit> edits{
        [&from](CloneRequest &request) { request.mode = from.mode; },
        [&from](CloneRequest &request) {
            request.targetStorage = from.targetStorage;
            request.format = from.format;
        },
        [&from](CloneRequest &request) { request.startAfter = from.startAfter; },
    };
    for (const auto &disk : from.disks)
        edits.push_back([&disk](CloneRequest &request) { request.disks.insert(disk); });
    const HardwareChoice &hardware = from.hardware;
    edits.push_back([&](CloneRequest &request) { request.hardware.cpus = hardware.cpus; });
    edits.push_back(
        [&](CloneRequest &request) { request.hardware.memoryMib = hardware.memoryMib; });
    edits.push_back([&](CloneRequest &request) { request.hardware.display = hardware.display; });
    for (const auto &nic : hardware.nics)
        edits.push_back([&nic](CloneRequest &request) { request.hardware.nics.insert(nic); });
    for (const ElementChoice &element : hardware.elements)
        edits.push_back(
            [&element](CloneRequest &request) { request.hardware.elements.push_back(element); });
    return edits;
}

/// Networks that the target lacks are mapped once it is chosen.
std::ptrdiff_t countRefusals(const Inventory &inventory, const CloneRequest &request)
{
    return std::ranges::count_if(
        planClone(inventory, request).refusals,
        [](const Refusal &refusal) { return refusal.reason != Reason::NodeLacksNetwork; });
}

/// An address of the one clone: that of another one it must not be.
void forgetMacs(CloneRequest &request)
{
    request.keepMacs = false;
    for (auto &[number, nic] : request.hardware.nics)
        nic = {nic.network, nic.bridge, NicChoice::Mac::Default, {}};
    std::erase_if(request.hardware.nics, [](const auto &nic) { return nic.second == NicChoice(); });
}

} // namespace

QJsonObject choicesToRemember(const CloneRequest &request, CloneMode defaultMode)
{
    CloneRequest kept = request;
    kept.name.clear();
    kept.snapshot.clear();
    kept.trusted = false;
    kept.makeTemplate = false;
    forgetMacs(kept);
    QJsonObject choices = toJson(kept);
    choices[hasDefaultMode] = request.mode == defaultMode;
    return choices;
}

CloneRequest recalledRequest(const Inventory &inventory, const CloneRequest &request,
                             const QJsonObject &choices)
{
    const auto remembered = cloneRequestFromJson(choices);
    if (!remembered)
        return request;
    CloneRequest result = request;
    CloneRequest wanted = *remembered;
    if (choices.value(hasDefaultMode).toBool())
        wanted.mode = request.mode;
    forgetMacs(wanted); // earlier settings have them
    if (wanted.targetNode != request.targetNode) {
        dropChoicesOfNode(wanted);
        wanted.targetStorage.clear();
    }
    auto refusals = countRefusals(inventory, result);
    for (const Edit &edit : editsOf(wanted)) {
        CloneRequest changed = result;
        edit(changed);
        const auto after = countRefusals(inventory, changed);
        if (after > refusals)
            continue;
        refusals = after;
        result = changed;
    }
    return result;
}

} // namespace ramet
