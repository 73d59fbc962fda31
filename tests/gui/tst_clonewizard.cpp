// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "tests/gui/guidriver.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"
#include "ui/clone/choicecombo.h"
#include "ui/clone/clonewizard.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// The wizard with mouse and keys, on inventories made by hand: no node is asked.
class CloneWizardTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { m_wizard.reset(); }

    void aVmStartsAsAFullCloneAndSaysWhyItCannotBeLinked();
    void aTemplateStartsAsALinkedCloneWithItsStorageFixed();
    void theFullModeOfATemplateFreesItsStorage();
    void impossibleNodesAreListedWithTheReasonAndCannotBeChosen();
    void storagesThatCannotHoldImagesAreListedWithTheReason();
    void theFormatGoesIntoThePlan();
    void aSnapshotGoesIntoThePlan();
    void aRunningVmIsClonedAndTheWayIsTold();
    void aFolderOfADiskCanBecomeAStorage();
    void aNodeThatWasDroppedOnIsChosen();
    void theDefaultNameFollowsWhatIsFree();
    void aNameThatWasTypedIsNeverOverwritten();
    void aNameThatCannotBeUsedSaysWhyAndDisablesClone_data();
    void aNameThatCannotBeUsedSaysWhyAndDisablesClone();
    void aNameSetByAScreenReaderIsTheOneThatIsUsed();
    void aLackingMediumIsEjectedAndANodeTrustedByAButton();
    void nothingMovesWhenAReasonAppears();
    void enterInTheNameClones();
    void everyFieldHasANameForPeopleAndForScreenReaders();

private:
    void open(const Inventory &inventory, const VmRef &vm, const QString &node = {});
    QWidget *widget(const QString &name) const { return m_wizard->findChild<QWidget *>(name); }
    ChoiceCombo *combo(const QString &name) const
    {
        return m_wizard->findChild<ChoiceCombo *>(name);
    }
    QString value(const QString &name) const { return combo(name)->currentData().toString(); }
    QString name() const { return m_wizard->findChild<QLineEdit *>("nameEdit")->text(); }
    QString reason(const QString &field) const
    {
        return widget(field + "Reason")->accessibleName();
    }
    bool canClone() const { return widget("cloneButton")->isEnabled(); }
    std::map<QString, QRect> places() const;

    const VmRef m_web{"a", "uuid-web"};
    const VmRef m_tpl{"a", "uuid-tpl"};
    std::unique_ptr<CloneWizard> m_wizard;
    std::unique_ptr<GuiDriver> m_gui;
};

