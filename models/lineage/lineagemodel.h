// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lineage/lineagestore.h"
#include "models/treemodel.h"

#include <deque>

namespace ramet {

/// Templates, their clones, the clones of those, over all nodes; images that no VM uses; and a
/// row for each node that is not known of. Fed with facts or by a store. UI thread.
/// Its roles are those of InventoryTreeModel, so that delegate and sorting serve both.
class LineageModel : public TreeModel {
    Q_OBJECT
public:
    enum Column { Name, Node, Own, Saved, ColumnCount };

    explicit LineageModel(QObject *parent = nullptr);
    ~LineageModel() override;

    /// The store must live as long as the model.
    void follow(LineageStore &store);
    void setFacts(std::shared_ptr<const LineageFacts> facts);

    QModelIndex indexOf(const VmRef &vm) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

protected:
    bool changeSome() override;

private:
    struct Item;
    /// Rows below one that are to be taken, the first `taken` of them already.
    struct Waiting {
        TreeRow &above;
        const std::vector<LineageEntry> &wanted;
        int taken = 0;
    };
    static Item &itemAt(const TreeRow &above, int place);
    void takeRows(Waiting &now, int end);
    void removeGone(TreeRow &above, const std::vector<LineageEntry> &wanted);

    std::shared_ptr<const LineageFacts> m_facts; ///< null: nothing waits
    std::deque<Waiting> m_waiting;
};

} // namespace ramet
