// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/error.h"

namespace ramet {

Error withCause(Error error, ErrorCause cause)
{
    error.cause = cause;
    return error;
}

Error cancelled(const QString &object)
{
    return {ErrorKind::Cancelled, "clone", object, {}, {}};
}

Error refused(const QString &operation, const QString &name, std::vector<Refusal> refusals)
{
    QStringList names;
    for (const Refusal &refusal : refusals)
        names << refusal.names;
    return {ErrorKind::Refused, operation, name, names.join(", "), {}, std::move(refusals)};
}

} // namespace ramet
