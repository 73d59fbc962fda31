// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/singleinstance.h"

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

namespace ramet {

/// org.freedesktop.Application of the Desktop Entry Specification, as others call it.
class ApplicationAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(QObject *of);

public slots: // NOLINT: their names are the interface's
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &name, const QVariantList &parameters,
                        const QVariantMap &platformData);

signals:
    void wanted(const ramet::DesktopRequest &request);
};

} // namespace ramet
