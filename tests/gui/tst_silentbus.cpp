// SPDX-License-Identifier: GPL-3.0-or-later
// The program in a session whose bus takes connections and answers nothing, as one that stands
// still does.
#include "models/settings.h"

#include <QProcess>
#include <QtTest>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

/// The kernel takes connections for it.
int listenAt(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isUp =
        ::bind(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
        ::listen(made, 8) == 0;
    return isUp ? made : -1;
}

} // namespace

class SilentBusTest : public QObject {
    Q_OBJECT
private slots:
    void itHoldsUpNoStart();
};

/// Each of Qt's parts that asks it would wait for 25 s.
void SilentBusTest::itHoldsUpNoStart()
{
    const QTemporaryDir home;
    const int silent = listenAt(QFile::encodeName(home.filePath("bus")));
    QVERIFY(silent >= 0);
    QVERIFY(ramet::Settings(home.filePath("ramet/ramet.ini")).addNode({"t", "test:///default"}));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.filePath("bus"));
    for (const char *name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME"})
        environment.insert(name, home.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(RAMET_PROGRAM_RAMET), QStringList());
    QVERIFY(program.waitForStarted());
    // The window makes this folder.
    QTRY_VERIFY_WITH_TIMEOUT(QDir(home.filePath("ramet/tasks")).exists(), 15'000);
    program.terminate();
    QVERIFY(program.waitForFinished(10'000));
    QVERIFY(program.readAll().contains("bus does not answer"));
    ::close(silent);
}

QTEST_GUILESS_MAIN(SilentBusTest)
#include "tst_silentbus.moc"
