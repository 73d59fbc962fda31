// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/locale.h"
#include "app/common/logging.h"
#include "app/common/nodearguments.h"
#include "app/common/stopsignals.h"
#include "models/inventory/inventorystore.h"
#include "models/settings.h"
#include "models/tasks/storagerefresh.h"
#include "models/tasks/taskhistory.h"
#include "models/tasks/taskqueue.h"
#include "storage/ask/askfolder.h"
#include "storage/ask/askpass.h"
#include "translations/translations.h"
#include "ui/appearance.h"
#include "ui/application.h"
#include "ui/desktop/desktoppresence.h"
#include "ui/desktop/silentbus.h"
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

struct Arguments {
    std::vector<NodeAddress> nodes; ///< in place of the saved ones
    DesktopRequest request;
};

QString whyNotArguments(const QStringList &positional, const QString &action)
{
    const qsizetype links = !positional.isEmpty() && positional.first().startsWith(u"ramet:");
    if (positional.size() > links)
        return Texts::tr("“%1” is one argument too many.").arg(positional.at(links));
    if (!action.isEmpty() && !DesktopPresence::hasAction(action))
        return Texts::tr("There is no action “%1”.").arg(action);
    return {};
}

/// With which the desktop lets a window come to the front.
QString startupToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

/// Ends the program after --help, --version and wrong usage.
Arguments readArguments()
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
    const QCommandLineOption action(QStringLiteral("action"),
                                    Texts::tr("what to begin with: new-clone or add-node"),
                                    QStringLiteral("ACTION"));
    parser.addOption(action);
    parser.addPositionalArgument(QStringLiteral("LINK"), Texts::tr("a VM to show: ramet://NODE/VM"),
                                 QStringLiteral("[LINK]"));
    if (!parser.parse(QCoreApplication::arguments()))
        endWithUsageError(parser.errorText());
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version")))
        parser.process(QCoreApplication::arguments());
    const QStringList links = parser.positionalArguments();
    if (const QString why = whyNotArguments(links, parser.value(action)); !why.isEmpty())
        endWithUsageError(why);
    const auto nodes = readNodeArguments(parser.values(connect));
    if (!nodes)
        endWithUsageError(nodes.error());
    return {*nodes, {parser.value(action), links, startupToken()}};
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

int run(QApplication &application, Arguments arguments, SingleInstance &instance)
{
    Settings settings;
    applyAppearance(settings.appearance());
    if (arguments.nodes.empty())
        arguments.nodes = settings.nodesToUse();
    InventoryStore store(arguments.nodes);
    store.nodes()->setSaidShared(settings.saidShared());
    TaskQueue queue;
    queue.setLimits(settings.taskLimits());
    refreshStoragesAfterTasks(store, queue);
    TaskHistory history(queue);
    MessagePrompter prompter;
    MainWindow window(store, queue, settings, prompter);
    DesktopPresence desktop(window, store, queue);
    QObject::connect(&instance, &SingleInstance::wanted, &desktop, &DesktopPresence::perform);
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::received, &application, [&queue] {
        queue.shutdown(); // running tasks clean up first
        QCoreApplication::quit();
    });
    // Destructors would cancel what is to go on; each journal keeps what the next start needs.
    QObject::connect(&window, &MainWindow::leaving, &application, [&settings, &history] {
        settings.store().sync();
        history.save();
        askfolder::remove();
        std::_Exit(EXIT_SUCCESS);
    });
    store.start();
    window.show();
    if (arguments.request.isSpecial())
        desktop.perform(arguments.request);
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
    desktop::passOverSilentBus();
    QApplication application(argc, argv);
    nameProgram();
    const Translations translations;
    setUpApplication(application);
    const Arguments arguments = readArguments();
    SingleInstance instance;
    // Who names nodes wants a window of these, whatever others show.
    const bool isAlone = !arguments.nodes.empty() || instance.claim();
    if (!isAlone && instance.handOver(arguments.request))
        return EXIT_SUCCESS;
    return run(application, arguments, instance);
}
