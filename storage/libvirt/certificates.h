// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

namespace ramet {

/// What is wrong with the certificates of a qemu+tls address that libvirt did not connect to, of
/// which it tells nothing that a program could go by: CertificateExpired (the node's),
/// OwnCertificateExpired (this computer's, or not valid yet), HostNotFound, else
/// CertificateRefused. Reads the files that libvirt reads, and asks the node for its certificate
/// once more; trusts and sends nothing. Blocks for six seconds at most.
ErrorCause causeOfCertificates(const QString &uri);

} // namespace ramet
