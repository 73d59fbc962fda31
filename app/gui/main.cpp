// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/locale.h"
#include "app/common/logging.h"
#include "app/common/nodearguments.h"
#include "app/common/stopsignals.h"
#include "models/inventory/inventorystore.h"
#include "models/settings.h"
#include "models/tasks/storagerefresh.h"
#include "models/tasks/taskqueue.h"
#include "storage/ask/askfolder.h"
#include "storage/ask/askpass.h"
#include "translations/translations.h"
#include "ui/application.h"
#include "ui/mainwindow.h"
#include "ui/messageprompter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace ramet;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ramet::Main)
};

[[noreturn]] void endWithUsageError(const QString &message)
{
    std::fputs((QStringLiteral("ramet: ") + message + u'\n').toUtf8().constData(), stderr);
    std::exit(2);
}

/// Ends the program after --help, --version and wrong usage.
std::vector<NodeAddress> readArguments()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Clones virtual machines through libvirt."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption connect({QStringLiteral("c"), QStringLiteral("connect")},
                                     Texts::tr("a node to show, in place of the saved ones; may "
                                               "be given again"),
                                     QStringLiteral("[NAME=]URI"));
    parser.addOption(connect);
    if (!parser.parse(QCoreApplication::arguments()))
        endWithUsageError(parser.errorText());
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version")))
        parser.process(QCoreApplication::arguments());
    if (!parser.positionalArguments().isEmpty()) {
        endWithUsageError(
            Texts::tr("“%1” is one argument too many.").arg(parser.positionalArguments().first()));
    }
    const auto nodes = readNodeArguments(parser.values(connect));
    if (!nodes)
        endWithUsageError(nodes.error());
    return *nodes;
}

bool asksForTextOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        for (const char *text : {"-h", "--help", "--help-all", "-v", "--version"}) {
            if (qstrcmp(argument, text) == 0)
                return true;
        }
        return false;
    });
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("ramet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAMET_VERSION));
}

/// For a terminal without a display: never returns.
void showText(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    const Translations translations;
    readArguments();
    std::exit(EXIT_SUCCESS);
}

int run(QApplication &application, std::vector<NodeAddress> addresses)
{
    Settings settings;
    if (addresses.empty())
        addresses = settings.nodesToUse();
    InventoryStore store(addresses);
    store.nodes()->setSaidShared(settings.saidShared());
    TaskQueue queue;
    queue.setLimits(settings.taskLimits());
    refreshStoragesAfterTasks(store, queue);
    MessagePrompter prompter;
    MainWindow window(store, queue, settings, prompter);
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::received, &application, [&queue] {
        queue.shutdown(); // running tasks clean up first
        QCoreApplication::quit();
    });
    // Destructors would cancel what is to go on; each journal keeps what the next start needs.
    QObject::connect(&window, &MainWindow::leaving, &application, [&settings] {
        settings.store().sync();
        askfolder::remove();
        std::_Exit(EXIT_SUCCESS);
    });
    store.start();
    window.show();
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (askpass::isMeant())
        return askpass::run(argc, argv);
    ensureUtf8();
    setUpLogging();
    if (asksForTextOnly(argc, argv))
        showText(argc, argv);
    QApplication application(argc, argv);
    nameProgram();
    const Translations translations;
    setUpApplication(application);
    return run(application, readArguments());
}
