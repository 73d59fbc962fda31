// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clone/draftchoices.h"
#include "models/clone/guestinputs.h"
#include "models/fileread.h"

namespace ramet {

class CloneDraft;

/// The guest part of a clone's request, as the wizard's page shows it: of users and network cards
/// one each, which a person chooses. UI thread. It keeps nothing but what the request does not
/// hold: names of files, users for whom nothing is set yet.
class GuestDraft {
public:
    using Input = GuestInput;

    explicit GuestDraft(CloneDraft &draft); ///< must live as long

    QString hostName() const;
    QString domain() const;
    QString timeZone() const;
    QString locale() const;
    QString packages() const;
    bool writesDisk() const;
    QString commands() const; ///< a line each
    QString userDataFile() const { return m_userDataFile; }

    /// Of the source; values are their numbers, from 1 on.
    std::vector<DraftChoice> cards() const;
    QString card() const { return QString::number(m_card + 1); }
    void chooseCard(const QString &number);
    QString addresses() const;
    QString gateway() const;
    QString nameServers() const;

    /// Always one at least; values are their numbers, from 1 on.
    std::vector<DraftChoice> users() const;
    QString chosenUser() const { return QString::number(m_user + 1); }
    void chooseUser(const QString &number);
    void addUser(); ///< and chooses it
    /// The chosen one; the last one becomes empty instead.
    void removeUser();
    bool canRemoveUser() const; ///< it would change something
    QString user() const;       ///< empty: the image's default user
    QString keys() const;       ///< a line each
    bool hasPassword() const;

    void setHostName(const QString &pattern);
    void setDomain(const QString &domain);
    void setTimeZone(const QString &zone);
    void setLocale(const QString &locale);
    void setPackages(const QString &names);
    void setWritesDisk(bool on);
    void setCommands(const QString &lines);
    void setAddresses(const QString &list);
    void setGateway(const QString &address);
    void setNameServers(const QString &addresses);
    void setUser(const QString &name);
    void setKeys(const QString &lines);
    /// Hashed at once, and not kept; empty: the guest's stays.
    void setPassword(const QString &password);
    /// A worker reads it; empty: none. What was not read, not yet or not at all, is the field's
    /// reason.
    void setUserDataFile(const QString &path);

    /// Why the field is refused; empty: it is not.
    QString reasonFor(Input input) const;
    /// By which way, and why. What the guest may not take is among the draft's notices.
    QString wayText() const;

private:
    const GuestSettings &settings() const;
    CardAddresses cardAddresses() const;
    template <class Edit> void edit(Edit change);
    template <class Edit> void editUser(Edit change);
    template <class Edit> void editCard(Edit change);
    void keepUsers();
    void setUserData(const std::optional<QByteArray> &bytes, const QString &error);

    CloneDraft &m_draft;
    std::vector<GuestUser> m_users;
    size_t m_user = 0;
    size_t m_card = 0;
    QString m_userDataFile;
    QString m_fileError;
    FileReader m_file;
};

} // namespace ramet
