// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/guestnames.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <crypt.h>
#include <memory>

namespace ramet {

namespace {

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(text)
        .hasMatch();
}

constexpr std::array keyTypes{
    "ssh-ed25519",
    "ssh-rsa",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "sk-ssh-ed25519@openssh.com",
    "ssh-dss",
    "sk-ecdsa-sha2-nistp256@openssh.com",
};

/// The bytes begin with the length and the name of their type (RFC 4253, 6.6).
bool isKeyOfType(const QString &base64, const QByteArray &type)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() < 4 + type.size() + 16)
        return false;
    QByteArray start(3, '\0');
    start += static_cast<char>(type.size());
    return (*decoded).startsWith(start + type);
}

} // namespace

QString hostNameOf(const QString &pattern, const QString &vmName, int number)
{
    QString name;
    for (qsizetype i = 0; i < pattern.size();) {
        const QStringView rest = QStringView(pattern).mid(i);
        if (rest.startsWith(u"{name}")) {
            name += vmName;
            i += 6;
        } else if (rest.startsWith(u"{n}")) {
            name += QString::number(number);
            i += 3;
        } else {
            name += pattern[i++];
        }
    }
    return name;
}

bool isHostLabel(const QString &text)
{
    return matches(text, "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
}

bool isDomainName(const QString &text)
{
    const QStringList labels = text.split(u'.');
    return text.size() <= 253 && std::ranges::all_of(labels, isHostLabel);
}

bool isUserName(const QString &text)
{
    return matches(text, "[a-z_][a-z0-9_-]{0,30}[$]?");
}

bool isTimeZone(const QString &text)
{
    return matches(text, "[A-Za-z][A-Za-z0-9+_-]*(/[A-Za-z0-9][A-Za-z0-9+_-]*){0,2}");
}

bool isLocale(const QString &text)
{
    return matches(text, "[A-Za-z][A-Za-z0-9_]*([.][A-Za-z0-9-]+)?(@[A-Za-z0-9]+)?");
}

bool isPackageName(const QString &text)
{
    return matches(text, "[A-Za-z0-9][A-Za-z0-9.+_:~=-]*");
}

QString blobOfKey(const QString &line)
{
    // Options may stand before the type.
    const QStringList words = line.simplified().split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QByteArray type = words[i].toLatin1();
        const bool isType =
            std::ranges::any_of(keyTypes, [&](const char *known) { return type == known; });
        if (isType)
            return isKeyOfType(words[i + 1], type) ? words[i + 1] : QString();
    }
    return {};
}

KeyProblem problemOfKey(const QString &line)
{
    if (line.contains(u"PRIVATE KEY"))
        return KeyProblem::Private;
    const bool hasControls = std::ranges::any_of(line, [](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\t';
    });
    return hasControls || blobOfKey(line).isEmpty() ? KeyProblem::NotAKey : KeyProblem::None;
}

bool isPasswordHash(const QString &text)
{
    return matches(text, "[$](y|gy|7|2[aby]|6|5)[$][A-Za-z0-9./$=,+-]{20,200}");
}

QString shellWord(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString hiddenForWindows(const QString &password)
{
    const QString text = password + QLatin1String("AdministratorPassword");
    QByteArray bytes;
    for (const QChar character : text) {
        bytes += static_cast<char>(character.unicode() & 0xff);
        bytes += static_cast<char>(character.unicode() >> 8);
    }
    return QString::fromLatin1(bytes.toBase64());
}

QString hashPassword(const QByteArray &password)
{
    auto data = std::make_unique<crypt_data>();
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> salt{};
    if (!crypt_gensalt_rn("$6$", 0, nullptr, 0, salt.data(), static_cast<int>(salt.size())))
        return {};
    const char *hash = crypt_r(password.constData(), salt.data(), data.get());
    const QString text = hash ? QString::fromLatin1(hash) : QString();
    explicit_bzero(data.get(), sizeof(crypt_data));
    return isPasswordHash(text) ? text : QString();
}

} // namespace ramet
