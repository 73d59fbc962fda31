// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"
#include "tests/support/testprogram.h"
#include "ui/appearance.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QTreeWidget>
#include <QtTest>

using namespace ramet;

/// What is drawn otherwise than Fusion does it, in both palettes.
class AppStyleTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { applyAppearance(Appearance::Automatic); }
    void whatCannotBeUsedHasAWeakerIcon_data() { palettes(); }
    void whatCannotBeUsedHasAWeakerIcon();
    void theTextOfADisabledButtonCanBeRead_data() { palettes(); }
    void theTextOfADisabledButtonCanBeRead();
    void aFieldWithTheKeysHasNoWeakerFrame_data() { palettes(); }
    void aFieldWithTheKeysHasNoWeakerFrame();
    void theArrowOfASelectedRowIsSeen_data() { palettes(); }
    void theArrowOfASelectedRowIsSeen();
    void textsOfAListStandBelowTheirCaptions();

private:
    static void palettes();
    /// What is drawn on a ground of this colour.
    static QImage drawn(const QColor &ground, const std::function<void(QPainter &)> &draw);
    /// The strongest contrast of a pixel to the ground.
    static double strongest(const QImage &image, const QColor &ground);
};

void AppStyleTest::palettes()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void AppStyleTest::init()
{
    if (QTest::currentDataTag()) {
        QFETCH(Appearance, appearance);
        applyAppearance(appearance);
    }
}

QImage AppStyleTest::drawn(const QColor &ground, const std::function<void(QPainter &)> &draw)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    draw(painter);
    return image;
}

double AppStyleTest::strongest(const QImage &image, const QColor &ground)
{
    double most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    return most;
}

void AppStyleTest::whatCannotBeUsedHasAWeakerIcon()
{
    const QColor ground = QApplication::palette().color(QPalette::Window);
    for (const char *name : {"clone", "start", "stop", "console", "node", "revert", "snapshot"}) {
        const auto strength = [&](QIcon::Mode mode) {
            const QPixmap pixmap = icon(QLatin1String(name)).pixmap(QSize(24, 24), 1.0, mode);
            return strongest(drawn(ground, [&](QPainter &p) { p.drawPixmap(4, 4, pixmap); }),
                             ground);
        };
        const double usable = strength(QIcon::Normal);
        const double unusable = strength(QIcon::Disabled);
        QVERIFY2(usable >= 3, qPrintable(QString("%1: %2").arg(name).arg(usable)));
        QVERIFY2(unusable < usable * 0.75,
                 qPrintable(QString("%1: %2 of %3").arg(name).arg(unusable).arg(usable)));
    }
}

void AppStyleTest::theTextOfADisabledButtonCanBeRead()
{
    QPushButton button;
    button.resize(100, 30);
    button.setEnabled(false);
    const QColor ground = button.grab().toImage().pixelColor(50, 15);
    const QColor text = button.palette().color(QPalette::Disabled, QPalette::ButtonText);
    QVERIFY2(contrast(text, ground) >= 3, qPrintable(QString::number(contrast(text, ground))));
}

void AppStyleTest::aFieldWithTheKeysHasNoWeakerFrame()
{
    const QColor ground = QApplication::palette().color(QPalette::Window);
    const auto strength = [&](QStyle::State state) {
        QStyleOptionFrame frame;
        frame.rect = QRect(0, 0, 32, 32);
        frame.state = QStyle::State_Enabled | state;
        frame.palette = QApplication::palette();
        frame.lineWidth = 1;
        const QImage image = drawn(ground, [&](QPainter &painter) {
            QApplication::style()->drawPrimitive(QStyle::PE_FrameLineEdit, &frame, &painter);
        });
        return contrast(image.pixelColor(0, 16), ground);
    };
    QVERIFY2(strength(QStyle::State_HasFocus) > strength(QStyle::State_None),
             qPrintable(QString("%1, %2")
                            .arg(strength(QStyle::State_HasFocus))
                            .arg(strength(QStyle::State_None))));
}

void AppStyleTest::theArrowOfASelectedRowIsSeen()
{
    QTreeWidget tree;
    tree.resize(200, 100);
    auto *row = new QTreeWidgetItem(&tree, {QString()});
    new QTreeWidgetItem(row, {QString()});
    tree.setFocusPolicy(Qt::NoFocus);
    tree.setCurrentItem(row);
    const QRect cell = tree.visualItemRect(row);
    const QImage image =
        tree.viewport()->grab(QRect(0, cell.top(), cell.left(), cell.height())).toImage();
    const QColor ground = image.pixelColor(1, cell.height() / 2);
    QVERIFY2(strongest(image, ground) >= 2.5,
             qPrintable(QString::number(strongest(image, ground))));
}

void AppStyleTest::textsOfAListStandBelowTheirCaptions()
{
    applyAppearance(Appearance::Light);
    QTreeWidget list;
    const QStyle &style = *list.style();
    QCOMPARE(style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &list) + 1,
             style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &list));
}

RAMET_TEST(AppStyleTest)
#include "tst_appstyle.moc"
