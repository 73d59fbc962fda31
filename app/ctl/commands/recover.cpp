// SPDX-License-Identifier: GPL-3.0-or-later
// recover: interrupted tasks go on to their end, or what they made goes.
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/unfinished.h"
#include "app/ctl/json.h"
#include "app/ctl/jsontask.h"
#include "app/ctl/table.h"
#include "models/tasks/operationtext.h"
#include "models/tasks/unfinishedtext.h"

#include <QCoreApplication>

namespace ramet::ctl {

namespace {

struct RecoverTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Recover)
};

using Tasks = std::vector<UnfinishedTask>;
using State = UnfinishedTask::State;

/// By the name of the VM, the id, or an id's beginning.
bool isMeant(const UnfinishedTask &task, const QString &text)
{
    constexpr qsizetype shortest = 4;
    return task.object == text || task.id == text ||
           (text.size() >= shortest && task.id.startsWith(text, Qt::CaseInsensitive));
}

std::expected<UnfinishedTask, Failure> findTask(const Tasks &tasks, const QString &text)
{
    Tasks found;
    for (const UnfinishedTask &task : tasks) {
        if (isMeant(task, text))
            found.push_back(task);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return std::unexpected(refusedBecause(
            QStringLiteral("not-found"),
            RecoverTexts::tr("There is no unfinished task “%1”. \"rametctl tasks\" shows them all.")
                .arg(text)));
    QStringList ids;
    for (const UnfinishedTask &task : found)
        ids << task.id;
    return std::unexpected(
        refusedBecause(QStringLiteral("ambiguous"),
                       RecoverTexts::tr("“%1” can be one of several: %2. Write which one is meant.")
                           .arg(text, ids.join(QStringLiteral(", ")))));
}

bool isPossible(const UnfinishedTask &task, bool resume, bool isNamed)
{
    if (resume)
        return task.canResume;
    return task.canClean() || (task.state == State::Foreign && isNamed);
}

Failure whyNot(const UnfinishedTask &task)
{
    const bool notResumable = task.canClean() && !task.canResume;
    const QString why =
        notResumable ? RecoverTexts::tr("It cannot go on; clean up what it made with --clean.")
                     : unfinishedSentence(task);
    return refusedBecause(QStringLiteral("refused"),
                          unfinishedTitle(task) + QStringLiteral(": ") + why);
}

/// Named ones all have to be possible; unnamed ones that are not are passed over.
std::expected<Tasks, Failure> chosen(const Session &session, const Tasks &tasks)
{
    const bool resume = session.line.has(Option::Resume);
    Tasks chosen;
    for (const QString &text : session.line.arguments) {
        auto task = findTask(tasks, text);
        if (!task)
            return std::unexpected(task.error());
        if (!isPossible(*task, resume, true))
            return std::unexpected(whyNot(*task));
        chosen.push_back(std::move(*task));
    }
    if (session.line.arguments.isEmpty()) {
        for (const UnfinishedTask &task : tasks) {
            if (isPossible(task, resume, false))
                chosen.push_back(task);
        }
    }
    return chosen;
}

/// With --resume, without a name: the interrupted tasks that are passed over, as they cannot go on.
QStringList passedOver(const Session &session, const Tasks &tasks)
{
    QStringList reasons;
    const bool all = session.line.has(Option::Resume) && session.line.arguments.isEmpty();
    for (const UnfinishedTask &task : all ? tasks : Tasks()) {
        if (task.canClean() && !task.canResume)
            reasons << whyNot(task).message;
    }
    return reasons;
}

/// What a run without --resume and --clean says.
QString overview(const Tasks &tasks)
{
    QString text = unfinishedTable(tasks);
    for (const UnfinishedTask &task : tasks) {
        text += u'\n' + printable(unfinishedTitle(task)) + QStringLiteral(":\n  ") +
                printable(unfinishedSentence(task)) + u'\n';
        for (const QString &thing : leftThingTexts(task))
            text += QStringLiteral("  - ") + printable(thing) + u'\n';
    }
    return text;
}

/// Carries out one task after the other and gathers what to say.
class Recovery {
public:
    explicit Recovery(Session &session)
        : m_session(session)
    {
    }

    Reply run(const Tasks &tasks)
    {
        for (const UnfinishedTask &task : tasks) {
            QJsonObject json = jsonTask(task);
            const auto failure =
                run(m_session.line.has(Option::Resume) ? Operation(ResumeRequest{task})
                                                       : Operation(CleanRequest{task}),
                    json);
            json[QLatin1String("done")] = !failure;
            if (failure) {
                json[QLatin1String("error")] = jsonOf(*failure).value(QLatin1String("error"));
                m_answer.warnings << failure->message << failure->details;
                m_answer.exitCode = failure->exitCode;
            }
            m_json << json;
            if (m_answer.exitCode == Cancelled)
                break;
        }
        m_answer.json = {{QStringLiteral("tasks"), m_json}};
        return m_answer;
    }

private:
    using MaybeFailure = std::optional<Failure>;

    /// Fills in what came of it; empty: it succeeded.
    MaybeFailure run(const Operation &operation, QJsonObject &json)
    {
        const auto outcome = perform(m_session, operation);
        if (!outcome)
            return notEnded(operation, outcome.error());
        m_answer.text += printable(outcomeText(operation, *outcome)) + u'\n';
        if (const CleanOutcome *clean = outcome->clean())
            tell(*clean, json);
        if (const CloneOutcome *clone = outcome->clone())
            json[QLatin1String("clone")] = jsonOutcome(*clone);
        for (const Warning &warning : outcome->warnings) {
            if (warning.kind == Warning::Kind::NotStarted)
                return failureOf(warning.error);
        }
        return {};
    }

    void tell(const CleanOutcome &outcome, QJsonObject &json)
    {
        json[QLatin1String("complete")] = outcome.vmIsWhole;
        json[QLatin1String("removed")] = QJsonArray::fromStringList(outcome.removed);
        json[QLatin1String("kept")] =
            QJsonArray::fromStringList(outcome.left + outcome.ofDeletedVm);
        json[QLatin1String("unneeded")] = QJsonArray::fromStringList(outcome.unneeded);
        for (const QString &line : cleanOutcomeLines(outcome))
            m_answer.text += QStringLiteral("  ") + printable(line) + u'\n';
    }

    /// A clone that is cancelled is rolled back; all else can still go on.
    static Failure notEnded(const Operation &operation, Failure failure)
    {
        const auto *resume = std::get_if<ResumeRequest>(&operation);
        const bool rollsBack = resume && resume->task.clonePlan;
        if (failure.exitCode == Cancelled && !rollsBack) {
            failure.message =
                RecoverTexts::tr("Cancelled. What is left can still be resumed or cleaned up.");
            failure.details.clear();
        }
        return failure;
    }

    Session &m_session;
    Answer m_answer;
    QJsonArray m_json;
};

Answer listed(const Tasks &tasks, const QString &text)
{
    Answer answer{.text = text};
    QJsonArray json;
    for (const UnfinishedTask &task : tasks)
        json << jsonTask(task);
    answer.json = {{QStringLiteral("tasks"), json}};
    return answer;
}

/// Without --resume and --clean: what there is, and what could be done.
Reply onlyLook(const Session &session, const Tasks &tasks)
{
    Tasks shown;
    for (const QString &text : session.line.arguments) {
        auto task = findTask(tasks, text);
        if (!task)
            return std::unexpected(task.error());
        shown.push_back(std::move(*task));
    }
    if (session.line.arguments.isEmpty())
        shown = tasks;
    return listed(shown,
                  overview(shown) + u'\n' +
                      RecoverTexts::tr("\"rametctl recover --resume\" goes on with them; "
                                       "\"rametctl recover --clean\" takes back what they did.") +
                      u'\n');
}

Reply act(Session &session, const Tasks &all)
{
    const auto tasks = chosen(session, all);
    if (!tasks)
        return std::unexpected(tasks.error());
    const QStringList stay = passedOver(session, all);
    if (tasks->empty() && !stay.isEmpty())
        return std::unexpected(refusedBecause(QStringLiteral("refused"), stay.join(u'\n')));
    if (tasks->empty())
        return listed(all, RecoverTexts::tr("There is nothing to recover here.") + u'\n' +
                               overview(all));
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    Reply reply = Recovery(session).run(*tasks);
    if (reply)
        reply->warnings += stay;
    return reply;
}

} // namespace

Reply recover(Session &session)
{
    const UnfinishedLook look = lookForUnfinished(session);
    const bool acts = session.line.has(Option::Resume) || session.line.has(Option::Clean);
    Reply reply;
    if (look.tasks.empty() && session.line.arguments.isEmpty())
        reply = listed({}, RecoverTexts::tr("There is nothing to recover.") + u'\n');
    else
        reply = acts ? act(session, look.tasks) : onlyLook(session, look.tasks);
    if (reply)
        reply->warnings = look.warnings + reply->warnings;
    return reply;
}

} // namespace ramet::ctl
