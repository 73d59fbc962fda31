// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/applicationadaptor.h"

namespace ramet {
namespace {

QString tokenOf(const QVariantMap &platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString()
                           : token;
}

} // namespace

ApplicationAdaptor::ApplicationAdaptor(QObject *of)
    : QDBusAbstractAdaptor(of)
{
}

void ApplicationAdaptor::Activate(const QVariantMap &platformData)
{
    emit wanted({.action = {}, .links = {}, .token = tokenOf(platformData)});
}

void ApplicationAdaptor::Open(const QStringList &uris, const QVariantMap &platformData)
{
    emit wanted({.action = {}, .links = uris, .token = tokenOf(platformData)});
}

void ApplicationAdaptor::ActivateAction(const QString &name, const QVariantList & /*parameters*/,
                                        const QVariantMap &platformData)
{
    emit wanted({.action = name, .links = {}, .token = tokenOf(platformData)});
}

} // namespace ramet
