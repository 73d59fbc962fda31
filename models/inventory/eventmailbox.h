// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/libvirt/events.h"

#include <functional>
#include <mutex>
#include <vector>

class QObject;

namespace ramet {

/// Carries events from the event loop's thread to a receiver's thread. A burst wakes it once.
class EventMailbox {
public:
    /// `wake` runs on the receiver's thread, never after close().
    EventMailbox(QObject *receiver, std::function<void()> wake);

    void post(const NodeEvent &event); ///< any thread; returns at once
    std::vector<NodeEvent> take();
    void close(); ///< on the receiver's thread, before the receiver goes; later events are dropped

private:
    std::mutex m_mutex;
    QObject *m_receiver;
    std::function<void()> m_wake;
    std::vector<NodeEvent> m_events;
};

} // namespace ramet
