// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/taskqueue.h"
#include "ui/messageprompter.h"

namespace ramet::test {

/// Says yes to every question at once and remembers, a line each, what was asked and told.
class AnsweringPrompter : public Prompter {
public:
    QStringList heard;
    NodeAddress nodeToAdd;              ///< the answer to askNode
    QString nodeRefusal;                ///< what was said against it
    std::optional<QString> loginAnswer; ///< the answer to askLogin
    quint64 speedLimit = 0;
    QuitWay quitWay = QuitWay::Cancel;
    TaskLimits taskLimits;
    QString snapshotName = QStringLiteral("now"); ///< the answer to askSnapshot
    TemplateWay templateWay = TemplateWay::Drop;  ///< of a VM with snapshots
    bool startsAllTheSame = false;                ///< the answer to what a start would spoil
    bool showsMany = false;                       ///< the real dialog opens and answers
    bool showsDependants = false;                 ///< the real dialog opens, too

    void confirmDelete(QWidget *, const DeletePlan &whole, const DeletePlan &,
                       std::function<void(const DeletePlan &)> yes) override
    {
        heard << QStringLiteral("delete ") + whole.name;
        yes(whole);
    }
    void confirmMove(QWidget *, const std::vector<MovePlan> &plans,
                     std::function<void()> yes) override
    {
        for (const MovePlan &plan : plans)
            heard << QStringLiteral("move ") + plan.clone.sourceName;
        yes();
    }
    void confirmMany(QWidget *parent, const ManyQuestion &question,
                     std::function<void(bool)> yes) override
    {
        heard << QStringLiteral("many ") + question.way.title;
        for (const ManyQuestion::Row &row : question.way.rows)
            heard << QStringLiteral("row ") + row.vm + u' ' + row.what;
        for (const QString &line : question.way.leftOut)
            heard << QStringLiteral("left out ") + line;
        if (showsMany)
            MessagePrompter().confirmMany(parent, question, std::move(yes));
        else
            yes(false);
    }
    void confirmTemplate(QWidget *, const TemplateQuestion &question,
                         std::function<void(TemplateWay)> choose) override
    {
        heard << QStringLiteral("template ") + question.vm;
        choose(question.snapshots == 0 ? TemplateWay::Convert : templateWay);
    }
    void confirmFlatten(QWidget *, const std::vector<FlattenPlan> &plans,
                        std::function<void()> yes) override
    {
        for (const FlattenPlan &plan : plans)
            heard << QStringLiteral("flatten ") + plan.name;
        yes();
    }
    void showDependants(QWidget *parent, const QString &vm, const QString &sentence,
                        const std::vector<DependantChoice> &choices,
                        DependantsDialog::Help help) override
    {
        for (const DependantChoice &choice : choices)
            heard << QStringLiteral("dependant ") + choice.dependant.node + u'/' +
                         choice.dependant.name;
        heard << QStringLiteral("error ") + sentence;
        if (showsDependants)
            MessagePrompter().showDependants(parent, vm, sentence, choices, std::move(help));
    }
    void confirmStart(QWidget *, const QString &vm, const QString &sentence,
                      std::function<void()> yes) override
    {
        heard << QStringLiteral("start ") + vm << QStringLiteral("warning ") + sentence;
        if (startsAllTheSame)
            yes();
    }
    void askSnapshot(QWidget *, const SnapshotQuestion &question) override
    {
        heard << QStringLiteral("snapshot of ") + question.title;
        TakeSnapshotRequest request = question.request;
        request.name = snapshotName;
        if (const QString refusal = question.take(request); !refusal.isEmpty())
            heard << QStringLiteral("refused ") + refusal;
    }
    void confirmRevert(QWidget *, const RevertSnapshotPlan &kept, const RevertSnapshotPlan &,
                       std::function<void(const RevertSnapshotPlan &)> yes) override
    {
        heard << QStringLiteral("revert ") + kept.vmName + u' ' + kept.request.snapshot;
        yes(kept);
    }
    void confirmDeleteSnapshot(QWidget *, const DeleteSnapshotPlan &alone,
                               const DeleteSnapshotPlan &withChildren,
                               std::function<void(const DeleteSnapshotPlan &)> yes) override
    {
        heard << QStringLiteral("delete snapshot ") + withChildren.request.snapshot;
        yes(alone.isValid() ? alone : withChildren);
    }
    void confirmForceOff(QWidget *, const QString &vm, std::function<void()> yes) override
    {
        heard << QStringLiteral("force off ") + vm;
        yes();
    }
    void confirmPower(QWidget *, const PowerRequest &request, std::function<void()> yes) override
    {
        heard << QStringLiteral("power ") + request.name;
        yes();
    }
    void askNotes(QWidget *, const NotesQuestion &question) override
    {
        heard << QStringLiteral("notes ") + question.present.vmName;
        EditRequest request = question.present;
        request.tags = QStringList{QStringLiteral("noted")};
        const QString refusal = question.whyNot(request);
        if (refusal.isEmpty())
            question.take(request);
        else
            heard << QStringLiteral("refused ") + refusal;
    }
    void confirmRemoveNode(QWidget *, const QString &node, std::function<void()> yes) override
    {
        heard << QStringLiteral("remove node ") + node;
        yes();
    }
    void confirmQuit(QWidget *, const QuitQuestion &question,
                     std::function<void(QuitWay)> choose) override
    {
        heard << QStringLiteral("quit with %1 tasks, %2 of them to leave")
                     .arg(question.active)
                     .arg(question.leavable);
        choose(quitWay);
    }
    void confirmCancel(QWidget *, const QString &task, const QString &loss,
                       std::function<void()> yes) override
    {
        heard << QStringLiteral("cancel ") + task << QStringLiteral("loss ") + loss;
        yes();
    }
    void confirmCleanForeign(QWidget *, const QString &vm, const QString &,
                             std::function<void()> yes) override
    {
        heard << QStringLiteral("clean foreign ") + vm;
        yes();
    }
    void askLogin(QWidget *, LoginQuestion question, QObject *) override
    {
        heard << QStringLiteral("login ") + question.question.node;
        question.answer(loginAnswer, false);
    }
    void askNode(QWidget *, const NodeQuestion &question) override
    {
        nodeRefusal = question.accept(nodeToAdd);
    }
    void askStorage(QWidget *, const FolderStorage &offer,
                    std::function<QString(const FolderStorage &)> accept) override
    {
        heard << QStringLiteral("storage ") + offer.folder;
        const QString refusal = accept(offer);
        if (!refusal.isEmpty())
            heard << QStringLiteral("refused ") + refusal;
    }
    void askSpeedLimit(QWidget *, const QString &task, quint64 present,
                       std::function<void(quint64)> take) override
    {
        heard << QStringLiteral("limit %1 of %2").arg(present).arg(task);
        take(speedLimit);
    }
    void askSettings(QWidget *, const ChosenSettings &present,
                     std::function<void(const ChosenSettings &)> take) override
    {
        heard << QStringLiteral("limits %1 %2")
                     .arg(present.limits.copiesPerNode)
                     .arg(present.limits.copiesPerStorage);
        take({taskLimits, present.appearance});
    }
    void showError(QWidget *, const QString &, const QString &sentence, const QString &) override
    {
        heard << QStringLiteral("error ") + sentence;
    }
    void showTask(QWidget *, const TaskQueue &queue, TaskId id) override
    {
        heard << QStringLiteral("details ") + queue.find(id)->title;
    }
};

} // namespace ramet::test
