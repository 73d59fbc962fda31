// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/guestcheck.h"

#include "storage/guest/guestnames.h"
#include "storage/guest/yamltext.h"

#include <algorithm>
#include <array>
#include <set>

namespace ramet {

namespace {

constexpr const char *configLine = "#cloud-config";

/// By which cloud-init tells kinds of user-data (its documentation, "User data formats").
constexpr std::array firstLines{
    configLine,           "#!",       "#include", "#cloud-boothook", "#part-handler",
    "## template: jinja", "\x1f\x8b",
};
constexpr std::array mimeHeads{"content-type:", "mime-version:", "from "};

bool hasKnownStart(const QByteArray &bytes)
{
    const QByteArray line = bytes.split('\n').front().toLower();
    const auto starts = [&](const char *head) { return line.startsWith(head); };
    return std::ranges::any_of(firstLines, starts) || std::ranges::any_of(mimeHeads, starts);
}

/// Counted from 1; 0: there is none. YAML knows no tabs there.
int lineIndentedByTab(const QByteArray &bytes)
{
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        for (const char character : line) {
            if (character == '\t')
                return number;
            if (character != ' ')
                break;
        }
    }
    return 0;
}

/// Some lines, which could hold a secret, are not repeated in messages.
QString startOf(const QString &text)
{
    constexpr qsizetype shown = 24;
    return text.size() > shown ? text.left(shown) + u'…' : text;
}

class Check {
public:
    explicit Check(const GuestSettings &settings)
        : m_settings(settings)
    {
    }

    std::vector<Refusal> run()
    {
        refuseUnless(m_settings.domain.isEmpty() || isDomainName(m_settings.domain),
                     Reason::HostNameInvalid, m_settings.domain);
        for (const GuestUser &user : m_settings.users)
            checkUser(user);
        refuseUnless(m_settings.timeZone.isEmpty() || isTimeZone(m_settings.timeZone),
                     Reason::TimeZoneInvalid, m_settings.timeZone);
        refuseUnless(m_settings.locale.isEmpty() || isLocale(m_settings.locale),
                     Reason::LocaleInvalid, m_settings.locale);
        for (const QString &package : m_settings.packages)
            refuseUnless(isPackageName(package), Reason::PackageInvalid, package);
        for (const QString &command : m_settings.commands)
            refuseUnless(!command.trimmed().isEmpty() && !command.contains(QChar(0)),
                         Reason::CommandInvalid, startOf(command));
        checkFile("user-data", m_settings.userData);
        checkFile("meta-data", m_settings.metaData);
        checkFile("network-config", m_settings.networkConfig);
        const bool hasBoth = m_settings.networkConfig && !m_settings.addresses.empty();
        refuseUnless(!hasBoth, Reason::NetworkConfigTwice, {});
        return std::move(m_refusals);
    }

private:
    void refuseUnless(bool good, Reason reason, const QString &object, const QString &other = {})
    {
        if (!good)
            m_refusals.push_back({reason, Field::Guest, object, other, {}});
    }

    void checkUser(const GuestUser &user)
    {
        refuseUnless(user.name.isEmpty() || isUserName(user.name), Reason::UserInvalid, user.name);
        refuseUnless(m_users.insert(user.name).second, Reason::UserTwice, user.name);
        for (const QString &key : user.keys) {
            const KeyProblem problem = problemOfKey(key);
            refuseUnless(problem != KeyProblem::Private, Reason::KeyPrivate, user.name);
            refuseUnless(problem != KeyProblem::NotAKey, Reason::KeyInvalid, startOf(key),
                         user.name);
        }
        refuseUnless(user.passwordHash.isEmpty() || isPasswordHash(user.passwordHash),
                     Reason::PasswordNotHashed, user.name);
    }

    void checkFile(const QString &name, const std::optional<QByteArray> &bytes)
    {
        if (!bytes)
            return;
        if (const auto refusal = checkGuestFile(name, *bytes))
            m_refusals.push_back(*refusal);
    }

    const GuestSettings &m_settings;
    std::vector<Refusal> m_refusals;
    std::set<QString> m_users;
};

} // namespace

std::optional<Refusal> checkGuestFile(const QString &name, const QByteArray &bytes)
{
    const auto refusal = [&](Reason reason, const QString &other = {}, QStringList names = {}) {
        return Refusal{reason, Field::Guest, name, other, std::move(names)};
    };
    if (bytes.size() > mostGuestFileBytes)
        return refusal(Reason::GuestFileTooLarge, QString::number(mostGuestFileBytes),
                       {QString::number(bytes.size())});
    const bool isUserData = name == u"user-data";
    if (isUserData && !hasKnownStart(bytes))
        return refusal(Reason::UserDataNoFirstLine);
    if (isUserData && !bytes.toLower().startsWith(configLine))
        return {}; // a script, or one of the other kinds
    if (const int line = lineIndentedByTab(bytes))
        return refusal(Reason::GuestFileHasTabs, QString::number(line));
    const auto yaml = readYaml(bytes);
    if (!yaml)
        return refusal(Reason::GuestFileNotYaml, QString::number(yaml.error().line),
                       {yaml.error().what});
    const bool isEmptyConfig = isUserData && yaml->IsNull();
    if (!yaml->IsMap() && !isEmptyConfig)
        return refusal(Reason::GuestFileNotMap);
    return {};
}

std::vector<Refusal> checkGuest(const GuestSettings &settings)
{
    return Check(settings).run();
}

} // namespace ramet
