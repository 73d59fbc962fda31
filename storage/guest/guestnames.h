// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// Checks of words that become part of a guest's settings. Pure.

/// The pattern with {name} and {n} filled in.
QString hostNameOf(const QString &pattern, const QString &vmName, int number);
/// A host name without its domain: letters, digits and hyphens, at most 63 (RFC 1123).
bool isHostLabel(const QString &text);
/// Such words with dots between; at most 253 characters in all.
bool isDomainName(const QString &text);
/// A login as useradd(8) takes it.
bool isUserName(const QString &text);
/// "Europe/Berlin", "UTC".
bool isTimeZone(const QString &text);
/// "de_DE.UTF-8", "C".
bool isLocale(const QString &text);
/// The text as one word for a shell.
QString shellWord(QString text);
/// Of a package, with a version where it is wanted: no option, no path.
bool isPackageName(const QString &text);

enum class KeyProblem {
    None,
    NotAKey,
    Private, ///< the half that must not leave its owner's machine
};
/// One line of an authorized_keys file.
KeyProblem problemOfKey(const QString &line);
/// The key itself in base64, without options and comment; empty: the line holds none.
QString blobOfKey(const QString &line);

/// What crypt(5) makes of a password, in a way that does not need much time to undo.
bool isPasswordHash(const QString &text);
/// As an answer file of Windows hides an administrator's password: base64 of its UTF-16.
QString hiddenForWindows(const QString &password);
/// SHA-512 with a salt of its own, which every guest reads; empty: the system gives none.
/// The bytes of the password are not kept.
QString hashPassword(const QByteArray &password);

} // namespace ramet
