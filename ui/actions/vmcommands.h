// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droptarget.h"
#include "storage/operation.h"

#include <QObject>
#include <memory>

class QWidget;

namespace ramet {

class CloneDraft;
class InventoryStore;
class LineageStore;
class Prompter;
class Settings;
class TaskQueue;

/// What the actions on a VM do: ask where asking is due, then put a task into the queue.
/// Nothing blocks. Boxes and the wizard open above `window`. All that is given lives longer.
class VmCommands : public QObject {
    Q_OBJECT
public:
    VmCommands(InventoryStore &store, LineageStore &lineage, TaskQueue &queue, Settings &settings,
               Prompter &prompter, QWidget *window);

    /// Opens the clone wizard; `target` is where the VM was dropped, if anywhere.
    void clone(const VmRef &vm, const DropTarget &target = {});
    /// The same with a snapshot chosen.
    /// Opens the wizard with what was asked for before, after it failed.
    void cloneAgain(const CloneRequest &request);
    void cloneSnapshot(const VmRef &vm, const QString &snapshot);
    void convertToTemplate(const VmRef &vm);
    void convertToVm(const VmRef &vm);
    /// Asks once, then puts a task for each into the queue. What cannot be is told.
    void makeIndependent(const std::vector<VmRef> &vms);
    void start(const VmRef &vm);
    void shutdown(const VmRef &vm);
    void forceOff(const VmRef &vm);
    void changeState(const VmRef &vm, PowerRequest::Action action);
    void edit(const VmRef &vm);
    void openConsole(const VmRef &vm);
    void remove(const VmRef &vm);

signals:
    void vmWanted(const ramet::VmRef &vm); ///< a person asked to see it

private:
    void run(const Operation &operation);
    void cloneWith(const VmRef &vm, const DropTarget &target, const QString &snapshot = {});
    std::unique_ptr<CloneDraft> newDraft(const VmRef &vm, const QString &node);
    void openWizard(std::unique_ptr<CloneDraft> draft);
    void tellDependants(const VmRef &vm, const DeletePlan &refused);
    void makeStorage(QWidget *parent, const FolderStorage &offer);
    QString nameOf(const VmRef &vm) const;
    QString uriOf(const QString &node) const;

    InventoryStore &m_store;
    LineageStore &m_lineage;
    TaskQueue &m_queue;
    Settings &m_settings;
    Prompter &m_prompter;
    QWidget *m_window;
};

} // namespace ramet
