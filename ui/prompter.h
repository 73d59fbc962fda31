// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/manytext.h"
#include "models/tasks/quittext.h"
#include "storage/addstorage/folderplan.h"
#include "storage/deletion/deletionplan.h"
#include "storage/flatten/flattenplan.h"
#include "storage/move/moveplan.h"
#include "storage/power/powerplan.h"
#include "storage/snapshot/deletesnapshotplan.h"
#include "storage/snapshot/revertplan.h"
#include "ui/dependantsdialog.h"
#include "ui/nodes/logindialog.h"
#include "ui/nodes/nodedialog.h"
#include "ui/notesdialog.h"
#include "ui/settingsdialog.h"
#include "ui/snapshotdialog.h"

#include <QWidget>
#include <functional>

namespace ramet {

class TaskQueue;

/// How a window with tasks at work goes.
enum class QuitWay {
    Wait,   ///< when they have ended
    Cancel, ///< when they are cancelled and what they made is removed
    Leave,  ///< now; the next start finishes them
};

/// How a VM becomes a template.
enum class TemplateWay {
    Convert,
    Drop, ///< its snapshots are deleted first
    Clone ///< a clone of it does; the VM stays as it is
};
struct TemplateQuestion {
    QString vm;
    int snapshots = 0;    ///< a template has none
    bool canDrop = false; ///< they are inside the disk images
};

/// All that the window asks or tells in a box of its own, in one object that tests replace.
/// No function blocks: the answer comes through the callback, once, later or at once; never
/// after `parent` is gone. Saying no calls nothing.
class Prompter {
public:
    virtual ~Prompter() = default;

    /// `whole` also deletes the VM's own disks; `kept` keeps them. The answer is one of them.
    virtual void confirmDelete(QWidget *parent, const DeletePlan &whole, const DeletePlan &kept,
                               std::function<void(const DeletePlan &)> yes) = 0;
    /// The one question about VMs that move: what is deleted where they were.
    virtual void confirmMove(QWidget *parent, const std::vector<MovePlan> &plans,
                             std::function<void()> yes) = 0;
    /// The one question about several VMs; the answer is whether its choice was taken.
    virtual void confirmMany(QWidget *parent, const ManyQuestion &question,
                             std::function<void(bool)> yes) = 0;
    virtual void confirmTemplate(QWidget *parent, const TemplateQuestion &question,
                                 std::function<void(TemplateWay)> choose) = 0;
    virtual void confirmFlatten(QWidget *parent, const std::vector<FlattenPlan> &plans,
                                std::function<void()> yes) = 0;
    /// Names what stands against it, and offers what helps.
    virtual void showDependants(QWidget *parent, const QString &vm, const QString &sentence,
                                const std::vector<DependantChoice> &choices,
                                DependantsDialog::Help help) = 0;
    /// `sentence` says what the start of the VM would spoil.
    virtual void confirmStart(QWidget *parent, const QString &vm, const QString &sentence,
                              std::function<void()> yes) = 0;
    virtual void askSnapshot(QWidget *parent, const SnapshotQuestion &question) = 0;
    /// `kept` leaves the files that the disks are now, `discarded` deletes them; the answer is one
    /// of the two.
    virtual void confirmRevert(QWidget *parent, const RevertSnapshotPlan &kept,
                               const RevertSnapshotPlan &discarded,
                               std::function<void(const RevertSnapshotPlan &)> yes) = 0;
    /// The answer is one of the two, which is valid.
    virtual void confirmDeleteSnapshot(QWidget *parent, const DeleteSnapshotPlan &alone,
                                       const DeleteSnapshotPlan &withChildren,
                                       std::function<void(const DeleteSnapshotPlan &)> yes) = 0;
    virtual void confirmForceOff(QWidget *parent, const QString &vm, std::function<void()> yes) = 0;
    /// Of Reset and DropSaved.
    virtual void confirmPower(QWidget *parent, const PowerRequest &request,
                              std::function<void()> yes) = 0;
    virtual void askNotes(QWidget *parent, const NotesQuestion &question) = 0;
    virtual void confirmRemoveNode(QWidget *parent, const QString &node,
                                   std::function<void()> yes) = 0;
    /// QuitWay::Leave is offered only where a task can be left.
    virtual void confirmQuit(QWidget *parent, const QuitQuestion &question,
                             std::function<void(QuitWay)> choose) = 0;
    /// `loss`: what is lost for good by a cancel of the task.
    virtual void confirmCancel(QWidget *parent, const QString &task, const QString &loss,
                               std::function<void()> yes) = 0;
    virtual void confirmCleanForeign(QWidget *parent, const QString &vm, const QString &host,
                                     std::function<void()> yes) = 0;
    virtual void askNode(QWidget *parent, const NodeQuestion &question) = 0;
    /// What ssh or libvirt wants to know; here saying no is an answer too. The box goes with
    /// `lifetime`: nobody wants to know any more.
    virtual void askLogin(QWidget *parent, LoginQuestion question, QObject *lifetime) = 0;
    /// `accept` takes the folder with the name that was typed, or returns why not.
    virtual void askStorage(QWidget *parent, const FolderStorage &offer,
                            std::function<QString(const FolderStorage &)> accept) = 0;
    /// The limit of a running copy in bytes per second; 0: none. A cancel calls nothing.
    virtual void askSpeedLimit(QWidget *parent, const QString &task, quint64 present,
                               std::function<void(quint64)> take) = 0;
    virtual void askSettings(QWidget *parent, const ChosenSettings &present,
                             std::function<void(const ChosenSettings &)> take) = 0;

    /// One sentence; `details` (libvirt's own text) may be empty.
    virtual void showError(QWidget *parent, const QString &act, const QString &sentence,
                           const QString &details) = 0;
    /// All that is known of a task of the queue, as it goes on.
    virtual void showTask(QWidget *parent, const TaskQueue &queue, TaskId id) = 0;
};

} // namespace ramet
