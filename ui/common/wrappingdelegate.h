// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paddeddelegate.h"

class QTreeView;

namespace ramet {

/// Cells whose text goes on in as many lines as the width of its column makes necessary: a tree
/// view alone gives a row the height of its text in one line. The view has to wrap words and have
/// no uniform heights.
class WrappingDelegate : public PaddedDelegate {
    Q_OBJECT
public:
    explicit WrappingDelegate(QTreeView *view);

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};

} // namespace ramet
