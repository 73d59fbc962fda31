// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/statefile.h"

#include "storage/base/ownfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QTemporaryFile>
#include <cstdio>
#include <sys/stat.h>

Q_LOGGING_CATEGORY(lcState, "ramet.storage.state")

namespace ramet::statefiles {

QString folder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // the XDG base directory specification: else ignore it
        state = QDir::homePath() + "/.local/state";
    return state + "/ramet";
}

QByteArray read(const QString &path)
{
    const Status trusted = OwnFile::checkFolder(QFileInfo(path).path());
    const auto file = trusted ? OwnFile::open(path, OwnFile::Access::Read)
                              : Result<OwnFile>(std::unexpected(trusted.error()));
    const auto text = file ? file->readAll() : Result<QByteArray>(std::unexpected(file.error()));
    if (!text && text.error().kind == ErrorKind::Denied)
        qCWarning(lcState) << "not obeyed:" << text.error().object << text.error().detail;
    return text ? *text : QByteArray();
}

namespace {

/// False: it says so already, or must not be written.
bool mayWrite(const QString &path, const QByteArray &text)
{
    if (read(path) == text)
        return false;
    const QString folder = QFileInfo(path).path();
    QDir().mkpath(QFileInfo(folder).path());
    ::mkdir(QFile::encodeName(folder), 0700);
    return OwnFile::checkFolder(folder).has_value();
}

} // namespace

void writeHint(const QString &path, const QByteArray &text)
{
    if (!mayWrite(path, text))
        return;
    QTemporaryFile file(path + QStringLiteral(".XXXXXX")); // with the mode 0600
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return;
    const bool isNamed = ::rename(QFile::encodeName(file.fileName()), QFile::encodeName(path)) == 0;
    file.setAutoRemove(!isNamed);
}

void write(const QString &path, const QByteArray &text)
{
    if (!mayWrite(path, text))
        return;
    if (QFileInfo(path).isSymLink()) // QSaveFile would write to where it leads
        QFile::remove(path);
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(text) == text.size())
        file.commit();
}

} // namespace ramet::statefiles
