// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/confirm.h"

#include "models/printable.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

namespace ramet::ctl {

namespace {

struct ConfirmTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Delete)
};

} // namespace

std::expected<void, Failure> confirm(const Session &session, const QString &question)
{
    if (session.line.has(Option::Yes))
        return {};
    if (!::isatty(STDIN_FILENO))
        return std::unexpected(
            Failure{.kind = QStringLiteral("usage"),
                    .message = ConfirmTexts::tr("There is no terminal to ask on; nothing was "
                                                "deleted. --yes deletes without a question."),
                    .exitCode = WrongUsage});
    std::fputs(printableLines(question).toUtf8().constData(), stderr);
    std::fflush(stderr);
    char typed[16] = {};
    const bool wasTyped = std::fgets(typed, sizeof typed, stdin) != nullptr;
    const QString answer = QString::fromUtf8(typed).trimmed().toLower();
    const QString yes = ConfirmTexts::tr("yes", "typed to confirm; its first letter will do");
    const bool isYes = answer == QLatin1String("y") || answer == QLatin1String("yes") ||
                       answer == yes || answer == yes.left(1);
    return wasTyped && isYes ? std::expected<void, Failure>() : std::unexpected(cancelledFailure());
}

} // namespace ramet::ctl
