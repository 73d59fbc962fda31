// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/niceness.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace ramet {

/// A few threads for jobs that may hang: on a node, on a file of a server. They only read, and give
/// way to others of the process. Owned by the UI thread.
class Worker {
public:
    explicit Worker(int threads);
    /// Does not wait. Jobs that were given still run; the end of the program waits for them,
    /// but only for a moment.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Runs the function on a worker thread; what it holds is let go of there too.
    template <class Function> auto run(Function function)
    {
        return QtConcurrent::run(m_pool, [function = std::move(function)]() mutable {
            giveWay();
            return function();
        });
    }

private:
    QThreadPool *m_pool;
};

} // namespace ramet
