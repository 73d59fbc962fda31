// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/rollback.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcRollback, "ramet.storage.rollback")

namespace ramet {

namespace {

/// Names that only this operation can have given, so that nobody else's is met.
bool isOursByName(const Undo &undo)
{
    return undo.kind != Undo::Kind::DeleteVolume && undo.kind != Undo::Kind::DeleteFile &&
           undo.kind != Undo::Kind::RemoveFolder;
}

} // namespace

Rollback::Rollback(Perform perform, StepLog *log)
    : m_perform(std::move(perform))
    , m_log(log)
{
}

Status Rollback::begin(const Undo &undo)
{
    m_steps.push_back({++m_lastNumber, undo});
    Status noted = m_log ? m_log->intend(m_lastNumber, undo) : Status();
    if (!noted)
        m_steps.pop_back();
    return noted;
}

void Rollback::settle(const Error *error)
{
    Step &step = m_steps.back();
    step.lost = error && error->kind == ErrorKind::Unreachable;
    if (step.lost)
        return; // not known: the journal keeps the intent
    if (m_log)
        m_log->settle(step.number, !error);
    if (error)
        m_steps.pop_back();
}

void Rollback::adopt(const Undo &undo, int step)
{
    m_lastNumber = std::max(m_lastNumber, step);
    m_steps.push_back({step, undo});
}

/// True when nothing of it is left.
bool Rollback::take(const Step &step)
{
    qCInfo(lcRollback) << "undoing" << step.undo.name;
    if (step.lost && !isOursByName(step.undo))
        return false;
    const Status status = m_perform(step.undo);
    if (!status && status.error().kind != ErrorKind::NotFound) {
        qCWarning(lcRollback) << "could not undo" << step.undo.name << status.error().detail;
        return false;
    }
    if (m_log)
        m_log->settle(step.number, false);
    return true;
}

Status Rollback::undoNow(const Undo &undo)
{
    const bool isKnown = std::any_of(m_steps.begin(), m_steps.end(),
                                     [&](const Step &step) { return step.undo == undo; });
    if (!isKnown)
        return {};
    const Status status = m_perform(undo);
    if (!status && status.error().kind != ErrorKind::NotFound)
        return status;
    forget(undo);
    return {};
}

void Rollback::forget(const Undo &undo)
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [&](const Step &step) { return step.undo == undo; });
    if (found == m_steps.end())
        return;
    if (m_log)
        m_log->settle(found->number, false);
    m_steps.erase(found);
}

void Rollback::dismiss()
{
    m_steps.clear();
}

QStringList Rollback::run() noexcept
{
    QStringList leftovers;
    while (!m_steps.empty()) {
        const Step step = std::move(m_steps.back());
        m_steps.pop_back();
        if (!take(step))
            leftovers << step.undo.name;
    }
    return leftovers;
}

} // namespace ramet
