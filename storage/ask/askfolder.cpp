// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ask/askfolder.h"

#include "storage/ask/askpass.h"
#include "storage/ask/askserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QUrl>
#include <QUrlQuery>
#include <csignal>
#include <cstdlib>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace ramet::askfolder {

namespace {

const QString prefix = QStringLiteral("ramet-ask-");

struct Folder {
    std::mutex mutex;
    bool isMade = false;
    pid_t process = 0;               ///< that made it
    QString path;                    ///< empty: there is none
    QHash<QString, QString> scripts; ///< by what is in them
};

Folder &ofProcess()
{
    static Folder &instance = *new Folder;
    return instance;
}

QString parentFolder()
{
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    const bool isOurs = runtime.isAbsolute() && runtime.isDir() && runtime.isWritable() &&
                        runtime.ownerId() == ::geteuid();
    return isOurs ? runtime.filePath() : QDir::tempPath();
}

/// Of processes of this user that are gone: ramet-ask-PID-XXXXXX.
void removeOld(const QString &parent)
{
    const auto found =
        QDir(parent).entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &folder : found) {
        const pid_t process = folder.fileName().section(u'-', 2, 2).toInt();
        const bool isGone = process > 0 && ::kill(process, 0) != 0 && errno == ESRCH;
        if (isGone && folder.ownerId() == ::geteuid())
            QDir(folder.filePath()).removeRecursively();
    }
}

QString made()
{
    const QString parent = parentFolder();
    removeOld(parent);
    QByteArray path =
        QFile::encodeName(QStringLiteral("%1/%2%3-XXXXXX").arg(parent, prefix).arg(::getpid()));
    if (!::mkdtemp(path.data())) // with the mode 0700
        return {};
    if (listenForQuestions(path + "/socket")) {
        std::atexit(remove);
        return QFile::decodeName(path);
    }
    ::rmdir(path.constData());
    return {};
}

QByteArray quoted(const QString &text)
{
    return '\'' + QFile::encodeName(text).replace('\'', "'\\''") + '\'';
}

/// ssh's process that logs in stays for a second after the last one that used its login, also when
/// that was killed; longer where the host is silent, until it is given up. What is in the person's
/// own settings goes before: they may have logged in already.
QByteArray sharing(const QString &folder, const QString &command, int login)
{
    const QString socket = QStringLiteral("%1/login%2").arg(folder).arg(login);
    constexpr qsizetype longest = 85; // ssh appends to it, and a socket's path is short
    if (login == 0 || QFile::encodeName(socket).size() > longest)
        return {};
    return "case $(" + quoted(command) + " -G \"$@\" 2>/dev/null) in\n*controlpath\\ *) ;;\n" +
           "*hostname\\ *) set -- -o ControlMaster=auto -o ControlPath=" + quoted(socket) +
           " -o ControlPersist=1 -o ServerAliveInterval=15 \"$@\" ;;\nesac\n";
}

/// libvirt gives ssh few variables, so they are set here. A wrong password is asked for once, and a
/// banner of the host must not hide why it refused: libvirt keeps the first kilobyte.
QByteArray script(const QString &folder, const QString &node, const QString &command, int login)
{
    return "#!/bin/sh\nexport SSH_ASKPASS=" +
           quoted(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))) +
           " SSH_ASKPASS_REQUIRE=force " + askpass::socketVariable + '=' +
           quoted(folder + QStringLiteral("/socket")) + ' ' + askpass::nodeVariable + '=' +
           quoted(node) + '\n' + sharing(folder, command, login) + "exec " + quoted(command) +
           " -o NumberOfPasswordPrompts=1 -o LogLevel=ERROR \"$@\"\n";
}

/// The path of a script with this content; empty: it cannot be run.
QString scriptFile(Folder &folder, const QByteArray &content)
{
    const QString known = folder.scripts.value(QString::fromUtf8(content));
    if (!known.isEmpty())
        return known;
    const QString path = folder.path + QStringLiteral("/ssh%1").arg(folder.scripts.size());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(content) < 0)
        return {};
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    if (::access(QFile::encodeName(path).constData(), X_OK) != 0)
        return {};
    folder.scripts.insert(QString::fromUtf8(content), path);
    return path;
}

} // namespace

QString addressThatAsks(const QString &uri, const QString &node, int login)
{
    Folder &folder = ofProcess();
    const std::lock_guard lock(folder.mutex);
    if (!std::exchange(folder.isMade, true)) {
        folder.path = made();
        folder.process = ::getpid();
    }
    if (folder.path.isEmpty())
        return uri;
    QStringList items = uri.section(u'?', 1).split(u'&', Qt::SkipEmptyParts);
    const QString own =
        QUrlQuery(QUrl(uri)).queryItemValue(QStringLiteral("command"), QUrl::FullyDecoded);
    const QString command = own.isEmpty() ? QStringLiteral("ssh") : own;
    const QString path = scriptFile(folder, script(folder.path, node, command, login));
    if (path.isEmpty())
        return uri;
    items.removeIf([](const QString &item) { return item.startsWith(u"command="); });
    items << QStringLiteral("command=") + QString::fromUtf8(QUrl::toPercentEncoding(path));
    return uri.section(u'?', 0, 0) + u'?' + items.join(u'&');
}

void remove()
{
    Folder &folder = ofProcess();
    const std::lock_guard lock(folder.mutex);
    if (folder.process == ::getpid() && !folder.path.isEmpty())
        QDir(folder.path).removeRecursively();
    folder.path.clear();
}

} // namespace ramet::askfolder
