// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/inhibitor.h"
#include "ui/desktop/linkopener.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/singleinstance.h"

namespace ramet {

class MainWindow;

/// What the window is to the rest of the desktop: it comes when it is asked for, opens links, tells
/// of the end of tasks, and keeps the computer awake while they copy. All three must live longer.
class DesktopPresence : public QObject {
    Q_OBJECT
public:
    DesktopPresence(MainWindow &window, InventoryStore &store, TaskQueue &queue);

    /// Brings the window to the front and does what is wanted there.
    void perform(const DesktopRequest &request);
    /// Whether the desktop file has such an action.
    static bool hasAction(const QString &name);

private:
    void trigger(const QString &action);
    void showVm(const VmRef &vm);

    MainWindow &m_window;
    LinkOpener m_links;
    Notifier m_notifier;
    Inhibitor m_inhibitor;
};

} // namespace ramet
