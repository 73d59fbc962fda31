// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/operationtext.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/tasks/unfinishedtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

struct OperationText {
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

constexpr double atOnceSeconds = 0.1;

struct Title {
    QString operator()(const ClonePlan &plan) const
    {
        return OperationText::tr("Clone “%1” to “%2”").arg(plan.sourceName, plan.request.name);
    }
    QString operator()(const FlattenPlan &plan) const
    {
        return OperationText::tr("Make “%1” independent").arg(plan.name);
    }
    QString operator()(const DeletePlan &plan) const
    {
        return OperationText::tr("Delete “%1”").arg(plan.name);
    }
    QString operator()(const VolumePlan &plan) const
    {
        return OperationText::tr("Delete “%1”").arg(plan.name());
    }
    QString operator()(const TemplateRequest &request) const
    {
        return OperationText::tr("Convert “%1” to a template").arg(request.name);
    }
    QString operator()(const UntemplateRequest &request) const
    {
        return OperationText::tr("Convert template “%1” to a VM").arg(request.name);
    }
    QString operator()(const PowerRequest &request) const
    {
        switch (request.action) {
        case PowerRequest::Action::Start:
            return OperationText::tr("Start “%1”").arg(request.name);
        case PowerRequest::Action::Shutdown:
            return OperationText::tr("Shut down “%1”").arg(request.name);
        case PowerRequest::Action::ForceOff:
            return OperationText::tr("Force “%1” off").arg(request.name);
        }
        return {};
    }
    QString operator()(const SampleRequest &request) const
    {
        return OperationText::tr("Create a sample VM on “%1”").arg(request.node);
    }
    QString operator()(const FolderStorage &storage) const
    {
        return OperationText::tr("Make “%1” a storage").arg(storage.folder);
    }
    QString operator()(const ResumeRequest &request) const
    {
        return OperationText::tr("Finish: %1").arg(unfinishedTitle(request.task));
    }
    QString operator()(const CleanRequest &request) const
    {
        return OperationText::tr("Clean up: %1").arg(unfinishedTitle(request.task));
    }
};

QString cloneText(const CloneOutcome &clone, const std::vector<Warning> &warnings)
{
    quint64 bytes = 0;
    for (const ClonedDisk &disk : clone.disks)
        bytes += disk.bytes;
    const QString head = (clone.started ? OperationText::tr("“%1” is ready and started")
                                        : OperationText::tr("“%1” is ready"))
                             .arg(clone.name);
    const QString line =
        clone.seconds < atOnceSeconds
            ? OperationText::tr("%1: %2 at once", "a clone is ready, its size")
                  .arg(head, formatBytes(bytes))
            : OperationText::tr("%1: %2 in %3", "a clone is ready, its size, the time")
                  .arg(head, formatBytes(bytes), formatDuration(clone.seconds));
    const bool isNotStarted =
        std::ranges::find(warnings, Warning::Kind::NotStarted, &Warning::kind) != warnings.end();
    return isNotStarted
               ? OperationText::tr("%1. It could not be started; the details say why.").arg(line)
               : line;
}

/// Of those whose outcome has no details of its own.
struct Success {
    QString operator()(const FlattenPlan &plan) const
    {
        return OperationText::tr("“%1” is independent now").arg(plan.name);
    }
    QString operator()(const DeletePlan &plan) const
    {
        return OperationText::tr("“%1” is deleted").arg(plan.name);
    }
    QString operator()(const VolumePlan &plan) const
    {
        return OperationText::tr("“%1” is deleted").arg(plan.name());
    }
    QString operator()(const TemplateRequest &request) const
    {
        return OperationText::tr("“%1” is a template now").arg(request.name);
    }
    QString operator()(const UntemplateRequest &request) const
    {
        return OperationText::tr("“%1” is a VM again").arg(request.name);
    }
    QString operator()(const PowerRequest &request) const
    {
        switch (request.action) {
        case PowerRequest::Action::Start:
            return OperationText::tr("“%1” is started").arg(request.name);
        case PowerRequest::Action::Shutdown:
            return OperationText::tr("“%1” was asked to shut down").arg(request.name);
        case PowerRequest::Action::ForceOff:
            return OperationText::tr("“%1” is off").arg(request.name);
        }
        return {};
    }
    QString operator()(const SampleRequest &) const
    {
        return OperationText::tr("The sample VM is ready");
    }
    QString operator()(const FolderStorage &storage) const
    {
        return OperationText::tr("Storage “%1” is ready").arg(storage.name);
    }
    QString operator()(const auto &) const { return {}; }
};

const UnfinishedTask *taskOf(const Operation &operation)
{
    if (const auto *resume = std::get_if<ResumeRequest>(&operation))
        return &resume->task;
    const auto *clean = std::get_if<CleanRequest>(&operation);
    return clean ? &clean->task : nullptr;
}

} // namespace

QString operationTitle(const Operation &operation)
{
    return std::visit(Title(), operation);
}

QString outcomeText(const Operation &operation, const Outcome &outcome)
{
    if (const CloneOutcome *clone = outcome.clone())
        return cloneText(*clone, outcome.warnings);
    const UnfinishedTask *task = taskOf(operation);
    if (const CleanOutcome *clean = outcome.clean(); clean && task)
        return cleanOutcomeText(*task, *clean);
    return std::visit(Success(), operation);
}

QStringList warningLines(const Outcome &outcome)
{
    QStringList lines;
    for (const Warning &warning : outcome.warnings)
        lines << errorText(warning.error) << errorDetails(warning.error);
    lines.removeAll(QString());
    return lines;
}

} // namespace ramet
