// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/copylimit.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcCopyLimit, "ramet.storage.clone")

namespace ramet {

namespace {

const QString limitFact = QStringLiteral("limit");
const QString bytesField = QStringLiteral("bytesPerSecond");

} // namespace

CopyLimit::CopyLimit(const ClonePlan &plan, SpeedLimit limit, Journal &journal)
    : m_limit(std::move(limit))
    , m_noted(plan.request.bytesPerSecond)
    , m_journal(journal)
{
}

quint64 CopyLimit::bytesPerSecond() const
{
    return m_limit ? m_limit->load() : m_noted;
}

void CopyLimit::note()
{
    const quint64 limit = bytesPerSecond();
    if (limit == m_noted)
        return;
    m_noted = limit;
    const Status noted =
        m_journal.note(limitFact, {{bytesField, QJsonValue(static_cast<qint64>(limit))}});
    if (!noted)
        qCWarning(lcCopyLimit) << "the limit is not noted:" << noted.error().detail;
}

std::optional<quint64> notedLimit(const JournalContent &content)
{
    const auto fact = content.facts.find(limitFact);
    const qint64 limit = fact == content.facts.end() ? -1 : fact->second[bytesField].toInteger(-1);
    return limit < 0 ? std::nullopt : std::optional(static_cast<quint64>(limit));
}

} // namespace ramet
