// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droppolicy.h"
#include "models/tasks/manyact.h"

#include <QObject>

class QWidget;

namespace ramet {

class InventoryStore;
class LineageStore;
class ManyClonesDraft;
class Prompter;
class Settings;
class TaskQueue;
class VmCommands;

/// What the actions on several VMs do: ask once, naming them, then put one group into the queue.
/// Nothing blocks. Boxes open above `window`. All that is given lives longer.
class ManyCommands : public QObject {
    Q_OBJECT
public:
    ManyCommands(InventoryStore &store, LineageStore &lineage, TaskQueue &queue, Settings &settings,
                 Prompter &prompter, VmCommands &one, QWidget *window);

    /// `ability`: with which of them it can be done, and what is told of the rest.
    void perform(VmAction action, const ManyAbility &ability);
    /// Opens one window for all clones; `target` is where they were dropped, if anywhere. Of one VM
    /// it is the clone wizard.
    void clone(const std::vector<VmRef> &vms, const DropTarget &target = {});

    /// The same for the clones of a task that failed, with what was asked for.
    void cloneAgain(TaskId task);

    /// Asks once what is moved and what is deleted for it.
    void move(const std::vector<VmRef> &vms, const DropTarget &target);
    void drop(const std::vector<VmRef> &vms, const DropTarget &target, DropAction action);

private:
    void openDialog(std::unique_ptr<ManyClonesDraft> draft);
    MovePlan planMove(const VmRef &vm, const DropTarget &target) const;
    void act(ManyAct act);
    void tellHindrances(const ManyAct &act);
    void remove(const ManyAbility &ability);
    void takeSnapshots(const ManyAbility &ability);
    void openConsoles(const ManyAbility &ability);

    InventoryStore &m_store;
    LineageStore &m_lineage;
    TaskQueue &m_queue;
    Settings &m_settings;
    Prompter &m_prompter;
    VmCommands &m_one;
    QWidget *m_window;
};

} // namespace ramet
