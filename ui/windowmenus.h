// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAction;
class QWidget;

namespace ramet {

class InventoryPanel;
class InventoryStore;
class MainWindow;
class NodeActions;
class PlaceActions;
class RecoveryActions;
class VmActions;

/// What the window's menus and toolbar are about. All live as long as the window.
struct WindowParts {
    InventoryStore &store;
    NodeActions &nodes;
    VmActions &vms;
    PlaceActions &places;
    RecoveryActions &recovery;
    InventoryPanel &inventory;
    QWidget &details;
    QWidget &tasks;
};

/// Fills the menu bar and adds the toolbar. Returns the action that shows and hides the tasks.
QAction *createMenus(MainWindow &window, const WindowParts &parts,
                     const std::function<void()> &changeSettings);

} // namespace ramet
