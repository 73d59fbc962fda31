// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gaptext.h"
#include "models/inventory/storagemodel.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

QString print(const StorageModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        text += cells.join(u'|') + u'\n';
    }
    return text;
}

} // namespace

class StorageModelTest : public QObject {
    Q_OBJECT
private slots:
    void everyStorageOfEveryNodeIsShown();
    void rowsThatStayKeepTheirPlace();
    void nothingIsToldWhenNothingChanged();
    void figuresSortAsNumbers();
    void whatCouldNotBeReadOfAStorageIsMarkedAndNamed();
};

void StorageModelTest::everyStorageOfEveryNodeIsShown()
{
    StorageModel model;
    const QAbstractItemModelTester tester(&model);
    Inventory inventory = madeInventory();
    inventory.nodes[1].pools[0].active = false;
    model.setInventory(inventory);
    QCOMPARE(print(model), QStringLiteral("default|a|dir|80 GiB|100 GiB||Active|/pools/default\n"
                                          "shared|a|dir|80 GiB|100 GiB|b|Active|/pools/shared\n"
                                          "default|b|dir||||Not active|/pools/default\n"
                                          "shared|b|dir|80 GiB|100 GiB|a|Active|/pools/shared\n"));
}

void StorageModelTest::rowsThatStayKeepTheirPlace()
{
    StorageModel model;
    const QAbstractItemModelTester tester(&model);
    Inventory inventory = madeInventory();
    model.setInventory(inventory);
    const QPersistentModelIndex last = model.index(3, 0);
    const QSignalSpy resets(&model, &StorageModel::modelReset);
    inventory.nodes[0].pools.insert(inventory.nodes[0].pools.begin(), madePool("a", "iso", "iso"));
    inventory.nodes[0].pools.erase(inventory.nodes[0].pools.begin() + 1);
    model.setInventory(inventory);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("iso"));
    QCOMPARE(model.rowCount(), 4);
    std::swap(inventory.nodes[1].pools[0], inventory.nodes[1].pools[1]);
    model.setInventory(inventory);
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("shared"));
    QVERIFY(last.isValid());
    QCOMPARE(resets.size(), 0);
    model.setInventory({});
    QCOMPARE(model.rowCount(), 0);
}

void StorageModelTest::nothingIsToldWhenNothingChanged()
{
    StorageModel model;
    Inventory inventory = madeInventory();
    model.setInventory(inventory);
    const QSignalSpy changes(&model, &StorageModel::dataChanged);
    model.setInventory(inventory);
    QCOMPARE(changes.size(), 0);
    inventory.nodes[0].pools[0].availableBytes = 1024;
    model.setInventory(inventory);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, StorageModel::Free).data().toString(), QStringLiteral("1 KiB"));
}

void StorageModelTest::figuresSortAsNumbers()
{
    StorageModel model;
    model.setInventory(madeInventory());
    QCOMPARE(model.index(0, StorageModel::Free).data(StorageModel::SortRole).toULongLong(),
             gib(80));
}

void StorageModelTest::whatCouldNotBeReadOfAStorageIsMarkedAndNamed()
{
    StorageModel model;
    Inventory inventory = madeInventory();
    model.setInventory(inventory);
    QVERIFY(!model.index(0, 0).data(StorageModel::WarningRole).toBool());
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).isValid());
    const Gap gap{Gap::Kind::Refresh, "a", "default", {}, "busy"};
    inventory.nodes[0].gaps = {gap, {Gap::Kind::Definition, "a", {}, "odd", "bad XML"}};
    const QSignalSpy changes(&model, &StorageModel::dataChanged);
    model.setInventory(inventory);
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.index(0, 0).data(StorageModel::WarningRole).toBool());
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), gapText(gap));
    QVERIFY(!model.index(1, 0).data(StorageModel::WarningRole).toBool());
    QVERIFY(!model.index(2, 0).data(StorageModel::WarningRole).toBool()); // of node b
}

RAMET_TEST(StorageModelTest)
#include "tst_storagemodel.moc"
