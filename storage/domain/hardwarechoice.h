// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/names.h"

#include <QString>
#include <map>
#include <vector>

namespace ramet {

enum class Display { Same, None, Vnc, Spice };
inline constexpr std::array displayNames{
    Name{Display::Same, "same"},
    Name{Display::None, "none"},
    Name{Display::Vnc, "vnc"},
    Name{Display::Spice, "spice"},
};
constexpr const auto &namesOf(Display)
{
    return displayNames;
}

/// What a person wants for one network card.
struct NicChoice {
    enum class Mac { Default, New, Keep, Typed }; ///< Default: as the request says for all cards
    QString network;                              ///< empty: where the original is
    QString bridge;                               ///< instead of a network
    Mac mac = Mac::Default;
    QString address{}; ///< of Mac::Typed, as typed
    bool operator==(const NicChoice &) const = default;
};
inline constexpr std::array nicMacNames{
    Name{NicChoice::Mac::Default, "default"},
    Name{NicChoice::Mac::New, "new"},
    Name{NicChoice::Mac::Keep, "keep"},
    Name{NicChoice::Mac::Typed, "typed"},
};
constexpr const auto &namesOf(NicChoice::Mac)
{
    return nicMacNames;
}

/// One attribute or text of the clone's definition.
struct ElementChoice {
    QString path; ///< XPath 1.0, such as "/domain/devices/video/model/@vram"
    QString value;
    bool operator==(const ElementChoice &) const = default;
};

/// What a clone's machine has that its original has not. The default: nothing.
struct HardwareChoice {
    quint64 cpus = 0;                  ///< 0: as many
    quint64 memoryMib = 0;             ///< 0: as much
    std::map<quint64, NicChoice> nics; ///< by the card's number in the definition, from 1
    Display display = Display::Same;
    std::vector<ElementChoice> elements; ///< in this order, after all else
    bool isDefault() const { return *this == HardwareChoice(); }
    bool operator==(const HardwareChoice &) const = default;
};

} // namespace ramet
