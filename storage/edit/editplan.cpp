// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edit/editplan.h"

#include "storage/clone/clonechoices.h"
#include "storage/edit/volumenames.h"

#include <algorithm>

namespace ramet {

namespace {

using namespace guards;

constexpr qsizetype longestTag = 40;

} // namespace

std::optional<Refusal> whyNotTag(const QString &tag)
{
    const bool isWord = std::ranges::all_of(
        tag, [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-'; });
    if (isWord && !tag.isEmpty() && tag.size() <= longestTag)
        return {};
    return Refusal{Reason::TagInvalid, Field::None, tag, {}, {}};
}

VmPlan planEdit(const Inventory &inventory, const EditRequest &request)
{
    VmPlan plan{request.vm, {}, {}};
    const VirtualMachine *vm = find(inventory, request.vm, plan.refusals);
    if (!vm)
        return plan;
    plan.name = vm->name;
    if (vm->marks.isBuilding || vm->marks.isFetching())
        add(plan.refusals, Reason::SourceBuilding, vm->name);
    if (!vm->persistent)
        add(plan.refusals, Reason::SourceTransient, vm->name);
    if (request.name && *request.name != vm->name) {
        if (const auto refusal = whyNotName(inventory, request.vm.node, *request.name))
            plan.refusals.push_back(*refusal);
        if (!vm->isOff())
            add(plan.refusals, Reason::SourceRunning, vm->name);
        if (vm->hasManagedSave)
            add(plan.refusals, Reason::SourceSaved, vm->name);
        if (request.volumes)
            planVolumeNames(inventory, *vm, *request.name, plan.refusals);
    }
    if (request.title && request.title->contains('\n'))
        add(plan.refusals, Reason::TitleInvalid, *request.title);
    for (const QString &tag : request.tags.value_or(QStringList())) {
        if (const auto refusal = whyNotTag(tag))
            plan.refusals.push_back(*refusal);
    }
    if (request.autostart.value_or(false) && vm->isTemplate())
        add(plan.refusals, Reason::TemplateCannotStart, vm->name);
    return plan;
}

} // namespace ramet
