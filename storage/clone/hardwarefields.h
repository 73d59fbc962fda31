// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for planjson.cpp: the fields of what a clone's machine gets, for both directions.

#include "storage/domain/hardwarechoice.h"
#include "storage/domain/nodemap.h"

#include <type_traits>

namespace ramet {

template <class Visit, class Choice>
requires std::is_same_v<std::remove_const_t<Choice>, NicChoice>
void fieldsOf(Choice &choice, Visit &&visit)
{
    visit("network", choice.network);
    visit("bridge", choice.bridge);
    visit("mac", choice.mac);
    visit("address", choice.address);
}

template <class Visit, class Choice>
requires std::is_same_v<std::remove_const_t<Choice>, ElementChoice>
void fieldsOf(Choice &choice, Visit &&visit)
{
    visit("path", choice.path);
    visit("value", choice.value);
}

template <class Visit, class Map>
requires std::is_same_v<std::remove_const_t<Map>, NodeMap>
void fieldsOf(Map &map, Visit &&visit)
{
    visit("networks", map.networks);
    visit("bridges", map.bridges);
    visit("interfaces", map.interfaces);
    visit("storages", map.storages);
}

template <class Visit, class Choice>
requires std::is_same_v<std::remove_const_t<Choice>, HardwareChoice>
void fieldsOf(Choice &choice, Visit &&visit)
{
    visit("cpus", choice.cpus);
    visit("memoryMib", choice.memoryMib);
    visit("nics", choice.nics);
    visit("display", choice.display);
    visit("elements", choice.elements);
}

} // namespace ramet
