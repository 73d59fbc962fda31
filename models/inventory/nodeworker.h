// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QtConcurrent>

namespace ramet {

/// The threads of one node: one may look at storages, which takes long, while the other looks at
/// VMs. Owned by the UI thread.
class NodeWorker {
public:
    NodeWorker();
    /// Does not wait. Jobs that were given still run; the end of the program waits for them,
    /// but only for a moment, as a node may hang.
    ~NodeWorker();
    NodeWorker(const NodeWorker &) = delete;
    NodeWorker &operator=(const NodeWorker &) = delete;

    /// Runs the function on a worker thread; what it holds is let go of there too.
    template <class Function> auto run(Function function)
    {
        return QtConcurrent::run(m_pool, std::move(function));
    }

private:
    QThreadPool *m_pool;
};

} // namespace ramet
