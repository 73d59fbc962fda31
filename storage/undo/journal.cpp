// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/journal.h"

#include "storage/base/ownfile.h"
#include "storage/base/statefile.h"
#include "storage/domain/markproof.h"
#include "storage/undo/forgottenfiles.h"
#include "storage/undo/progressnote.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QUuid>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <ranges>
#include <sys/stat.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcJournal, "ramet.storage.journal")

namespace ramet {

namespace {

std::unexpected<Error> failure(const char *what, const QString &file, int code)
{
    const ErrorKind kind = code == ENOSPC || code == EDQUOT   ? ErrorKind::NoSpace
                           : code == EACCES || code == EPERM  ? ErrorKind::Denied
                           : code == ENOENT || code == ENODEV ? ErrorKind::NotFound
                                                              : ErrorKind::Failed;
    return std::unexpected(withCause(
        {kind, what, file, QString::fromLocal8Bit(std::strerror(code))}, ErrorCause::NotNoted));
}

/// The lock is this open file's: it goes with its descriptor, not with another one of the same
/// file in this process (fcntl(2), open file description locks).
struct flock wholeFile()
{
    struct flock whole {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return whole;
}

/// The journals that this program has locked. What is locked and what is known here change
/// together.
class OwnLocks {
public:
    bool lock(int descriptor, const QString &file)
    {
        const std::lock_guard held(m_mutex);
        struct flock whole = wholeFile();
        if (::fcntl(descriptor, F_OFD_SETLK, &whole) != 0)
            return false;
        m_files[descriptor] = file;
        return true;
    }
    void close(int descriptor)
    {
        const std::lock_guard held(m_mutex);
        m_files.erase(descriptor);
        ::close(descriptor); // and with it the lock
    }
    Journal::Runner runnerOf(int descriptor, const QString &file)
    {
        const std::lock_guard held(m_mutex);
        struct flock whole = wholeFile();
        if (::fcntl(descriptor, F_OFD_GETLK, &whole) != 0)
            return Journal::Runner::Another; // who cannot be told is not nobody
        if (whole.l_type == F_UNLCK)
            return Journal::Runner::Nobody;
        const bool isOwn = std::ranges::any_of(m_files | std::views::values,
                                               [&](const QString &own) { return own == file; });
        return isOwn ? Journal::Runner::ThisProgram : Journal::Runner::Another;
    }

private:
    std::mutex m_mutex;
    std::map<int, QString> m_files; ///< by descriptor
};

OwnLocks &ownLocks()
{
    static OwnLocks locks;
    return locks;
}

/// A file's name is only kept once its folder is.
Status syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure("open the journal's folder", folder, errno);
    const int code = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (code != 0 && code != EINVAL) // some file systems cannot, and need not
        return failure("keep the journal's name", folder, code);
    return {};
}

/// What a journal says is done, so nobody else may write one.
Status ownFolder(const QString &folder)
{
    Status status = OwnFile::checkFolder(folder);
    if (!status)
        status.error().operation = "trust the journal's folder";
    return status;
}

Status makeFolder(const QString &folder)
{
    if (QDir().exists(folder))
        return ownFolder(folder);
    if (!QDir().mkpath(QFileInfo(folder).path()))
        return failure("make the journal's folder", folder, EACCES);
    if (::mkdir(QFile::encodeName(folder), 0700) != 0 && errno != EEXIST)
        return failure("make the journal's folder", folder, errno);
    RAMET_TRY(ownFolder(folder)); // another program may have been quicker
    return syncFolder(QFileInfo(folder).path());
}

/// Gives the file its name, never that of another one.
Status giveName(const QString &from, const QString &to)
{
    const int linked = ::link(QFile::encodeName(from), QFile::encodeName(to));
    const int code = linked == 0 ? 0 : errno;
    if (code == EEXIST)
        return std::unexpected(withCause({ErrorKind::Busy, "begin a journal", to,
                                          "an earlier run of this task left something behind"},
                                         ErrorCause::NotNoted));
    if (code != 0)
        return failure("begin a journal", to, code);
    return syncFolder(QFileInfo(to).path());
}

bool isStillThere(int descriptor)
{
    struct stat info {};
    return ::fstat(descriptor, &info) == 0 && info.st_nlink > 0;
}

} // namespace

struct Journal::State {
    int descriptor = -1;
    QString file;
    JournalContent content;
    qint64 length = 0; ///< up to here all lines are whole
    std::mutex mutex;  ///< of what is appended and told

