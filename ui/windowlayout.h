// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QSettings;
class QSplitter;

namespace ramet {

class InventoryPanel;
class TaskPanel;

/// What of the window is as it was left when it is opened again.
struct WindowLayout {
    QMainWindow &window;
    QSplitter &rows; ///< the tasks are the second
    QSplitter &columns;
    InventoryPanel &inventory;
    TaskPanel &tasks;
};

/// The window fits its screen, whatever was saved. A row that is selected again and the filter are
/// parts of it, too.
void restoreLayout(const WindowLayout &layout, const QSettings &saved);
void saveLayout(const WindowLayout &layout, QSettings &saved);

} // namespace ramet
