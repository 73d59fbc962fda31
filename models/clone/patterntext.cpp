// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/patterntext.h"

#include "models/refusaltext.h"
#include "storage/clone/clonechoices.h"

#include <QCoreApplication>
#include <QLocale>
#include <limits>

namespace ramet {
namespace {

struct PatternText {
    Q_DECLARE_TR_FUNCTIONS(PatternText)
};

QString tooManyText(quint64 count)
{
    const QLocale locale;
    const QString most = locale.toString(static_cast<qulonglong>(maxBatchNames));
    if (count == std::numeric_limits<quint64>::max())
        return PatternText::tr("The pattern stands for far more than %1 names. Make it shorter.")
            .arg(most);
    return PatternText::tr("The pattern stands for %1 names; %2 is the most. Make several of it.")
        .arg(locale.toString(static_cast<qulonglong>(count)), most);
}

} // namespace

// One entry per kind, hence the length.
QString patternText(const PatternError &error)
{
    switch (error.kind) {
    case PatternError::Kind::Unbalanced:
        return PatternText::tr("A brace in the pattern has no partner. A backslash before it makes "
                               "it part of the name.");
    case PatternError::Kind::Nested:
        return PatternText::tr("The pattern has braces inside braces. Write them one after the "
                               "other, or a backslash before those of the name.");
    case PatternError::Kind::EmptyBraces:
        return PatternText::tr("“%1” in the pattern leaves a place empty. Write numbers such as "
                               "{1..9}, or texts such as {a,b}.")
            .arg(error.text);
    case PatternError::Kind::NotARange:
        return PatternText::tr("“%1” in the pattern stands for nothing. Write numbers such as "
                               "{1..9}, or texts such as {a,b}; a backslash before a brace makes "
                               "it part of the name.")
            .arg(error.text);
    case PatternError::Kind::NumberTooLarge:
        return PatternText::tr("“%1” in the pattern has a number of more than nine digits. Use "
                               "smaller ones.")
            .arg(error.text);
    case PatternError::Kind::NeedsCount:
        return PatternText::tr("“{n}” in the pattern needs to know how many clones are wanted.");
    case PatternError::Kind::LacksNumber:
        return PatternText::tr("Several clones need several names: write {n} where the number "
                               "shall stand.");
    case PatternError::Kind::BadCount:
        return PatternText::tr("%1 clones cannot be made at once: choose 1 to %2.")
            .arg(error.count)
            .arg(maxBatchNames);
    case PatternError::Kind::TooMany:
        return tooManyText(error.count);
    case PatternError::Kind::Twice:
        return PatternText::tr("The pattern gives the name “%1” twice.").arg(error.text);
    case PatternError::Kind::InvalidName:
        const auto refusal = whyNotName({}, {}, error.text);
        return refusal ? refusalText(*refusal) : QString();
    }
    return {};
}

} // namespace ramet
