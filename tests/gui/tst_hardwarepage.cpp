// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/openwizard.h"
#include "tests/support/testprogram.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace ramet;
using namespace ramet::test;

/// The wizard's page on the machine.
class HardwarePageTest : public QObject, private OpenWizard {
    Q_OBJECT
private slots:
    void init() { openWizard(); }
    void cleanup() { closeWizard(); }

    void aCardAndAnElementAreChanged();
    void returnAddsTheElementThatIsTyped();
    void returnAfterAPathLeadsToItsValue();
    void cloneTakesTheElementThatIsTypedOrSaysWhyNot_data();
    void cloneTakesTheElementThatIsTypedOrSaysWhyNot();
    void onlyTheButtonMakesAnElementEmpty();

private:
    QLineEdit *edit(const QString &name) const { return m_wizard->findChild<QLineEdit *>(name); }
    const std::vector<ElementChoice> &elements() const
    {
        return m_wizard->draft().request().hardware.elements;
    }
    void typeElement(const QString &path, const QString &value);
};

void HardwarePageTest::typeElement(const QString &path, const QString &value)
{
    edit("elementPathEdit")->setFocus();
    typeText(path);
    edit("elementValueEdit")->setFocus();
    typeText(value);
}

void HardwarePageTest::aCardAndAnElementAreChanged()
{
    m_wizard->showStep(2);
    QCOMPARE(page(), QStringLiteral("hardwarePage"));
    QVERIFY2(m_gui->choose("nicNetworkCombo", "network lab"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->choose("nicMacCombo", "typed"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->type("nicAddressEdit", "52:54:00:00:00:01"), qPrintable(m_gui->why()));
    QVERIFY2(reason("nicAddressEdit").contains("“web”"), qPrintable(reason("nicAddressEdit")));
    QVERIFY2(m_gui->type("nicAddressEdit", "52:54:00:00:00:09"), qPrintable(m_gui->why()));
    QCOMPARE(reason("nicAddressEdit"), QString());
    QVERIFY2(m_gui->type("elementPathEdit", "//video/model/@type"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->type("elementValueEdit", "virtio"), qPrintable(m_gui->why()));
    QVERIFY2(m_gui->click("elementAddButton"), qPrintable(m_gui->why()));
    m_wizard->findChild<QSpinBox *>("cpusSpin")->setValue(9);
    QVERIFY2(reason("cpusSpin").contains("“8”"), qPrintable(reason("cpusSpin")));
    m_wizard->findChild<QSpinBox *>("cpusSpin")->setValue(4);
    const ClonePlan &plan = m_wizard->draft().plan();
    QVERIFY2(plan.isValid(), qPrintable(m_wizard->draft().summary()));
    QCOMPARE(plan.newMacs, std::vector<QString>{"52:54:00:00:00:09"});
    QCOMPARE(plan.request.hardware.elements.size(), std::size_t{1});
    QVERIFY2(m_gui->click("elementRemoveButton"), qPrintable(m_gui->why()));
    QVERIFY(plan.request.hardware.elements.empty());
}

void HardwarePageTest::returnAddsTheElementThatIsTyped()
{
    showPage("hardwarePage");
    typeElement({}, "virtio");
    key(Qt::Key_Return); // a path is lacking
    QCOMPARE(m_wizard->focusWidget()->objectName(), QStringLiteral("elementPathEdit"));
    typeElement("//video/model/@type", "virtio");
    key(Qt::Key_Return);
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(elements(), (std::vector<ElementChoice>{{"//video/model/@type", "virtio"}}));
    QCOMPARE(edit("elementValueEdit")->text(), QString());
    key(Qt::Key_Return); // nothing is typed any more
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
}

void HardwarePageTest::returnAfterAPathLeadsToItsValue()
{
    showPage("hardwarePage");
    edit("elementPathEdit")->setFocus();
    typeText("//video/model/@type");
    key(Qt::Key_Return);
    QVERIFY(edit("elementValueEdit")->hasFocus());
    QVERIFY(elements().empty());
    key(Qt::Key_Return);
    QVERIFY(edit("elementValueEdit")->hasFocus());
    QVERIFY2(reason("elementsList").contains("Enter a value"), qPrintable(reason("elementsList")));
    QVERIFY(elements().empty());
    typeText("virtio");
    QCOMPARE(reason("elementsList"), QString());
    key(Qt::Key_Return);
    QCOMPARE(elements(), (std::vector<ElementChoice>{{"//video/model/@type", "virtio"}}));
}

void HardwarePageTest::cloneTakesTheElementThatIsTypedOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no path") << ""
                             << "virtio"
                             << "Enter the path"
                             << "elementPathEdit";
    QTest::newRow("no such path") << "//no/such"
                                  << "virtio"
                                  << "“//no/such”"
                                  << "elementPathEdit";
    QTest::newRow("no value") << "//video/model/@type"
                              << ""
                              << "Enter a value"
                              << "elementValueEdit";
}

void HardwarePageTest::cloneTakesTheElementThatIsTypedOrSaysWhyNot()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, focus);
    showPage("hardwarePage");
    typeElement(path, value);
    m_wizard->showStep(0); // also from another page
    QVERIFY2(m_gui->click("cloneButton"), qPrintable(m_gui->why()));
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(page(), QStringLiteral("hardwarePage"));
    QFETCH(QString, reason);
    QVERIFY2(OpenWizard::reason("elementsList").contains(reason),
             qPrintable(OpenWizard::reason("elementsList")));
    QVERIFY(edit(focus)->hasFocus());
    QCOMPARE(edit("elementPathEdit")->text(), path); // to be mended
    QCOMPARE(edit("elementValueEdit")->text(), value);
    QVERIFY(elements().empty());
    typeElement("//video/model/@type", "virtio");
    QVERIFY2(m_gui->click("cloneButton"), qPrintable(m_gui->why()));
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
    QCOMPARE(m_wizard->takePlan().request.hardware.elements,
             (std::vector<ElementChoice>{{"//video/model/@type", "virtio"}}));
}

void HardwarePageTest::onlyTheButtonMakesAnElementEmpty()
{
    showPage("hardwarePage");
    typeElement("//video/model/@type", {});
    QVERIFY2(m_gui->click("elementAddButton"), qPrintable(m_gui->why()));
    QCOMPARE(elements(), (std::vector<ElementChoice>{{"//video/model/@type", ""}}));
    QCOMPARE(edit("elementPathEdit")->text(), QString());
}

RAMET_TEST(HardwarePageTest)
#include "tst_hardwarepage.moc"
