// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

constexpr qsizetype maxNames = 8;

} // namespace

QString quotedName(const QString &name)
{
    return Wording::tr("“%1”").arg(name);
}

QString quotedNames(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names.first(std::min(names.size(), maxNames)))
        quoted += quotedName(name);
    if (names.size() <= maxNames)
        return listed(quoted);
    const auto more = static_cast<int>(names.size() - maxNames);
    return Wording::tr("%1 and %n more", nullptr, more)
        .arg(quoted.join(Wording::tr(", ", "between names")));
}

QString listed(const QStringList &things)
{
    if (things.size() < 2)
        return things.join(QString());
    const QString first = things.first(things.size() - 1).join(Wording::tr(", ", "between names"));
    return Wording::tr("%1 and %2", "the last of several names").arg(first, things.last());
}

QString sentences(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (text.isEmpty())
            text = part;
        else if (!part.isEmpty())
            text = Wording::tr("%1 %2", "a sentence and the next one").arg(text, part);
    }
    return text;
}

} // namespace ramet
