// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/confirm.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

namespace ramet::ctl {

namespace {

struct ConfirmTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Delete)
};

} // namespace

bool isConfirmed(const Session &session, const QString &question)
{
    if (!::isatty(STDIN_FILENO) || session.line.has(Option::Yes))
        return true;
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
    char typed[16] = {};
    if (!std::fgets(typed, sizeof typed, stdin))
        return false;
    const QString answer = QString::fromUtf8(typed).trimmed().toLower();
    const QString yes = ConfirmTexts::tr("yes", "typed to confirm; its first letter will do");
    return answer == QLatin1String("y") || answer == QLatin1String("yes") || answer == yes ||
           answer == yes.left(1);
}

} // namespace ramet::ctl
