// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/privatebus.h"

#include <QDir>

namespace ramet::test {
namespace {

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

QString configuration(const QString &folder)
{
    return QStringLiteral("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus "
                          "Configuration 1.0//EN\" \"http://www.freedesktop.org/standards/dbus/"
                          "1.0/busconfig.dtd\">\n<busconfig><type>session</type>"
                          "<listen>unix:path=%1/socket</listen>"
                          "<servicedir>%1/services</servicedir>"
                          "<policy context=\"default\"><allow send_destination=\"*\"/>"
                          "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n")
        .arg(folder);
}

} // namespace

PrivateBus::PrivateBus()
{
    const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
    QDir(m_folder.path()).mkdir(QStringLiteral("services"));
    if (!write(config, configuration(m_folder.path())))
        return;
    const QString address =
        QStringLiteral("unix:path=%1").arg(m_folder.filePath(QStringLiteral("socket")));
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
        qputenv(name, address.toUtf8());
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"),
                    QStringLiteral("--print-address=1")});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = address;
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool PrivateBus::addService(const QString &name, const QString &program) const
{
    return write(m_folder.filePath(QStringLiteral("services/%1.service").arg(name)),
                 QStringLiteral("[D-BUS Service]\nName=%1\nExec=%2\n").arg(name, program));
}

} // namespace ramet::test
