// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessbus.h"

#include <QFile>
#include <csignal>
#include <sys/prctl.h>

namespace ramet::test {

constexpr int answerMs = 10'000;

AccessBus::AccessBus()
{
    const QString launcher = QStringLiteral("/usr/libexec/at-spi-bus-launcher");
    if (!QFile::exists(launcher)) {
        m_whyNot = QStringLiteral("there is no at-spi-bus-launcher (package at-spi2-core)");
        return;
    }
    for (QProcess *process : {&m_session, &m_launcher}) {
        process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
        process->setStandardErrorFile(QProcess::nullDevice());
    }
    m_session.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    while (m_address.isEmpty() && m_session.waitForReadyRead(answerMs))
        if (m_session.canReadLine())
            m_address = QString::fromLocal8Bit(m_session.readLine()).trimmed();
    if (m_address.isEmpty()) {
        m_whyNot = QStringLiteral("dbus-daemon does not start (package dbus-daemon)");
        return;
    }
    m_launcher.setProcessEnvironment(environment());
    m_launcher.start(launcher, {QStringLiteral("--launch-immediately")});
    if (!m_launcher.waitForStarted(answerMs))
        m_whyNot = QStringLiteral("at-spi-bus-launcher does not start");
}

/// The launcher takes its own bus with it, and what that started.
AccessBus::~AccessBus()
{
    for (QProcess *process : {&m_launcher, &m_session}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(answerMs))
            process->kill();
    }
}

QProcessEnvironment AccessBus::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    return environment;
}

} // namespace ramet::test
