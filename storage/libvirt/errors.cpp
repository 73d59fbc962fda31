// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/errors.h"

#include "storage/base/qemuwords.h"
#include "storage/libvirt/handles.h"

#include <cerrno>
#include <libvirt/virterror.h>

namespace ramet {

namespace {

/// The system's texts are in the daemon's language; its numbers come over the wire.
ErrorKind kindFromSystem(int number)
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
    default: // ENOENT, too: mostly it is a file that the object needs
        return ErrorKind::Failed;
    }
}

/// Codes that libvirt uses for many things; what is left open is for the caller to find out.
ErrorKind kindOfVague(int code, int domain, const QString &text)
{
    // Of the list of domains it is the name or the UUID (virdomainobjlist.c).
    if (code == VIR_ERR_OPERATION_FAILED && domain == VIR_FROM_DOMAIN)
        return ErrorKind::NameTaken;
    if (code == VIR_ERR_INTERNAL_ERROR && domain == VIR_FROM_RPC) // the event loop saw it first
        return ErrorKind::Unreachable;
    return qemuwords::kindOf(text);
}

ErrorKind kindOf(int code, int domain, const QString &text)
{
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
        return kindOfVague(code, domain, text);
    }
}

} // namespace

int lastErrorCode()
{
    const auto &own = ownCallError();
    return own ? own->code : virGetLastErrorCode();
}

int lastErrorDomain()
{
    const auto &own = ownCallError();
    return own ? own->domain : virGetLastErrorDomain();
}

int lastSystemError()
{
    const auto &own = ownCallError();
    if (lastErrorCode() != VIR_ERR_SYSTEM_ERROR)
        return 0;
    return own ? own->systemError : virGetLastError()->int1;
}

namespace {

Error errorOfCall(const CallError &own, const QString &operation, const QString &object)
{
    const auto kind = own.code == VIR_ERR_SYSTEM_ERROR ? kindFromSystem(own.systemError)
                                                       : kindOf(own.code, own.domain, own.text);
    Error error{kind, operation, object, own.text, {}};
    error.systemError = own.code == VIR_ERR_SYSTEM_ERROR ? own.systemError : 0;
    if (own.silentNode.isEmpty())
        return error;
    error.object = own.silentNode;
    return withCause(error, ErrorCause::NoAnswer);
}

Error errorOfLibvirt(const QString &operation, const QString &object)
{
    const virError *error = virGetLastError();
    if (!error)
        return {ErrorKind::Failed, operation, object, {}, {}};
    const QString text = QString::fromUtf8(error->message);
    // VIR_FROM_RPC with a system error is a broken or refused connection.
    const bool isSystem = error->code == VIR_ERR_SYSTEM_ERROR;
    ErrorKind kind = kindOf(error->code, error->domain, text);
    if (isSystem && error->domain == VIR_FROM_RPC)
        kind = ErrorKind::Unreachable;
    else if (isSystem)
        kind = kindFromSystem(error->int1);
    Error result{kind, operation, object, text, {}};
    result.systemError = isSystem ? error->int1 : 0;
    // What libvirt says of a connection that may only read, and of nothing else.
    return error->code == VIR_ERR_OPERATION_DENIED ? withCause(result, ErrorCause::ReadOnly)
                                                   : result;
}

} // namespace

Error lastError(const QString &operation, const QString &object)
{
    const auto &own = ownCallError();
    Error error = own ? errorOfCall(*own, operation, object) : errorOfLibvirt(operation, object);
    if (error.kind == ErrorKind::Unreachable && !failedCallNode().isEmpty())
        error.object = failedCallNode();
    return error;
}

} // namespace ramet
