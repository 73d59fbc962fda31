// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

namespace ramet {

/// Causes of a connection that was not opened, by their names in JSON.
inline constexpr std::array connectCauseNames{
    Name{ErrorCause::NoAnswer, "no-answer"},
    Name{ErrorCause::AddressWrong, "address-wrong"},
    Name{ErrorCause::SocketMissing, "socket-missing"},
    Name{ErrorCause::SocketDenied, "socket-denied"},
    Name{ErrorCause::ConnectionRefused, "connection-refused"},
    Name{ErrorCause::HostNotFound, "host-not-found"},
    Name{ErrorCause::NoRoute, "no-route"},
    Name{ErrorCause::LibvirtMissing, "libvirt-missing"},
    Name{ErrorCause::SshMissing, "ssh-missing"},
    Name{ErrorCause::HostKeyUnknown, "host-key-unknown"},
    Name{ErrorCause::HostKeyChanged, "host-key-changed"},
    Name{ErrorCause::LoginRefused, "login-refused"},
    Name{ErrorCause::QuestionDeclined, "question-declined"},
    Name{ErrorCause::CertificateMissing, "certificate-missing"},
    Name{ErrorCause::CertificateRefused, "certificate-refused"},
    Name{ErrorCause::CertificateExpired, "certificate-expired"},
    Name{ErrorCause::OwnCertificateExpired, "own-certificate-expired"},
};
constexpr const auto &namesOf(ErrorCause)
{
    return connectCauseNames;
}

/// Whether trying again is of no use before a person acted: it would ask again, or count as one
/// more wrong login.
bool needsPerson(ErrorCause cause);

} // namespace ramet
