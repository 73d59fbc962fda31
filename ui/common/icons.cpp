// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QTransform>
#include <utility>

// Outside of the namespace, as the macro needs it.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ramet {
namespace {

/// What the desktop has of the same meaning, for one without Qt's plugin for SVG.
QIcon fallback(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("delete"), QStringLiteral("edit-delete")},
        {QStringLiteral("cancel"), QStringLiteral("process-stop")},
        {QStringLiteral("close"), QStringLiteral("window-close")},
        {QStringLiteral("clone"), QStringLiteral("edit-copy")},
        {QStringLiteral("start"), QStringLiteral("media-playback-start")},
        {QStringLiteral("stop"), QStringLiteral("media-playback-stop")},
        {QStringLiteral("refresh"), QStringLiteral("view-refresh")},
        {QStringLiteral("find"), QStringLiteral("edit-find")},
        {QStringLiteral("console"), QStringLiteral("utilities-terminal")},
        {QStringLiteral("warning"), QStringLiteral("dialog-warning")},
        {QStringLiteral("quit"), QStringLiteral("application-exit")},
        {QStringLiteral("about"), QStringLiteral("help-about")},
        {QStringLiteral("node"), QStringLiteral("computer")},
        {QStringLiteral("storage"), QStringLiteral("drive-harddisk")},
        {QStringLiteral("vm-off"), QStringLiteral("video-display")},
        {QStringLiteral("vm-running"), QStringLiteral("video-display")},
        {QStringLiteral("task-done"), QStringLiteral("emblem-default")},
        {QStringLiteral("task-failed"), QStringLiteral("dialog-error")},
    };
    return QIcon::fromTheme(names.value(name));
}

QPixmap inOneColor(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QPixmap withWarning(QPixmap pixmap)
{
    const int sign = pixmap.width() * 5 / 8;
    QPainter painter(&pixmap);
    painter.drawPixmap(pixmap.width() - sign, pixmap.height() - sign,
                       icon(QStringLiteral("warning")).pixmap(QSize(sign, sign), 1.0));
    return pixmap;
}

/// Some signs are filled and would lose what is drawn in them.
QIcon createRowIcon(const QString &name, const QColor &selectedText)
{
    QIcon row;
    const QIcon normal = icon(name);
    const bool isFilled =
        name == QStringLiteral("warning") ||
        (name.startsWith(QStringLiteral("task-")) && name != QStringLiteral("task-running") &&
         name != QStringLiteral("task-waiting"));
    for (const int size : {16, 24, 32, 48}) {
        const QPixmap pixmap = normal.pixmap(QSize(size, size), 1.0);
        row.addPixmap(pixmap, QIcon::Normal);
        row.addPixmap(isFilled ? pixmap : inOneColor(pixmap, selectedText), QIcon::Selected);
    }
    return row;
}

QIcon createWarnedIcon(const QString &name)
{
    QIcon warned;
    const QIcon plain = rowIcon(name);
    for (const QSize size : plain.availableSizes()) {
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
            warned.addPixmap(withWarning(plain.pixmap(size, 1.0, mode)), mode);
    }
    return warned;
}

/// Signs of coming from a side or going to one.
bool showsDirection(const QString &name)
{
    return name == u"revert" || name == u"template-convert";
}

/// An icon as in a mirror.
class TurnedEngine : public QIconEngine {
public:
    explicit TurnedEngine(QIcon icon)
        : m_icon(std::move(icon))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        painter->translate(rect.left() + rect.right() + 1, 0);
        painter->scale(-1, 1);
        m_icon.paint(painter, rect, Qt::AlignCenter, mode, state);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        const QPixmap plain = m_icon.pixmap(size / scale, scale, mode, state);
        return plain.transformed(QTransform::fromScale(-1, 1));
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return m_icon.availableSizes(mode, state);
    }
    QIconEngine *clone() const override { return new TurnedEngine(*this); }

private:
    QIcon m_icon;
};

} // namespace

QIcon warnedRowIcon(const QString &name)
{
    static QHash<std::pair<QString, QRgb>, QIcon> icons;
    const QColor text = QGuiApplication::palette().color(QPalette::HighlightedText);
    QIcon &cached = icons[{name, text.rgb()}];
    if (cached.isNull())
        cached = createWarnedIcon(name);
    return cached;
}

QIcon rowIcon(const QString &name)
{
    static QHash<std::pair<QString, QRgb>, QIcon> icons;
    const QColor text = QGuiApplication::palette().color(QPalette::HighlightedText);
    QIcon &cached = icons[{name, text.rgb()}];
    if (cached.isNull())
        cached = createRowIcon(name, text);
    return cached;
}

QIcon icon(const QString &name)
{
    [[maybe_unused]] static const bool isReady = [] {
        initIcons();
        return true;
    }();
    static const bool drawsSvg = QImageReader::supportedImageFormats().contains("svg");
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!drawsSvg)
        return fallback(name);
    if (!QFile::exists(file))
        return {};
    const bool isTurned = QGuiApplication::isRightToLeft() && showsDirection(name);
    return isTurned ? QIcon(new TurnedEngine(QIcon(file))) : QIcon(file);
}

} // namespace ramet
