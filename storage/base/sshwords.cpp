// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/sshwords.h"

#include <QRegularExpression>
#include <algorithm>

namespace ramet::sshwords {

namespace {

struct Words {
    QLatin1StringView words;
    ErrorCause cause;
};

/// In this order: ssh says "Host key verification failed." after the words about a changed key, and
/// tells of a denied login after a warning about a key.
constexpr std::array knownWords{
    Words{QLatin1StringView("REMOTE HOST IDENTIFICATION HAS CHANGED"), ErrorCause::HostKeyChanged},
    Words{QLatin1StringView("REVOKED HOST KEY"), ErrorCause::HostKeyChanged},
    Words{QLatin1StringView("Host key verification failed"), ErrorCause::HostKeyUnknown},
    Words{QLatin1StringView("Could not resolve hostname"), ErrorCause::HostNotFound},
    Words{QLatin1StringView("Permission denied ("), ErrorCause::LoginRefused},
    Words{QLatin1StringView("Too many authentication failures"), ErrorCause::LoginRefused},
    Words{QLatin1StringView("cannot execute binary"), ErrorCause::SshMissing},
    Words{QLatin1StringView("nc: not found"), ErrorCause::LibvirtMissing},
    Words{QLatin1StringView("nc: command not found"), ErrorCause::LibvirtMissing},
    Words{QLatin1StringView("Failed to connect socket"), ErrorCause::SocketMissing},
    Words{QLatin1StringView("unix connect failed"), ErrorCause::SocketMissing},
    Words{QLatin1StringView(": Connection refused"), ErrorCause::ConnectionRefused},
    Words{QLatin1StringView("No route to host"), ErrorCause::NoRoute},
    Words{QLatin1StringView("Network is unreachable"), ErrorCause::NoRoute},
    Words{QLatin1StringView("timed out"), ErrorCause::NoAnswer},
    Words{QLatin1StringView("kex_exchange_identification"), ErrorCause::ConnectionRefused},
};

QString captured(const QString &text, const char *pattern)
{
    return QRegularExpression(QLatin1StringView(pattern)).match(text).captured(1);
}

} // namespace

ErrorCause causeOf(QStringView text)
{
    const auto found = std::ranges::find_if(
        knownWords, [&](const Words &known) { return text.contains(known.words); });
    if (found == knownWords.end())
        return ErrorCause::Unknown;
    // Of a daemon's socket, on the far side: a missing one, or one for others.
    if (found->cause == ErrorCause::SocketMissing && text.contains(u"Permission denied"))
        return ErrorCause::SocketDenied;
    return found->cause;
}

Prompt readPrompt(const QString &text)
{
    if (text.contains(u"authenticity of host")) {
        const QString kind = captured(text, "(\\S+) key fingerprint is ");
        const QString hash = captured(text, "key fingerprint is (\\S+?)\\.?(?:\\n|$)");
        return {Asks::HostKey, captured(text, "authenticity of host '([^']*)'"),
                (kind + u' ' + hash).trimmed()};
    }
    if (text.startsWith(u"Enter passphrase for "))
        return {Asks::Passphrase, captured(text, "'([^']*)'"), {}};
    if (text.endsWith(u"'s password: "))
        return {Asks::Password, captured(text, "^(.*)'s password: $"), {}};
    if (text.startsWith(u'(') && text.endsWith(u") Password: "))
        return {Asks::Password, captured(text, "^\\((.*)\\) Password: $"), {}};
    return {};
}

} // namespace ramet::sshwords
