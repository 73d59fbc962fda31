// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treemodel.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QThread>
#include <QtTest>

using namespace ramet;

namespace {

struct NamedRow : TreeRow {
    explicit NamedRow(QString its)
        : name(std::move(its))
    {
    }
    QVariant data(int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(name) : QVariant();
    }
    QString name;
};

/// Each step takes a millisecond.
class NamedModel : public TreeModel {
public:
    using TreeModel::change, TreeModel::insert, TreeModel::move, TreeModel::remove, TreeModel::root,
        TreeModel::touch, TreeModel::touchBelow;
    int columnCount(const QModelIndex & = {}) const override { return 2; }

    TreeRow &add(TreeRow &above, const QString &name)
    {
        return insert(above, above.count(), std::make_unique<NamedRow>(name));
    }
    QString print() const { return print(root()); }
    int waiting = 0;

protected:
    bool changeSome() override
    {
        if (waiting == 0)
            return false;
        QThread::usleep(1000);
        add(root(), QString::number(--waiting));
        return true;
    }

private:
    static QString print(const TreeRow &above)
    {
        QStringList names;
        for (int place = 0; place < above.count(); ++place) {
            const QString below = print(above.at(place));
            const auto &row = static_cast<const NamedRow &>(above.at(place));
            names << row.name + (below.isEmpty() ? QString() : '(' + below + ')');
        }
        return names.join(' ');
    }
};

} // namespace

class TreeModelTest : public QObject {
    Q_OBJECT
private slots:
    void rowsMoveWithWhatIsBelow();
    void whatFollowsEachOtherIsToldAtOnce();
    void turnsAreShortHoweverOftenOneAsks();
};

void TreeModelTest::rowsMoveWithWhatIsBelow()
{
    NamedModel model;
    const QAbstractItemModelTester tester(&model);
    TreeRow &a = model.add(model.root(), "a");
    TreeRow &b = model.add(model.root(), "b");
    TreeRow &c = model.add(model.root(), "c");
    TreeRow &x = model.add(a, "x");
    model.add(x, "y");
    const QPersistentModelIndex y = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
    model.move(a, model.root(), 2);
    QCOMPARE(model.print(), QString("b c a(x(y))"));
    model.move(c, model.root(), 0);
    QCOMPARE(model.print(), QString("c b a(x(y))"));
    model.move(b, model.root(), 1);
    model.move(x, b, 0);
    QCOMPARE(model.print(), QString("c b(x(y)) a"));
    model.move(b, a, 0);
    QCOMPARE(model.print(), QString("c a(b(x(y)))"));
    QCOMPARE(y.data().toString(), QString("y"));
    QCOMPARE(y.parent().parent().data().toString(), QString("b"));
    model.remove(a, 0, 0);
    QVERIFY(!y.isValid());
}

void TreeModelTest::whatFollowsEachOtherIsToldAtOnce()
{
    NamedModel model;
    const QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 9; ++i)
        model.add(model.root(), QString::number(i));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.touch(model.root(), {7, 2, 3, 4});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][1].toModelIndex(), model.index(4, 1));
    model.remove(model.root(), {8, 0, 1, 7, 4});
    QCOMPARE(removed.size(), 3);
    QCOMPARE(model.print(), QString("2 3 5 6"));
}

void TreeModelTest::turnsAreShortHoweverOftenOneAsks()
{
    NamedModel model;
    const QAbstractItemModelTester tester(&model);
    model.waiting = 40;
    for (int i = 0; i < 40; ++i)
        model.change();
    QVERIFY2(model.rowCount() >= 1 && model.rowCount() <= 4,
             qPrintable(QString::number(model.rowCount())));
    QVERIFY(!model.isUpToDate());
    QTRY_VERIFY(model.isUpToDate());
    QCOMPARE(model.rowCount(), 40);
}

RAMET_TEST(TreeModelTest)
#include "tst_treemodel.moc"
