// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/inhibitor.h"

#include "models/tasks/taskqueue.h"
#include "ui/desktop/desktopnames.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcInhibit, "ramet.ui.inhibit")

namespace ramet {
namespace {

constexpr int settleMs = 200;
constexpr uint logoutAndSuspend = 1 | 4; // as the portal counts them

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");

bool isCopying(const TaskQueue &queue)
{
    return std::ranges::any_of(queue.tasks(),
                               [](const Task &task) { return task.copiesData && !task.isEnded(); });
}

} // namespace

Inhibitor::Inhibitor(TaskQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleMs);
    connect(&m_timer, &QTimer::timeout, this, &Inhibitor::followQueue);
    connect(&queue, &TaskQueue::activeCountChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

void Inhibitor::followQueue()
{
    const bool isWanted = m_queue.activeCount() > 0 && isCopying(m_queue);
    if (isWanted == m_isWanted)
        return;
    m_isWanted = isWanted;
    if (isWanted)
        ask();
    else
        release();
}

void Inhibitor::ask()
{
    askLogind(QStringLiteral("block"));
    askPortal();
}

/// Not everybody may block; a delay gives tasks some seconds.
void Inhibitor::askLogind(const QString &mode)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("shutdown:sleep") << QStringLiteral("Ramet")
         << tr("Virtual machines are being copied") << mode;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, mode] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid() && m_isWanted)
            m_logind = reply.value();
        else if (reply.isError() && m_isWanted && mode == u"block")
            askLogind(QStringLiteral("delay"));
        else if (reply.isError())
            qCInfo(lcInhibit) << "logind:" << reply.error().message();
    });
}

void Inhibitor::askPortal()
{
    auto bus = desktop::sessionBus();
    if (!bus)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        portalService, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << logoutAndSuspend
         << QVariantMap{{QStringLiteral("reason"), tr("Virtual machines are being copied")}};
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            qCInfo(lcInhibit) << "portal:" << reply.error().message();
        else if (m_isWanted && m_portal.isEmpty())
            m_portal = reply.value().path();
        else
            closePortal(reply.value().path());
    });
}

void Inhibitor::release()
{
    m_logind = {};
    if (!m_portal.isEmpty())
        closePortal(std::exchange(m_portal, QString()));
}

void Inhibitor::closePortal(const QString &request) const
{
    if (auto bus = desktop::sessionBus())
        bus->asyncCall(QDBusMessage::createMethodCall(
            portalService, request, QStringLiteral("org.freedesktop.portal.Request"),
            QStringLiteral("Close")));
}

} // namespace ramet
