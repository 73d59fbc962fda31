// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/vmname.h"

#include <QStringList>
#include <expected>
#include <optional>

namespace ramet {

/// Why a pattern cannot be expanded. models/patterntext has one sentence for each kind.
struct PatternError {
    enum class Kind {
        Unbalanced,     ///< a brace that is not closed, or never opened
        Nested,         ///< braces inside braces
        EmptyBraces,    ///< text: the braces; there is nothing, or an empty alternative, in them
        NotARange,      ///< text: the braces; neither numbers A..B, a list with commas, nor n
        NumberTooLarge, ///< text: the braces; a number of more than nine digits
        NeedsCount,     ///< {n} without a count
        LacksNumber,    ///< a count without {n}: one name, many times
        BadCount,       ///< count: as asked for; it is 0, or over maxBatchNames
        TooMany,        ///< count: so many names, over maxBatchNames; the largest value: or more
        Twice,          ///< text: the name
        InvalidName,    ///< text: the name; nameProblem says why
    };
    Kind kind;
    QString text{};
    quint64 count = 0;
    VmName::Problem nameProblem = VmName::Problem::Empty; ///< of InvalidName
    bool operator==(const PatternError &) const = default;
};

/// Most names that one pattern may stand for.
inline constexpr quint64 maxBatchNames = 1000;

/// Whether the text stands for more than itself: it has braces that no backslash escapes.
bool isNamePattern(const QString &text);

/// The names that a pattern stands for, in order, the last braces changing first. Each is a VM
/// name (VmName) and comes once. Pure function.
///   {01..10}  numbers, up or down; leading zeros in either end make all as wide
///   {a,b,c}   these texts
///   {n}       1 to `count`
/// Several braces multiply. A backslash before a brace, a comma or a backslash makes that a
/// plain character. A text without any brace is itself the name, unchecked and with its
/// backslashes: whether it can be used is the plan's business.
std::expected<QStringList, PatternError> expandNames(const QString &pattern,
                                                     std::optional<quint64> count = {});

} // namespace ramet
