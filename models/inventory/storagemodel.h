// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/inventory.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace ramet {

class InventoryStore;

/// The storages of all nodes as a table. Fed by inventories; rows that stay keep their place.
class StorageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Node, Type, Free, Total, SharedWith, State, Path, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< bytes as numbers
        NodeRole,
        NameRole,
        ActiveRole,    ///< bool
        FreeBytesRole, ///< quint64
        TotalBytesRole,
        WarningRole, ///< bool: something of it could not be read; the tool tip names it
    };

    explicit StorageModel(QObject *parent = nullptr);

    /// Shows a change a moment later, together with others. The store must live as long.
    void follow(InventoryStore &store);
    void setInventory(const Inventory &inventory);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString node;
        QString name;
        QString type;
        QString path;
        bool active = false;
        quint64 freeBytes = 0;
        quint64 totalBytes = 0;
        QStringList sharedWith;
        QStringList gaps; ///< sentences
        bool operator==(const Row &) const = default;
        bool isSameStorage(const Row &other) const
        {
            return node == other.node && name == other.name;
        }
    };
    static std::vector<Row> rowsOf(const Inventory &inventory);
    static int rowOf(const std::vector<Row> &rows, const Row &row);
    static QVariant text(const Row &row, int column);
    static QVariant sortKey(const Row &row, int column);
    void insert(int row, const Row &value);
    void move(int from, int to);
    void erase(int row);
    void replace(int row, const Row &value);

    std::vector<Row> m_rows;
    QTimer m_pause;
};

} // namespace ramet
