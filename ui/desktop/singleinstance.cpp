// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/singleinstance.h"

#include "ui/desktop/applicationadaptor.h"
#include "ui/desktop/desktopnames.h"

#include <QDBusMessage>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcInstance, "ramet.ui.instance")

namespace ramet {
namespace {

constexpr int answerMs = 5'000;

const QString instancePath = QStringLiteral("/io/github/ramet/Ramet");

QVariantMap platformData(const QString &token)
{
    if (token.isEmpty())
        return {};
    return {{QStringLiteral("activation-token"), token},
            {QStringLiteral("desktop-startup-id"), token}};
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
    auto *adaptor = new ApplicationAdaptor(this);
    connect(adaptor, &ApplicationAdaptor::wanted, this, &SingleInstance::wanted);
}

bool SingleInstance::claim()
{
    auto bus = desktop::sessionBus();
    if (!bus)
        return true;
    // The object first: a call that came before it would be refused.
    if (!bus->registerObject(instancePath, this))
        qCWarning(lcInstance) << "no object on the bus" << bus->lastError().message();
    return bus->registerService(desktop::appId);
}

bool SingleInstance::handOver(const DesktopRequest &request) const
{
    auto bus = desktop::sessionBus();
    if (!bus)
        return false;
    const char *const method = !request.action.isEmpty()  ? "ActivateAction"
                               : !request.links.isEmpty() ? "Open"
                                                          : "Activate";
    auto call = QDBusMessage::createMethodCall(desktop::appId, instancePath,
                                               QStringLiteral("org.freedesktop.Application"),
                                               QLatin1String(method));
    if (!request.action.isEmpty())
        call << request.action << QVariantList();
    else if (!request.links.isEmpty())
        call << request.links;
    call << platformData(request.token);
    const QDBusMessage answer = bus->call(call, QDBus::Block, answerMs);
    if (answer.type() == QDBusMessage::ReplyMessage)
        return true;
    qCWarning(lcInstance) << "the running program does not answer" << answer.errorMessage();
    return false;
}

} // namespace ramet
