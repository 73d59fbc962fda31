// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/clonechoices.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class CloneChoicesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_inventory = madeInventory(); }
    void aStorageThatCannotBeSaysWhy();
    void storagesAreSortedWithTheirRoom();
    void formatsAreTheStorages();
    void linkedNeedsATemplateWithBases();
    void aNameThatCannotBeSaysWhy_data();
    void aNameThatCannotBeSaysWhy();
    void theFirstFreeNameIsOffered();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    const VirtualMachine &vm(const char *name) const
    {
        return *m_inventory.nodes[0].findVmByName(name);
    }
    static CloneRequest request(const char *name)
    {
        CloneRequest request;
        request.source = {"a", QString("uuid-") + name};
        return request;
    }
    Inventory m_inventory;
};

void CloneChoicesTest::aStorageThatCannotBeSaysWhy()
{
    StoragePool pool = a().pools.front();
    QVERIFY(!whyNotStorage(pool));
    pool.active = false;
    QCOMPARE(whyNotStorage(pool)->reason, Reason::StorageInactive);
    pool.active = true;
    pool.type = "iscsi";
    const auto refusal = whyNotStorage(pool);
    QCOMPARE(refusal->reason, Reason::StorageCannotHoldImages);
    QCOMPARE(refusal->other, QString("iscsi"));
}

void CloneChoicesTest::storagesAreSortedWithTheirRoom()
{
    std::swap(a().pools[0], a().pools[1]);
    a().pools[1].type = "iscsi";
    const auto choices = storageChoices(m_inventory, "a");
    QCOMPARE(choices.size(), size_t{2});
    QCOMPARE(choices[0].storage, QString("default"));
    QVERIFY(choices[0].refusal && !choices[1].refusal);
    QCOMPARE(choices[1].freeBytes, gib(80));
    QVERIFY(storageChoices(m_inventory, "z").empty());
}

void CloneChoicesTest::formatsAreTheStorages()
{
    const QStringList both{"qcow2", "raw"};
    QCOMPARE(formatChoices(m_inventory, vm("web"), "a", "shared"), both);
    QCOMPARE(formatChoices(m_inventory, vm("web"), "a", {}), both);
    QCOMPARE(formatChoices(m_inventory, vm("web"), "a", "none"), QStringList());
    QCOMPARE(formatChoices(m_inventory, vm("web"), "z", {}), QStringList());
    a().pools.front().type = "iscsi";
    QCOMPARE(formatChoices(m_inventory, vm("web"), "a", {}), QStringList());
}

void CloneChoicesTest::linkedNeedsATemplateWithBases()
{
    QVERIFY(!whyNotLinked(m_inventory, vm("tpl")));
    QCOMPARE(whyNotLinked(m_inventory, vm("web"))->reason, Reason::LinkedNeedsTemplate);
    a().vms.back().disks[0].format = "vmdk";
    const auto refusal = whyNotLinked(m_inventory, vm("tpl"));
    QCOMPARE(refusal->reason, Reason::LinkedUnsuitableDisk);
    QCOMPARE(refusal->object + refusal->other, QString("vdavmdk"));
}

void CloneChoicesTest::aNameThatCannotBeSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("empty") << "" << Reason::NameEmpty;
    QTest::newRow("spaces") << "  " << Reason::NameOnlySpaces;
    QTest::newRow("slash") << "a/b" << Reason::NameHasSlash;
    QTest::newRow("break") << "a\nb" << Reason::NameHasControlCharacter;
    QTest::newRow("dots") << ".." << Reason::NameIsDots;
    QTest::newRow("long") << QString(300, 'x') << Reason::NameTooLong;
    QTest::newRow("taken") << "web" << Reason::NameTaken;
}

void CloneChoicesTest::aNameThatCannotBeSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(Reason, reason);
    const auto refusal = whyNotName(m_inventory, "a", name);
    QVERIFY(refusal);
    QCOMPARE(refusal->reason, reason);
    QCOMPARE(refusal->field, Field::Name);
    QVERIFY(!whyNotName(m_inventory, "b", "web")); // a name belongs to one node
}

void CloneChoicesTest::theFirstFreeNameIsOffered()
{
    QCOMPARE(freeCloneName(m_inventory, "a", "web"), QString("web-clone"));
    QCOMPARE(freeCloneName(m_inventory, "b", "web"), QString("web-clone2"));
    QCOMPARE(freeCloneName(m_inventory, "b", "web-clone"), QString("web-clone2"));
    QCOMPARE(freeCloneName(m_inventory, "a", "web-clone7"), QString("web-clone8"));
    QCOMPARE(freeCloneName(m_inventory, "a", "-clone"), QString("-clone-clone"));
    QCOMPARE(freeCloneName(m_inventory, "a", "debian-12-template"), QString("debian-12-clone"));
    QCOMPARE(freeCloneName(m_inventory, "b", "web-template"), QString("web-clone2"));
    QCOMPARE(freeCloneName(m_inventory, "a", "web-clone-template"), QString("web-clone2"));
    QCOMPARE(freeCloneName(m_inventory, "a", "-template"), QString("-template-clone"));
    const QString hard = QString(150, QChar(u'虚')); // 450 bytes
    const QString name = freeCloneName(m_inventory, "a", hard);
    QVERIFY(!whyNotName(m_inventory, "a", name));
    QVERIFY(name.endsWith("-clone"));
    const QString fox = QString::fromUtf8("🦊");
    QVERIFY(!whyNotName(m_inventory, "a", freeCloneName(m_inventory, "a", fox.repeated(60))));
}

RAMET_TEST(CloneChoicesTest)
#include "tst_clonechoices.moc"
