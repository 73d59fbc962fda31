// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/certificates.h"

#include <QDir>
#include <QFile>
#include <QUrl>
#include <QUrlQuery>
#include <cerrno>
#include <fcntl.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ramet {

namespace {

constexpr int defaultTlsPort = 16514;
constexpr int tlsLimitMs = 3000; ///< to connect, and for the handshake

enum class Validity { Unknown, Good, OutOfTime };

Validity validityOf(const gnutls_datum_t &bytes, gnutls_x509_crt_fmt_t format)
{
    gnutls_x509_crt_t certificate = nullptr;
    if (gnutls_x509_crt_init(&certificate) < 0)
        return Validity::Unknown;
    Validity validity = Validity::Unknown;
    if (gnutls_x509_crt_import(certificate, &bytes, format) == GNUTLS_E_SUCCESS) {
        const time_t now = time(nullptr);
        const bool isInTime = gnutls_x509_crt_get_activation_time(certificate) <= now &&
                              now <= gnutls_x509_crt_get_expiration_time(certificate);
        validity = isInTime ? Validity::Good : Validity::OutOfTime;
    }
    gnutls_x509_crt_deinit(certificate);
    return validity;
}

/// This user's, else the machine's, as libvirt chooses it.
QString ownCertificate(const QUrl &url)
{
    const QString folder = QUrlQuery(url).queryItemValue(QStringLiteral("pkipath"));
    if (!folder.isEmpty())
        return folder + QStringLiteral("/clientcert.pem");
    const QString ofUser = QDir::homePath() + QStringLiteral("/.pki/libvirt/clientcert.pem");
    return geteuid() != 0 && QFile::exists(ofUser)
               ? ofUser
               : QStringLiteral("/etc/pki/libvirt/clientcert.pem");
}

Validity validityOfOwn(const QUrl &url)
{
    constexpr qint64 mostBytes = 1 << 20;
    QFile file(ownCertificate(url));
    if (!file.open(QIODevice::ReadOnly))
        return Validity::Unknown;
    QByteArray bytes = file.read(mostBytes);
    const gnutls_datum_t datum{reinterpret_cast<unsigned char *>(bytes.data()),
                               static_cast<unsigned>(bytes.size())};
    return validityOf(datum, GNUTLS_X509_FMT_PEM);
}

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

Addresses addressesOf(const QUrl &url)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const QByteArray port = QByteArray::number(url.port(defaultTlsPort));
    if (getaddrinfo(url.host().toUtf8().constData(), port.constData(), &wanted, &found) != 0)
        found = nullptr;
    return {found, &freeaddrinfo};
}

/// A socket that closes itself; -1: none.
class Socket {
public:
    explicit Socket(const addrinfo &address)
        : m_number(socket(address.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        if (m_number < 0)
            return;
        pollfd waiting{m_number, POLLOUT, 0};
        int failure = 0;
        socklen_t size = sizeof failure;
        const bool isUnderWay =
            ::connect(m_number, address.ai_addr, address.ai_addrlen) == 0 || errno == EINPROGRESS;
        m_isOpen = isUnderWay && poll(&waiting, 1, tlsLimitMs) == 1 &&
                   getsockopt(m_number, SOL_SOCKET, SO_ERROR, &failure, &size) == 0 && failure == 0;
    }
    ~Socket()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    bool isOpen() const { return m_isOpen; }
    int number() const { return m_number; }

private:
    int m_number;
    bool m_isOpen = false;
};

/// Called with the node's certificate; ends the handshake there.
int takeCertificate(gnutls_session_t session)
{
    unsigned count = 0;
    const gnutls_datum_t *chain = gnutls_certificate_get_peers(session, &count);
    if (chain && count > 0)
        *static_cast<Validity *>(gnutls_session_get_ptr(session)) =
            validityOf(chain[0], GNUTLS_X509_FMT_DER);
    return GNUTLS_E_CERTIFICATE_ERROR;
}

Validity validityThere(int socket)
{
    Validity validity = Validity::Unknown;
    gnutls_certificate_credentials_t credentials = nullptr;
    gnutls_session_t session = nullptr;
    if (gnutls_certificate_allocate_credentials(&credentials) < 0)
        return validity;
    if (gnutls_init(&session, GNUTLS_CLIENT | GNUTLS_NO_SIGNAL) == GNUTLS_E_SUCCESS) {
        gnutls_certificate_set_verify_function(credentials, takeCertificate);
        gnutls_session_set_ptr(session, &validity);
        gnutls_set_default_priority(session);
        gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, credentials);
        gnutls_transport_set_int(session, socket);
        gnutls_handshake_set_timeout(session, tlsLimitMs);
        int ended = GNUTLS_E_AGAIN;
        while (ended == GNUTLS_E_AGAIN || ended == GNUTLS_E_INTERRUPTED) {
            pollfd waiting{socket, POLLIN, 0};
            ended = gnutls_handshake(session);
            if (ended == GNUTLS_E_AGAIN && poll(&waiting, 1, tlsLimitMs) != 1)
                break;
        }
        gnutls_deinit(session);
    }
    gnutls_certificate_free_credentials(credentials);
    return validity;
}

} // namespace

ErrorCause causeOfCertificates(const QString &uri)
{
    const QUrl url(uri);
    if (validityOfOwn(url) == Validity::OutOfTime)
        return ErrorCause::OwnCertificateExpired;
    const Addresses addresses = addressesOf(url);
    if (!addresses)
        return ErrorCause::HostNotFound;
    const Socket socket(*addresses);
    if (socket.isOpen() && validityThere(socket.number()) == Validity::OutOfTime)
        return ErrorCause::CertificateExpired;
    return ErrorCause::CertificateRefused;
}

} // namespace ramet
