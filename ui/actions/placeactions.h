// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droppolicy.h"
#include "models/inventory/selection.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace ramet {

class InventoryStore;
class ManyCommands;

/// What dragging does, by the keyboard: "Clone to…" and "Move to…" ask where, and copied VMs are
/// pasted on the selected node, storage or templates. One that cannot be done is disabled and says
/// why. Only VMs that this program copied are pasted: to ask another one for what it has can take
/// seconds.
class PlaceActions : public QObject {
    Q_OBJECT
public:
    PlaceActions(InventoryStore &store, ManyCommands &commands, QWidget *window);

    /// The shortcuts work only while the keyboard is in `tree`: elsewhere they are for text.
    void addShortcuts(QWidget *tree);
    void setSelection(const Selection &selection);
    void fillVmMenu(QMenu &menu) const;   ///< after the action that clones
    void fillNodeMenu(QMenu &menu) const; ///< at its top

private:
    QAction *create(const QString &name, const QString &text, const QString &tip,
                    void (PlaceActions::*slot)());
    void cloneTo() { askPlace(DropAction::Clone); }
    void moveTo() { askPlace(DropAction::Move); }
    void askPlace(DropAction action);
    void copy();
    void paste();
    void refresh();
    void refreshPaste();
    std::vector<VmRef> selectedVms() const;
    std::vector<VmRef> copiedVms() const;

    InventoryStore &m_store;
    ManyCommands &m_commands;
    QWidget *m_window;
    Selection m_selection;
    QAction *m_cloneTo;
    QAction *m_moveTo;
    QAction *m_copy;
    QAction *m_paste;
};

} // namespace ramet
