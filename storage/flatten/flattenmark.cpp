// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flatten/flattenmark.h"

#include "storage/domain/definitionchange.h"
#include "storage/domain/marks.h"
#include "storage/libvirt/domaincalls.h"

#include <algorithm>

namespace ramet::flattenmark {

namespace {

/// In the definition alone: what runs now is asked by nobody.
Status change(const Connection &connection, const FlattenPlan &plan,
              const std::function<void(RametMarks &)> &change)
{
    const auto xml = domains::secureXml(connection, plan.vm.uuid);
    const auto element = xml ? marksElement(*xml, change) : xml;
    return element ? domains::setMarks(connection, plan.vm.uuid, *element, false)
                   : std::unexpected(element.error());
}

void eraseOf(const FlattenPlan &plan, RametMarks &marks)
{
    std::erase_if(marks.unflushed, [&](const UnflushedDisk &noted) {
        return std::ranges::find(plan.disks, noted.target, &FlattenPlan::OwnDisk::target) !=
               plan.disks.end();
    });
}

} // namespace

Status noteUnflushed(const Connection &connection, const FlattenPlan &plan, const QString &run)
{
    return change(connection, plan, [&](RametMarks &marks) {
        eraseOf(plan, marks);
        for (const FlattenPlan::OwnDisk &disk : plan.disks) {
            if (!disk.onCeph && disk.layers.size() > 1)
                marks.unflushed.push_back(
                    {disk.target, disk.layers[1].path, disk.layers[1].format, run});
        }
    });
}

void forgetUnflushed(const Connection &connection, const FlattenPlan &plan)
{
    static_cast<void>(change(connection, plan, [&](RametMarks &marks) { eraseOf(plan, marks); }));
}

Status setIndependent(const Connection &connection, const FlattenPlan &plan)
{
    const auto xml = domains::secureXml(connection, plan.vm.uuid);
    if (!xml)
        return std::unexpected(
            Error{xml.error().kind, "flatten", plan.name, xml.error().detail, {}});
    QStringList targets;
    for (const FlattenPlan::OwnDisk &disk : plan.disks)
        targets << disk.target;
    const auto changed = definitionAsIndependent(*xml, targets);
    if (!changed)
        return std::unexpected(changed.error());
    const auto uuid = domains::define(connection, plan.name, *changed);
    return uuid ? Status() : std::unexpected(uuid.error());
}

} // namespace ramet::flattenmark
