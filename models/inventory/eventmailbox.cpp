// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/eventmailbox.h"

#include <QMetaObject>
#include <QObject>

namespace ramet {

EventMailbox::EventMailbox(QObject *receiver, std::function<void()> wake)
    : m_receiver(receiver)
    , m_wake(std::move(wake))
{
}

void EventMailbox::post(const NodeEvent &event)
{
    const std::lock_guard lock(m_mutex);
    if (!m_receiver)
        return;
    m_events.push_back(event);
    if (m_events.size() == 1)
        QMetaObject::invokeMethod(m_receiver, m_wake, Qt::QueuedConnection);
}

std::vector<NodeEvent> EventMailbox::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_events, {});
}

void EventMailbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_receiver = nullptr;
    m_events.clear();
}

} // namespace ramet
