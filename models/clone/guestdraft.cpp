// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/guestdraft.h"

#include "models/clone/clonedraft.h"
#include "models/clone/hardwaredraft.h"
#include "models/guesttext.h"
#include "models/refusaltext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {

namespace {

struct GuestDraftTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::GuestDraft)
};

/// A clone that is started from the window is asked so long.
constexpr std::chrono::seconds waitForGuest{180};
/// More than any guest file may have, so that the plan can say how long it is.
constexpr qint64 mostRead = 8 << 20;

/// Of users for whom nothing is set there is nothing to do.
bool isSet(const GuestUser &user)
{
    return !user.keys.isEmpty() || !user.passwordHash.isEmpty();
}

} // namespace

GuestDraft::GuestDraft(CloneDraft &draft)
    : m_draft(draft)
    , m_users(draft.request().guest.users)
{
    if (m_users.empty())
        m_users.emplace_back();
    QObject::connect(&m_file, &FileReader::finished, &m_file,
                     [this](const QString &path, const FileContent &content) {
                         if (path == m_userDataFile)
                             setUserData(content.value_or(QByteArray()),
                                         content ? QString() : content.error());
                     });
}

const GuestSettings &GuestDraft::settings() const
{
    return m_draft.request().guest;
}

CardAddresses GuestDraft::cardAddresses() const
{
    return m_card < settings().addresses.size() ? settings().addresses[m_card] : CardAddresses();
}

QString GuestDraft::hostName() const
{
    return settings().hostName;
}

QString GuestDraft::domain() const
{
    return settings().domain;
}

QString GuestDraft::timeZone() const
{
    return settings().timeZone;
}

QString GuestDraft::locale() const
{
    return settings().locale;
}

QString GuestDraft::packages() const
{
    return settings().packages.join(QLatin1String(", "));
}

bool GuestDraft::writesDisk() const
{
    return settings().writesDisk;
}

QString GuestDraft::commands() const
{
    return settings().commands.join(u'\n');
}

std::vector<DraftChoice> GuestDraft::cards() const
{
    return HardwareDraft(m_draft).nics();
}

void GuestDraft::chooseCard(const QString &number)
{
    m_card = std::max(number.toULongLong(), 1ULL) - 1;
}

QString GuestDraft::addresses() const
{
    return cardAddresses().list;
}

QString GuestDraft::gateway() const
{
    return cardAddresses().gateway;
}

QString GuestDraft::nameServers() const
{
    return cardAddresses().nameServers.join(QLatin1String(", "));
}

std::vector<DraftChoice> GuestDraft::users() const
{
    std::vector<DraftChoice> rows;
    for (const GuestUser &user : m_users)
        rows.push_back({QString::number(rows.size() + 1),
                        user.name.isEmpty() ? GuestDraftTexts::tr("The image’s own") : user.name,
                        {}});
    return rows;
}

void GuestDraft::chooseUser(const QString &number)
{
    m_user = std::clamp<size_t>(number.toULongLong(), 1, m_users.size()) - 1;
}

void GuestDraft::addUser()
{
    m_users.emplace_back();
    m_user = m_users.size() - 1;
}

bool GuestDraft::canRemoveUser() const
{
    return m_users.size() > 1 || m_users.front() != GuestUser();
}

void GuestDraft::removeUser()
{
    m_users.erase(m_users.begin() + static_cast<std::ptrdiff_t>(m_user));
    if (m_users.empty())
        m_users.emplace_back();
    m_user = std::min(m_user, m_users.size() - 1);
    keepUsers();
}

QString GuestDraft::user() const
{
    return m_users[m_user].name;
}

QString GuestDraft::keys() const
{
    return m_users[m_user].keys.join(u'\n');
}

bool GuestDraft::hasPassword() const
{
    return !m_users[m_user].passwordHash.isEmpty();
}

template <class Edit> void GuestDraft::edit(Edit change)
{
    m_draft.change([&](CloneRequest &request) {
        change(request.guest);
        request.guest.wait = std::chrono::seconds(0);
        if (!request.guest.isEmpty())
            request.guest.wait = waitForGuest;
    });
}

