// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPoint>
#include <QProcess>
#include <QStringList>
#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace ramet::test {

/// An X server of this test alone, which becomes the screen of the application that is made after
/// it. Ends with the object.
class RealScreen {
public:
    RealScreen();
    ~RealScreen();
    bool isUp() const { return m_isUp; }

private:
    QProcess m_server;
    bool m_isUp = false;
};

/// A mouse and a keyboard at the screen's server, moved by xdotool: what they do goes the whole way
/// through X. A drag is an event loop of its own, so the hand works on another thread.
class RealHand {
public:
    /// Runs `steps` on a thread and the event loop meanwhile. UI thread. Returns why they failed.
    QString perform(const std::function<void(RealHand &)> &steps);

    // Within the steps; after a failure each does nothing.
    void moveTo(const QPoint &globalPosition);
    /// There and to and fro beside it: moves that follow each other soon may come as one.
    void moveUntil(const QString &what, const QPoint &globalPosition,
                   const std::function<bool()> &condition);
    /// Clicks there until the condition holds, slowly enough to be no double click: rows may move
    /// while a window fills.
    void clickUntil(const QString &what, const std::function<QPoint()> &place,
                    const std::function<bool()> &condition);
    void press();
    void release();
    void keyDown(const QString &key);
    void keyUp(const QString &key);
    void key(const QString &key);
    void type(const QString &text);
    /// Until the condition holds, which is asked on the UI thread.
    void waitFor(const QString &what, const std::function<bool()> &condition);
    bool isSo(const std::function<bool()> &condition); ///< asked there, too
    void check(const QString &what, const std::function<bool()> &condition);
    /// The whole screen with what hovers, into the folder RAMET_SCREENSHOTS; nothing without it.
    void picture(const QString &name);
    /// Where in the view's viewport something is; the functions are called on the UI thread.
    QPoint placeAt(const QAbstractItemView &view, const std::function<QPoint()> &position);
    QPoint placeOf(const QAbstractItemView &view, const std::function<QModelIndex()> &row);

private:
    void letGo();
    void run(const QString &program, const QStringList &arguments);
    template <class Answer> Answer ask(const std::function<Answer()> &question) const
    {
        Answer answer{};
        QMetaObject::invokeMethod(
            qApp, [&] { answer = question(); }, Qt::BlockingQueuedConnection);
        return answer;
    }

    QString m_why;
};

} // namespace ramet::test
