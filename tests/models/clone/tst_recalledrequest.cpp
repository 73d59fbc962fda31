// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/clone/recalledrequest.h"
#include "models/settings.h"
#include "storage/clone/planjson.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class RecalledRequestTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasChosenComesBack();
    void onlyWhatStillFitsComesBack();
    void whatWasMeantForOneCloneDoesNot();
    void noAddressComesBack();
    void theNodeIsTheVmsOwn();
    void theNodeThatWasDroppedOnStays();
    void aVmThatBecameATemplateIsLinkedByDefault();
    void damagedSettingsChangeNothing();
    void eachSourceHasItsOwnAndOldOnesGo();

private:
    const VmRef m_web{"a", "uuid-web"};
    const VmRef m_tpl{"a", "uuid-tpl"};
};

void RecalledRequestTest::whatWasChosenComesBack()
{
    CloneDraft first(shared(madeInventory()), m_tpl);
    first.setMode(CloneMode::Full);
    first.setStorage("default");
    first.setFormat("raw");
    first.setStartAfter(true);
    first.change([](CloneRequest &request) {
        request.disks["vda"].size = 30'000'000'000;
        request.hardware.cpus = 4;
    });
    QVERIFY2(first.isValid(), qPrintable(first.summary()));
    CloneDraft second(shared(madeInventory()), m_tpl);
    second.recall(choicesToRemember(first.plan().request, CloneMode::Linked));
    CloneRequest wanted = first.plan().request;
    QCOMPARE(second.mode(), CloneMode::Full); // and stays so when all is computed again
    second.setInventory(shared(madeInventory()));
    QVERIFY(second.plan().request == wanted);
}

void RecalledRequestTest::onlyWhatStillFitsComesBack()
{
    CloneDraft first(shared(madeInventory()), m_web);
    first.setStorage("shared");
    first.change([](CloneRequest &request) {
        request.disks["vda"].format = "raw";
        request.hardware.memoryMib = 1024;
    });
    const QJsonObject choices = choicesToRemember(first.plan().request, CloneMode::Full);
    Inventory inventory = madeInventory();
    inventory.nodes[0].pools[1].active = false; // the storage that was chosen
    CloneDraft second(shared(inventory), m_web);
    second.recall(choices);
    QVERIFY2(second.isValid(), qPrintable(second.summary()));
    QCOMPARE(second.storage(), QString());
    QCOMPARE(second.request().disks.at("vda").format, QStringLiteral("raw"));
    QCOMPARE(second.request().hardware.memoryMib, quint64{1024});
}

void RecalledRequestTest::whatWasMeantForOneCloneDoesNot()
{
    CloneDraft first(shared(madeInventory()), m_web);
    first.setName("mine");
    first.setMakeTemplate(true);
    first.change([](CloneRequest &request) {
        request.hardware.nics[1] = {{}, {}, NicChoice::Mac::Typed, "52:54:00:00:00:09"};
        request.trusted = true;
    });
    const QJsonObject choices = choicesToRemember(first.request(), CloneMode::Full);
    CloneDraft second(shared(madeInventory()), m_web);
    second.recall(choices);
    QCOMPARE(second.name(), QStringLiteral("web-clone"));
    QVERIFY(!second.makeTemplate() && !second.request().trusted);
    QVERIFY(second.request().hardware.isDefault());
}

void RecalledRequestTest::noAddressComesBack()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].nics = {{"52:54:00:00:00:01", "network", "default", "virtio"}};
    inventory.nodes[0].networks << "lab";
    CloneDraft first(shared(inventory), m_web);
    first.change([](CloneRequest &request) {
        request.hardware.nics[1] = {"lab", {}, NicChoice::Mac::Keep, {}};
    });
    const NicChoice wanted{"lab", {}, NicChoice::Mac::Default, {}};
    for (const QJsonObject &choices : {choicesToRemember(first.request(), CloneMode::Full),
                                       toJson(first.request())}) { // as earlier versions kept it
        CloneDraft second(shared(inventory), m_web);
        second.recall(choices);
        QVERIFY(second.request().hardware.nics.at(1) == wanted);
        QVERIFY(second.plan().newMacs.at(0) != u"52:54:00:00:00:01");
    }
}

void RecalledRequestTest::theNodeIsTheVmsOwn()
{
    CloneDraft first(shared(madeInventory()), m_tpl);
    first.setNode("b");
    first.setMode(CloneMode::Full);
    first.setStorage("default"); // that of b
    first.change([](CloneRequest &request) { request.hardware.cpus = 4; });
    CloneDraft second(shared(madeInventory()), m_tpl);
    second.recall(choicesToRemember(first.request(), CloneMode::Linked));
    QCOMPARE(second.node(), QStringLiteral("a"));
    QCOMPARE(second.mode(), CloneMode::Full);
    QCOMPARE(second.storage(), QString());
    // What comes back is seen on the first page.
    QVERIFY2(second.summary().endsWith("; 80 GiB free; CPUs: 4"), qPrintable(second.summary()));
}

void RecalledRequestTest::theNodeThatWasDroppedOnStays()
{
    CloneDraft first(shared(madeInventory()), m_tpl, "a");
    CloneDraft second(shared(madeInventory()), m_tpl, "b");
    second.recall(choicesToRemember(first.request(), CloneMode::Linked));
    QCOMPARE(second.node(), QStringLiteral("b"));
}

void RecalledRequestTest::aVmThatBecameATemplateIsLinkedByDefault()
{
    CloneDraft asVm(shared(madeInventory()), m_tpl);
    asVm.setMode(CloneMode::Full);
    CloneDraft asTemplate(shared(madeInventory()), m_tpl);
    asTemplate.recall(choicesToRemember(asVm.plan().request, CloneMode::Full));
    QCOMPARE(asTemplate.mode(), CloneMode::Linked);
}

void RecalledRequestTest::damagedSettingsChangeNothing()
{
    CloneDraft draft(shared(madeInventory()), m_web);
    const CloneRequest before = draft.request();
    for (const QJsonObject &choices :
         {QJsonObject(), QJsonObject{{"mode", "full"}}, QJsonObject{{"disks", 7}}})
        draft.recall(choices);
    QVERIFY(draft.request() == before);
}

void RecalledRequestTest::eachSourceHasItsOwnAndOldOnesGo()
{
    QTemporaryDir folder;
    const QString file = folder.filePath("ramet.ini");
    {
        Settings settings(file);
        for (int i = 0; i < 101; ++i)
            settings.setCloneChoices(QString("uuid-%1").arg(i), {{"n", i}});
        settings.setCloneChoices("uuid-7", {{"n", "again, with a \"quote\" and ä"}});
    }
    const Settings settings(file);
    QCOMPARE(settings.cloneChoices("uuid-100")["n"].toInt(), 100);
    QCOMPARE(settings.cloneChoices("uuid-7")["n"].toString(),
             QString("again, with a \"quote\" and ä"));
    QVERIFY(settings.cloneChoices("uuid-0").isEmpty());
    QVERIFY(settings.cloneChoices("uuid-").isEmpty());
}

RAMET_TEST(RecalledRequestTest)
#include "tst_recalledrequest.moc"
