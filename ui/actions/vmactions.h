// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/abilities.h"

#include <QObject>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace ramet {

class ActionBar;
class InventoryStore;
class LineageStore;
class ManyCommands;
class VmCommands;

/// The actions on the selected VMs, the same in the menu bar, the context menu and the toolbar.
/// One that cannot be done is disabled and says why in its tooltip and status tip. Of several VMs
/// each says with how many it can be done. Nothing is shown before the first setSelection().
class VmActions : public QObject {
    Q_OBJECT
public:
    VmActions(InventoryStore &store, LineageStore &lineage, VmCommands &commands,
              ManyCommands &manyCommands, QWidget *window);

    /// Del and F2 work only while the keyboard is in `tree`, so that it never surprises elsewhere.
    void addShortcuts(QWidget *tree);
    void setSelection(const Selection &selection);
    bool openConsole(); ///< of the one VM that is selected; false: it has none now
    void fillMenu(QMenu &menu) const;
    void fillToolBar(ActionBar &bar) const;

signals:
    void snapshotWanted(const ramet::VmRef &vm); ///< to be taken

private:
    using Command = std::function<void(const VmRef &)>;
    struct Entry {
        QAction *action = nullptr;
        QString text;    ///< of one VM
        QString pattern; ///< of several: %1 is how many of them
        Command command;
    };
    void createActions();
    void createEndActions();
    void createStateActions();
    void create(VmAction of, const QString &iconName, const QString &name, const QString &text,
                const QString &pattern, const QString &tip, Command command);
    void trigger(VmAction action);
    void refresh();
    void showOne();
    void showSeveral();
    QAction *action(VmAction of) const { return m_entries[of].action; }

    InventoryStore &m_store;
    LineageStore &m_lineage;
    VmCommands &m_commands;
    ManyCommands &m_manyCommands;
    Selection m_selection;
    Abilities m_abilities; ///< of several VMs
    PerAction<Entry> m_entries;
};

} // namespace ramet
