// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/refusal.h"
#include "storage/base/result.h"

#include <QJsonObject>
#include <QString>
#include <expected>
#include <vector>

namespace ramet::ctl {

/// As product and man page promise them.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, Refused = 3, Cancelled = 130 };

/// What a command found or did.
struct Answer {
    QJsonObject json{};
    QString text{};         ///< the same for people; ends with a line break
    QStringList warnings{}; ///< for stderr, beside the answer
    ExitCode exitCode = Done;
};

/// Why a command did not do it.
struct Failure {
    QString kind;      ///< of the JSON error: "failed", "unreachable", "refused", "usage", …
    QString message;   ///< sentences for people
    QString details{}; ///< libvirt's own text
    QStringList leftovers{};
    ExitCode exitCode = Failed;
    QJsonObject beside{};          ///< more for the JSON object, such as the plan that was refused
    std::vector<Reason> reasons{}; ///< of a plan that was refused

    bool hasReason(Reason reason) const;
};

using Reply = std::expected<Answer, Failure>;

Failure failureOf(const Error &error);
Failure failureOf(const std::vector<Refusal> &refusals);
/// Refused for a reason that the program itself sees; nothing was touched.
Failure refusedBecause(const QString &kind, const QString &message);
Failure wrongUsage(const QString &message); ///< of a value that is only read by the command

QJsonObject jsonOf(const Failure &failure);

} // namespace ramet::ctl
