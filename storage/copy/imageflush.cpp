// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/imageflush.h"

#include "storage/base/cancel.h"
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

Status hold(CopyContext &context, const Undo &undo)
{
    QElapsedTimer timer;
    timer.start();
    RAMET_TRY(context.rollback.make(
        undo, [&] { return guests::suspend(context.connection, undo.uuid); }));
    const Status resumed = context.rollback.undoNow(undo);
    qCInfo(lcFlush) << undo.name << "was held for" << timer.elapsed() << "ms";
    return resumed;
}

} // namespace

Status flushImages(CopyContext &context, const QString &uuid, const QString &name,
                   const std::vector<FlushedImage> &images)
{
    const Undo resume{
        .kind = Undo::Kind::ResumeVm, .node = context.node, .uuid = uuid, .name = name};
    RAMET_TRY(context.rollback.undoNow(resume)); // the answer of an earlier call may be lost
    writeWhatIsInReach(context, images);
    for (;;) {
        const auto run = guests::runState(context.connection, uuid);
        if (!run)
            return std::unexpected(run.error());
        if (*run == GuestRun::Unclosed)
            return std::unexpected(Error{
                ErrorKind::Failed, flush, name, "QEMU ended before it had written its images", {}});
        if (*run == GuestRun::Off)
            return {};
        if (*run == GuestRun::Running) {
            const Status held = hold(context, resume);
            const auto now = held ? run : guests::runState(context.connection, uuid);
            if (held || !now || *now == GuestRun::Running)
                return held;
            continue; // it was paused or ended meanwhile
        }
        context.waiting();
        if (context.stop.stop_requested())
            return std::unexpected(cancelled(name));
        Cancel(context.stop).pause(200ms);
    }
}

} // namespace ramet
