// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for planjson.cpp: the fields of what a clone's guest gets, for both directions.

#include "storage/guest/guestplan.h"

#include <type_traits>

namespace ramet {

template <class Visit, class Card>
requires std::is_same_v<std::remove_const_t<Card>, GuestCard>
void fieldsOf(Card &card, Visit &&visit)
{
    visit("mac", card.mac);
    visit("address", card.address);
    visit("gateway", card.gateway);
    visit("nameServers", card.nameServers);
}

template <class Visit, class Seed>
requires std::is_same_v<std::remove_const_t<Seed>, SeedPlan>
void fieldsOf(Seed &seed, Visit &&visit)
{
    visit("pool", seed.pool);
    visit("volume", seed.volume);
    visit("target", seed.target);
    visit("bus", seed.bus);
    visit("replacedDrives", seed.replacedDrives);
}

template <class Visit, class Guest>
requires std::is_same_v<std::remove_const_t<Guest>, GuestPlan>
void fieldsOf(Guest &guest, Visit &&visit)
{
    visit("way", guest.way);
    visit("reason", guest.reason);
    visit("hostName", guest.hostName);
    visit("cards", guest.cards);
    visit("seed", guest.seed);
    visit("newSerial", guest.newSerial);
    visit("hasAgent", guest.hasAgent);
    visit("credentials", guest.credentials);
    visit("systemDisk", guest.systemDisk);
    visit("answersFor", guest.answersFor);
}

} // namespace ramet
