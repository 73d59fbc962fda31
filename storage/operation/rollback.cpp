// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation/rollback.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcRollback, "ramet.storage.rollback")

namespace ramet {

void Rollback::arm(const QString &what, Undo undo)
{
    m_steps.push_back({what, std::move(undo)});
}

void Rollback::noteIfLost(const QString &what, const Error &error)
{
    if (error.kind == ErrorKind::Unreachable)
        arm(what, [error] { return Status(std::unexpected(error)); });
}

QStringList Rollback::run() noexcept
{
    QStringList leftovers;
    while (!m_steps.empty()) {
        const Step step = std::move(m_steps.back());
        m_steps.pop_back();
        qCInfo(lcRollback) << "undoing" << step.what;
        const Status status = step.undo();
        if (!status && status.error().kind != ErrorKind::NotFound) {
            qCWarning(lcRollback) << "could not undo" << step.what << status.error().detail;
            leftovers << step.what;
        }
    }
    return leftovers;
}

} // namespace ramet
