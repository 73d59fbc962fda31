// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/vmdrag.h"

#include "models/inventory/droppolicy.h"
#include "models/inventory/inventorytreemodel.h"
#include "ui/common/icons.h"
#include "ui/tree/selectionkeeper.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

namespace ramet {
namespace {

constexpr int pictureIconSize = 24;
constexpr int frameMargin = 4;
constexpr int maxTextWidth = 220;

/// In the colours and at the scale of the widget.
QPixmap dragPicture(const QString &iconName, const QString &text, const QWidget &from)
{
    const QFontMetrics metrics = from.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, maxTextWidth);
    const QSize size(pictureIconSize + metrics.horizontalAdvance(shown) + 4 * frameMargin,
                     std::max(pictureIconSize, metrics.height()) + 2 * frameMargin);
    const qreal scale = from.devicePixelRatioF();
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);

    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = from.palette();
    painter.setPen(colors.color(QPalette::Mid));
    painter.setBrush(colors.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    icon(iconName).paint(&painter, frameMargin, frameMargin, pictureIconSize,
                         size.height() - 2 * frameMargin);
    painter.setFont(from.font());
    painter.setPen(colors.color(QPalette::Text));
    const int left = pictureIconSize + 2 * frameMargin;
    painter.drawText(QRect(left, 0, size.width() - left, size.height()), Qt::AlignVCenter, shown);
    return picture;
}

QPixmap pictureOf(const QAbstractItemView &view, std::size_t vms)
{
    const QModelIndex row = view.currentIndex().siblingAtColumn(0);
    return vms > 1 ? dragPicture(QStringLiteral("many"),
                                 QCoreApplication::translate("ramet::InventoryView", "%n VMs",
                                                             nullptr, static_cast<int>(vms)),
                                 view)
                   : dragPicture(row.data(InventoryTreeModel::IconNameRole).toString(),
                                 row.data().toString(), view);
}

} // namespace

void dragVms(QAbstractItemView &from, Qt::DropActions actions)
{
    std::vector<VmRef> vms;
    for (const QModelIndex &row : from.selectionModel()->selectedRows()) {
        const auto vm = SelectionKeeper::vmOf(row);
        if (vm && std::ranges::find(vms, *vm) == vms.end())
            vms.push_back(*vm);
    }
    if (vms.empty())
        return;
    auto *data = new QMimeData;
    setDraggedVms(*data, vms);
    auto *drag = new QDrag(&from);
    const QPixmap picture = pictureOf(from, vms.size());
    drag->setMimeData(data);
    drag->setPixmap(picture);
    // Above the mouse and right of it: it hides neither the row there nor the sentence below.
    drag->setHotSpot({-12, static_cast<int>(picture.deviceIndependentSize().height()) + 6});
    drag->exec(actions, Qt::CopyAction);
}

} // namespace ramet
