// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/progressline.h"

#include "app/ctl/table.h"
#include "models/tasks/tasktext.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace ramet::ctl {

namespace {

struct ProgressLineTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::ProgressLine)
};

constexpr qint64 quietMs = 300;
constexpr qint64 lineEveryMs = 1000;

int terminalWidth()
{
    winsize size = {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

QString barText(double part, int width)
{
    const int cells = width < 100 ? 10 : 20;
    const int full = std::clamp(static_cast<int>(part * cells), 0, cells);
    return u'[' + QString(full, u'#') + QString(cells - full, u'-') + QStringLiteral("] ");
}

void write(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

QString progressText(const Task &task, int width)
{
    const Progress &progress = task.progress;
    QString text = printable(taskStatusText(task));
    if (progress.members > 0)
        text = ProgressLineTexts::tr("%1 of %2 done", "members of a group")
                   .arg(progress.doneMembers)
                   .arg(progress.members) +
               QStringLiteral("; ") + text;
    if (progress.countsBytes()) {
        const double part = std::min(1.0, static_cast<double>(progress.doneBytes) /
                                              static_cast<double>(progress.totalBytes));
        const QString percent =
            ProgressLineTexts::tr("%1 %", "per cent").arg(static_cast<int>(part * 100), 3);
        const QString pace = taskPaceText(task);
        text = percent + QStringLiteral("  ") + text +
               (pace.isEmpty() ? QString() : QStringLiteral(", ") + pace);
        if (width > 0)
            text = barText(part, width) + text;
    }
    while (width > 0 && displayWidth(text) > width - 1)
        text.chop(1);
    return text;
}

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
    m_sinceStart.start();
}

void ProgressLine::show(const Task &task)
{
    if (task.isEnded() || m_sinceStart.elapsed() < quietMs)
        return;
    if (m_isTerminal) {
        write(QStringLiteral("\r\033[K") + progressText(task, terminalWidth()));
        m_isDrawn = true;
    } else if (!m_sinceLine.isValid() || m_sinceLine.elapsed() >= lineEveryMs) {
        m_sinceLine.start();
        write(progressText(task, 0) + u'\n');
    }
}

void ProgressLine::clear()
{
    if (m_isDrawn)
        write(QStringLiteral("\r\033[K"));
    m_isDrawn = false;
}

} // namespace ramet::ctl
