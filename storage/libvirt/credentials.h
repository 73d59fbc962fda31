// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <libvirt/libvirt.h>

namespace ramet {

/// How libvirt asks for names and passwords (SASL, libssh): through Questions, for this node. It
/// points to itself, so it stays where it is while a connection is opened.
class Credentials {
public:
    explicit Credentials(QString node);
    Credentials(const Credentials &) = delete;
    virConnectAuthPtr auth() { return &m_auth; }

private:
    static int answer(virConnectCredentialPtr asked, unsigned count, void *self);
    bool answerOne(virConnectCredential &asked) const;

    QString m_node;
    virConnectAuth m_auth;
};

} // namespace ramet
