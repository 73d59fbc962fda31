// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/realscreen.h"

#include <QAbstractItemView>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>
#include <csignal>
#include <sys/prctl.h>

namespace ramet::test {

constexpr int waitMs = 10'000;

RealScreen::RealScreen()
{
    m_server.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("2560x1600x24"),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    while (m_server.waitForReadyRead(waitMs)) {
        if (!m_server.canReadLine())
            continue;
        qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
        m_isUp = true;
        return;
    }
}

RealScreen::~RealScreen()
{
    m_server.terminate();
    if (!m_server.waitForFinished(waitMs))
        m_server.kill();
}

QString RealHand::perform(const std::function<void(RealHand &)> &steps)
{
    m_why.clear();
    QEventLoop meanwhile;
    const std::unique_ptr<QThread> thread(QThread::create([this, &steps] {
        steps(*this);
        if (!m_why.isEmpty()) // a drag that nobody ends would never return
            letGo();
    }));
    QObject::connect(thread.get(), &QThread::finished, &meanwhile, &QEventLoop::quit);
    thread->start();
    meanwhile.exec();
    thread->wait();
    return m_why;
}

void RealHand::letGo()
{
    const QString why = m_why;
    run(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("Escape")});
    run(QStringLiteral("xdotool"), {QStringLiteral("mouseup"), QStringLiteral("1")});
    m_why = why;
}

void RealHand::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(waitMs) || process.exitCode() != 0)
        m_why = program + QStringLiteral(" failed: ") + process.readAllStandardError();
}

void RealHand::moveTo(const QPoint &globalPosition)
{
    if (m_why.isEmpty())
        run(QStringLiteral("xdotool"),
            {QStringLiteral("mousemove"), QString::number(globalPosition.x()),
             QString::number(globalPosition.y())});
}

void RealHand::moveUntil(const QString &what, const QPoint &globalPosition,
                         const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(waitMs);
    for (int step = 0; m_why.isEmpty() && !ask(condition); ++step) {
        moveTo(globalPosition + QPoint(step % 8, 0));
        if (deadline.hasExpired())
            m_why = QStringLiteral("Moved in vain for ") + what;
    }
}

void RealHand::clickUntil(const QString &what, const std::function<QPoint()> &place,
                          const std::function<bool()> &condition)
{
    constexpr int tries = 8;
    constexpr int waitsInATry = 60;
    for (int attempt = 0; m_why.isEmpty() && attempt < tries; ++attempt) {
        moveTo(place());
        press();
        release();
        for (int wait = 0; m_why.isEmpty() && wait < waitsInATry; ++wait) {
            if (ask(condition))
                return;
            QThread::msleep(10);
        }
    }
    if (m_why.isEmpty())
        m_why = QStringLiteral("Clicked in vain for ") + what;
}

void RealHand::press()
{
    if (m_why.isEmpty())
        run(QStringLiteral("xdotool"), {QStringLiteral("mousedown"), QStringLiteral("1")});
}

void RealHand::release()
{
    if (m_why.isEmpty())
        run(QStringLiteral("xdotool"), {QStringLiteral("mouseup"), QStringLiteral("1")});
}

void RealHand::keyDown(const QString &key)
{
    if (m_why.isEmpty())
        run(QStringLiteral("xdotool"), {QStringLiteral("keydown"), key});
}

void RealHand::keyUp(const QString &key)
{
    run(QStringLiteral("xdotool"), {QStringLiteral("keyup"), key}); // after a failure, too
}

void RealHand::key(const QString &key)
{
    if (m_why.isEmpty())
        run(QStringLiteral("xdotool"), {QStringLiteral("key"), key});
}

void RealHand::type(const QString &text)
{
    if (m_why.isEmpty())
        run(QStringLiteral("xdotool"), {QStringLiteral("type"), text});
}

bool RealHand::isSo(const std::function<bool()> &condition)
{
    return m_why.isEmpty() && ask(condition);
}

void RealHand::waitFor(const QString &what, const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(waitMs);
    while (m_why.isEmpty() && !ask(condition)) {
        if (deadline.hasExpired())
            m_why = QStringLiteral("Waited in vain for ") + what;
        else
            QThread::msleep(10);
    }
}

void RealHand::check(const QString &what, const std::function<bool()> &condition)
{
    if (m_why.isEmpty() && !ask(condition))
        m_why = QStringLiteral("Not so: ") + what;
}

void RealHand::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("RAMET_SCREENSHOTS");
    if (m_why.isEmpty() && !folder.isEmpty())
        run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"),
                                       folder + u'/' + name + QStringLiteral(".png")});
}

QPoint RealHand::placeOf(const QAbstractItemView &view, const std::function<QModelIndex()> &row)
{
    return placeAt(view, [&] { return QPoint(60, view.visualRect(row()).center().y()); });
}

QPoint RealHand::placeAt(const QAbstractItemView &view, const std::function<QPoint()> &position)
{
    return ask<QPoint>(
        [&] { return view.viewport()->mapToGlobal(position()) * view.devicePixelRatioF(); });
}

} // namespace ramet::test
