// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/inventory/nodereport.h"

#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>

namespace ramet {

struct Inventory;
class Worker;

/// What a test of a node says, in words.
struct NodeVerdict {
    bool isGood = false;
    QString text{};    ///< what was found, or why it cannot be reached: sentences, a line each
    QString details{}; ///< libvirt's own text
};

/// `inventory`: the nodes in use; one of them may be the same host.
NodeVerdict nodeVerdict(const NodeAddress &address, const Result<NodeReport> &report,
                        const Inventory &inventory);

/// Tries a node on a thread of its own, one at a time. UI thread.
class NodeTest {
public:
    using Ended = std::function<void(const Result<NodeReport> &)>;
    NodeTest();
    ~NodeTest(); ///< cancels it

    void start(const NodeAddress &address, Ended ended);
    void cancel(); ///< nothing is called then
    bool isRunning() const { return m_isRunning; }

private:
    std::unique_ptr<Worker> m_worker;
    QObject m_context; ///< of what waits for the answer
    std::stop_source m_stop;
    int m_generation = 0;
    bool m_isRunning = false;
};

} // namespace ramet
