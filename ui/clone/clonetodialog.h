// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/droppolicy.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ramet {

class ElidedLabel;
class InventoryStore;

/// Asks where VMs are cloned or moved to: a list of all nodes with their storages, each with what
/// would be done there or why it cannot be. It runs nothing: once accepted, the caller asks for the
/// target.
class CloneToDialog : public QDialog {
    Q_OBJECT
public:
    /// The store must live as long. `current`: the node that is chosen at first.
    CloneToDialog(InventoryStore &store, std::vector<VmRef> vms, const QString &current,
                  DropAction action, QWidget *parent = nullptr);

    const std::vector<VmRef> &vms() const { return m_vms; }
    DropTarget target() const; ///< what is chosen

private:
    void createList(const QString &current);
    void placeAll();
    void judgeNext();
    void judge(QTreeWidgetItem &item);
    void showChoice();

    InventoryStore &m_store;
    std::vector<VmRef> m_vms;
    const DropAction m_action;
    QTreeWidget *m_list;
    ElidedLabel *m_verdict;
    QPushButton *m_choose;
    std::vector<QTreeWidgetItem *> m_places; ///< as they stand in the list
    QTimer m_judging;         ///< a place at each turn of the event loop: there may be many
    std::size_t m_judged = 0; ///< so many of them
};

} // namespace ramet
