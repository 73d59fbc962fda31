// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/connecterror.h"

#include "storage/base/sshwords.h"
#include "storage/libvirt/certificates.h"
#include "storage/libvirt/handles.h"

#include <QUrl>
#include <cerrno>
#include <libvirt/virterror.h>

namespace ramet {

namespace {

enum class Transport { Unix, Ssh, Tls, Tcp };

Transport transportOf(const QString &uri)
{
    const QUrl url(uri);
    const QString named = url.scheme().section(u'+', 1);
    if (named.contains(u"ssh") || named == u"ext")
        return Transport::Ssh;
    if (named == u"tcp")
        return Transport::Tcp;
    if (named == u"tls" || (named.isEmpty() && !url.host().isEmpty()))
        return Transport::Tls;
    return Transport::Unix;
}

ErrorCause causeOfSystem(Transport transport, int number, const QString &uri)
{
    switch (number) {
    case ENOENT: // of TLS, on the way to the network: a file with a certificate or key
        return transport == Transport::Tls ? ErrorCause::CertificateMissing
                                           : ErrorCause::SocketMissing;
    case EACCES:
    case EPERM:
        return transport == Transport::Tls ? ErrorCause::CertificateMissing
                                           : ErrorCause::SocketDenied;
    case ECONNREFUSED:
        return transport == Transport::Unix ? ErrorCause::SocketMissing
                                            : ErrorCause::ConnectionRefused;
    case EHOSTUNREACH:
    case ENETUNREACH:
        return ErrorCause::NoRoute;
    case ETIMEDOUT:
        return ErrorCause::NoAnswer;
    case ECONNRESET:
        return ErrorCause::LibvirtMissing;
    case -1: // libvirt gives no number: the resolver has others, certificates have none
        if (transport == Transport::Tls)
            return causeOfCertificates(uri);
        return transport == Transport::Unix ? ErrorCause::Unknown : ErrorCause::HostNotFound;
    default:
        return ErrorCause::Unknown;
    }
}

ErrorCause causeOfLogin(Transport transport, const QString &uri)
{
    if (transport == Transport::Tls)
        return causeOfCertificates(uri);
    return transport == Transport::Unix ? ErrorCause::SocketDenied : ErrorCause::LoginRefused;
}

ErrorCause causeOf(const QString &uri, const QString &text)
{
    const Transport transport = transportOf(uri);
    switch (lastErrorCode()) {
    case VIR_ERR_NO_CONNECT:
    case VIR_ERR_INVALID_ARG:
        return ErrorCause::AddressWrong;
    case VIR_ERR_AUTH_FAILED:
    case VIR_ERR_AUTH_CANCELLED:
    case VIR_ERR_AUTH_UNAVAILABLE:
        return causeOfLogin(transport, uri);
    case VIR_ERR_SYSTEM_ERROR:
        return transport == Transport::Ssh ? sshwords::causeOf(text)
                                           : causeOfSystem(transport, lastSystemError(), uri);
    case VIR_ERR_RPC:
        return ErrorCause::LibvirtMissing;
    default:
        if (lastErrorDomain() == VIR_FROM_URI)
            return ErrorCause::AddressWrong;
        // "client socket is closed": whoever listens hung up before libvirt could ask anything.
        if (lastErrorDomain() == VIR_FROM_RPC && transport == Transport::Tcp)
            return ErrorCause::LibvirtMissing;
        return transport == Transport::Ssh ? sshwords::causeOf(text) : ErrorCause::Unknown;
    }
}

} // namespace

Error connectError(const QString &uri)
{
    Error error = lastError("connect", uri);
    if (error.kind != ErrorKind::Denied)
        error.kind = ErrorKind::Unreachable;
    if (error.cause == ErrorCause::Unknown && !ownCallError())
        error.cause = causeOf(uri, error.detail);
    return error;
}

} // namespace ramet
