// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fileread.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>

namespace ramet {
namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(ramet::FileReader)
};

/// A server that hangs holds up as many threads at most.
constexpr int mostReads = 4;

} // namespace

FileContent readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return std::unexpected(FileText::tr("There is no file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            FileText::tr("“%1” could not be read: %2").arg(path, file.errorString()));
    return file.read(most);
}

FileReader::FileReader(QObject *parent)
    : QObject(parent)
    , m_worker(mostReads)
{
}

void FileReader::read(const QString &path, qint64 most)
{
    if (path == m_path)
        return;
    m_path = path;
    const int number = ++m_reads;
    // Not QFuture::then(this, …): Qt 6.4 ends the program where `this` has gone meanwhile.
    auto *watcher = new QFutureWatcher<FileContent>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number == m_reads)
            emit finished(std::exchange(m_path, {}), watcher->result());
    });
    watcher->setFuture(m_worker.run([path, most] { return readFile(path, most); }));
}

} // namespace ramet
