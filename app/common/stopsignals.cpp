// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/stopsignals.h"

#include <QSocketNotifier>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace ramet {

namespace {

int writeEnd = -1;

/// Runs in signal context: only write() is allowed here.
extern "C" void wakeUp(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = saved;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    handle(SIGPIPE, SIG_IGN);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals keep ending the program
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_readEnd, bytes, sizeof bytes) > 0) {
        }
        emit received();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        handle(signal, wakeUp);
}

StopSignals::~StopSignals()
{
    if (m_readEnd < 0)
        return;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        handle(signal, SIG_IGN);
    ::close(m_readEnd);
    ::close(writeEnd);
}

} // namespace ramet
