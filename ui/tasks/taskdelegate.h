// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paddeddelegate.h"

namespace ramet {

/// Cells of the task list: the state's icon before the title, a bar in the progress column.
class TaskDelegate : public PaddedDelegate {
    Q_OBJECT
public:
    using PaddedDelegate::PaddedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ramet
