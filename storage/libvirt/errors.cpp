// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/errors.h"

#include "storage/libvirt/handles.h"

#include <cerrno>
#include <libvirt/virterror.h>

namespace ramet {

namespace {

/// Failures that libvirt has no code for, told apart by the text of the layer below it.
ErrorKind kindFromText(const QString &text)
{
    const auto has = [&](const char *part) {
        return text.contains(QLatin1StringView(part), Qt::CaseInsensitive);
    };
    if (has("No space left") || has("Disk quota exceeded"))
        return ErrorKind::NoSpace;
    if (has("Failed to get") && has("lock"))
        return ErrorKind::Busy;
    if (has("asynchronous jobs running") || has("is being") || has("still in use"))
        return ErrorKind::Busy;
    if (has("already exists") || (has("volume name") && has("already in use")))
        return ErrorKind::NameTaken;
    if (has("client socket is closed")) // the event loop saw it first
        return ErrorKind::Unreachable;
    if (has("Permission denied"))
        return ErrorKind::Denied;
    return ErrorKind::Failed;
}

/// The system's texts are in the daemon's language; its numbers come over the wire.
ErrorKind kindFromSystem(int number, bool ofStorage, const QString &text)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NoSpace;
    case EACCES:
    case EPERM:
        return ErrorKind::Denied;
    case EEXIST:
        return ErrorKind::NameTaken;
    case EBUSY:
    case EAGAIN:
        return ErrorKind::Busy;
    case ENOENT: // of a VM it is a file that the VM needs
        return ofStorage ? ErrorKind::NotFound : kindFromText(text);
    default:
        return kindFromText(text);
    }
}

ErrorKind kindOf(int code, const QString &text)
{
    // libvirt's codes for these differ: "invalid", "unsupported", "internal error".
    if (text.contains("does not have an active block job"))
        return ErrorKind::NotFound;
    if (text.contains("active block job") || text.contains("has a blockjob assigned"))
        return ErrorKind::Busy;
    switch (code) {
    case VIR_ERR_NO_DOMAIN:
    case VIR_ERR_NO_STORAGE_POOL:
    case VIR_ERR_NO_STORAGE_VOL:
    case VIR_ERR_NO_NETWORK:
    case VIR_ERR_NO_DOMAIN_SNAPSHOT:
        return ErrorKind::NotFound;
    case VIR_ERR_DOM_EXIST:
    case VIR_ERR_STORAGE_VOL_EXIST:
        return ErrorKind::NameTaken;
    case VIR_ERR_NO_SUPPORT:
    case VIR_ERR_CONFIG_UNSUPPORTED:
    case VIR_ERR_OPERATION_UNSUPPORTED:
    case VIR_ERR_ARGUMENT_UNSUPPORTED:
        return ErrorKind::Unsupported;
    case VIR_ERR_AUTH_FAILED:
    case VIR_ERR_AUTH_CANCELLED:
    case VIR_ERR_AUTH_UNAVAILABLE:
    case VIR_ERR_ACCESS_DENIED:
    case VIR_ERR_OPERATION_DENIED:
        return ErrorKind::Denied;
    case VIR_ERR_NO_CONNECT:
    case VIR_ERR_INVALID_CONN:
        return ErrorKind::Unreachable;
    case VIR_ERR_RPC:
        return ErrorKind::Unreachable;
    case VIR_ERR_XML_ERROR:
    case VIR_ERR_XML_DETAIL:
    case VIR_ERR_XML_INVALID_SCHEMA:
        return ErrorKind::Invalid;
    case VIR_ERR_OPERATION_TIMEOUT:
    case VIR_ERR_RESOURCE_BUSY:
    case VIR_ERR_BLOCK_COPY_ACTIVE:
        return ErrorKind::Busy;
    default:
        return kindFromText(text);
    }
}

} // namespace

int lastErrorCode()
{
    const auto &own = ownCallError();
    return own ? own->code : virGetLastErrorCode();
}

Error lastError(const QString &operation, const QString &object)
{
    if (const auto &own = ownCallError()) {
        const auto kind = own->code == VIR_ERR_SYSTEM_ERROR
                              ? kindFromSystem(own->systemError, true, own->text)
                              : kindOf(own->code, own->text);
        Error error{kind, operation, object, own->text, {}};
        if (own->silentNode.isEmpty())
            return error;
        error.object = own->silentNode;
        return withCause(error, ErrorCause::NoAnswer);
    }
    const virError *error = virGetLastError();
    if (!error)
        return {ErrorKind::Failed, operation, object, {}, {}};
    const QString text = QString::fromUtf8(error->message);
    // VIR_FROM_RPC with a system error is a broken or refused connection.
    const bool isSystem = error->code == VIR_ERR_SYSTEM_ERROR;
    ErrorKind kind = kindOf(error->code, text);
    if (isSystem && error->domain == VIR_FROM_RPC)
        kind = ErrorKind::Unreachable;
    else if (isSystem)
        kind = kindFromSystem(error->int1, error->domain == VIR_FROM_STORAGE, text);
    return {kind, operation, object, text, {}};
}

} // namespace ramet
