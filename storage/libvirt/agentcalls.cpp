// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/libvirt/agentcalls.h"

#include "storage/libvirt/agentlimit.h"

namespace ramet::agents {

namespace {

bool isOfNetwork(const QString &address)
{
    return !address.startsWith(u"127.") && address != u"::1" && !address.startsWith(u"fe80:") &&
           !address.startsWith(u"169.254.");
}

Result<std::vector<CardAddress>> addressesFrom(const Connection &connection,
                                               const DomainPtr &domain, Source source)
{
    virDomainInterfacePtr *list = nullptr;
    const int count = ramet_call(connection, virDomainInterfaceAddresses, domain.get(), &list,
                                 static_cast<unsigned>(source), 0);
    if (count < 0)
        return failure("read addresses", nameOf(domain));
    std::vector<CardAddress> cards;
    for (int i = 0; i < count; ++i) {
        for (unsigned j = 0; j < list[i]->naddrs; ++j) {
            const QString address = QString::fromUtf8(list[i]->addrs[j].addr);
            if (isOfNetwork(address))
                cards.push_back({QString::fromUtf8(list[i]->hwaddr).toLower(), address});
        }
        virDomainInterfaceFree(list[i]);
    }
    free(list);
    return cards;
}

Result<QStringList> textsOf(const Result<std::vector<CardAddress>> &cards)
{
    if (!cards)
        return std::unexpected(cards.error());
    QStringList texts;
    for (const CardAddress &card : *cards)
        texts << card.address;
    return texts;
}

std::unexpected<Error> noLimit(const QString &uuid)
{
    return std::unexpected(Error{ErrorKind::Unsupported, "limit guest agent", uuid, {}, {}});
}

} // namespace

Result<QString> hostName(const Connection &connection, const QString &uuid,
                         std::chrono::seconds limit)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const AgentLimit bounded(connection, *domain, limit);
    if (!bounded)
        return noLimit(uuid);
    char *name =
        ramet_call(connection, virDomainGetHostname, domain->get(), VIR_DOMAIN_GET_HOSTNAME_AGENT);
    if (!name)
        return failure("read host name", uuid);
    return takeString(name);
}

Result<std::vector<CardAddress>> cardAddresses(const Connection &connection, const QString &uuid,
                                               Source source, std::chrono::seconds limit)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    if (source != Source::Agent)
        return addressesFrom(connection, *domain, source);
    const AgentLimit bounded(connection, *domain, limit);
    if (!bounded)
        return noLimit(uuid);
    return addressesFrom(connection, *domain, source);
}

Result<QStringList> addresses(const Connection &connection, const QString &uuid,
                              std::chrono::seconds limit)
{
    return textsOf(cardAddresses(connection, uuid, Source::Agent, limit));
}

Result<QStringList> leasedAddresses(const Connection &connection, const QString &uuid)
{
    return textsOf(cardAddresses(connection, uuid, Source::Leases, {}));
}

Status addKeys(const Connection &connection, const QString &uuid, const QString &user,
               const QStringList &keys, std::chrono::seconds limit)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const AgentLimit bounded(connection, *domain, limit);
    if (!bounded)
        return noLimit(uuid);
    std::vector<QByteArray> lines;
    std::vector<const char *> pointers;
    for (const QString &key : keys)
        lines.push_back(key.toUtf8());
    for (const QByteArray &line : lines)
        pointers.push_back(line.constData());
    const QByteArray name = user.toUtf8();
    if (ramet_call(connection, virDomainAuthorizedSSHKeysSet, domain->get(), name.constData(),
                   pointers.data(), static_cast<unsigned>(pointers.size()),
                   VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND) < 0)
        return failure("add keys", uuid);
    return {};
}

Status setPassword(const Connection &connection, const QString &uuid, const QString &user,
                   const QString &hash, std::chrono::seconds limit)
{
    auto domain = findDomain(connection, uuid);
    if (!domain)
        return std::unexpected(domain.error());
    const AgentLimit bounded(connection, *domain, limit);
    if (!bounded)
        return noLimit(uuid);
    const QByteArray name = user.toUtf8();
    const QByteArray text = hash.toUtf8();
    if (ramet_call(connection, virDomainSetUserPassword, domain->get(), name.constData(),
                   text.constData(), VIR_DOMAIN_PASSWORD_ENCRYPTED) < 0)
        return failure("set password", uuid);
    return {};
}

} // namespace ramet::agents
