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

Result<int> Rollback::begin(const Undo &undo)
{
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_lastNumber;
        m_steps.push_back({number, undo});
    }
    const Status noted = m_log ? m_log->intend(number, undo) : Status();
    if (noted)
        return number;
    erase(number);
    return std::unexpected(noted.error());
}

void Rollback::erase(int number)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_steps, [&](const Step &step) { return step.number == number; });
}

void Rollback::settle(int number, const Error *error)
{
    if (error && error->kind == ErrorKind::Unreachable) { // not known: the journal keeps the intent
        const std::lock_guard lock(m_mutex);
        std::ranges::find(m_steps, number, &Step::number)->lost = true;
        return;
    }
    if (m_log)
        m_log->settle(number, !error);
    if (error)
        erase(number);
}

void Rollback::adopt(const Undo &undo, int step)
{
    const std::lock_guard lock(m_mutex);
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
    {
        const std::lock_guard lock(m_mutex);
        if (std::ranges::find(m_steps, undo, &Step::undo) == m_steps.end())
            return {};
    }
    const Status status = m_perform(undo);
    if (!status && status.error().kind != ErrorKind::NotFound)
        return status;
    forget(undo);
    return {};
}

void Rollback::forget(const Undo &undo)
{
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::ranges::find(m_steps, undo, &Step::undo);
        if (found == m_steps.end())
            return;
        number = found->number;
        m_steps.erase(found);
    }
    if (m_log)
        m_log->settle(number, false);
}

void Rollback::dismiss()
{
    const std::lock_guard lock(m_mutex);
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
