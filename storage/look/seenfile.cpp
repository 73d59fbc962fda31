// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/seenfile.h"

#include "storage/base/ownfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <sys/stat.h>

Q_LOGGING_CATEGORY(lcSeen, "ramet.storage.seen")

namespace ramet::seenfile {

QString path(const QString &uri, const char *ending)
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder = QDir::isAbsolutePath(state) ? state : QDir::homePath() + "/.local/state";
    const QByteArray hash = QCryptographicHash::hash(uri.toUtf8(), QCryptographicHash::Sha256);
    return folder + "/ramet/nodes/" + QString::fromLatin1(hash.toHex().left(32)) + u'.' +
           QLatin1String(ending);
}

QByteArray read(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const Status trusted = OwnFile::checkFolder(folder);
    const auto file = trusted ? OwnFile::open(path, OwnFile::Access::Read)
                              : Result<OwnFile>(std::unexpected(trusted.error()));
    const auto text = file ? file->readAll() : Result<QByteArray>(std::unexpected(file.error()));
    if (!text && text.error().kind == ErrorKind::Denied)
        qCWarning(lcSeen) << "not obeyed:" << text.error().object << text.error().detail;
    return text ? *text : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    if (read(path) == text)
        return;
    const QString folder = QFileInfo(path).path();
    QDir().mkpath(QFileInfo(folder).path());
    ::mkdir(QFile::encodeName(folder), 0700);
    if (!OwnFile::checkFolder(folder))
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

} // namespace ramet::seenfile
