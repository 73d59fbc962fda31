// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace ramet {

class CommandBox;
class DetailsHeader;
class ElidedLabel;
class InventoryStore;
class StorageModel;
class ValueLines;

/// One node: its storages, what of it could not be read, or why it cannot be reached, with a button
/// to try again.
class NodeDetails : public QWidget {
    Q_OBJECT
public:
    explicit NodeDetails(InventoryStore &store, QWidget *parent = nullptr);

    /// `node` is one of the inventory.
    void show(const Inventory &inventory, const NodeInventory &node, bool connecting);

signals:
    void retryWanted(const QString &node);
    void storageMenuWanted(const QString &node, const QString &storage, const QPoint &at);

private:
    void createStorages(InventoryStore &store);
    void createProblem();
    void placeAll();
    void takeRows();
    void wantMenu(const QPoint &at);

    QString m_node;
    DetailsHeader *m_header;
    ValueLines *m_lines;
    QLabel *m_address;
    QLabel *m_host;
    QLabel *m_vms;
    QLabel *m_software;
    QWidget *m_problem;
    ElidedLabel *m_reason;
    QLabel *m_gaps;
    CommandBox *m_help;
    QPushButton *m_retry;
    QLabel *m_storagesTitle;
    StorageModel *m_storages;
    QSortFilterProxyModel *m_ofNode;
    QTreeView *m_view;
};

} // namespace ramet
