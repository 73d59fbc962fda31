// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/progressnote.h"

#include "storage/base/statefile.h"
#include "storage/undo/journal.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

namespace ramet::progressnote {
namespace {

constexpr qint64 pauseMs = 500;
/// Of all notes, so that each replaces the whole one before.
constexpr qsizetype noteBytes = 256;

QString fileOf(const QString &journal)
{
    return journal + QStringLiteral(".progress");
}

QByteArray textOf(const Progress &progress)
{
    const QJsonObject note{{"phase", storedName(progress.phase)},
                           {"disk", progress.disk.left(32)},
                           {"done", QString::number(progress.doneBytes)},
                           {"total", QString::number(progress.totalBytes)}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact).leftJustified(noteBytes, ' ');
}

/// Of one task. It writes in place: a new name would wake all who watch the folder.
class Note {
public:
    explicit Note(const QString &journal)
        : m_journal(journal)
        , m_file(fileOf(journal))
    {
        m_since.start();
    }
    ~Note()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Note)

    void take(const Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        if (m_since.elapsed() < pauseMs)
            return;
        m_since.start();
        if (m_descriptor < 0) {
            if (!QFile::exists(m_journal))
                return;                          // it ended, all but for what nobody waits for
            ::unlink(QFile::encodeName(m_file)); // of a run that was killed
            m_descriptor =
                ::open(QFile::encodeName(m_file), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        }
        const QByteArray text = textOf(progress);
        if (m_descriptor >= 0 && ::pwrite(m_descriptor, text.constData(),
                                          static_cast<size_t>(text.size()), 0) < text.size())
            static_cast<void>(::ftruncate(m_descriptor, 0)); // half a note says nothing
    }

private:
    std::mutex m_mutex; ///< some methods tell of their progress on threads of their own
    QString m_journal;
    QString m_file;
    int m_descriptor = -1;
    QElapsedTimer m_since;
};

} // namespace

ProgressSink noting(const Journal &journal, ProgressSink sink)
{
    return [note = std::make_shared<Note>(journal.file()),
            sink = std::move(sink)](const Progress &progress) {
        note->take(progress);
        sink(progress);
    };
}

std::optional<Progress> read(const QString &journal)
{
    const QJsonObject note =
        QJsonDocument::fromJson(statefiles::read(fileOf(journal)).trimmed()).object();
    const auto phase = fromStoredName<Phase>(note["phase"].toString());
    if (!phase)
        return {};
    const quint64 total = note["total"].toString().toULongLong();
    return Progress{*phase, note["disk"].toString(),
                    std::min(note["done"].toString().toULongLong(), total), total};
}

void remove(const QString &journal)
{
    ::unlink(QFile::encodeName(fileOf(journal)));
}

} // namespace ramet::progressnote
