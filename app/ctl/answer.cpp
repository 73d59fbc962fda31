// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answer.h"

#include "models/errortext.h"
#include "models/refusaltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct AnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Answer)
};

/// Names that are too many for the sentence.
QStringList unsaidNames(const std::vector<Refusal> &refusals, const QString &message)
{
    QStringList names;
    for (const Refusal &refusal : refusals) {
        for (const QString &name : refusal.names) {
            const bool areUsers =
                refusal.reason == Reason::HasDependants || refusal.reason == Reason::DisksShared ||
                refusal.reason == Reason::FilesAlike || refusal.reason == Reason::VolumeNeeded;
            if (areUsers && !message.contains(name))
                names << name;
        }
    }
    return names;
}

ExitCode exitCodeOf(ErrorKind kind)
{
    if (kind == ErrorKind::Cancelled)
        return Cancelled;
    return kind == ErrorKind::Refused ? Refused : Failed;
}

} // namespace

bool Failure::hasReason(Reason reason) const
{
    return std::ranges::find(reasons, reason) != reasons.end();
}

Failure failureOf(const Error &error)
{
    if (!error.refusals.empty()) {
        Failure failure = failureOf(error.refusals);
        failure.leftovers = error.leftovers;
        return failure;
    }
    const bool isClean = error.kind == ErrorKind::Cancelled && error.leftovers.isEmpty();
    return {.kind = shownName(error.kind),
            .message =
                isClean ? AnswerTexts::tr("Cancelled; nothing was left behind.") : errorText(error),
            .details = isClean ? QString() : errorDetails(error),
            .leftovers = error.leftovers,
            .exitCode = exitCodeOf(error.kind)};
}

Failure failureOf(const std::vector<Refusal> &refusals)
{
    Failure failure = refusedBecause(QStringLiteral("refused"), refusalsText(refusals));
    failure.details = unsaidNames(refusals, failure.message).join(u'\n');
    for (const Refusal &refusal : refusals)
        failure.reasons.push_back(refusal.reason);
    return failure;
}

Failure refusedBecause(const QString &kind, const QString &message)
{
    return {.kind = kind, .message = message, .exitCode = Refused};
}

Failure wrongUsage(const QString &message)
{
    return {.kind = QStringLiteral("usage"), .message = message, .exitCode = WrongUsage};
}

QJsonObject jsonOf(const Failure &failure)
{
    QJsonObject object = failure.beside;
    object[QLatin1String("error")] =
        QJsonObject{{QStringLiteral("kind"), failure.kind},
                    {QStringLiteral("message"), failure.message},
                    {QStringLiteral("details"), failure.details},
                    {QStringLiteral("leftovers"), QJsonArray::fromStringList(failure.leftovers)}};
    return object;
}

} // namespace ramet::ctl
