// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <QObject>
#include <functional>
#include <optional>

class QAction;
class QMenu;
class QToolBar;
class QWidget;

namespace ramet {

class InventoryStore;
class LineageStore;
class VmCommands;

/// The actions on the selected VM, the same in the menu bar, the context menu and the toolbar.
/// One that cannot be done is disabled and says why in its tooltip and status tip.
class VmActions : public QObject {
    Q_OBJECT
public:
    VmActions(InventoryStore &store, LineageStore &lineage, VmCommands &commands, QWidget *window);

    /// Del works only while the keyboard is in `tree`, so that it never surprises elsewhere.
    void addShortcuts(QWidget *tree);
    void setVm(const std::optional<VmRef> &vm);
    void fillMenu(QMenu &menu) const;
    void fillToolBar(QToolBar &bar) const;

signals:
    void snapshotWanted(const ramet::VmRef &vm); ///< to be taken

private:
    using Command = std::function<void(const VmRef &)>;
    void createActions();
    void createStateActions();
    QAction *create(const QString &iconName, const QString &name, const QString &text,
                    const QString &tip, Command command);
    void refresh();

    InventoryStore &m_store;
    LineageStore &m_lineage;
    VmCommands &m_commands;
    std::optional<VmRef> m_vm;
    QAction *m_clone;
    QAction *m_toTemplate;
    QAction *m_toVm;
    QAction *m_flatten;
    QAction *m_start;
    QAction *m_shutdown;
    QAction *m_forceOff;
    QAction *m_reboot;
    QAction *m_reset;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_save;
    QAction *m_dropSaved;
    QAction *m_snapshot;
    QAction *m_edit;
    QAction *m_console;
    QAction *m_delete;
};

} // namespace ramet
