// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fileread.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
    m_worker.run([path, most] { return readFile(path, most); })
        .then(this, [this, number](const FileContent &content) {
            if (number == m_reads)
                emit finished(std::exchange(m_path, {}), content);
        });
}

} // namespace ramet
