// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/versioncalls.h"

#include "storage/libvirt/handles.h"

#include <libvirt/virterror.h>

namespace ramet::versions {

Result<quint64> libvirt(const Connection &connection)
{
    unsigned long version = 0;
    if (ramet_call(connection, virConnectGetLibVersion, connection.handle().get(), &version) < 0)
        return failure("read version", connection.uri());
    return version;
}

Result<quint64> hypervisor(const Connection &connection)
{
    unsigned long version = 0;
    if (ramet_call(connection, virConnectGetVersion, connection.handle().get(), &version) < 0)
        return failure("read version", connection.uri());
    return version;
}

Result<QString> hypervisorName(const Connection &connection)
{
    const char *name = ramet_call(connection, virConnectGetType, connection.handle().get());
    if (!name)
        return failure("read hypervisor", connection.uri());
    return QString::fromUtf8(name);
}

Result<int> countVms(const Connection &connection)
{
    // Names only: as cheap as the two numbers that libvirt would tell, and in one call.
    virDomainPtr *list = nullptr;
    const int count =
        ramet_call(connection, virConnectListAllDomains, connection.handle().get(), &list, 0U);
    if (count < 0)
        return failure("list VMs", connection.uri());
    takeList<DomainPtr>(list, count);
    return count;
}

/// No function tells. One that asks for the right to write, and does nothing.
bool isReadOnly(const Connection &connection)
{
    char *xml = ramet_call(connection, virConnectDomainXMLFromNative, connection.handle().get(),
                           "ramet", "", 0U);
    const bool isRefused = !xml && lastErrorCode() == VIR_ERR_OPERATION_DENIED;
    free(xml);
    return isRefused;
}

} // namespace ramet::versions
