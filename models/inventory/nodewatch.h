// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/portprobe.h"

#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <memory>

namespace ramet {

/// The sockets on which the daemon of a URI may listen; empty: it is on another machine.
QStringList localSockets(const QString &uri);

/// Tells when a node that cannot be reached may be there again, so that nobody has to ask it all
/// the time: its socket on this machine came or is another one; or, of another machine, its port
/// took connections again, or something of this one's network changed. UI thread.
class NodeWatch : public QObject {
    Q_OBJECT
public:
    explicit NodeWatch(const QString &uri, QObject *parent = nullptr);
    void start();
    void stop();

signals:
    void changed();

private:
    void watchFolders();
    void look();
    void probe();
    void takeProbe(bool isThere);

    const QStringList m_sockets;
    std::unique_ptr<QFileSystemWatcher> m_folders; ///< while it is on: the loop polls each
    QMap<QString, QString> m_seen; ///< what each socket was like; empty: there was none
    const std::optional<NodePort> m_port;
    QTimer m_probe;
    bool m_isProbing = false;
    bool m_listened = true; ///< when it was last looked; no news is no change
    bool m_isOn = false;
};

} // namespace ramet
