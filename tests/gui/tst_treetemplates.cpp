// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorytreemodel.h"
#include "storage/libvirt/callfaults.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/nodes.h"
#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/support/testprogram.h"
#include "ui/tree/inventorypanel.h"

#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

QString uuidOf(int number)
{
    return QStringLiteral("%1-1111-4111-8111-111111111111").arg(number, 8, 16, QChar('0'));
}

QString domainXml(int number, bool isTemplate)
{
    return QStringLiteral("<domain type='test'><name>vm-%1</name><uuid>%2</uuid><metadata>"
                          "<ramet:ramet xmlns:ramet='urn:ramet:domain:1'>%3</ramet:ramet>"
                          "</metadata><memory>8192</memory><os><type>hvm</type></os>"
                          "<test:runstate xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
                          "5</test:runstate></domain>")
        .arg(number)
        .arg(uuidOf(number), isTemplate ? QStringLiteral("<ramet:template/>") : QString());
}

} // namespace

/// What the window's tree does with templates, on a node of libvirt's test driver: "vm-1" to
/// "vm-40", of which the last is a template.
class TreeTemplatesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void templatesAreInTheirOpenRow();
    void keysLeadThroughTheRow();
    void whatIsSelectedIsSeenWhenItBecomesATemplate();
    void theRowWithoutTemplatesStays();
    void aMatchInTheClosedRowIsSeen();
    void aDropAmongTheTemplatesMakesATemplate();
    void whatWasSelectedByItsNameIsSeenWhenItIsRead();
    void whatIsSelectedStaysInPlaceWhileTemplatesAreFound();

private:
    GuiDriver &gui() const { return *m_gui; }
    static constexpr int last = 40;

    void open();
    QTreeView *tree() const { return m_gui->find<QTreeView>("inventoryView"); }
    QModelIndex templates() const
    {
        const QModelIndex first = tree()->model()->index(0, 0, m_gui->indexOf({"n", {}}));
        return InventoryTreeModel::isKind(first, InventoryTreeModel::Kind::Templates)
                   ? first
                   : QModelIndex();
    }
    QModelIndex row(int number) const
    {
        return m_gui->indexOf({"n", QStringLiteral("vm-%1").arg(number)});
    }
    bool isTemplate(int number) const { return row(number).parent() == templates(); }
    bool isSeen(int number) const
    {
        const QRect rect = tree()->visualRect(row(number));
        return !rect.isEmpty() && tree()->viewport()->rect().contains(rect.center());
    }
    QString current() const { return tree()->currentIndex().siblingAtColumn(0).data().toString(); }
    QStringList selected() const
    {
        QStringList names;
        for (const QModelIndex &index : tree()->selectionModel()->selectedRows())
            names << index.data().toString();
        names.sort();
        return names;
    }
    /// As another program does it.
    void define(int number, bool asTemplate) const
    {
        const auto connection = m_program->store().nodes()->listing("n");
        QVERIFY(connection);
        QVERIFY(domains::define(*connection, "vm", domainXml(number, asTemplate)));
    }

    QTemporaryDir m_folder;
    AnsweringPrompter m_prompter;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<GuiDriver> m_gui;
};

void TreeTemplatesTest::initTestCase()
{
    QFile xml(m_folder.filePath("node.xml"));
    QVERIFY(xml.open(QIODevice::WriteOnly));
    xml.write("<node>");
    for (int i = 1; i <= last; ++i)
        xml.write(domainXml(i, i == last).toUtf8());
    xml.write("</node>");
}

void TreeTemplatesTest::open()
{
    m_program = std::make_unique<Program>(
        std::vector<NodeAddress>{{"n", "test://" + m_folder.filePath("node.xml")}}, m_prompter);
    m_gui = std::make_unique<GuiDriver>(m_program->window());
    DO(waitFor("the VMs", [this] { return row(1).isValid(); }));
}

void TreeTemplatesTest::init()
{
    open();
    DO(waitFor("the template", [this] { return templates().isValid() && isTemplate(last); }));
}

void TreeTemplatesTest::cleanup()
{
    clearCallFaults();
    m_gui.reset();
    m_program.reset();
}

void TreeTemplatesTest::templatesAreInTheirOpenRow()
{
    QVERIFY(tree()->isExpanded(templates()) && isSeen(last));
    QCOMPARE(tree()->model()->rowCount(templates()), 1);
    QCOMPARE(templates().siblingAtColumn(InventoryTreeModel::State).data().toString(), QString());
    QCOMPARE(templates().data(InventoryTreeModel::CountRole).toInt(), 1);
    tree()->collapse(templates());
    define(1, true);
    QTRY_VERIFY(isTemplate(1));
    QVERIFY(!tree()->isExpanded(templates())); // as it was left
}

