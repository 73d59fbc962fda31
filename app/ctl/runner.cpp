// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/runner.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/terminalasker.h"
#include "models/printable.h"
#include "models/settings.h"
#include "storage/ask/askfolder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>
#include <cstdlib>

namespace ramet::ctl {

struct Runner::Job {
    CommandLine line;
    std::vector<NodeAddress> addresses;
    Engine engine;
    Gate gate;
    Reply reply;

    Result<TaskResult> run(std::stop_token stop, const ProgressSink &progress)
    {
        Session session{line, addresses, engine, gate, std::move(stop), progress};
        reply = runCommand(session);
        if (reply)
            return TaskResult{};
        const auto kind =
            reply.error().exitCode == Cancelled ? ErrorKind::Cancelled : ErrorKind::Failed;
        return std::unexpected(Error{kind, {}, {}, {}});
    }
};

namespace {

/// All that is written for people goes through here, so that no command can forget it.
void put(std::FILE *file, const QString &text)
{
    std::fputs(printableLines(text).toUtf8().constData(), file);
}

void putJson(const QJsonObject &object)
{
    std::fputs(printableJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).constData(),
               stdout);
    std::fputc('\n', stdout);
}

void complain(const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        put(stderr, QStringLiteral("rametctl: ") + line + u'\n');
}

} // namespace

ExitCode print(const Reply &reply, bool json)
{
    if (reply) {
        for (const QString &warning : reply->warnings)
            complain(warning);
        if (json)
            putJson(reply->json);
        else
            put(stdout, reply->text);
        return std::fflush(stdout) == 0 ? reply->exitCode : Failed;
    }
    const Failure &failure = reply.error();
    complain(failure.message);
    complain(failure.details);
    if (json)
        putJson(jsonOf(failure));
    std::fflush(stdout);
    return failure.exitCode;
}

Runner::Runner(const CommandLine &line, const std::vector<NodeAddress> &addresses)
    : m_job(new Job{line, addresses, Engine(addresses, Settings().saidShared()), {}, {}})
{
    connect(&m_queue, &TaskQueue::tasksChanged, this, &Runner::showProgress);
    connect(&m_queue, &TaskQueue::taskEnded, this, &Runner::finish);
}

void Runner::start()
{
    TaskRequest request;
    request.work = [job = m_job](std::stop_token stop, const ProgressSink &progress) {
        return job->run(std::move(stop), progress);
    };
    m_task = m_queue.enqueue(std::move(request));
}

void Runner::cancel()
{
    if (m_job->gate.close()) {
        m_progress.clear();
        const ExitCode code = print(std::unexpected(cancelledFailure()), m_job->line.json);
        std::fflush(stderr);
        restoreTerminal();
        askfolder::remove();
        std::_Exit(code); // a node that does not answer would hold up a proper end
    }
    m_queue.cancel(m_task);
}

void Runner::showProgress()
{
    if (const Task *task = m_queue.find(m_task))
        m_progress.show(*task);
}

void Runner::finish()
{
    m_progress.clear();
    QCoreApplication::exit(print(m_job->reply, m_job->line.json));
}

} // namespace ramet::ctl
