// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/secretcalls.h"

#include "storage/libvirt/handles.h"

#include <libvirt/virterror.h>

namespace ramet::secrets {

Result<QByteArray> value(const Connection &connection, const QString &uuid, const QString &usage)
{
    const QString name = uuid.isEmpty() ? usage : uuid;
    virConnectPtr handle = connection.handle().get();
    const SecretPtr secret(uuid.isEmpty()
                               ? ramet_call(connection, virSecretLookupByUsage, handle,
                                            VIR_SECRET_USAGE_TYPE_CEPH, usage.toUtf8().constData())
                               : ramet_call(connection, virSecretLookupByUUIDString, handle,
                                            uuid.toUtf8().constData()));
    if (!secret)
        return failure("find secret", name);
    size_t size = 0;
    unsigned char *bytes = ramet_call(connection, virSecretGetValue, secret.get(), &size, 0);
    if (!bytes) {
        Error error = lastError("read secret", name);
        if (lastErrorCode() == VIR_ERR_INVALID_SECRET) // what a private one answers
            error.kind = ErrorKind::Denied;
        return std::unexpected(error);
    }
    const QByteArray result(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    free(bytes);
    return result;
}

} // namespace ramet::secrets
