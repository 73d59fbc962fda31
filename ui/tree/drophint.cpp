// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tree/drophint.h"

#include "ui/common/colors.h"

#include <QStyle>

namespace ramet {
namespace {

constexpr int maxWidth = 380;
constexpr QPoint besideCursor(18, 22);

/// Names may be longer than the line: they can be broken anywhere.
QString breakable(const QString &text)
{
    constexpr int longest = 24;
    constexpr QChar mayBreak(0x200b); // without a width
    QString result;
    int length = 0; // of the word so far
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        if (length > longest && !character.isLowSurrogate() && !character.isMark())
            result += mayBreak;
        result += character;
    }
    return result;
}

} // namespace

DropHint::DropHint(QWidget *area)
    : QLabel(area->window())
    , m_area(area)
{
    setObjectName(QStringLiteral("dropHint"));
    setAccessibleName(tr("What the drop will do"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    setFrameShape(QFrame::Box);
    setMargin(6);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void DropHint::show(const QString &text, bool isAccepted, const QPoint &globalPosition)
{
    QWidget *window = m_area->window();
    setParent(window); // the area may have been placed into its window after we were made
    QPalette colors = window->palette();
    colors.setColor(QPalette::Window, colors.color(QPalette::ToolTipBase));
    const bool isDarkTip = colors.color(QPalette::ToolTipBase).lightness() < 128;
    colors.setColor(QPalette::WindowText,
                    isDarkTip ? (isAccepted ? QColor(0x9c, 0xe6, 0xbd) : QColor(0xff, 0xb0, 0xa8))
                              : (isAccepted ? QColor(0x14, 0x5c, 0x38) : QColor(0x98, 0x1b, 0x14)));
    setPalette(colors);
    setText(breakable(text));
    const int textWidth = fontMetrics().horizontalAdvance(text) + 2 * margin() + 8;
    const int fittingWidth = std::min({textWidth, maxWidth, window->width() - 8});
    resize(fittingWidth, heightForWidth(fittingWidth));
    QPoint place = window->mapFromGlobal(globalPosition) + besideCursor;
    place.setX(std::clamp(place.x(), 4, std::max(4, window->width() - width() - 4)));
    if (place.y() + height() > window->height() - 4)
        place.setY(place.y() - height() - 2 * besideCursor.y());
    move(place);
    raise();
    QLabel::show();
}

} // namespace ramet
