// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace ramet {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal of the event loop; none of them ends the
/// program any more. SIGPIPE is ignored: a reader that goes away must not stop a rollback.
/// One per program, made on the main thread.
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

signals:
    void received();

private:
    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace ramet
