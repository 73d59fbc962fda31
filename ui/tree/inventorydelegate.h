// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paddeddelegate.h"

namespace ramet {

/// Rows of the inventory tree, with icons by the model's icon names, and after the name tags or, of
/// a node, how many VMs it has.
class InventoryDelegate : public PaddedDelegate {
    Q_OBJECT
public:
    using PaddedDelegate::PaddedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ramet
