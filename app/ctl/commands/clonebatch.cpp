// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/cloneparts.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/clone/csvclones.h"
#include "models/errortext.h"
#include "models/fileread.h"
#include "models/format.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct CloneBatchTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Clone)
};

/// What became of one member.
struct Member {
    enum class State { Made, Failed, Cancelled, Undone };
    const ClonePlan &plan;
    State state = State::Failed;
    std::optional<CloneOutcome> outcome{}; ///< of one that was made, perhaps undone later
    std::optional<Failure> failure{};      ///< why it was not made, not started or not undone
    QStringList warnings{};
};
using Members = std::vector<Member>;

constexpr std::array memberStateNames{
    Name{Member::State::Made, "made"},
    Name{Member::State::Failed, "failed"},
    Name{Member::State::Cancelled, "cancelled"},
    Name{Member::State::Undone, "undone"},
};
constexpr const auto &namesOf(Member::State)
{
    return memberStateNames;
}

QString stateText(Member::State state)
{
    switch (state) {
    case Member::State::Made:
        return CloneBatchTexts::tr("made");
    case Member::State::Failed:
        return CloneBatchTexts::tr("failed");
    case Member::State::Cancelled:
        return CloneBatchTexts::tr("cancelled");
    case Member::State::Undone:
        return CloneBatchTexts::tr("undone");
    }
    return {};
}

int countOf(const Members &members, Member::State state)
{
    return static_cast<int>(std::ranges::count(members, state, &Member::state));
}

Member memberOf(const ClonePlan &plan, const BatchResult &result)
{
    Member member{plan};
    if (!result.outcome) {
        member.failure = failureOf(result.outcome.error());
        if (result.outcome.error().kind == ErrorKind::Cancelled)
            member.state = Member::State::Cancelled;
        return member;
    }
    member.state = result.isUndone ? Member::State::Undone : Member::State::Made;
    member.outcome = *result.outcome->clone();
    for (const Warning &warning : result.outcome->warnings) {
        const Failure failure = failureOf(warning.error);
        if (warning.kind == Warning::Kind::NotStarted)
            member.failure = failure;
        else
            member.warnings << failure.message << failure.details;
    }
    if (result.notUndone)
        member.failure = failureOf(*result.notUndone);
    return member;
}

/// The node of all, or each of several once.
QString nodesText(const Members &members)
{
    QStringList nodes;
    for (const Member &member : members)
        nodes << member.plan.targetNode;
    nodes.removeDuplicates();
    return nodes.join(QStringLiteral(", "));
}

/// "8 of 10 clones of “tpl” are on node a, made in 3 s; 1 failed; 1 was cancelled."
QString summaryText(const Members &members, double seconds)
{
    const ClonePlan &plan = members.front().plan;
    const auto count = [&](Member::State state) { return countOf(members, state); };
    QStringList parts{CloneBatchTexts::tr("%1 of %n clones of %2 made on node %3 in %4", nullptr,
                                          static_cast<int>(members.size()))
                          .arg(QString::number(count(Member::State::Made)), sourceText(plan),
                               nodesText(members), formatDuration(std::max(seconds, 0.1)))};
    if (const int failed = count(Member::State::Failed))
        parts << CloneBatchTexts::tr("%n failed", nullptr, failed);
    if (const int cancelled = count(Member::State::Cancelled))
        parts << CloneBatchTexts::tr("%n cancelled", nullptr, cancelled);
    if (const int undone = count(Member::State::Undone))
        parts << CloneBatchTexts::tr("%n undone", nullptr, undone);
    return parts.join(QStringLiteral("; ")) + u'.';
}

QString whyText(const Member &member)
{
    if (!member.failure)
        return {};
    if (member.state == Member::State::Cancelled && member.failure->leftovers.isEmpty())
        return {};
    QStringList lines{member.failure->message.split(u'\n').join(u' ')};
    lines += member.failure->leftovers;
    return lines.join(u' ');
}

QString outcomeText(const Members &members, const QString &summary)
{
    Table table({CloneBatchTexts::tr("NAME"), CloneBatchTexts::tr("RESULT"),
                 CloneBatchTexts::tr("UUID"), CloneBatchTexts::tr("USED"),
                 CloneBatchTexts::tr("WHY")},
                {3});
    for (const Member &member : members) {
        quint64 bytes = 0;
        for (const ClonedDisk &disk :
             member.outcome ? member.outcome->disks : std::vector<ClonedDisk>())
            bytes += disk.bytes;
        const bool isThere = member.state == Member::State::Made;
        table.add({member.plan.request.name, stateText(member.state),
                   isThere ? member.outcome->uuid : QString(),
                   isThere ? formatBytes(bytes) : QString(), whyText(member)});
    }
    return table.text() + printable(summary) + u'\n';
}

QJsonObject jsonMember(const Member &member)
{
    QJsonObject object = member.outcome ? jsonOutcome(*member.outcome) : QJsonObject();
    object[QLatin1String("name")] = member.plan.request.name;
    object[QLatin1String("state")] = shownName(member.state);
    if (member.failure)
        object[QLatin1String("error")] = jsonOf(*member.failure).value(QLatin1String("error"));
    return object;
}

QJsonObject jsonMembers(const Members &members, double seconds)
{
    QJsonArray array;
    for (const Member &member : members)
        array << jsonMember(member);
    QJsonObject counts{{QStringLiteral("members"), static_cast<int>(members.size())}};
    for (const auto &name : memberStateNames)
        counts[shownName(name.value)] = countOf(members, name.value);
    return {{QStringLiteral("members"), array},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("seconds"), seconds}};
}

