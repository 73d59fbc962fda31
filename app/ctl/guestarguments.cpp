// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/guestarguments.h"

#include "storage/guest/guestnames.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <array>

namespace ramet::ctl {

namespace {

struct GuestArgumentsTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::GuestArguments)
};

using Problem = std::expected<void, QString>;

/// More than any guest file may have, so that the plan can say how long it is.
constexpr qint64 mostRead = 8 << 20;

std::expected<QByteArray, QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::unexpected(
            GuestArgumentsTexts::tr("File “%1” cannot be read: %2.").arg(path, file.errorString()));
    return file.read(mostRead);
}

QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            lines << trimmed;
    }
    return lines;
}

GuestUser &userOf(GuestSettings &settings, const QString &name)
{
    const auto found = std::ranges::find(settings.users, name, &GuestUser::name);
    if (found != settings.users.end())
        return *found;
    settings.users.push_back({name, {}, {}});
    return settings.users.back();
}

/// What is lost in a file's name, a private key's lines are kept for the plan to refuse.
void addKeys(GuestSettings &settings, const QString &user, const QByteArray &text)
{
    userOf(settings, user).keys +=
        text.contains("PRIVATE KEY") ? QStringList("PRIVATE KEY") : linesOf(text);
}

Problem addPassword(GuestUser &user, const QString &path, QByteArray text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray password = end < 0 ? text : text.left(end);
    const bool good = setPassword(user, password);
    text.fill(0);
    if (!good)
        return std::unexpected(
            GuestArgumentsTexts::tr("File “%1” has no password in its first line.").arg(path));
    return {};
}

Problem takeFile(GuestSettings &settings, const QString &key, const QString &path)
{
    auto text = readFile(path);
    if (!text)
        return std::unexpected(text.error());
    if (key == u"user-data")
        settings.userData = *text;
    else if (key == u"meta-data")
        settings.metaData = *text;
    else if (key == u"network-config")
        settings.networkConfig = *text;
    else if (key == u"root-ssh-key")
        addKeys(settings, QStringLiteral("root"), *text);
    else if (key == u"clouduser-ssh-key")
        addKeys(settings, {}, *text);
    else
        return addPassword(userOf(settings, QStringLiteral("root")), path, std::move(*text));
    return {};
}

/// virt-install's words.
constexpr std::array fileKeys{
    "user-data",    "meta-data",         "network-config",
    "root-ssh-key", "clouduser-ssh-key", "root-password-file",
};

Problem takeWord(GuestSettings &settings, const QString &word)
{
    const QString key = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    if (key == u"disable" && (value == u"on" || value == u"off")) {
        settings.disablesAfter = value == u"on";
        return {};
    }
    const bool isFile = std::ranges::any_of(
        fileKeys, [&](const char *known) { return key == QLatin1String(known); });
    if (!isFile)
        return std::unexpected(
            GuestArgumentsTexts::tr("--cloud-init does not know “%1”: use user-data=FILE, "
                                    "meta-data=FILE, network-config=FILE, root-ssh-key=FILE, "
                                    "clouduser-ssh-key=FILE, root-password-file=FILE or "
                                    "disable=on.")
                .arg(word));
    if (value.isEmpty())
        return std::unexpected(
            GuestArgumentsTexts::tr("--cloud-init needs a file after “%1”.").arg(key + u'='));
    return takeFile(settings, key, value);
}

/// One --user: "bob:ssh-key=FILE,password-file=FILE". Whether the name is one, the plan says.
Problem takeUser(GuestSettings &settings, const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    const QStringList words = text.section(u':', 1).split(u',');
    if (name.isEmpty())
        return std::unexpected(GuestArgumentsTexts::tr("--user needs a name before “:”."));
    for (const QString &word : words) {
        const QString key = word.section(u'=', 0, 0);
        const QString path = word.section(u'=', 1);
        const bool isPassword = key == u"password-file";
        const bool isHash = key == u"password-hash-file";
        if ((key != u"ssh-key" && !isPassword && !isHash) || path.isEmpty())
            return std::unexpected(
                GuestArgumentsTexts::tr("--user does not know “%1”: use ssh-key=FILE, "
                                        "password-file=FILE or password-hash-file=FILE.")
                    .arg(word));
        auto bytes = readFile(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (isHash)
            userOf(settings, name).passwordHash = QString::fromUtf8(*bytes).section(u'\n', 0, 0);
        else if (!isPassword)
            addKeys(settings, name, *bytes);
        else if (const Problem added = addPassword(userOf(settings, name), path, std::move(*bytes));
                 !added)
            return added;
    }
    return {};
}

/// One part of --address: "10.0.0.11-10.0.0.30/24,gateway=10.0.0.1,dns=10.0.0.53".
CardAddresses cardOf(const QString &text)
{
    CardAddresses card;
    QStringList ranges;
    for (const QString &word : text.split(u',')) {
        if (word.startsWith(u"gateway="))
            card.gateway = word.section(u'=', 1);
        else if (word.startsWith(u"dns="))
            card.nameServers << word.section(u'=', 1);
        else
            ranges << word;
    }
    card.list = ranges.join(u',');
    return card;
}

std::expected<GuestSettings, QString> takeWait(GuestSettings settings, const CommandLine &line)
{
    if (!line.has(Option::WaitGuest))
        return settings;
    bool isNumber = false;
    const int seconds = line.value(Option::WaitGuest).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 24 * 60 * 60)
        return std::unexpected(
            GuestArgumentsTexts::tr("--wait-guest takes seconds, a number above 0; “%1” is none.")
                .arg(line.value(Option::WaitGuest)));
    if (!line.has(Option::Start) && !line.has(Option::StartAtOnce))
        return std::unexpected(
            GuestArgumentsTexts::tr("--wait-guest asks a guest that runs: add --start."));
    settings.wait = std::chrono::seconds(seconds);
    return settings;
}

} // namespace

std::expected<GuestSettings, QString> readGuestArguments(const CommandLine &line)
{
    GuestSettings settings;
    settings.hostName = line.value(Option::HostName);
    settings.domain = line.value(Option::Domain);
    settings.timeZone = line.value(Option::TimeZone);
    settings.locale = line.value(Option::Locale);
    settings.writesDisk = line.has(Option::Customize);
    settings.commands = line.values(Option::RunOnce);
    for (const QString &names : line.values(Option::Package))
        settings.packages += names.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : line.value(Option::CloudInit).split(u',', Qt::SkipEmptyParts)) {
        if (const Problem taken = takeWord(settings, word); !taken)
            return std::unexpected(taken.error());
    }
    for (const QString &user : line.values(Option::User)) {
        if (const Problem taken = takeUser(settings, user); !taken)
            return std::unexpected(taken.error());
    }
    for (const QString &cards : line.values(Option::Address)) {
        for (const QString &card : cards.split(u';'))
            settings.addresses.push_back(cardOf(card));
    }
    return takeWait(std::move(settings), line);
}

} // namespace ramet::ctl
