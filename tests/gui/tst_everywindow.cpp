// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/showcase.h"
#include "ui/application.h"
#include "ui/common/screenfit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

/// What a person works with: it has to have a name for those who hear it.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::Dialog:
        return true;
    default:
        return false;
    }
}

QString describe(QAccessibleInterface &found)
{
    QStringList path;
    for (const QObject *object = found.object(); object; object = object->parent())
        path.prepend(object->objectName().isEmpty() ? object->metaObject()->className()
                                                    : object->objectName());
    return QStringLiteral("role %1 %2 in “%3”")
        .arg(found.role())
        .arg(path.join(u'/'), found.parent() ? found.parent()->text(QAccessible::Name) : QString());
}

/// Rows of lists and tables are the models' matter; of menus each entry is looked at.
void findUnnamed(QAccessibleInterface *at, QStringList &unnamed)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    if (isControl(at->role()) && at->text(QAccessible::Name).trimmed().isEmpty())
        unnamed << describe(*at);
    if (at->tableInterface())
        return;
    for (int i = 0; i < at->childCount(); ++i)
        findUnnamed(at->child(i), unnamed);
}

/// What Alt reaches in the window now, or a letter alone in a menu.
QStringList captions(const QWidget &window)
{
    QStringList all;
    if (const auto *menu = qobject_cast<const QMenu *>(&window)) {
        for (const QAction *action : menu->actions())
            if (action->isVisible())
                all << action->text();
        return all;
    }
    const auto add = [&](const auto &widgets) {
        for (const auto *widget : widgets)
            if (widget->isVisible() && widget->isEnabled())
                all << widget->text();
    };
    add(window.findChildren<QAbstractButton *>());
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled())
            all << label->text();
    return all;
}

QStringList sharedKeys(const QWidget &window)
{
    QStringList shared;
    QHash<QKeySequence, QString> owners;
    for (const QString &caption : captions(window)) {
        const QKeySequence key = QKeySequence::mnemonic(caption);
        if (key.isEmpty())
            continue;
        if (owners.contains(key))
            shared << owners[key] + QStringLiteral(" and ") + caption;
        owners[key] = caption;
    }
    return shared;
}

} // namespace

/// Every window, dialog and page, on the screen and in the language that the process was given.
class EveryWindowTest : public QObject {
    Q_OBJECT
private slots:
    void hasNamesAndKeysAndFitsTheScreen();
};

void EveryWindowTest::hasNamesAndKeysAndFitsTheScreen()
{
    QStringList wrong;
    int count = 0;
    QSize ofWizard;
    Showcase showcase;
    const bool isDone = showcase.visitAll([&](const QString &name, QWidget &window) {
        ++count;
        QStringList unnamed;
        findUnnamed(QAccessible::queryAccessibleInterface(&window), unnamed);
        for (const QString &each : unnamed)
            wrong << name + QStringLiteral(": no name: ") + each;
        for (const QString &each : sharedKeys(window))
            wrong << name + QStringLiteral(": one key: ") + each;
        const QSize room = roomFor(window);
        if (window.width() > room.width() || window.height() > room.height())
            wrong << QStringLiteral("%1: %2x%3 on %4x%5")
                         .arg(name)
                         .arg(window.width())
                         .arg(window.height())
                         .arg(room.width())
                         .arg(room.height());
        if (name.startsWith(u"wizard-") && name.endsWith(u"Page")) { // nothing jumps at Next
            if (ofWizard.isValid() && window.size() != ofWizard)
                wrong << QStringLiteral("%1: not as large as the page before").arg(name);
            ofWizard = window.size();
        }
        constexpr int leastWidth = 900; // on which nothing goes sideways
        for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>())
            if (area->isVisible() && room.width() >= leastWidth &&
                area->horizontalScrollBar()->maximum() > 0)
                wrong << QStringLiteral("%1: scrolls sideways by %2: %3")
                             .arg(name)
                             .arg(area->horizontalScrollBar()->maximum())
                             .arg(area->objectName());
    });
    QVERIFY2(isDone, qPrintable(showcase.why()));
    QVERIFY(count > 40);
    QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
}

/// One process for each screen and language, as both are there before the first window.
static int testAll(const QString &program, const QStringList &arguments)
{
    const QStringList variants{"de-light-1x-1024x600", "pseudo-dark-1x-1024x600",
                               "de-light-1x-910x512",  // 1366x768 at 150 %
                               "en-light-2x-683x384"}; // at 200 %
    int failed = 0;
    for (const QString &variant : variants) {
        std::printf("%s\n", qPrintable(variant));
        std::fflush(stdout);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RAMET_VARIANT"), variant);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        const bool isDone = process.waitForFinished(240'000);
        failed += !isDone || process.exitStatus() != QProcess::NormalExit || process.exitCode();
    }
    return failed;
}

int main(int argc, char *argv[])
{
    const QString variant = qEnvironmentVariable("RAMET_VARIANT");
    const QTemporaryDir screens;
    if (!variant.isEmpty())
        usePlatform(Variant::of(variant), screens.path());
    QApplication application(argc, argv);
    if (variant.isEmpty())
        return testAll(QCoreApplication::applicationFilePath(), application.arguments().mid(1));
    speak(Variant::of(variant).language);
    setUpApplication(application);
    EveryWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_everywindow.moc"
