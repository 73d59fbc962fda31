// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/virtualmachine.h"

#include <QTreeView>

namespace ramet {

class InventorySortModel;
class VmFilter;
class LineageModel;
class SelectionKeeper;

/// The tree of what rests on what. New rows are shown expanded; what a person closed stays closed.
class LineageView : public QTreeView {
    Q_OBJECT
public:
    /// The model must live as long.
    explicit LineageView(LineageModel &model, QWidget *parent = nullptr);

    void setFilter(const VmFilter &filter);
    const InventorySortModel &sorted() const { return *m_sorted; }
    bool select(const VmRef &vm); ///< false: it is part of no lineage
    SelectionKeeper &keeper() const { return *m_keeper; }

    void selectAll() override; ///< all VMs that are shown
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int figureWidth() const;
    void expandNew(const QModelIndex &parent, int first, int last);

    LineageModel &m_model;
    InventorySortModel *m_sorted;
    SelectionKeeper *m_keeper = nullptr;
};

} // namespace ramet
