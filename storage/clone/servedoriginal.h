// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/nbdsource.h"

#include <future>
#include <map>

namespace ramet {

/// The disks of a clone's original, which its node serves to the clone for as long as that needs
/// them: by TLS first, where a person named the network without it next. A helper holds them, so
/// nobody writes to them; where it has ended they are served again at the same port, if nobody has
/// written to them since. Noted in the journal. One thread beside that of begin().
class ServedOriginal {
public:
    ServedOriginal(CopyContext &context, const HelperPlatform &platform,
                   std::vector<DiskPlan> disks);

    /// Unsupported: the node cannot serve them.
    Status open();
    /// The same on a thread of its own, so that other steps are taken meanwhile.
    void begin();
    /// Waits until begin() serves them; they can be opened then. Once.
    Status begun();
    /// Waits for the rest of begin(): a later run can take it over then. Once.
    Status settled();
    /// open() took a way that the clone's node cannot read by, as `why` says: whether there is
    /// another for open().
    bool hasOther(const QString &why) { return m_source.hasOther(why); }
    /// Takes over what an earlier run noted. False: it noted nothing.
    Result<bool> adopt();
    /// How the clone's node reads them.
    const std::vector<HelperDisk> &disks() const { return m_served; }
    const QString &helper() const { return m_source.uuid(); }
    /// Whether they are served, again if need be. False: the node is away, and may come back.
    /// Refused: they were written to meanwhile.
    Result<bool> isServed();
    Status close() { return m_source.close(); }

private:
    using Times = std::map<QString, QString>; ///< by path; empty: nobody tells
    Times writeTimes() const;
    std::unexpected<Error> writtenTo(const QString &image) const;
    Status serve();
    Status settle();
    Status serveAgain(const Connection &node);
    Status note() const;

    CopyContext &m_context;
    std::vector<DiskPlan> m_disks;
    NbdSource m_source;
    std::vector<HelperDisk> m_served;
    Times m_writeTimes; ///< when it began
    std::promise<Status> m_begin;
    std::future<Status> m_begun;
    std::future<Status> m_settled; ///< its thread
};

} // namespace ramet