QJsonObject jsonPlans(const Inventory &inventory, const BatchPlan &batch)
{
    QJsonArray members;
    for (const ClonePlan &plan : batch.members)
        members << QJsonObject{{QStringLiteral("name"), plan.request.name},
                               {QStringLiteral("plan"), jsonPlan(inventory, plan)}};
    return {{QStringLiteral("members"), members},
            {QStringLiteral("bytes"), jsonBytes(batch.bytesToCopy())}};
}

QString planText(const Inventory &inventory, const BatchPlan &batch)
{
    Table table({CloneBatchTexts::tr("NAME"), CloneBatchTexts::tr("MAC"),
                 CloneBatchTexts::tr("DATA"), CloneBatchTexts::tr("TO")},
                {2});
    for (const ClonePlan &plan : batch.members) {
        QStringList volumes;
        for (const DiskPlan &disk : plan.disks) {
            if (disk.isMade())
                volumes << disk.targetPool + u'/' + disk.targetVolume;
        }
        const QStringList macs(plan.newMacs.begin(), plan.newMacs.end());
        table.add({plan.request.name, macs.join(QStringLiteral(", ")),
                   formatBytes(plan.bytesToCopy()), volumes.join(QStringLiteral(", "))});
    }
    const ClonePlan &first = batch.members.front();
    const QString head = CloneBatchTexts::tr("%1 of %2, %n times on node %3; %4 to copy.", nullptr,
                                             static_cast<int>(batch.members.size()))
                             .arg(modeText(first.request.mode), sourceText(first), first.targetNode,
                                  formatBytes(batch.bytesToCopy()));
    return printable(head) + u'\n' + table.text() + waysText(inventory, first) + guestText(first);
}

bool isWhole(const Member &member)
{
    return member.state == Member::State::Made && !member.failure;
}

/// Not all went well: the exit status, and a reason for the JSON object.
void addFailure(Answer &answer, const Session &session, const Members &members,
                const QString &summary)
{
    if (std::ranges::all_of(members, isWhole))
        return;
    const bool wasStopped =
        session.stop.stop_requested() && std::ranges::any_of(members, [](const Member &member) {
            return member.state == Member::State::Cancelled;
        });
    answer.exitCode = wasStopped ? Cancelled : Failed;
    Failure failure{.kind = wasStopped ? QStringLiteral("cancelled") : QStringLiteral("failed"),
                    .message = summary};
    for (const Member &member : members) {
        if (member.failure)
            failure.leftovers << member.failure->leftovers;
    }
    answer.json[QLatin1String("error")] = jsonOf(failure).value(QLatin1String("error"));
}

/// Makes the clones of a valid batch, and undoes them where that is wanted.
void makeAll(Session &session, const Look &look, const BatchPlan &batch, Answer &answer)
{
    QElapsedTimer timer;
    timer.start();
    const auto policy =
        session.line.value(Option::OnFailure) == u"undo" ? AfterFailure::Undo : AfterFailure::Keep;
    const auto results =
        session.engine.execute(batch, look.inventory, {session.stop, session.progress, {}}, policy);
    Members members;
    for (size_t i = 0; i < results.size(); ++i)
        members.push_back(memberOf(batch.members[i], results[i]));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    const QString summary = summaryText(members, seconds);
    answer.json = jsonMembers(members, seconds);
    answer.text = outcomeText(members, summary);
    for (const Member &member : members)
        answer.warnings += member.warnings;
    addFailure(answer, session, members, summary);
}

/// What is wanted: a clone for each name, or for each row of the file.
std::expected<std::vector<CloneRequest>, Failure>
requestsOf(const Session &session, const Inventory &inventory, const CloneRequest &request)
{
    if (!session.line.has(Option::FromCsv)) {
        std::vector<CloneRequest> requests;
        for (const QString &name : session.line.names) {
            requests.push_back(request);
            requests.back().name = name;
        }
        return requests;
    }
    const FileContent rows = readFile(session.line.value(Option::FromCsv), mostCsvBytes);
    auto requests = rows ? clonesFromCsv(*rows, request) : std::unexpected(rows.error());
    if (!requests)
        return std::unexpected(Failure{
            .kind = QStringLiteral("usage"), .message = requests.error(), .exitCode = WrongUsage});
    for (CloneRequest &row : *requests)
        addKept(session.line, inventory, row);
    return *std::move(requests);
}

} // namespace

Reply cloneBatch(Session &session, Look &look, const CloneRequest &request)
{
    const auto requests = requestsOf(session, look.inventory, request);
    if (!requests)
        return std::unexpected(requests.error());
    const auto planned = planAsking(
        session, look, [&](const Inventory &inventory) { return planBatch(inventory, *requests); });
    if (!planned)
        return std::unexpected(planned.error());
    const BatchPlan &batch = *planned;
    if (!batch.isValid()) {
        Failure failure = refusedClone(look.inventory, batch.refusals, firstOf(batch));
        failure.beside = jsonPlans(look.inventory, batch);
        return std::unexpected(failure);
    }
    Answer answer{.warnings = look.warnings + noticeTexts(firstOf(batch))};
    if (session.line.has(Option::DryRun)) {
        answer.json = jsonPlans(look.inventory, batch);
        answer.text = planText(look.inventory, batch);
        return answer;
    }
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    for (const ClonePlan *kind : kindsOf(batch))
        keepMap(look.inventory, *kind);
    makeAll(session, look, batch, answer);
    return answer;
}

} // namespace ramet::ctl
