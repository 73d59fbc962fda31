// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorystore.h"
#include "models/settings.h"
#include "models/tasks/taskqueue.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

namespace ramet::test {

/// The window's program as its main puts it together, with settings of its own that go with it.
/// UI thread. The prompter must live longer.
class Program {
public:
    Program(std::vector<NodeAddress> addresses, Prompter &prompter);

    InventoryStore &store() { return m_store; }
    const InventoryStore &store() const { return m_store; }
    TaskQueue &queue() { return m_queue; }
    MainWindow &window() { return m_window; }

    const VirtualMachine *vm(const QString &node, const QString &name) const;
    /// Not known: a VmRef without a UUID.
    VmRef ref(const QString &node, const QString &name) const;
    /// The newest task; null before the first.
    const Task *lastTask() const; ///< no member of a group

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    InventoryStore m_store;
    TaskQueue m_queue;
    MainWindow m_window;
};

} // namespace ramet::test
