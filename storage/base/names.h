// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace ramet {

/// The names of an enum's values: one table per enum, beside the enum, found by namesOf(Enum).
/// Journals hold `stored`, JSON and the command line show `shown`: neither ever changes, new ones
/// are only added.
template <class Enum> struct Name {
    Enum value;
    QLatin1StringView stored;
    QLatin1StringView shown;

    constexpr Name(Enum is, const char *name)
        : Name(is, name, name)
    {
    }
    constexpr Name(Enum is, const char *inFiles, const char *toPeople)
        : value(is)
        , stored(inFiles)
        , shown(toPeople)
    {
    }
};

template <class Enum> QString storedName(Enum value)
{
    for (const auto &known : namesOf(value)) {
        if (known.value == value)
            return known.stored;
    }
    return {};
}

template <class Enum> QString shownName(Enum value)
{
    for (const auto &known : namesOf(value)) {
        if (known.value == value)
            return known.shown;
    }
    return {};
}

template <class Enum> std::optional<Enum> fromStoredName(QStringView name)
{
    for (const auto &known : namesOf(Enum())) {
        if (known.stored == name)
            return known.value;
    }
    return {};
}

template <class Enum> std::optional<Enum> fromShownName(QStringView name)
{
    for (const auto &known : namesOf(Enum())) {
        if (known.shown == name)
            return known.value;
    }
    return {};
}

} // namespace ramet