void GuestDraft::keepUsers()
{
    edit([&](GuestSettings &settings) {
        settings.users.clear();
        std::ranges::copy_if(m_users, std::back_inserter(settings.users), isSet);
    });
}

template <class Edit> void GuestDraft::editUser(Edit change)
{
    change(m_users[m_user]);
    keepUsers();
}

template <class Edit> void GuestDraft::editCard(Edit change)
{
    edit([&](GuestSettings &settings) {
        std::vector<CardAddresses> &all = settings.addresses;
        all.resize(std::max(all.size(), m_card + 1));
        change(all[m_card]);
        while (!all.empty() && all.back() == CardAddresses())
            all.pop_back();
    });
}

void GuestDraft::setHostName(const QString &pattern)
{
    edit([&](GuestSettings &settings) { settings.hostName = pattern.trimmed(); });
}

void GuestDraft::setDomain(const QString &domain)
{
    edit([&](GuestSettings &settings) { settings.domain = domain.trimmed(); });
}

void GuestDraft::setTimeZone(const QString &zone)
{
    edit([&](GuestSettings &settings) { settings.timeZone = zone.trimmed(); });
}

void GuestDraft::setLocale(const QString &locale)
{
    edit([&](GuestSettings &settings) { settings.locale = locale.trimmed(); });
}

void GuestDraft::setPackages(const QString &names)
{
    edit([&](GuestSettings &settings) { settings.packages = wordsOf(names, "[,\\s]"); });
}

void GuestDraft::setWritesDisk(bool on)
{
    edit([&](GuestSettings &settings) { settings.writesDisk = on; });
}

void GuestDraft::setCommands(const QString &lines)
{
    edit([&](GuestSettings &settings) { settings.commands = wordsOf(lines, "\n"); });
}

void GuestDraft::setAddresses(const QString &list)
{
    editCard([&](CardAddresses &card) { card.list = list.trimmed(); });
}

void GuestDraft::setGateway(const QString &address)
{
    editCard([&](CardAddresses &card) { card.gateway = address.trimmed(); });
}

void GuestDraft::setNameServers(const QString &addresses)
{
    editCard([&](CardAddresses &card) { card.nameServers = wordsOf(addresses, "[,;\\s]"); });
}

void GuestDraft::setUser(const QString &name)
{
    editUser([&](GuestUser &user) { user.name = name.trimmed(); });
}

void GuestDraft::setKeys(const QString &lines)
{
    editUser([&](GuestUser &user) { user.keys = wordsOf(lines, "\n"); });
}

void GuestDraft::setPassword(const QString &password)
{
    editUser([&](GuestUser &user) {
        if (!ramet::setPassword(user, password.toUtf8()))
            user = {user.name, user.keys, {}};
    });
}

void GuestDraft::setUserDataFile(const QString &path)
{
    m_userDataFile = path.trimmed();
    if (m_userDataFile.isEmpty())
        return setUserData(std::nullopt, {});
    setUserData(QByteArray(), GuestDraftTexts::tr("“%1” is being read.").arg(m_userDataFile));
    m_file.read(m_userDataFile, mostRead);
}

/// Empty ones are refused, so that no clone is made without what could not be read.
void GuestDraft::setUserData(const std::optional<QByteArray> &bytes, const QString &error)
{
    m_fileError = error;
    edit([&](GuestSettings &settings) { settings.userData = bytes; });
}

QString GuestDraft::reasonFor(Input input) const
{
    if (input == Input::UserData && !m_fileError.isEmpty())
        return m_fileError;
    const ShownGuest shown{user(), m_card, cardAddresses(), domain()};
    for (const Refusal &refusal : m_draft.plan().refusals) {
        if (refusal.field != Field::Guest || guestInputOf(refusal, shown) != input)
            continue;
        const QString text = refusalText(refusal);
        if (input == Input::Card)
            return GuestDraftTexts::tr("Card %1: %2").arg(refusal.names.value(0), text);
        if (input == Input::Users)
            return GuestDraftTexts::tr("Another user: %1").arg(text);
        return text;
    }
    return {};
}

QString GuestDraft::wayText() const
{
    return guestWayText(m_draft.plan().guest);
}

} // namespace ramet
