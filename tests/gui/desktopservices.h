// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>
#include <fcntl.h>
#include <unistd.h>

namespace ramet::test {

/// What a desktop shows, remembered instead.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles;
    QStringList bodies;
    QStringList capabilities{QStringLiteral("body-markup"), QStringLiteral("actions")};

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString & /*app*/, uint /*replaces*/, const QString & /*icon*/,
                const QString &title, const QString &body, const QStringList & /*actions*/,
                const QVariantMap & /*hints*/, int /*timeout*/)
    {
        titles << title;
        bodies << body;
        return static_cast<uint>(titles.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
};

/// logind's Inhibit: gives one end of a pipe away, whose other end tells when all of it are closed.
class LogindService : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked; ///< "what mode"
    bool refusesToBlock = false;
    ~LogindService() override { closeAll(); }

    bool isHeld() const
    {
        char byte = 0;
        return m_read >= 0 && ::read(m_read, &byte, 1) != 0; // 0: the last writer is gone
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString & /*who*/,
                                    const QString & /*why*/, const QString &mode)
    {
        asked << what + u' ' + mode;
        if (refusesToBlock && mode == u"block") {
            sendErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"),
                           QStringLiteral("no"));
            return {};
        }
        closeAll();
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_read = ends[0];
        QDBusUnixFileDescriptor descriptor(ends[1]); // a copy of it
        ::close(ends[1]);
        return descriptor;
    }

private:
    void closeAll()
    {
        if (m_read >= 0)
            ::close(m_read);
        m_read = -1;
    }
    int m_read = -1;
};

/// The portal's Inhibit with the one request that it makes.
class PortalService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    QList<uint> flags;

public slots:
    QDBusObjectPath Inhibit(const QString & /*window*/, uint wanted, const QVariantMap & /*more*/)
    {
        flags << wanted;
        return QDBusObjectPath(QStringLiteral("/request"));
    }
};
class PortalRequest : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    int closed = 0;

public slots:
    void Close() { ++closed; }
};

/// All of them on the bus, behind a connection of their own.
class DesktopServices {
public:
    explicit DesktopServices(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("services")))
    {
        const auto all = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
        m_isUp =
            m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &notifications,
                                 all) &&
            m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind, all) &&
            m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal, all) &&
            m_bus.registerObject(QStringLiteral("/request"), &request, all);
        for (const char *name : {"org.freedesktop.Notifications", "org.freedesktop.login1",
                                 "org.freedesktop.portal.Desktop"})
            m_isUp = m_isUp && m_bus.registerService(QLatin1String(name));
    }
    bool isUp() const { return m_isUp; }

    NotificationService notifications;
    LogindService logind;
    PortalService portal;
    PortalRequest request;

private:
    QDBusConnection m_bus;
    bool m_isUp = false;
};

} // namespace ramet::test
