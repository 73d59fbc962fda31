// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/documents.h"

#include "storage/guest/answerfile.h"
#include "storage/guest/reportscript.h"
#include "storage/guest/yamltext.h"

#include <algorithm>

namespace ramet {

namespace {

const QByteArray cloudConfigLine = QByteArrayLiteral("#cloud-config\n");

YAML::Node userEntry(const GuestUser &user)
{
    YAML::Node entry;
    entry["name"] = yamlText(user.name);
    if (!user.keys.isEmpty())
        entry["ssh_authorized_keys"] = yamlList(user.keys);
    if (!user.passwordHash.isEmpty()) {
        entry["hashed_passwd"] = yamlText(user.passwordHash); // of a user that is there, too
        entry["lock_passwd"] = false;
    }
    return entry;
}

void addUsers(YAML::Node &config, const std::vector<GuestUser> &users)
{
    YAML::Node list;
    list.push_back(yamlText("default"));
    for (const GuestUser &user : users) {
        if (user.name.isEmpty()) {
            if (!user.keys.isEmpty())
                config["ssh_authorized_keys"] = yamlList(user.keys);
            if (!user.passwordHash.isEmpty()) {
                config["password"] = yamlText(user.passwordHash);
                config["chpasswd"]["expire"] = false;
            }
            continue;
        }
        list.push_back(userEntry(user));
        if (user.name == u"root" && !user.keys.isEmpty())
            config["disable_root"] = false;
    }
    if (list.size() > 1)
        config["users"] = list;
}

/// Of everything but names, addresses and whole files.
YAML::Node configOf(const GuestSettings &settings, const GuestPlan &plan)
{
    YAML::Node config(YAML::NodeType::Map);
    if (!plan.hostName.isEmpty()) // the new name with 127.0.1.1, as sudo wants it
        config["manage_etc_hosts"] = yamlText("localhost");
    if (!settings.users.empty())
        addUsers(config, settings.users);
    if (!settings.timeZone.isEmpty())
        config["timezone"] = yamlText(settings.timeZone);
    if (!settings.locale.isEmpty())
        config["locale"] = yamlText(settings.locale);
    if (!settings.packages.isEmpty()) {
        config["package_update"] = true;
        config["packages"] = yamlList(settings.packages);
    }
    return config;
}

Result<QByteArray> cloudConfig(const GuestSettings &settings, const GuestPlan &plan)
{
    const auto text = writeYaml(configOf(settings, plan));
    return text ? Result<QByteArray>(cloudConfigLine + *text) : text;
}

Result<QByteArray> metaData(const GuestSettings &settings, const GuestPlan &plan,
                            const QString &instanceId)
{
    YAML::Node data(YAML::NodeType::Map);
    if (settings.metaData) {
        const auto own = readYaml(*settings.metaData);
        if (!own || !own->IsMap())
            return std::unexpected(Error{ErrorKind::Invalid, "read meta-data", {}, {}, {}});
        data = *own;
    }
    data["instance-id"] = yamlText(instanceId);
    if (!plan.hostName.isEmpty()) {
        data.remove("hostname");
        data["local-hostname"] = yamlText(plan.hostName);
    }
    return writeYaml(data);
}

/// Cards are told by their addresses. cloud-init needs names for those of ifupdown.
YAML::Node cardEntry(const GuestCard &card, size_t number)
{
    YAML::Node entry;
    entry["match"]["macaddress"] = yamlText(card.mac);
    entry["set-name"] = yamlText("eth" + QString::number(number));
    if (card.address.isEmpty()) {
        entry["dhcp4"] = true;
        entry["dhcp-identifier"] = "mac"; // else by the machine id, which may be the original's
        return entry;
    }
    entry["addresses"] = yamlList({card.address});
    if (!card.gateway.isEmpty())
        entry[card.gateway.contains(u':') ? "gateway6" : "gateway4"] = yamlText(card.gateway);
    if (!card.nameServers.isEmpty())
        entry["nameservers"]["addresses"] = yamlList(card.nameServers);
    return entry;
}

Result<std::optional<QByteArray>> networkConfig(const GuestSettings &settings,
                                                const GuestPlan &plan)
{
    const auto isStatic = [](const GuestCard &card) { return !card.address.isEmpty(); };
    if (settings.networkConfig || std::ranges::none_of(plan.cards, isStatic))
        return settings.networkConfig;
    YAML::Node config;
    config["version"] = 2;
    for (size_t i = 0; i < plan.cards.size(); ++i)
        config["ethernets"]["card" + std::to_string(i)] = cardEntry(plan.cards[i], i);
    const auto text = writeYaml(config);
    if (!text)
        return std::unexpected(text.error());
    return std::optional<QByteArray>(*text);
}

/// Lines of tmpfiles.d(5). The second of sshd's usual files, so that what is in the first stays.
QByteArray keyFile(const GuestUser &user)
{
    const QByteArray name = user.name.toLatin1();
    const QByteArray folder = (name == "root" ? "/root" : "/home/" + name) + "/.ssh";
    const QByteArray owner = ' ' + name + ' ' + name + " - ";
    return "d " + folder + " 0700" + owner + "\nf+~ " + folder + "/authorized_keys2 0600" + owner +
           (user.keys.join(u'\n') + u'\n').toUtf8().toBase64() + '\n';
}

/// Both in one file, as cloud-init takes it.
QByteArray joined(const QByteArray &config, const QByteArray &script, const QString &instanceId)
{
    const QByteArray boundary = "ramet-" + instanceId.toLatin1();
    const auto part = [&](const char *type, const QByteArray &text) {
        return "--" + boundary + "\nContent-Type: text/" + type +
               "; charset=\"utf-8\"\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n" +
               text.toBase64() + "\n";
    };
    return "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\nMIME-Version: 1.0\n\n" +
           part("cloud-config", config) + part("x-shellscript", script) + "--" + boundary + "--\n";
}

} // namespace

Result<SeedDocuments> seedDocuments(const GuestSettings &settings, const GuestPlan &plan,
                                    const QString &instanceId)
{
    const auto config = cloudConfig(settings, plan);
    const auto meta = metaData(settings, plan, instanceId);
    const auto network = networkConfig(settings, plan);
    if (!config || !meta || !network)
        return std::unexpected(!config ? config.error() : !meta ? meta.error() : network.error());
    std::optional<QByteArray> answers;
    if (!plan.answersFor.isEmpty())
        answers = answerFile(settings, plan);
    const QByteArray script = reportScript(settings, instanceId);
    const bool isBeside = settings.userData && *config != cloudConfigLine + "{}\n";
    return SeedDocuments{settings.userData.value_or(*config), *meta,
                         isBeside ? joined(*config, script, instanceId) : script, *network,
                         answers};
}

std::optional<QStringList> systemCredentials(const GuestSettings &settings)
{
    const auto isMore = [](const GuestUser &user) {
        return user.name.isEmpty() || !user.passwordHash.isEmpty();
    };
    if (!settings.packages.isEmpty() || !settings.commands.isEmpty() || settings.userData ||
        settings.metaData || settings.networkConfig || !settings.addresses.empty() ||
        settings.disablesAfter || std::ranges::any_of(settings.users, isMore))
        return {};
    QStringList strings;
    if (!settings.timeZone.isEmpty())
        strings << "io.systemd.credential:firstboot.timezone=" + settings.timeZone;
    if (!settings.locale.isEmpty())
        strings << "io.systemd.credential:firstboot.locale=" + settings.locale;
    QByteArray files;
    for (const GuestUser &user : settings.users)
        files += keyFile(user);
    if (!files.isEmpty())
        strings << "io.systemd.credential.binary:tmpfiles.extra=" +
                       QString::fromLatin1(files.toBase64());
    return strings;
}

QString smbiosSerial(const GuestPlan &plan, const QString &instanceId)
{
    return QStringLiteral("ds=nocloud;h=%1;i=%2").arg(plan.hostName, instanceId);
}

} // namespace ramet
