// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/agentway.h"

#include "storage/libvirt/agentcalls.h"
#include "storage/libvirt/guestcalls.h"

#include <algorithm>

namespace ramet {

namespace {

using namespace std::chrono_literals;

constexpr auto givingLimit = 5s;

GuestFact *pending(GuestFacts &facts, GuestField field, const QString &user)
{
    const auto found = std::ranges::find_if(facts, [&](const GuestFact &fact) {
        return fact.field == field && fact.object == user && fact.state != GuestState::Applied;
    });
    return found == facts.end() ? nullptr : &*found;
}

void settle(GuestFact &fact, const Status &given)
{
    if (!given)
        return;
    fact.state = GuestState::Applied;
    fact.value.clear();
    fact.witness = GuestWitness::Agent;
}

} // namespace

void giveByAgent(const Connection &connection, const QString &uuid, const GuestSettings &settings,
                 GuestFacts &facts)
{
    const auto isPending = [&](const GuestUser &user) {
        return !user.name.isEmpty() && (pending(facts, GuestField::UserKeys, user.name) ||
                                        pending(facts, GuestField::Password, user.name));
    };
    if (std::ranges::none_of(settings.users, isPending) ||
        !guests::agentAnswers(connection, uuid, givingLimit))
        return;
    for (const GuestUser &user : settings.users) {
        if (!isPending(user))
            continue;
        if (GuestFact *keys = pending(facts, GuestField::UserKeys, user.name))
            settle(*keys, agents::addKeys(connection, uuid, user.name, user.keys, givingLimit));
        if (GuestFact *password = pending(facts, GuestField::Password, user.name))
            settle(*password, agents::setPassword(connection, uuid, user.name, user.passwordHash,
                                                  givingLimit));
    }
}

} // namespace ramet
