// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace ramet {

/// What the desktop asks of the program. Without an action and links: to show its window.
struct DesktopRequest {
    QString action; ///< of the desktop file: "new-clone"
    QStringList links;
    QString token; ///< with which the desktop lets a window come to the front; may be empty
    bool isSpecial() const { return !action.isEmpty() || !links.isEmpty(); }
    bool operator==(const DesktopRequest &) const = default;
};

/// One window for all starts of the program in a session: org.freedesktop.Application on the
/// session bus, which also starts the program where the desktop asks for it. UI thread. Without a
/// bus each start has its own window.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True: this program is the one of the session from now on, or there is no bus. False:
    /// another one is. wanted() does not come before the event loop runs.
    bool claim();
    /// Hands over to the other one, which then comes to the front. False: it does not answer.
    bool handOver(const DesktopRequest &request) const;

signals:
    void wanted(const ramet::DesktopRequest &request);
};

} // namespace ramet
