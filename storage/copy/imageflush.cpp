// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/imageflush.h"

#include "storage/base/cancel.h"
#include "storage/copy/livehold.h"
#include "storage/copy/localfile.h"
#include "storage/libvirt/guestcalls.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <fcntl.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcFlush, "ramet.storage.flush")

namespace ramet {

namespace {

using namespace std::chrono_literals;

const QString flush = QStringLiteral("flush images");

/// Of much that was copied the kernel still has to write most: better while the guest runs.
void writeWhatIsInReach(const CopyContext &context, const std::vector<FlushedImage> &images)
{
    for (const auto &[pool, volume, path] : images) {
        const auto file =
            localfiles::openSame(context.connection, pool, volume, path, O_RDONLY | O_CLOEXEC);
        if (file)
            static_cast<void>(::fdatasync(file.number())); // QEMU's own tells what fails
    }
}

class Flush {
public:
    Flush(CopyContext &context, const Unflushed &unflushed)
        : m_context(context)
        , m_unflushed(unflushed)
        , m_resume{.kind = Undo::Kind::ResumeVm,
                   .node = context.node,
                   .uuid = unflushed.uuid,
                   .name = unflushed.name}
    {
    }

    Status run()
    {
        while (true) {
            RAMET_TRY(letGuestGo(m_context.rollback, m_resume)); // a call before may have held it
            const auto isDone = tryOnce();
            if (!isDone)
                return std::unexpected(isDone.error());
            if (*isDone)
                return {};
            m_context.waiting();
            if (m_context.stop.stop_requested())
                return std::unexpected(cancelled(m_unflushed.name));
            Cancel(m_context.stop).pause(200ms);
        }
    }

private:
    Result<GuestRun> state() const
    {
        return guests::runState(m_context.connection, m_unflushed.uuid);
    }

    /// False: not at this moment.
    Result<bool> tryOnce()
    {
        const auto now = state();
        if (!now || *now == GuestRun::Unclosed)
            return std::unexpected(now ? notFlushed(m_unflushed.name) : now.error());
        if (isOff(*now))
            return *now == GuestRun::Off;
        const auto isSame = isSameRun();
        if (!isSame || !*isSame)
            return isSame;
        return *now == GuestRun::Running ? hold() : Result<bool>(false);
    }

    /// False: it has ended meanwhile.
    Result<bool> isSameRun() const
    {
        const auto name = guests::nameOfRun(m_context.connection, m_unflushed.uuid);
        if (name && *name != m_unflushed.run)
            return std::unexpected(notFlushed(m_unflushed.name));
        return name ? Result<bool>(true) : whatElse(name.error());
    }

    Result<bool> hold()
    {
        QElapsedTimer timer;
        timer.start();
        const Status suspended = m_context.rollback.make(
            m_resume, [&] { return guests::suspend(m_context.connection, m_unflushed.uuid); });
        if (!suspended)
            return suspended.error().kind == ErrorKind::Busy ? Result<bool>(false)
                                                             : whatElse(suspended.error());
        RAMET_TRY(letGuestGo(m_context.rollback, m_resume));
        qCInfo(lcFlush) << m_unflushed.name << "was held for" << timer.elapsed() << "ms";
        return true;
    }

    /// False: the call failed because the guest does not run any more.
    Result<bool> whatElse(const Error &error) const
    {
        const auto now =
            error.kind == ErrorKind::Unreachable ? Result<GuestRun>(GuestRun::Running) : state();
        if (now && *now == GuestRun::Running)
            return std::unexpected(error);
        return now ? Result<bool>(false) : Result<bool>(std::unexpected(now.error()));
    }

    CopyContext &m_context;
    const Unflushed &m_unflushed;
    const Undo m_resume;
};

} // namespace

Error notFlushed(const QString &name)
{
    return withCause({ErrorKind::Failed,
                      flush,
                      name,
                      "its QEMU ended, or may have, before it had written what it copied",
                      {}},
                     ErrorCause::NotFlushed);
}

Status flushImages(CopyContext &context, const Unflushed &unflushed)
{
    writeWhatIsInReach(context, unflushed.images);
    return Flush(context, unflushed).run();
}

} // namespace ramet
