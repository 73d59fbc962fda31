// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/program.h"

#include "models/tasks/storagerefresh.h"

#include <algorithm>

namespace ramet::test {

Program::Program(std::vector<NodeAddress> addresses, Prompter &prompter)
    : m_settings(m_folder.filePath(QStringLiteral("ramet.ini")))
    , m_store(std::make_shared<Nodes>(std::move(addresses)))
    , m_window(m_store, m_queue, m_settings, prompter)
{
    refreshStoragesAfterTasks(m_store, m_queue); // as the program does
    m_store.start();
    m_window.show();
}

const VirtualMachine *Program::vm(const QString &node, const QString &name) const
{
    const NodeInventory *home = m_store.inventory().findNode(node);
    return home ? home->findVmByName(name) : nullptr;
}

VmRef Program::ref(const QString &node, const QString &name) const
{
    const VirtualMachine *found = vm(node, name);
    return {node, found ? found->uuid : QString()};
}

const Task *Program::lastTask() const
{
    const auto &tasks = m_queue.tasks();
    const auto last = std::find_if(tasks.rbegin(), tasks.rend(),
                                   [](const Task &task) { return task.group == 0; });
    return last == tasks.rend() ? nullptr : &*last;
}

} // namespace ramet::test
