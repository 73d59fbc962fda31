// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QObject>
#include <map>

class QDBusPendingCallWatcher;

namespace ramet {

class TaskQueue;

/// Tells the desktop of a task that ended while no window of the program was in front. UI thread;
/// waits for no answer. Without a desktop that shows notifications nothing happens.
class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(TaskQueue &queue, QObject *parent = nullptr); ///< it must live as long

signals:
    /// A person clicked on the notification of a task; about which VM it was, if any.
    void clicked(const ramet::VmRef &vm);

private slots:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void forget(uint id);

private:
    void tellEnd(TaskId task);
    void tell(const QString &title, const QString &text, const VmRef &vm);

    TaskQueue &m_queue;
    bool m_readsMarkup = false;    ///< the desktop takes "<" for the begin of a tag
    std::map<uint, VmRef> m_shown; ///< notifications of ours
};

} // namespace ramet
