// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/guestreport.h"

#include "storage/guest/reportscript.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

namespace ramet {

namespace {

/// A guest may say what it likes, and much of it.
constexpr qsizetype mostValue = 400;

GuestFact *find(GuestFacts &facts, GuestField field, const QString &object = {})
{
    const auto found = std::ranges::find_if(
        facts, [&](const GuestFact &fact) { return fact.field == field && fact.object == object; });
    return found == facts.end() ? nullptr : &*found;
}

void settle(GuestFact *fact, bool applied, const QString &value, GuestWitness witness)
{
    if (!fact)
        return;
    fact->state = applied ? GuestState::Applied : GuestState::NotApplied;
    fact->value = value.left(mostValue);
    fact->witness = witness;
}

/// One line: "host-name=web-1".
class ReportLine {
public:
    ReportLine(GuestFacts &facts, const QString &value)
        : m_facts(facts)
        , m_value(value)
        , m_first(value.section(u' ', 0, 0))
        , m_second(value.section(u' ', 1, 1))
    {
    }

    void take(GuestField field)
    {
        switch (field) {
        case GuestField::HostName:
            return takeHostName(m_facts, m_value, GuestWitness::Console);
        case GuestField::MachineId:
            return settleIf(field, {}, m_first.size() == 32, m_first != m_second);
        case GuestField::HostKeys:
            return takeHostKey();
        case GuestField::Address:
            return takeAddresses(m_facts, {m_first.section(u'/', 0, 0)}, GuestWitness::Console);
        case GuestField::UserKeys:
            return settleIf(field, userName(), true,
                            m_second.section(u'/', 0, 0) == m_second.section(u'/', 1, 1));
        case GuestField::Password:
            return settleIf(field, userName(), true, m_second == u"new");
        case GuestField::Package:
            return settleIf(field, m_first, true, m_second == u"there");
        case GuestField::Command:
            return settle(find(m_facts, field, m_first), m_second == u"0", m_second,
                          GuestWitness::Console);
        case GuestField::TimeZone:
        case GuestField::Locale:
        case GuestField::UserData:
        case GuestField::Disabled:
            if (GuestFact *fact = find(m_facts, field))
                settle(fact, m_value == fact->wanted, m_value, GuestWitness::Console);
        }
    }

private:
    QString userName() const { return m_first == u"default" ? QString() : m_first; }

    void settleIf(GuestField field, const QString &object, bool isKnown, bool applied)
    {
        if (isKnown)
            settle(find(m_facts, field, object), applied, m_value, GuestWitness::Console);
    }

    /// All of them have to be new.
    void takeHostKey()
    {
        GuestFact *fact = find(m_facts, GuestField::HostKeys);
        if (!fact || m_first == u"unknown" || fact->state == GuestState::NotApplied)
            return;
        const QString before = fact->value.isEmpty() ? QString() : fact->value + u' ';
        settle(fact, m_first == u"new", before + m_second, GuestWitness::Console);
    }

    GuestFacts &m_facts;
    const QString &m_value;
    QString m_first;
    QString m_second;
};

} // namespace

GuestFacts expectedFacts(const GuestSettings &settings, const GuestPlan &plan)
{
    GuestFacts facts;
    const auto add = [&](GuestField field, const QString &object, const QString &wanted) {
        facts.push_back({field, object, wanted});
    };
    if (plan.way == GuestWay::None)
        return facts;
    if (!plan.hostName.isEmpty())
        add(GuestField::HostName, {}, plan.hostName);
    add(GuestField::MachineId, {}, {});
    add(GuestField::HostKeys, {}, {});
    for (const GuestCard &card : plan.cards) {
        if (!card.address.isEmpty())
            add(GuestField::Address, card.address.section(u'/', 0, 0), card.address);
    }
    for (const GuestUser &user : settings.users) {
        if (!user.keys.isEmpty())
            add(GuestField::UserKeys, user.name, {});
        if (!user.passwordHash.isEmpty())
            add(GuestField::Password, user.name, {});
    }
    if (!settings.timeZone.isEmpty())
        add(GuestField::TimeZone, {}, settings.timeZone);
    if (!settings.locale.isEmpty())
        add(GuestField::Locale, {}, settings.locale);
    for (const QString &package : settings.packages)
        add(GuestField::Package, package, {});
    for (qsizetype i = 1; i <= settings.commands.size(); ++i)
        add(GuestField::Command, QString::number(i), {});
    if (settings.userData) {
        const auto sum = QCryptographicHash::hash(*settings.userData, QCryptographicHash::Sha256);
        add(GuestField::UserData, {}, QString::fromLatin1(sum.toHex()));
    }
    if (settings.disablesAfter)
        add(GuestField::Disabled, {}, QStringLiteral("yes"));
    return facts;
}

bool takeConsole(GuestFacts &facts, const QString &console, const QString &instanceId)
{
    static const QRegularExpression end("[\r\n]");
    static const QRegularExpression entry("^([a-z-]+)=(.*)$");
    const QString start = "ramet-guest " + reportToken(instanceId) + ' ';
    if (GuestFact *keys = find(facts, GuestField::HostKeys))
        *keys = {GuestField::HostKeys, {}, {}}; // they are added up below
    bool ended = false;
    for (const QString &line : console.split(end, Qt::SkipEmptyParts)) {
        const qsizetype at = line.indexOf(start);
        const auto match = entry.match(at < 0 ? QString() : line.mid(at + start.size()).trimmed());
        ended = ended || match.captured(1) == u"end";
        if (const auto field = fromStoredName<GuestField>(match.captured(1)))
            ReportLine(facts, match.captured(2).trimmed()).take(*field);
    }
    return ended;
}

void takeHostName(GuestFacts &facts, const QString &hostName, GuestWitness witness)
{
    GuestFact *fact = find(facts, GuestField::HostName);
    if (!fact || hostName.isEmpty())
        return;
    // A guest's kernel may know the name without its domain.
    const bool isWhole = hostName.compare(fact->wanted, Qt::CaseInsensitive) == 0;
    const bool isShort =
        hostName.compare(fact->wanted.section(u'.', 0, 0), Qt::CaseInsensitive) == 0;
    settle(fact, isWhole || isShort, hostName, witness);
}

void takeAddresses(GuestFacts &facts, const QStringList &addresses, GuestWitness witness)
{
    for (GuestFact &fact : facts) {
        if (fact.field != GuestField::Address || fact.state == GuestState::Applied ||
            addresses.isEmpty())
            continue;
        const bool applied = addresses.contains(fact.object);
        settle(&fact, applied, applied ? fact.object : addresses.join(u' '), witness);
    }
}

bool isAllKnown(const GuestFacts &facts)
{
    return std::ranges::none_of(
        facts, [](const GuestFact &fact) { return fact.state == GuestState::NotKnown; });
}

} // namespace ramet
