// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lineage/lineagestore.h"

#include <QAbstractItemModel>
#include <optional>

namespace ramet {

/// Templates, their clones, the clones of those, over all nodes; images that no VM uses; and a
/// row for each node that is not known of. Fed with facts or by a store; changes only by insert,
/// remove and dataChanged, so that selection and expansion survive. UI thread.
/// Its roles are those of InventoryTreeModel, so that delegate and sorting serve both.
class LineageModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Node, Own, Saved, ColumnCount };

    explicit LineageModel(QObject *parent = nullptr);
    ~LineageModel() override;

    /// The store must live as long as the model.
    void follow(LineageStore &store);
    void setFacts(const LineageFacts &facts);

    QModelIndex indexOf(const VmRef &vm) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Item;
    struct Wanted;
    Item &item(const QModelIndex &index) const;
    QModelIndex indexOf(const Item &item) const;
    void take(Item &parent, const std::vector<Wanted> &wanted);
    void removeGone(Item &parent, const std::vector<Wanted> &wanted);
    void insert(Item &parent, size_t first, size_t last, const std::vector<Wanted> &wanted);

    std::unique_ptr<Item> m_root;
};

} // namespace ramet
