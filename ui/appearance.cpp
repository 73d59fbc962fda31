// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/common/appstyle.h"
#include "ui/common/colors.h"

#include <QApplication>
#include <QPalette>

namespace ramet {
namespace {

/// Of Fusion, which makes the others from them.
struct Colors {
    QColor button;
    QColor window;
    QColor base;
    QColor alternateBase;
    QColor highlight;
    QColor link;
    QColor toolTip;
    QColor toolTipText;
    QColor disabledText;
};

const Colors light{QColor(0xe6, 0xe8, 0xea),
                   QColor(0xf0, 0xf1, 0xf2),
                   Qt::white,
                   QColor(0xf6, 0xf7, 0xf8),
                   QColor(0x1f, 0x6f, 0xb2),
                   QColor(0x0b, 0x5c, 0xa8),
                   QColor(0xff, 0xff, 0xe6),
                   Qt::black,
                   QColor(0x78, 0x7e, 0x84)};
const Colors dark{QColor(0x32, 0x35, 0x39), QColor(0x33, 0x36, 0x3a),
                  QColor(0x1c, 0x1e, 0x21), QColor(0x23, 0x26, 0x29),
                  QColor(0x2f, 0x6f, 0xa8), QColor(0x7f, 0xb8, 0xf0),
                  QColor(0x3d, 0x41, 0x46), Qt::white,
                  QColor(0x9d, 0xa2, 0xa8)};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.button, colors.window);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.toolTipText);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    return palette;
}

/// Of any palette, also the desktop's: hints can be read, and what is selected where the keys do
/// not go is grey, on which the text of a selection can be read too.
QPalette madeReadable(QPalette palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        QColor hint = palette.color(group, QPalette::PlaceholderText);
        const QColor ground = palette.color(group, QPalette::Base);
        if (hint.alpha() < 255) // mixed by hand: it must be known what is seen
            hint = mutedColor(palette);
        palette.setColor(group, QPalette::PlaceholderText, readableOn(ground, hint));
    }
    const QColor text = palette.color(QPalette::Active, QPalette::HighlightedText);
    const QColor grey = isDark(palette) ? QColor(0x54, 0x59, 0x5f) : QColor(0x70, 0x75, 0x7a);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, readableOn(text, grey));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    return palette;
}

Appearance chosen(Appearance wanted)
{
    const QString name = qEnvironmentVariable("RAMET_PALETTE");
    return fromStoredName<Appearance>(name).value_or(wanted);
}

/// Keeps what madeReadable() does when the desktop changes its colours.
class DesktopFollower : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
            const QPalette readable = madeReadable(QApplication::palette());
            if (readable != QApplication::palette())
                QApplication::setPalette(readable);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void applyAppearance(Appearance appearance)
{
    static const QString desktopStyle = QApplication::style()->name();
    static auto *follower = new DesktopFollower(qApp);
    const Appearance is = chosen(appearance);
    qApp->removeEventFilter(follower);
    const bool isDesktops = is == Appearance::Automatic;
    QApplication::setStyle(new AppStyle(isDesktops ? desktopStyle : QStringLiteral("fusion")));
    QApplication::setPalette(QPalette());
    const QPalette palette =
        isDesktops ? QApplication::palette() : paletteOf(is == Appearance::Dark ? dark : light);
    QPalette readable = madeReadable(palette);
    if (isDesktops && desktopStyle == u"fusion") // no theme chose it
        readable.setColor(QPalette::Active, QPalette::Highlight,
                          readableOn(palette.color(QPalette::HighlightedText),
                                     palette.color(QPalette::Highlight)));
    QApplication::setPalette(readable);
    if (isDesktops)
        qApp->installEventFilter(follower);
}

} // namespace ramet
