// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/operation.h"
#include "ui/actions/snapshotactions.h"

#include <QObject>
#include <memory>

namespace ramet {

class InventoryStore;
class LineageStore;
class Prompter;
class TaskQueue;
class VmCommands;

/// What the actions on snapshots do: ask, then put a task into the queue. Nothing blocks.
class SnapshotCommands : public QObject {
    Q_OBJECT
public:
    SnapshotCommands(InventoryStore &store, LineageStore &lineage, TaskQueue &queue,
                     Prompter &prompter, VmCommands &vms, QWidget *window);

    void perform(SnapshotAct act, const VmRef &vm, const QString &snapshot);

private:
    void take(const VmRef &vm);
    void revert(const VmRef &vm, const QString &snapshot);
    void remove(const VmRef &vm, const QString &snapshot);
    void run(const Operation &operation);

    InventoryStore &m_store;
    LineageStore &m_lineage;
    TaskQueue &m_queue;
    Prompter &m_prompter;
    VmCommands &m_vms;
    QWidget *m_window;
};

} // namespace ramet
