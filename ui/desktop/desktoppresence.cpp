// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktoppresence.h"

#include "ui/desktop/desktopnames.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <map>

namespace ramet {
namespace {

/// Of the desktop file, and of the window.
const std::map<QString, QString> &actionNames()
{
    static const std::map<QString, QString> names{
        {QStringLiteral("new-clone"), QStringLiteral("cloneAction")},
        {QStringLiteral("add-node"), QStringLiteral("addNodeAction")},
    };
    return names;
}

} // namespace

DesktopPresence::DesktopPresence(MainWindow &window, InventoryStore &store, TaskQueue &queue)
    : m_window(window)
    , m_links(store)
    , m_notifier(queue)
    , m_inhibitor(queue)
{
    connect(&m_links, &LinkOpener::found, this, &DesktopPresence::showVm);
    connect(&m_links, &LinkOpener::failed, &window, &MainWindow::tell);
    connect(&m_notifier, &Notifier::clicked, this, [this](const VmRef &vm) {
        m_window.comeToFront();
        if (!vm.uuid.isEmpty())
            showVm(vm);
    });
}

bool DesktopPresence::hasAction(const QString &name)
{
    return actionNames().contains(name);
}

void DesktopPresence::perform(const DesktopRequest &request)
{
    desktop::useActivationToken(request.token);
    m_window.comeToFront();
    if (!request.links.isEmpty())
        m_links.open(request.links.first());
    if (!request.action.isEmpty())
        trigger(request.action);
}

void DesktopPresence::trigger(const QString &name)
{
    const auto found = actionNames().find(name);
    if (found == actionNames().end() || QApplication::activeModalWidget())
        return; // a dialog that is open comes first
    auto *action = m_window.findChild<QAction *>(found->second);
    if (action->isEnabled())
        action->trigger();
    else
        m_window.tell(tr("Select a VM in the tree first."));
}

void DesktopPresence::showVm(const VmRef &vm)
{
    if (!m_window.showVm(vm))
        m_window.tell(tr("The VM is not there any more."));
}

} // namespace ramet
