// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/guestsettings.h"

#include "storage/guest/guestnames.h"

namespace ramet {

bool setPassword(GuestUser &user, const QByteArray &password)
{
    const QString hash = password.isEmpty() ? QString() : hashPassword(password);
    if (hash.isEmpty())
        return false;
    user.passwordHash = hash;
    user.answerPassword = hiddenForWindows(QString::fromUtf8(password));
    return true;
}

} // namespace ramet
