// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/selection.h"
#include "models/tasks/task.h"
#include "ui/details/snapshotpanel.h"

#include <QStackedWidget>

class QAction;

namespace ramet {

class EmptyState;
class InventoryStore;
class LineageStore;
class ManyDetails;
class NodeDetails;
class PageArea;
class RecoveryActions;
class TaskQueue;
class VmDetails;

/// What is known of the selected VM or node, or of several VMs; with nothing selected, what to do.
class DetailsPane : public QStackedWidget {
    Q_OBJECT
public:
    DetailsPane(InventoryStore &store, LineageStore &lineage, TaskQueue &queue,
                RecoveryActions &recovery, QAction *addNode, QAction *createSample,
                QWidget *parent = nullptr);

    void setSelection(const Selection &selection);
    void chooseSnapshot(const QString &name); ///< of the VM that is shown

signals:
    void retryWanted(const QString &node);
    void storageMenuWanted(const QString &node, const QString &storage, const QPoint &at);
    void cancelWanted(ramet::TaskId task);
    void taskWanted(ramet::TaskId task);
    void snapshotWanted(ramet::SnapshotAct act, const ramet::VmRef &vm, const QString &snapshot);

private:
    void connectMaking();
    void refresh();
    void showEmpty();
    void showNoneReached();
    const VirtualMachine *findVm(const VmRef &ref) const;
    void showMaking(const VmRef &ref, const VirtualMachine &vm);
    void findMaker(const VmRef &ref, const VirtualMachine &vm);
    void refreshMaking();
    void takeTasks(const QList<TaskId> &changed);

    InventoryStore &m_store;
    LineageStore &m_lineage;
    TaskQueue &m_queue;
    RecoveryActions &m_recovery;
    Selection m_selection;
    VmDetails *m_vmDetails;
    ManyDetails *m_manyDetails;
    NodeDetails *m_nodeDetails;
    EmptyState *m_empty;
    PageArea *m_nodePage; ///< they scroll in a small window
    PageArea *m_emptyPage;
};

} // namespace ramet
