// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"

#include <QString>

namespace ramet {

class CloneDraft;
struct GuestUser;

/// The guest part of a clone's request, as the wizard's page shows it: one user, the addresses of
/// the first card. UI thread. It keeps nothing but what the request does not hold: names of files.
class GuestDraft {
public:
    /// Its fields, for the reason beside each.
    enum class Input { HostName, Addresses, Gateway, User, Keys, Password, UserData };

    explicit GuestDraft(CloneDraft &draft); ///< must live as long

    QString hostName() const;
    QString addresses() const;
    QString gateway() const;
    QString nameServers() const;
    QString user() const; ///< empty: the image's default user
    QString keys() const; ///< a line each
    bool hasPassword() const;
    QString userDataFile() const { return m_userDataFile; }

    void setHostName(const QString &pattern);
    void setAddresses(const QString &list);
    void setGateway(const QString &address);
    void setNameServers(const QString &addresses);
    void setUser(const QString &name);
    void setKeys(const QString &lines);
    /// Hashed at once, and not kept; empty: the guest's stays.
    void setPassword(const QString &password);
    /// Reads the file now; empty: none. What could not be read is the field's reason.
    void setUserDataFile(const QString &path);

    /// Why the field is refused; empty: it is not.
    QString reasonFor(Input input) const;
    /// By which way, and why. What the guest may not take is among the draft's notices.
    QString wayText() const;

private:
    template <class Edit> void edit(Edit change);
    template <class Edit> void editUser(Edit change);
    template <class Edit> void editCard(Edit change);

    CloneDraft &m_draft;
    QString m_userName; ///< also while nothing else is set for the user
    QString m_userDataFile;
    QString m_fileError;
};

} // namespace ramet
