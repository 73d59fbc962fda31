// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/selection.h"
#include "models/tasks/task.h"

#include <QObject>
#include <map>

namespace ramet {

class InventoryPanel;
class MessageBar;
class TaskQueue;

/// What the window does when a task ends: a failure is told in the message bar, and the VM that was
/// made is selected where the person has selected nothing else meanwhile. All must live longer.
class TaskFollower : public QObject {
    Q_OBJECT
public:
    TaskFollower(TaskQueue &queue, InventoryPanel &inventory, MessageBar &bar, QObject *parent);

    void setQuiet(bool on) { m_isQuiet = on; } ///< failures are not told any more

signals:
    void ended(const QString &status); ///< where no failure is told
    void failureTold();
    void detailsWanted(ramet::TaskId task);
    void againWanted(ramet::TaskId task); ///< a person asks for its clones once more

private:
    void rememberSelection(TaskId id);
    void follow(TaskId id);
    bool tell(const Task &task); ///< false: it did not fail
    void selectNewVm();

    TaskQueue &m_queue;
    InventoryPanel &m_inventory;
    MessageBar &m_bar;
    bool m_isQuiet = false;
    TaskId m_told = 0;                      ///< of the message bar
    std::map<TaskId, Selection> m_selected; ///< when it was put into the queue
    /// To select once the tree has it, unless the person selects something before.
    struct NewVm {
        VmRef vm;
        Selection selected; ///< when its task ended
    };
    std::optional<NewVm> m_newVm;
};

} // namespace ramet
