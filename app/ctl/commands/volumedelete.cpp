// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/confirm.h"
#include "app/ctl/table.h"
#include "models/format.h"
#include "storage/pool/sharing.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct VolumeDeleteTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::VolumeDelete)
};

/// Several nodes may have a storage of this name: that is no question where they are one storage.
bool areOneStorage(const std::vector<VolumePlace> &places)
{
    return std::ranges::all_of(places, [&](const VolumePlace &place) {
        return isSameStorage(*place.pool, *places.front().pool);
    });
}

std::vector<VolumePlace> candidates(const Inventory &inventory, const QStringList &parts)
{
    std::vector<VolumePlace> places;
    for (const NodeInventory &node : inventory.nodes) {
        if (parts.size() > 2 && node.node != parts.first())
            continue;
        const StoragePool *pool = node.findPool(parts[parts.size() - 2]);
        const Volume *volume = pool ? pool->findVolume(parts.last()) : nullptr;
        if (volume)
            places.push_back({&node, pool, volume});
    }
    return places;
}

std::expected<VolumeRef, Failure> findVolume(const Inventory &inventory, const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() < 2 || parts.size() > 3 || parts.contains(QString()))
        return std::unexpected(
            refusedBecause(QStringLiteral("not-found"),
                           VolumeDeleteTexts::tr(
                               "“%1” names no volume. Write STORAGE/VOLUME or NODE/STORAGE/VOLUME.")
                               .arg(text)));
    const auto places = candidates(inventory, parts);
    if (places.empty())
        return std::unexpected(
            refusedBecause(QStringLiteral("not-found"),
                           VolumeDeleteTexts::tr("There is no volume “%1”.").arg(text)));
    if (areOneStorage(places))
        return VolumeRef{places.front().node->node, places.front().pool->name,
                         places.front().volume->name};
    QStringList names;
    for (const VolumePlace &place : places)
        names << place.node->node + u'/' + place.pool->name + u'/' + place.volume->name;
    return std::unexpected(refusedBecause(
        QStringLiteral("ambiguous"),
        VolumeDeleteTexts::tr("“%1” can be one of several: %2. Write which one is meant.")
            .arg(text, names.join(QStringLiteral(", ")))));
}

QString question(const VolumePlan &plan)
{
    return printable(VolumeDeleteTexts::tr("Delete volume “%1” on node %2 (%3, %4)?")
                         .arg(plan.name(), plan.volume.node, plan.path,
                              formatBytes(plan.allocationBytes))) +
           u'\n' + VolumeDeleteTexts::tr("Delete? [y/N] ");
}

Answer deleted(const VolumePlan &plan)
{
    return {.json = {{QStringLiteral("volume"),
                      QJsonObject{{QStringLiteral("node"), plan.volume.node},
                                  {QStringLiteral("storage"), plan.volume.pool},
                                  {QStringLiteral("name"), plan.volume.volume},
                                  {QStringLiteral("path"), plan.path}}},
                     {QStringLiteral("bytes"), static_cast<qint64>(plan.allocationBytes)}},
            .text =
                printable(VolumeDeleteTexts::tr("Volume “%1” has been deleted.").arg(plan.name())) +
                u'\n'};
}

} // namespace

Reply deleteVolume(Session &session)
{
    auto look = lookAround(session, Scope::users());
    if (!look)
        return std::unexpected(look.error());
    const QString text = session.line.arguments.first();
    const auto volume = findVolume(look->inventory, text);
    if (!volume)
        return std::unexpected(volume.error());
    const VolumePlan plan = planOn(session, *look, [&](const Inventory &inventory) {
        return planDeleteVolume(inventory, *volume);
    });
    if (!plan.isValid())
        return std::unexpected(failureOf(plan.refusals));
    if (const auto agreed = confirm(session, question(plan)); !agreed)
        return std::unexpected(agreed.error());
    if (const auto outcome = perform(session, plan, look->take()); !outcome)
        return std::unexpected(outcome.error());
    Answer answer = deleted(plan);
    answer.warnings = look->warnings;
    return answer;
}

} // namespace ramet::ctl
