// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonestart.h"

#include "storage/guest/agentway.h"
#include "storage/guest/readback.h"
#include "storage/libvirt/domaincalls.h"

namespace ramet {

namespace {

QString linesOf(const GuestFacts &facts, GuestState state)
{
    QStringList lines;
    for (const GuestFact &fact : facts) {
        if (fact.state != state)
            continue;
        QStringList words{shownName(fact.field), fact.object};
        words.removeAll(QString());
        if (!fact.value.isEmpty())
            words.last() += u':';
        words << fact.value;
        lines << words.join(u' ').trimmed();
    }
    return lines.join(u'\n');
}

void addWarnings(CloneOutcome &outcome)
{
    const auto add = [&](GuestState state, ErrorCause cause) {
        const QString lines = linesOf(outcome.guest, state);
        if (!lines.isEmpty())
            outcome.warnings.push_back(
                {Warning::Kind::GuestNotNew,
                 withCause({ErrorKind::Failed, "ask guest", outcome.name, lines}, cause)});
    };
    add(GuestState::NotApplied, ErrorCause::GuestDiffers);
    add(GuestState::NotKnown, ErrorCause::GuestSilent);
}

bool startClone(const ClonePlan &plan, const Connection &connection, CloneOutcome &outcome,
                const ProgressSink &progress)
{
    progress({Phase::Starting, {}, plan.bytesToCopy(), plan.bytesToCopy()});
    const Status status = domains::start(connection, outcome.uuid);
    outcome.started = status.has_value();
    if (!status)
        outcome.warnings.push_back({Warning::Kind::NotStarted, status.error()});
    return outcome.started;
}

} // namespace

void startIfAsked(const ClonePlan &plan, const Connection &connection, CloneOutcome &outcome,
                  const std::stop_token &stop, const ProgressSink &progress)
{
    outcome.guest = expectedFacts(plan.request.guest, plan.guest);
    if (!plan.request.startAfter)
        return;
    if (!plan.request.startAtOnce && !startClone(plan, connection, outcome, progress))
        return;
    if (plan.request.guest.wait.count() <= 0 || outcome.guest.empty())
        return;
    progress({Phase::AskingGuest, {}, plan.bytesToCopy(), plan.bytesToCopy()});
    outcome.guest =
        readBack(connection, {outcome.uuid, plan.guest.hasAgent}, std::move(outcome.guest),
                 Cancel(stop).within(plan.request.guest.wait));
    if (plan.guest.hasAgent && !stop.stop_requested())
        giveByAgent(connection, outcome.uuid, plan.request.guest, outcome.guest);
    addWarnings(outcome);
}

} // namespace ramet
