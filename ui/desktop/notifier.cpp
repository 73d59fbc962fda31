// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifier.h"

#include "models/printable.h"
#include "models/tasks/taskqueue.h"
#include "models/tasks/tasktext.h"
#include "ui/desktop/desktopnames.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ramet {
namespace {

const QString notificationService = QStringLiteral("org.freedesktop.Notifications");
const QString notificationPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(notificationService, notificationPath,
                                          notificationService, method);
}

bool isInFront()
{
    return QApplication::activeWindow() != nullptr;
}

} // namespace

Notifier::Notifier(TaskQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    auto bus = desktop::sessionBus();
    if (!bus)
        return;
    const auto listen = [&](const char *signal, const char *slot) {
        bus->connect(notificationService, notificationPath, notificationService,
                     QLatin1String(signal), this, slot);
    };
    listen("ActionInvoked", SLOT(takeAction(uint, QString)));
    listen("ActivationToken", SLOT(takeToken(uint, QString)));
    listen("NotificationClosed", SLOT(forget(uint)));
    auto *watcher = new QDBusPendingCallWatcher(
        bus->asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_readsMarkup = reply.isValid() && reply.value().contains(QStringLiteral("body-markup"));
        watcher->deleteLater();
    });
    connect(&queue, &TaskQueue::taskEnded, this, &Notifier::tellEnd);
}

void Notifier::tellEnd(TaskId id)
{
    const Task *task = m_queue.find(id);
    if (!task || task->group != 0 || task->state == TaskState::Cancelled || isInFront())
        return;
    tell(task->title, taskStatusText(*task), task->result.outcome.vm.value_or(task->vm));
}

void Notifier::tell(const QString &title, const QString &text, const VmRef &vm)
{
    const QString plain = printableLines(text);
    const QStringList actions{QStringLiteral("default"), tr("Show")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), desktop::appId}};
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    call << QStringLiteral("Ramet") << 0U << desktop::appId << printable(title)
         << (m_readsMarkup ? plain.toHtmlEscaped() : plain) << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(desktop::sessionBus()->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, vm] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_shown[reply.value()] = vm;
        watcher->deleteLater();
    });
}

void Notifier::takeAction(uint id, const QString &action)
{
    const auto shown = m_shown.find(id); // others' come here too
    if (shown != m_shown.end() && action == u"default")
        emit clicked(shown->second);
}

void Notifier::takeToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        desktop::useActivationToken(token);
}

void Notifier::forget(uint id)
{
    m_shown.erase(id);
}

} // namespace ramet
