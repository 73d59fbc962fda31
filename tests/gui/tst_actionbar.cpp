// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionbar.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

constexpr int wide = 1'200;
constexpr int narrow = 160;

/// A window with a row of four buttons, "alpha" to "delta", whose keys are their first letters.
class ButtonRow : public QWidget {
public:
    explicit ButtonRow(ActionBar::Keys keys)
        : bar(new ActionBar(keys, this))
    {
        auto *rows = new QVBoxLayout(this);
        rows->addWidget(bar);
        rows->addStretch();
        for (const char *name : {"alpha", "beta", "gamma", "delta"}) {
            QAction *action = bar->addAction(u'&' + QLatin1String(name));
            action->setObjectName(QLatin1String(name));
            connect(action, &QAction::triggered, this, [this, name] { done << name; });
        }
    }

    void showAt(int width)
    {
        resize(width, 200);
        show();
        activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(this));
        QTRY_COMPARE(bar->width(), width - 2 * bar->x());
        QCoreApplication::sendPostedEvents();
    }
    QAction *action(const char *name) const { return bar->findChild<QAction *>(name); }
    bool hasRoom(const char *name) const { return bar->widgetForAction(action(name))->isVisible(); }
    /// One after the other; a button looks pressed for a moment before it acts.
    QStringList doneBy(std::initializer_list<Qt::Key> keys)
    {
        done.clear();
        for (const Qt::Key key : keys) {
            const qsizetype before = done.size();
            QTest::keyClick(windowHandle(), key, Qt::AltModifier);
            (void)QTest::qWaitFor([&] { return done.size() > before; }, 250);
        }
        return done;
    }

    ActionBar *bar;
    QStringList done;
};

} // namespace

class ActionBarTest : public QObject {
    Q_OBJECT
private slots:
    void aKeyWorksWhereverItsButtonIs();
    void aKeyDoesWhatItsButtonCould();
    void aShortcutWorksWhereverItsButtonIs();
    void keysOfMenusStayThere();
    void whatHasNoRoomInTheWindowIsInAMenu();
};

void ActionBarTest::aKeyWorksWhereverItsButtonIs()
{
    const auto keys = {Qt::Key_A, Qt::Key_B, Qt::Key_G, Qt::Key_D};
    const QStringList all{"alpha", "beta", "gamma", "delta"};
    ButtonRow row(ActionBar::Keys::OfButtons);
    for (const int width : {wide, narrow, wide}) {
        row.showAt(width);
        QCOMPARE(row.hasRoom("delta"), width == wide);
        QCOMPARE(row.doneBy(keys), all); // each once
    }
    row.showAt(narrow);
    row.action("delta")->setText("O&mega");
    QCOMPARE(row.doneBy({Qt::Key_D, Qt::Key_M}), QStringList{"delta"});
    row.bar->removeAction(row.action("gamma"));
    QCOMPARE(row.doneBy({Qt::Key_G}), QStringList());
}

void ActionBarTest::aKeyDoesWhatItsButtonCould()
{
    ButtonRow row(ActionBar::Keys::OfButtons);
    row.showAt(narrow);
    QVERIFY(!row.hasRoom("delta"));
    row.action("delta")->setEnabled(false);
    QCOMPARE(row.doneBy({Qt::Key_D}), QStringList());
    row.action("delta")->setEnabled(true);
    row.action("delta")->setVisible(false);
    QCOMPARE(row.doneBy({Qt::Key_D}), QStringList());
    row.action("delta")->setVisible(true);
    QCOMPARE(row.doneBy({Qt::Key_D}), QStringList{"delta"});
    row.bar->hide();
    QCOMPARE(row.doneBy({Qt::Key_D}), QStringList());
}

void ActionBarTest::aShortcutWorksWhereverItsButtonIs()
{
    for (const auto keys : {ActionBar::Keys::OfMenus, ActionBar::Keys::OfButtons}) {
        ButtonRow row(keys);
        row.action("delta")->setShortcut(Qt::CTRL | Qt::Key_K);
        for (const int width : {wide, narrow}) {
            row.showAt(width);
            row.done.clear();
            QTest::keyClick(row.windowHandle(), Qt::Key_K, Qt::ControlModifier);
            QCOMPARE(row.done, QStringList{"delta"});
        }
    }
}

void ActionBarTest::keysOfMenusStayThere()
{
    ButtonRow row(ActionBar::Keys::OfMenus);
    for (const int width : {wide, narrow}) {
        row.showAt(width);
        QCOMPARE(row.doneBy({Qt::Key_A, Qt::Key_D}), QStringList());
    }
}

/// Not in another row, which pushes all below it down.
void ActionBarTest::whatHasNoRoomInTheWindowIsInAMenu()
{
    AnsweringPrompter prompter;
    Program program({}, prompter);
    GuiDriver gui(program.window());
    program.window().resize(program.window().minimumSizeHint());
    program.window().show();
    auto *bar = program.window().findChild<ActionBar *>("toolBar");
    auto *more = bar->findChild<QToolButton *>("qt_toolbar_ext_button");
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(more->popupMode(), QToolButton::InstantPopup);
    const int height = bar->height();
    QStringList offered;
    QTimer look; // the menu has a loop of its own
    connect(&look, &QTimer::timeout, bar, [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions())
                offered << action->objectName();
            menu->close();
        }
    });
    look.start(20);
    QVERIFY2(gui.click(more, more->rect().center()), qPrintable(gui.why()));
    QStringList hidden;
    for (QAction *action : bar->actions())
        if (action->isVisible() && bar->widgetForAction(action)->isHidden())
            hidden << action->objectName();
    QVERIFY(!hidden.isEmpty());
    QCOMPARE(offered, hidden);
    QCoreApplication::processEvents();
    QCOMPARE(bar->height(), height);
}

RAMET_TEST(ActionBarTest)
#include "tst_actionbar.moc"
