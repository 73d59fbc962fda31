// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/error.h"

#include <QStringView>

// The one home of ssh's words that decide. ssh ends with the same number whatever was wrong, and
// libvirt hands on what it wrote before. It is not translated, and libvirt runs it under LC_ALL=C,
// so that the system's and libvirt's texts within it are English, too. What the far side wrote is
// among it: a claim, of which nothing but the sentence for people and the next attempt depends.
namespace ramet::sshwords {

/// Why ssh did not reach a daemon; Unknown where its words tell nothing.
ErrorCause causeOf(QStringView text);

/// What ssh asks, by its words.
enum class Asks {
    Password,
    Passphrase, ///< of a key file
    HostKey,    ///< whether to take an unknown one
    Other,      ///< a code, a PIN: is never remembered
};
struct Prompt {
    Asks asks = Asks::Other;
    QString about;       ///< user@host, the key file, or the host
    QString fingerprint; ///< of HostKey: "ED25519 SHA256:…"
};
Prompt readPrompt(const QString &text);

} // namespace ramet::sshwords
