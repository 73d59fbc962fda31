// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paddeddelegate.h"

namespace ramet {

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 14, std::max(size.height(), option.fontMetrics.height()) + 6};
}

} // namespace ramet