void TreeTemplatesTest::keysLeadThroughTheRow()
{
    DO(select({"n", "vm-40"}));
    QTest::keyClick(tree(), Qt::Key_Left);
    QCOMPARE(current(), QString("Templates"));
    QTest::keyClick(tree(), Qt::Key_Left);
    QVERIFY(!tree()->isExpanded(templates()));
    QTest::keyClick(tree(), Qt::Key_Left);
    QCOMPARE(current(), QString("n"));
    QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(current(), QString("Templates"));
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(tree()->isExpanded(templates()));
    QTest::keyClick(tree(), Qt::Key_Right);
    QCOMPARE(current(), QString("vm-40"));
    QTest::keyClick(tree(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected().size(), last);
}

void TreeTemplatesTest::whatIsSelectedIsSeenWhenItBecomesATemplate()
{
    tree()->collapse(templates());
    DO(select({"n", "vm-30"}));
    DO(select({"n", "vm-29"}, Qt::ControlModifier));
    QVERIFY(isSeen(29));
    define(29, true);
    QTRY_VERIFY(isTemplate(29));
    QCOMPARE(selected(), QStringList({"vm-29", "vm-30"}));
    QCOMPARE(current(), QString("vm-29"));
    QVERIFY(tree()->isExpanded(templates()) && isSeen(29));
    define(29, false);
    QTRY_VERIFY(!isTemplate(29));
    QCOMPARE(selected(), QStringList({"vm-29", "vm-30"}));
    QVERIFY(isSeen(29));
}

void TreeTemplatesTest::theRowWithoutTemplatesStays()
{
    define(last, false);
    QTRY_VERIFY(!isTemplate(last));
    QVERIFY(templates().isValid() && tree()->model()->rowCount(templates()) == 0);
    tree()->setCurrentIndex(templates());
    QTest::keyClick(tree(), Qt::Key_Return); // opens and closes nothing
    QTest::keyClick(tree(), Qt::Key_Left);
    QCOMPARE(current(), QString("n"));
    QVERIFY(tree()->isExpanded(tree()->currentIndex()));
    define(last, true);
    QTRY_VERIFY(isTemplate(last));
    QVERIFY(tree()->isExpanded(templates()));
}

void TreeTemplatesTest::aMatchInTheClosedRowIsSeen()
{
    tree()->collapse(templates());
    DO(type("filterEdit", "vm-40"));
    const auto *count = m_program->window().findChild<QLabel *>("filterCount"); // hidden yet
    QTRY_COMPARE(count->text(), QString("1 of 40"));
    QVERIFY(isSeen(last));
    QTest::keyClick(m_gui->find("filterEdit"), Qt::Key_Down);
    QCOMPARE(current(), QString("vm-40"));
    DO(type("filterEdit", "vm-7"));
    QTRY_COMPARE(count->text(), QString("1 of 40"));
    QVERIFY(!templates().isValid());
    define(7, true); // the row of the templates comes with it
    QTRY_VERIFY(templates().isValid() && isTemplate(7));
    QVERIFY(isSeen(7));
    m_gui->find<QLineEdit>("filterEdit")->clear();
    QTRY_VERIFY(isTemplate(last));
    DO(type("filterEdit", "nothing at all"));
    QTRY_VERIFY(!row(7).isValid());
    m_gui->find<QLineEdit>("filterEdit")->clear();
    QVERIFY(row(7).isValid() && tree()->isExpanded(templates())); // as when it came first
}

void TreeTemplatesTest::aDropAmongTheTemplatesMakesATemplate()
{
    bool isAccepted = false;
    DO(hover({{"n", "vm-2"}}, {"n", "vm-40"}, &isAccepted));
    const auto *hint = m_gui->find<QLabel>("dropHint");
    QVERIFY(hint);
    const QString amongTemplates = hint->text();
    DO(hover({{"n", "vm-2"}}, {"n", "Templates"}, &isAccepted));
    QCOMPARE(hint->text(), amongTemplates);
    DO(hover({{"n", "vm-2"}}, {"n", "vm-3"}, &isAccepted));
    QVERIFY2(isAccepted && hint->text() != amongTemplates, qPrintable(hint->text()));
    QVERIFY2(amongTemplates.endsWith("as a template"), qPrintable(amongTemplates));
}

void TreeTemplatesTest::whatWasSelectedByItsNameIsSeenWhenItIsRead()
{
    cleanup();
    injectCallFault({.call = "virDomainGetXMLDesc", .kind = CallFault::Kind::Hang});
    open();
    QVERIFY(!templates().isValid());
    DO(select({"n", "vm-40"}));
    clearCallFaults();
    QTRY_VERIFY(templates().isValid() && isTemplate(last));
    QCOMPARE(selected(), QStringList({"vm-40"}));
    QCOMPARE(current(), QString("vm-40"));
    QVERIFY(tree()->isExpanded(templates()) && isSeen(last));
}

void TreeTemplatesTest::whatIsSelectedStaysInPlaceWhileTemplatesAreFound()
{
    cleanup();
    injectCallFault({.call = "virDomainGetXMLDesc", .kind = CallFault::Kind::Hang});
    open();
    DO(select({"n", "vm-39"}));
    const int top = tree()->visualRect(row(39)).top();
    clearCallFaults();
    QTRY_VERIFY(templates().isValid() && isTemplate(last));
    QEventLoop turn; // in which the places are kept
    QTimer::singleShot(0, &turn, &QEventLoop::quit);
    turn.exec();
    QCOMPARE(tree()->visualRect(row(39)).top(), top);
    QVERIFY(isSeen(39));
}

RAMET_TEST(TreeTemplatesTest)
#include "tst_treetemplates.moc"
