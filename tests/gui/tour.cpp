// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/locale.h"
#include "app/common/logging.h"
#include "app/common/nodearguments.h"
#include "tests/gui/gallery.h"
#include "tests/gui/tourstops.h"
#include "translations/translations.h"
#include "ui/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace ramet;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 5min;

int failure(const QString &sentence, int status = EXIT_FAILURE)
{
    std::fputs((QStringLiteral("tour: ") + sentence + u'\n').toUtf8().constData(), stderr);
    return status;
}

QtMessageHandler programsHandler = nullptr;

/// The offscreen platform tells at every dialog what it cannot do.
void skipPlatformNoise(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QStringLiteral("This plugin does not support")))
        programsHandler(type, context, message);
}

/// Ends the program also when something blocks its event loop.
std::jthread startWatchdog()
{
    return std::jthread([](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any ended;
        std::unique_lock lock(mutex);
        ended.wait_for(lock, stop, limit + 10s, [] { return false; });
        if (!stop.stop_requested())
            std::_Exit(failure(QStringLiteral("The window hangs; the tour was ended.")));
    });
}

QString picturePrefix(QString prefix)
{
    if (prefix.endsWith(QStringLiteral(".png")))
        prefix.chop(4);
    return prefix;
}

/// The value of an option that must be known before the application is made.
QString early(int argc, char *argv[], const char *option)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], option) == 0)
            return QString::fromLocal8Bit(argv[i + 1]);
    return {};
}

int takeGallery(const QString &folder, const QString &variant, const QStringList &languages)
{
    if (variant.isEmpty())
        return test::takeAllPictures(QCoreApplication::applicationFilePath(), folder, languages)
                   ? EXIT_SUCCESS
                   : failure(QStringLiteral("Not all pictures could be taken."));
    const std::jthread watchdog = startWatchdog();
    const QString why = test::takePictures(test::Variant::of(variant), folder);
    return why.isEmpty() ? EXIT_SUCCESS : failure(variant + QStringLiteral(": ") + why);
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8();
    setUpLogging();
    programsHandler = qInstallMessageHandler(skipPlatformNoise);
    const QString gallery = early(argc, argv, "--every-window");
    const QString variant = early(argc, argv, "--variant");
    const QTemporaryDir screens;
    const QTemporaryDir home; // tasks and settings of whoever runs this are not for pictures
    if (!gallery.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // this one shows nothing
        for (const char *place : {"XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qputenv(place, home.path().toUtf8());
    }
    if (!variant.isEmpty())
        test::usePlatform(test::Variant::of(variant), screens.path());
    QApplication application(argc, argv);
    const Translations translations;
    setUpApplication(application);
    QCoreApplication::setApplicationVersion(QStringLiteral(RAMET_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("c"), QStringLiteral("a node to show; may be given again"),
                      QStringLiteral("[NAME=]URI")});
    parser.addOption({QStringLiteral("screenshot"),
                      QStringLiteral("takes pictures: PREFIX-window.png and others"),
                      QStringLiteral("PREFIX")});
    parser.addOption({QStringLiteral("every-window"),
                      QStringLiteral("takes pictures of every window, dialog and page, in folders "
                                     "below this one; needs no node"),
                      QStringLiteral("FOLDER")});
    parser.addOption({QStringLiteral("languages"),
                      QStringLiteral("of those pictures, the first in all colours and sizes"),
                      QStringLiteral("LANGUAGE,…"), QStringLiteral("en,de,ja,pseudo")});
    parser.addOption({QStringLiteral("variant"),
                      QStringLiteral("of them only these: en-dark-2x-1600x1000"),
                      QStringLiteral("NAME")});
    parser.process(application);
    if (!gallery.isEmpty())
        return takeGallery(gallery, variant, parser.value(QStringLiteral("languages")).split(u','));
    const auto nodes = readNodeArguments(parser.values(QStringLiteral("c")));
    if (!nodes || nodes->empty())
        return failure(nodes ? QStringLiteral("Name the nodes with -c NAME=URI.") : nodes.error(),
                       2);

    const std::jthread watchdog = startWatchdog();
    test::Tour tour(*nodes, picturePrefix(parser.value(QStringLiteral("screenshot"))),
                    QDeadlineTimer(limit));
    return tour.run() ? EXIT_SUCCESS : failure(tour.why());
}
