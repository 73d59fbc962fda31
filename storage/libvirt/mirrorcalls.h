// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/connection.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace ramet {

struct Mirror {
    QString path; ///< what is written
    bool isReady = false;
    bool isEnding = false; ///< asked to end
};

/// Copies that follow what a running guest writes. `disk` is the target name, such as "vda".
namespace mirrors {

/// Starts to copy into a file that exists already; `diskXml` is its <disk> element. Not with
/// SYNCHRONOUS_WRITES, though a guest could not outrun that: a QEMU 7.2 that is told to end such a
/// job before it has caught up, with a limit to its speed, crashes, and the guest with it.
/// Busy: another job has the disk.
Status start(const Connection &connection, const QString &uuid, const QString &disk,
             const QString &diskXml, quint64 bytesPerSecondLimit);
/// All that run, by disk; those of others, too.
Result<std::map<QString, Mirror>> list(const Connection &connection, const QString &uuid);
/// Whether the daemon lists a mirror of the disk that was told to end and that QEMU knows nothing
/// of. For a moment that is usual. One that was killed meanwhile (libvirt 9.0) does so until the VM
/// is off, and no other copy can begin.
bool isForgotten(const Connection &connection, const QString &uuid, const QString &disk);
/// Asks for the end and does not wait. A mirror that was ready stays a whole copy, as of now.
Status askEnd(const Connection &connection, const QString &uuid, const QString &disk);
/// Ends the mirror that writes to `path` and waits for its end. NotFound: there is none. Busy:
/// there is one, and it cannot be told whether it is that.
Status end(const Connection &connection, const QString &uuid, const QString &disk,
           const QString &path);

/// Hears how the mirrors and backups of a domain end, from its construction on: that a job is gone
/// does not say whether its last bytes reached the disk.
class Watch {
public:
    /// Busy: the connection watches this domain already.
    static Result<std::unique_ptr<Watch>> create(const Connection &connection, const QString &uuid);
    ~Watch();
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    /// Waits for the news of a mirror's end. Failed: it ended badly, or there was no news.
    Status endOf(const QString &disk, std::chrono::milliseconds limit) const;
    /// The same of a backup's job, which ends by itself: Failed also where it was ended.
    Status completionOf(const QString &disk, std::chrono::milliseconds limit) const;

private:
    struct State;
    explicit Watch(std::shared_ptr<State> state);
    Status judge(const QString &disk, int type, std::chrono::milliseconds limit,
                 bool (*isGood)(int status)) const;
    std::shared_ptr<State> m_state;
};

} // namespace mirrors
} // namespace ramet