void CloneWizardTest::open(const Inventory &inventory, const VmRef &vm, const QString &node)
{
    m_wizard =
        std::make_unique<CloneWizard>(std::make_unique<CloneDraft>(shared(inventory), vm, node));
    m_gui = std::make_unique<GuiDriver>(*m_wizard);
    m_wizard->open();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void CloneWizardTest::aVmStartsAsAFullCloneAndSaysWhyItCannotBeLinked()
{
    open(madeInventory(), m_web);
    QCOMPARE(m_wizard->windowTitle(), QStringLiteral("Clone VM “web”"));
    QCOMPARE(value("nodeCombo"), QStringLiteral("a"));
    QCOMPARE(name(), QStringLiteral("web-clone"));
    QCOMPARE(value("modeCombo"), QStringLiteral("full"));
    QCOMPARE(combo("snapshotCombo")->currentText(), QStringLiteral("Current state"));
    QCOMPARE(combo("storageCombo")->currentText(), QStringLiteral("Same as source (default)"));
    QCOMPARE(combo("formatCombo")->currentText(), QStringLiteral("Same as source (qcow2)"));
    QVERIFY(!m_wizard->findChild<QCheckBox *>("startCheck")->isChecked());
    QVERIFY2(reason("modeCombo").contains("template"), qPrintable(reason("modeCombo")));
    QVERIFY(!m_gui->choose("modeCombo", "linked"));
    QCOMPARE(value("modeCombo"), QStringLiteral("full"));
    QVERIFY(canClone());
}

void CloneWizardTest::aTemplateStartsAsALinkedCloneWithItsStorageFixed()
{
    open(madeInventory(), m_tpl);
    QCOMPARE(m_wizard->windowTitle(), QStringLiteral("Clone template “tpl”"));
    QCOMPARE(value("modeCombo"), QStringLiteral("linked"));
    for (const char *field : {"snapshotCombo", "storageCombo", "formatCombo"}) {
        QVERIFY2(!combo(field)->isEnabled(), field);
        QVERIFY2(!reason(field).isEmpty(), field);
        QCOMPARE(combo(field)->accessibleDescription(), reason(field));
    }
    QVERIFY2(reason("storageCombo").contains("storage"), qPrintable(reason("storageCombo")));
    QVERIFY2(reason("formatCombo").contains("another format"), qPrintable(reason("formatCombo")));
    QVERIFY(canClone());
}

void CloneWizardTest::theFullModeOfATemplateFreesItsStorage()
{
    open(madeInventory(), m_tpl);
    QVERIFY2(m_gui->choose("modeCombo", "full"), qPrintable(m_gui->why()));
    QVERIFY(combo("storageCombo")->isEnabled());
    QVERIFY(combo("formatCombo")->isEnabled());
    QCOMPARE(reason("storageCombo"), QString());
    QVERIFY2(m_gui->choose("storageCombo", "default"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->choose("modeCombo", "linked"), qPrintable(m_gui->why()));
    QCOMPARE(combo("storageCombo")->currentText(), QStringLiteral("Same as source (shared)"));
}

void CloneWizardTest::impossibleNodesAreListedWithTheReasonAndCannotBeChosen()
{
    Inventory inventory = madeInventory();
    inventory.nodes[1].reachable = false;
    open(inventory, m_web);
    QCOMPARE(combo("nodeCombo")->count(), 2);
    const QString why = combo("nodeCombo")->itemData(1, ChoiceCombo::ReasonRole).toString();
    QVERIFY2(why.contains("cannot be reached"), qPrintable(why));
    QVERIFY(!m_gui->choose("nodeCombo", "b"));
    QCOMPARE(value("nodeCombo"), QStringLiteral("a"));
}

void CloneWizardTest::storagesThatCannotHoldImagesAreListedWithTheReason()
{
    Inventory inventory = madeInventory();
    StoragePool logical = madePool("a", "volumes", "own-volumes");
    logical.type = "logical";
    inventory.nodes[0].pools.push_back(logical);
    inventory.nodes[0].pools[1].active = false;
    open(inventory, m_web);
    for (const auto &[storage, text] : {std::pair{"shared", "active"}, {"volumes", "logical"}}) {
        const int row = combo("storageCombo")->findData(storage);
        const QString why =
            combo("storageCombo")->itemData(row, ChoiceCombo::ReasonRole).toString();
        QVERIFY2(why.contains(text), qPrintable(why));
        QVERIFY(!m_gui->choose("storageCombo", storage));
    }
    const int row = combo("storageCombo")->findData("default");
    QCOMPARE(combo("storageCombo")->itemText(row),
             QStringLiteral("default (dir, 80 GiB free of 100 GiB)"));
}

void CloneWizardTest::theFormatGoesIntoThePlan()
{
    open(madeInventory(), m_web);
    QVERIFY2(m_gui->choose("storageCombo", "shared"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->choose("formatCombo", "raw"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->click("startCheck"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->click("cloneButton"), qPrintable(m_gui->why()));
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
    const ClonePlan plan = m_wizard->takePlan();
    QVERIFY(plan.isValid());
    QVERIFY(plan.request.startAfter);
    QCOMPARE(plan.disks[0].targetPool, QStringLiteral("shared"));
    QCOMPARE(plan.disks[0].targetFormat, QStringLiteral("raw"));
}

void CloneWizardTest::aSnapshotGoesIntoThePlan()
{
    Inventory inventory = madeInventory();
    madeSnapshots(inventory.nodes[0], inventory.nodes[0].vms[0]);
    open(inventory, m_web);
    ChoiceCombo *snapshots = combo("snapshotCombo");
    QVERIFY(snapshots->isEnabled());
    QCOMPARE(snapshots->currentText(), QStringLiteral("Current state"));
    QCOMPARE(snapshots->count(), 4);
    const int lost = snapshots->findData("lost");
    const QString why = snapshots->itemData(lost, ChoiceCombo::ReasonRole).toString();
    QVERIFY2(why.contains("is gone"), qPrintable(why));
    QVERIFY(!m_gui->choose("snapshotCombo", "lost"));
    QVERIFY2(m_gui->choose("snapshotCombo", "before"), qPrintable(m_gui->why()));
    QVERIFY(snapshots->currentText().startsWith("before ("));
    QVERIFY2(m_gui->click("cloneButton"), qPrintable(m_gui->why()));
    const ClonePlan plan = m_wizard->takePlan();
    QVERIFY(plan.isValid());
    QCOMPARE(plan.request.snapshot, QStringLiteral("before"));
}

void CloneWizardTest::aRunningVmIsClonedAndTheWayIsTold()
{
    Inventory inventory = madeInventory();
    VirtualMachine &vm = inventory.nodes[0].vms[0];
    vm.state = VmState::Running;
    vm.liveDisks = vm.disks;
    open(inventory, m_web);
    QVERIFY(canClone());
    const auto said = [&](const char *label) { return widget(label)->accessibleName(); };
    QVERIFY2(said("summaryLabel").contains("keeps running"), qPrintable(said("summaryLabel")));
    QVERIFY2(said("waysLabel").contains("the running VM’s own QEMU"),
             qPrintable(said("waysLabel")));
    QVERIFY2(said("noticesLabel").contains("for a moment"), qPrintable(said("noticesLabel")));
}

void CloneWizardTest::aFolderOfADiskCanBecomeAStorage()
{
    Inventory inventory = madeInventory();
    open(inventory, m_web);
    QVERIFY(!widget("makeStorageButton")->isVisible());
    inventory.nodes[0].vms[0].disks[0].path = "/srv/images/web.qcow2";
    m_wizard->draft().setInventory(shared(inventory));
    QVERIFY(!canClone());
    QStringList wanted;
    connect(m_wizard.get(), &CloneWizard::storageWanted, this,
            [&](const FolderStorage &storage) { wanted << storage.name << storage.folder; });
    QVERIFY2(m_gui->click("makeStorageButton"), qPrintable(m_gui->why()));
    QCOMPARE(wanted, (QStringList{"images", "/srv/images"}));
}

void CloneWizardTest::aNodeThatWasDroppedOnIsChosen()
{
    open(madeInventory(), m_tpl, "b");
    QCOMPARE(value("nodeCombo"), QStringLiteral("b"));
    QVERIFY(canClone());
}

void CloneWizardTest::theDefaultNameFollowsWhatIsFree()
{
    Inventory inventory = madeInventory();
    open(inventory, m_web);
    madeVm(inventory.nodes[0], "web-clone");
    m_wizard->draft().setInventory(shared(inventory));
    QCOMPARE(name(), QStringLiteral("web-clone2"));
}

void CloneWizardTest::aNameThatWasTypedIsNeverOverwritten()
{
    Inventory inventory = madeInventory();
    open(inventory, m_tpl);
    QVERIFY2(m_gui->type("nameEdit", "mine"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->choose("nodeCombo", "b"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->choose("modeCombo", "full"), qPrintable(m_gui->why()));
    QCOMPARE(name(), QStringLiteral("mine"));
    madeVm(inventory.nodes[1], "mine");
    m_wizard->draft().setInventory(shared(inventory));
    QCOMPARE(name(), QStringLiteral("mine"));
    QVERIFY2(reason("nameEdit").contains("mine"), qPrintable(reason("nameEdit")));
    QVERIFY(!canClone());
}

void CloneWizardTest::aNameThatCannotBeUsedSaysWhyAndDisablesClone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << ""
                           << "needs a name";
    QTest::newRow("spaces") << "   "
                            << "only spaces";
    QTest::newRow("slash") << "../web"
                           << "slash";
    QTest::newRow("dots") << ".."
                          << "folder";
    QTest::newRow("taken") << "web"
                           << "already";
    QTest::newRow("long") << QString(221, u'x') << "220";
}

void CloneWizardTest::aNameThatCannotBeUsedSaysWhyAndDisablesClone()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    open(madeInventory(), m_web);
    QVERIFY2(m_gui->type("nameEdit", typed), qPrintable(m_gui->why()));
    QVERIFY2(reason("nameEdit").contains(said), qPrintable(reason("nameEdit")));
    QVERIFY(!canClone());
    QTest::keyClick(m_wizard->windowHandle(), Qt::Key_Return);
    QVERIFY(m_wizard->isVisible());
    QVERIFY2(m_gui->type("nameEdit", "good"), qPrintable(m_gui->why()));
    QCOMPARE(reason("nameEdit"), QString());
    QVERIFY(canClone());
}

/// Of everything that has a name of ours; the texts below fill their place from its top.
std::map<QString, QRect> CloneWizardTest::places() const
{
    std::map<QString, QRect> places{{"", m_wizard->geometry()}};
    for (const QWidget *child : m_wizard->findChildren<QWidget *>())
        if (child->isVisible() && !child->objectName().isEmpty() &&
            !child->objectName().startsWith("qt_") && !widget("summaryTexts")->isAncestorOf(child))
            places[child->objectName()] =
                QRect(child->mapTo(m_wizard.get(), QPoint()), child->size());
    return places;
}

void CloneWizardTest::aNameSetByAScreenReaderIsTheOneThatIsUsed()
{
    open(madeInventory(), m_web);
    QAccessible::queryAccessibleInterface(widget("nameEdit"))
        ->setText(QAccessible::Value, QStringLiteral("dictated"));
    QCOMPARE(name(), QStringLiteral("dictated"));
    QCOMPARE(m_wizard->draft().plan().request.name, QStringLiteral("dictated"));
}

void CloneWizardTest::aLackingMediumIsEjectedAndANodeTrustedByAButton()
{
    Inventory inventory = madeInventory();
    VirtualMachine &tpl = inventory.nodes[0].vms[1];
    Disk iso;
    iso.target = QStringLiteral("sda");
    iso.device = DiskDevice::Cdrom;
    iso.source = DiskSource::File;
    iso.path = QStringLiteral("/pools/default/debian.iso");
    tpl.disks.push_back(iso);
    tpl.hostReferences = {
        {HostReference::Kind::Path, QStringLiteral("serial"), QStringLiteral("/var/log/x"), {}}};
    open(inventory, m_tpl, "b");
    QVERIFY(!canClone() && reason("nodeCombo").contains(QStringLiteral("debian.iso")));
    QVERIFY(widget("ejectButton")->isVisible() && widget("trustButton")->isVisible());
    QVERIFY(m_gui->click("ejectButton"));
    QVERIFY(!canClone() && reason("nodeCombo").contains(QStringLiteral("/var/log/x")));
    QVERIFY(!widget("ejectButton")->isVisible());
    QVERIFY(m_gui->click("trustButton"));
    QVERIFY(!widget("trustButton")->isVisible());
    QVERIFY2(canClone(), qPrintable(m_wizard->draft().summary()));
}

void CloneWizardTest::nothingMovesWhenAReasonAppears()
{
    open(madeInventory(), m_tpl);
    const auto before = places();
    QVERIFY(before.size() > 10);
    QVERIFY(m_gui->type("nameEdit", "a/b")); // of two lines; what is longer may take more
    QVERIFY(!reason("nameEdit").isEmpty());
    QVERIFY2(m_gui->choose("modeCombo", "full"), qPrintable(m_gui->why()));
    QVERIFY(reason("storageCombo").isEmpty());
    const auto isSettled = [this] { return !canClone(); };
    QTRY_VERIFY(isSettled());
    for (const auto &[child, place] : places())
        QVERIFY2(before.at(child) == place,
                 qPrintable(QStringLiteral("%1 moved from %2, %3 to %4, %5")
                                .arg(child)
                                .arg(before.at(child).x())
                                .arg(before.at(child).y())
                                .arg(place.x())
                                .arg(place.y())));
}

void CloneWizardTest::enterInTheNameClones()
{
    open(madeInventory(), m_web);
    QVERIFY2(m_gui->type("nameEdit", "by keys"), qPrintable(m_gui->why()));
    QTest::keyClick(m_wizard->windowHandle(), Qt::Key_Return);
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
    QCOMPARE(m_wizard->takePlan().request.name, QStringLiteral("by keys"));
}

void CloneWizardTest::everyFieldHasANameForPeopleAndForScreenReaders()
{
    open(madeInventory(), m_web);
    QString keys;
    int count = 0;
    for (QWidget *field : m_wizard->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(field);
        const bool isField = qobject_cast<QComboBox *>(field) || qobject_cast<QLineEdit *>(field) ||
                             qobject_cast<QAbstractSpinBox *>(field);
        if (qobject_cast<QAbstractSpinBox *>(field->parentWidget())) // a part of it
            continue;
        if (!field->isVisible() || !(button || isField))
            continue;
        ++count;
        const QByteArray name = field->objectName().toUtf8();
        QVERIFY2(!name.isEmpty() && !name.startsWith("qt_"), field->metaObject()->className());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(field);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), name.constData());
        QString text = button ? button->text() : QString();
        for (const QLabel *label : m_wizard->findChildren<QLabel *>())
            if (label->buddy() == field)
                text = label->text();
        QVERIFY2(text.contains(u'&'), name.constData());
        keys += text.at(text.indexOf(u'&') + 1).toLower();
    }
    QCOMPARE(count, 13);
    for (const QChar key : keys)
        QVERIFY2(keys.count(key) == 1, qPrintable(keys));
}

RAMET_TEST(CloneWizardTest)
#include "tst_clonewizard.moc"
