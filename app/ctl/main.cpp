// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/locale.h"
#include "app/common/logging.h"
#include "app/common/nodearguments.h"
#include "app/common/stopsignals.h"
#include "app/ctl/commandtable.h"
#include "app/ctl/complete.h"
#include "app/ctl/helptext.h"
#include "app/ctl/runner.h"
#include "app/ctl/terminalasker.h"
#include "models/settings.h"
#include "storage/ask/askpass.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

using namespace ramet;
using namespace ramet::ctl;

namespace {

int wrongUsage(const QString &message, bool json)
{
    const QString hint =
        QCoreApplication::translate("ramet::ctl::Main", "\"rametctl --help\" shows what there is.");
    return print(std::unexpected(Failure{.kind = QStringLiteral("usage"),
                                         .message = message,
                                         .details = hint,
                                         .exitCode = WrongUsage}),
                 json);
}

int showHelp(const CommandLine &line)
{
    const CommandSpec *spec = specOf(line.helpFor);
    std::fputs((spec ? helpText(*spec) : helpText()).toUtf8().constData(), stdout);
    return Done;
}

Failure settingsFailure(const Error &error)
{
    return {.kind = QStringLiteral("denied"),
            .message = QCoreApplication::translate(
                           "ramet::ctl::Main",
                           "The settings in %1 are not used: a node’s address can name a program "
                           "to run, and others can write there. See who did, then make the file "
                           "yours alone (chmod 600), or name the nodes with -c.")
                           .arg(error.object),
            .details = error.detail,
            .exitCode = Failed};
}

int run(const CommandLine &line)
{
    const auto given = readNodeArguments(line.connect);
    if (!given)
        return wrongUsage(given.error(), line.json);
    const Settings settings;
    if (const Status own = settings.checkOwn(); given->empty() && !own)
        return print(std::unexpected(settingsFailure(own.error())), line.json);
    StopSignals stopSignals;
    askOnTerminal();
    Runner runner(line, given->empty() ? settings.nodesToUse() : *given);
    QObject::connect(&stopSignals, &StopSignals::received, &runner, &Runner::cancel);
    QTimer::singleShot(0, &runner, &Runner::start);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (askpass::isMeant())
        return askpass::run(argc, argv);
    ensureUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rametctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAMET_VERSION));
    setUpLogging();
    const Translations translations;

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (isCompletion(arguments))
        complete(arguments.mid(1));
    const auto line = readCommandLine(arguments);
    if (!line)
        return wrongUsage(line.error().message, line.error().json);
    if (line->command == Command::Help)
        return showHelp(*line);
    if (line->command == Command::Version) {
        std::puts("rametctl " RAMET_VERSION);
        return Done;
    }
    return run(*line);
}
