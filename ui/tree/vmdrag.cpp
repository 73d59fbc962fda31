// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/dragpicture.h"

#include "ui/common/icons.h"

#include <QPainter>
#include <QWidget>

namespace ramet {
namespace {

constexpr int pictureIconSize = 24;
constexpr int frameMargin = 4;
constexpr int maxTextWidth = 220;

} // namespace

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

} // namespace ramet