    ~State()
    {
        if (descriptor >= 0)
            ownLocks().close(descriptor);
    }
};

Journal::Journal(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Journal::~Journal() = default;

void Journal::makeDefaultFolder()
{
    static_cast<void>(makeFolder(defaultFolder())); // without it there is nothing to see
}

QString Journal::fileOf(const QString &id, const QString &folder)
{
    return isTaskId(id) ? folder + '/' + id + ".journal" : QString();
}

QString Journal::defaultFolder()
{
    return statefiles::folder() + "/tasks";
}

Result<std::unique_ptr<Journal>> Journal::create(JournalHeader header, const QString &folder)
{
    if (header.id.isEmpty())
        header.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!isTaskId(header.id))
        return std::unexpected(
            Error{ErrorKind::Invalid, "begin a journal", header.id, "its id is not a UUID"});
    header.host = thisHost();
    header.hostName = QSysInfo::machineHostName();
    header.started = QDateTime::currentDateTimeUtc();
    RAMET_TRY(makeFolder(folder));
    removeForgottenJournals(folder);
    auto state = std::make_unique<State>();
    state->file = fileOf(header.id, folder);
    // Locked and whole before anybody can see it.
    const QString hidden = hiddenJournal(folder);
    state->descriptor =
        ::open(QFile::encodeName(hidden), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (state->descriptor < 0)
        return failure("begin a journal", state->file, errno);
    const auto unname = qScopeGuard([&] { ::unlink(QFile::encodeName(hidden)); });
    if (!ownLocks().lock(state->descriptor, state->file))
        return failure("lock the journal", state->file, errno);
    state->content.state = JournalContent::State::Readable;
    state->content.header = header;
    std::unique_ptr<Journal> journal(new Journal(std::move(state)));
    RAMET_TRY(journal->append(headerLine(header), true));
    RAMET_TRY(giveName(hidden, journal->file()));
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::takeOver(const QString &file)
{
    RAMET_TRY(ownFolder(QFileInfo(file).path()));
    auto own = OwnFile::open(file, OwnFile::Access::ReadAndWrite);
    if (!own)
        return std::unexpected(own.error());
    if (!ownLocks().lock(own->descriptor(), file))
        return std::unexpected(Error{ErrorKind::Busy, "take over a task", file, "it still runs"});
    const auto text = own->readAll();
    auto state = std::make_unique<State>();
    state->file = file;
    state->descriptor = own->release();
    if (!text)
        return std::unexpected(text.error());
    state->content = readJournal(*text);
    if (!isStillThere(state->descriptor))
        return failure("open the journal", file, ENOENT);
    if (!state->content.isReadable())
        return std::unexpected(
            Error{ErrorKind::Invalid, "take over a task", file, whyNotReadable(state->content)});
    state->length = state->content.wholeBytes;
    return std::unique_ptr<Journal>(new Journal(std::move(state)));
}

Journal::Runner Journal::runnerOf(const QString &file)
{
    const auto own = OwnFile::open(file, OwnFile::Access::ReadAndWrite);
    return own ? ownLocks().runnerOf(own->descriptor(), file) : Runner::Nobody;
}

QString Journal::file() const
{
    return m_state->file;
}

const JournalHeader &Journal::header() const
{
    return m_state->content.header;
}

Status Journal::append(const QJsonObject &line, bool sync)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    qint64 done = 0;
    while (done < text.size()) {
        const ssize_t part =
            ::pwrite(m_state->descriptor, text.constData() + done,
                     static_cast<size_t>(text.size() - done), m_state->length + done);
        if (part < 0 && errno != EINTR)
            return failure("write to the journal", m_state->file, errno);
        done += std::max<ssize_t>(part, 0);
    }
    // What a crash cut off behind the last whole line is longer than a short line may be.
    if (::ftruncate(m_state->descriptor, m_state->length + done) != 0 ||
        (sync && ::fdatasync(m_state->descriptor) != 0))
        return failure("write to the journal", m_state->file, errno);
    m_state->length += done;
    return {};
}

Status Journal::intend(int step, const Undo &undo)
{
    const QJsonObject line = intendLine({step, undo, false, QDateTime::currentDateTimeUtc()});
    const std::lock_guard lock(m_state->mutex);
    RAMET_TRY(append(line, true));
    applyLine(m_state->content, line);
    return {};
}

void Journal::settle(int step, bool made)
{
    const QJsonObject line = settleLine(step, made);
    const std::lock_guard lock(m_state->mutex);
    // That something is gone must be known: another's thing may get its name.
    if (const Status status = append(line, !made); !status)
        qCWarning(lcJournal) << status.error().object << status.error().detail;
    applyLine(m_state->content, line);
}

Status Journal::note(const QString &key, const QJsonObject &value)
{
    return note(key, value, true);
}

Status Journal::noteHint(const QString &key, const QJsonObject &value)
{
    return note(key, value, false);
}

Status Journal::note(const QString &key, const QJsonObject &value, bool sync)
{
    const QJsonObject line = noteLine(key, value);
    const std::lock_guard lock(m_state->mutex);
    RAMET_TRY(append(line, sync));
    applyLine(m_state->content, line);
    return {};
}

void Journal::remove()
{
    progressnote::remove(m_state->file);
    if (::unlink(QFile::encodeName(m_state->file)) != 0)
        qCWarning(lcJournal) << "cannot remove" << m_state->file << std::strerror(errno);
}

std::vector<Journal::StepState> Journal::openSteps() const
{
    const std::lock_guard lock(m_state->mutex);
    std::vector<StepState> steps;
    for (const auto &[number, step] : m_state->content.steps)
        steps.push_back(step);
    return steps;
}

int Journal::lastStep() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->content.lastStep;
}

QJsonObject Journal::fact(const QString &key) const
{
    const std::lock_guard lock(m_state->mutex);
    const auto found = m_state->content.facts.find(key);
    return found == m_state->content.facts.end() ? QJsonObject() : found->second;
}

} // namespace ramet
