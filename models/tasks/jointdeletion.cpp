// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/jointdeletion.h"

#include "storage/deletion/deleteoperation.h"
#include "storage/look/look.h"

#include <algorithm>

namespace ramet {
namespace {

/// Tasks of one group begin within this time of each other.
constexpr std::chrono::milliseconds gathering{20};

} // namespace

JointDeletion::JointDeletion(std::shared_ptr<Nodes> nodes)
    : m_nodes(std::move(nodes))
{
}

Status JointDeletion::remove(const DeletePlan &plan, const std::stop_token &stop,
                             const ProgressSink &progress)
{
    progress({Phase::Checking, {}, 0, 0});
    Member member{plan, progress};
    Lock lock(m_mutex);
    m_waiting.push_back(&member);
    while (!member.isDone) {
        if (stop.stop_requested() && !member.isTaken) {
            std::erase(m_waiting, &member);
            return std::unexpected(cancelled(plan.name));
        }
        if (!m_isLed)
            lead(lock);
        else if (member.isTaken)
            m_changed.wait(lock, [&] { return member.isDone; });
        else
            m_changed.wait(lock, stop, [&] { return member.isDone || member.isTaken || !m_isLed; });
    }
    return member.result;
}

void JointDeletion::lead(Lock &lock)
{
    m_isLed = true;
    m_changed.wait_for(lock, gathering, [] { return false; });
    const std::vector<Member *> members = std::exchange(m_waiting, {});
    for (Member *member : members)
        member->isTaken = true;
    lock.unlock();
    run(members);
    lock.lock();
    for (Member *member : members)
        member->isDone = true;
    m_isLed = false;
    m_changed.notify_all();
}

void JointDeletion::run(const std::vector<Member *> &members) const
{
    const Inventory before = look(*m_nodes, Scope::users());
    std::vector<DeletePlan> plans;
    for (const Member *member : members) {
        member->progress({Phase::Deleting, {}, 0, 0});
        plans.push_back(member->plan);
    }
    const auto results = runDeletes(*m_nodes, before, plans, {}, [](const Progress &) {});
    for (size_t i = 0; i < members.size(); ++i)
        members[i]->result = results[i];
}

} // namespace ramet
