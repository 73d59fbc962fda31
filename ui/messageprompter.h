// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

namespace ramet {

/// Asks with message boxes that are modal for their window only.
class MessagePrompter final : public Prompter {
public:
    void confirmDelete(QWidget *parent, const DeletePlan &whole, const DeletePlan &kept,
                       std::function<void(const DeletePlan &)> yes) override;
    void confirmMove(QWidget *parent, const std::vector<MovePlan> &plans,
                     std::function<void()> yes) override;
    void confirmMany(QWidget *parent, const ManyQuestion &question,
                     std::function<void(bool)> yes) override;
    void confirmTemplate(QWidget *parent, const TemplateQuestion &question,
                         std::function<void(TemplateWay)> choose) override;
    void confirmFlatten(QWidget *parent, const std::vector<FlattenPlan> &plans,
                        std::function<void()> yes) override;
    void showDependants(QWidget *parent, const QString &vm, const QString &sentence,
                        const std::vector<DependantChoice> &choices,
                        DependantsDialog::Help help) override;
    void confirmStart(QWidget *parent, const QString &vm, const QString &sentence,
                      std::function<void()> yes) override;
    void askSnapshot(QWidget *parent, const SnapshotQuestion &question) override;
    void confirmRevert(QWidget *parent, const RevertSnapshotPlan &kept,
                       const RevertSnapshotPlan &discarded,
                       std::function<void(const RevertSnapshotPlan &)> yes) override;
    void confirmDeleteSnapshot(QWidget *parent, const DeleteSnapshotPlan &alone,
                               const DeleteSnapshotPlan &withChildren,
                               std::function<void(const DeleteSnapshotPlan &)> yes) override;
    void confirmForceOff(QWidget *parent, const QString &vm, std::function<void()> yes) override;
    void confirmPower(QWidget *parent, const PowerRequest &request,
                      std::function<void()> yes) override;
    void askNotes(QWidget *parent, const NotesQuestion &question) override;
    void confirmRemoveNode(QWidget *parent, const QString &node,
                           std::function<void()> yes) override;
    void confirmQuit(QWidget *parent, const QuitQuestion &question,
                     std::function<void(QuitWay)> choose) override;
    void confirmCancel(QWidget *parent, const QString &task, const QString &loss,
                       std::function<void()> yes) override;
    void confirmCleanForeign(QWidget *parent, const QString &vm, const QString &host,
                             std::function<void()> yes) override;
    void askNode(QWidget *parent, const NodeQuestion &question) override;
    void askLogin(QWidget *parent, LoginQuestion question, QObject *lifetime) override;
    void askStorage(QWidget *parent, const FolderStorage &offer,
                    std::function<QString(const FolderStorage &)> accept) override;
    void askSpeedLimit(QWidget *parent, const QString &task, quint64 present,
                       std::function<void(quint64)> take) override;
    void askSettings(QWidget *parent, const ChosenSettings &present,
                     std::function<void(const ChosenSettings &)> take) override;
    void showError(QWidget *parent, const QString &act, const QString &sentence,
                   const QString &details) override;
    void showTask(QWidget *parent, const TaskQueue &queue, TaskId id) override;
};

} // namespace ramet
