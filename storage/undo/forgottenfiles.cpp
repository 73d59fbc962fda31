// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/forgottenfiles.h"

#include "storage/base/ownfile.h"
#include "storage/undo/journal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

namespace ramet {

QString hiddenJournal(const QString &folder)
{
    return folder + "/." + QUuid::createUuid().toString(QUuid::Id128);
}

void removeForgottenJournals(const QString &folder)
{
    constexpr int hour = 60 * 60;
    static const QRegularExpression hidden(QStringLiteral("^\\.[0-9a-f]{32}$"));
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-hour);
    const QFileInfoList files = QDir(folder).entryInfoList({".*"}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const QString path = file.filePath();
        const bool isOld = hidden.match(file.fileName()).hasMatch() && file.lastModified() < old;
        if (isOld && OwnFile::open(path, OwnFile::Access::ReadAndWrite) &&
            Journal::runnerOf(path) == Journal::Runner::Nobody)
            QFile::remove(path);
    }
}

} // namespace ramet
