// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/connectcause.h"

namespace ramet {

bool needsPerson(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::AddressWrong:
    case ErrorCause::SocketDenied:
    case ErrorCause::SshMissing:
    case ErrorCause::HostKeyUnknown:
    case ErrorCause::HostKeyChanged:
    case ErrorCause::LoginRefused:
    case ErrorCause::QuestionDeclined:
    case ErrorCause::CertificateMissing:
    case ErrorCause::CertificateRefused:
    case ErrorCause::CertificateExpired:
    case ErrorCause::OwnCertificateExpired:
        return true;
    default:
        return false;
    }
}

} // namespace ramet
