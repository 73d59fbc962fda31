// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// A folder of this process alone (0700), with the socket that askpass talks to and one small
/// script per node that starts ssh so that it asks there. No secret is ever in it. It goes with the
/// process; of one that was killed with the next. Thread-safe.
namespace askfolder {

/// The address with a command= that asks through the socket; the address's own command is run by
/// it. Unchanged where the folder cannot be made or programs in it cannot run.
/// Where `login` is not 0, ssh logs in once for all that is opened with this number while the first
/// of them is open, unless a person's own settings of ssh share logins already.
QString addressThatAsks(const QString &uri, const QString &node, int login);
/// Ends the listening and removes the folder; for who ends the process without its destructors.
void remove();

} // namespace askfolder
} // namespace ramet
