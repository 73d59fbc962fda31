// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

class QDBusMessage;
class QDBusPendingCall;

namespace ramet {

class TaskQueue;

/// Keeps the computer from sleeping and the person's session from ending while a task copies data:
/// at logind, and at the desktop's portal, which also knows of logging out. UI thread; waits for
/// no answer. Where neither is there nothing happens; the end of the program gives both back.
class Inhibitor : public QObject {
    Q_OBJECT
public:
    explicit Inhibitor(TaskQueue &queue, QObject *parent = nullptr); ///< it must live as long

private:
    void followQueue();
    void ask();
    void askLogind(const QString &mode);
    void askPortal();
    void release();
    void closePortal(const QString &request) const;

    TaskQueue &m_queue;
    QTimer m_timer;                     ///< many tasks begin and end at once
    bool m_isWanted = false;            ///< a copy runs
    QDBusUnixFileDescriptor m_logind{}; ///< holds while it is open
    QString m_portal;                   ///< its object, which holds until it is closed
};

} // namespace ramet
