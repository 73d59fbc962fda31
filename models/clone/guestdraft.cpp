// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/guestdraft.h"

#include "models/clone/clonedraft.h"
#include "models/guesttext.h"
#include "models/refusaltext.h"
#include "storage/guest/guestnames.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace ramet {

namespace {

struct GuestDraftTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::GuestDraft)
};

using Input = GuestDraft::Input;

/// A clone that is started from the window is asked so long.
constexpr std::chrono::seconds waitForGuest{180};
/// More than any guest file may have, so that the plan can say how long it is.
constexpr qint64 mostRead = 8 << 20;

std::optional<Input> inputOf(const Refusal &refusal, const CardAddresses &card)
{
    switch (refusal.reason) {
    case Reason::HostNameInvalid:
    case Reason::HostNameTwice:
    case Reason::SeedNeedsStorage:
        return Input::HostName;
    case Reason::AddressInvalid:
    case Reason::AddressOutsideNet: {
        const bool isOther =
            refusal.object == card.gateway || card.nameServers.contains(refusal.object);
        return isOther && !refusal.object.isEmpty() ? Input::Gateway : Input::Addresses;
    }
    case Reason::AddressUnusable:
    case Reason::AddressTwice:
    case Reason::AddressesTooFew:
    case Reason::CardUnknown:
    case Reason::NetworkConfigTwice:
        return Input::Addresses;
    case Reason::UserInvalid:
    case Reason::UserTwice:
        return Input::User;
    case Reason::KeyInvalid:
    case Reason::KeyPrivate:
        return Input::Keys;
    case Reason::PasswordNotHashed:
        return Input::Password;
    case Reason::GuestFileTooLarge:
    case Reason::UserDataNoFirstLine:
    case Reason::GuestFileHasTabs:
    case Reason::GuestFileNotYaml:
    case Reason::GuestFileNotMap:
        return Input::UserData;
    default:
        return {};
    }
}

CardAddresses firstCard(const GuestSettings &settings)
{
    return settings.addresses.empty() ? CardAddresses() : settings.addresses.front();
}

GuestUser firstUser(const GuestSettings &settings)
{
    return settings.users.empty() ? GuestUser() : settings.users.front();
}

QStringList wordsOf(const QString &text, const char *between)
{
    static const auto trimmed = [](const QString &word) { return word.trimmed(); };
    QStringList words = text.split(QRegularExpression(QLatin1String(between)));
    std::ranges::transform(words, words.begin(), trimmed);
    words.removeAll(QString());
    return words;
}

} // namespace

GuestDraft::GuestDraft(CloneDraft &draft)
    : m_draft(draft)
    , m_userName(firstUser(draft.request().guest).name)
{
}

QString GuestDraft::hostName() const
{
    return m_draft.request().guest.hostName;
}

QString GuestDraft::addresses() const
{
    return firstCard(m_draft.request().guest).list;
}

QString GuestDraft::gateway() const
{
    return firstCard(m_draft.request().guest).gateway;
}

QString GuestDraft::nameServers() const
{
    return firstCard(m_draft.request().guest).nameServers.join(QLatin1String(", "));
}

QString GuestDraft::user() const
{
    return m_userName;
}

QString GuestDraft::keys() const
{
    return firstUser(m_draft.request().guest).keys.join(u'\n');
}

bool GuestDraft::hasPassword() const
{
    return !firstUser(m_draft.request().guest).passwordHash.isEmpty();
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

/// A user for whom nothing is set is none.
template <class Edit> void GuestDraft::editUser(Edit change)
{
    edit([&](GuestSettings &settings) {
        GuestUser user = firstUser(settings);
        change(user);
        user.name = m_userName;
        settings.users.clear();
        if (!user.keys.isEmpty() || !user.passwordHash.isEmpty())
            settings.users.push_back(user);
    });
}

template <class Edit> void GuestDraft::editCard(Edit change)
{
    edit([&](GuestSettings &settings) {
        CardAddresses card = firstCard(settings);
        change(card);
        settings.addresses.clear();
        if (card != CardAddresses())
            settings.addresses.push_back(card);
    });
}

void GuestDraft::setHostName(const QString &pattern)
{
    edit([&](GuestSettings &settings) { settings.hostName = pattern.trimmed(); });
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
    m_userName = name.trimmed();
    editUser([](GuestUser &) {});
}

void GuestDraft::setKeys(const QString &lines)
{
    editUser([&](GuestUser &user) { user.keys = wordsOf(lines, "\n"); });
}

void GuestDraft::setPassword(const QString &password)
{
    editUser([&](GuestUser &user) {
        user.passwordHash = password.isEmpty() ? QString() : hashPassword(password.toUtf8());
    });
}

void GuestDraft::setUserDataFile(const QString &path)
{
    m_userDataFile = path.trimmed();
    m_fileError.clear();
    std::optional<QByteArray> bytes;
    QFile file(m_userDataFile);
    const bool mayWait = QFileInfo(file).exists() && !QFileInfo(file).isFile(); // as a pipe does
    if (!m_userDataFile.isEmpty() && !mayWait && file.open(QFile::ReadOnly)) {
        bytes = file.read(mostRead);
    } else if (!m_userDataFile.isEmpty()) {
        bytes = QByteArray(); // refused, so that no clone is made without it
        m_fileError =
            mayWait ? GuestDraftTexts::tr("This is no file.")
                    : GuestDraftTexts::tr("The file cannot be read: %1.").arg(file.errorString());
    }
    edit([&](GuestSettings &settings) { settings.userData = std::move(bytes); });
}

QString GuestDraft::reasonFor(Input input) const
{
    if (input == Input::UserData && !m_fileError.isEmpty())
        return m_fileError;
    const CardAddresses card = firstCard(m_draft.request().guest);
    for (const Refusal &refusal : m_draft.plan().refusals) {
        if (refusal.field == Field::Guest && inputOf(refusal, card) == input)
            return refusalText(refusal);
    }
    return {};
}

QString GuestDraft::wayText() const
{
    return guestWayText(m_draft.plan().guest);
}

} // namespace ramet
