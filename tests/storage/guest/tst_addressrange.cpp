// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/addressrange.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class AddressRangeTest : public QObject {
    Q_OBJECT
private slots:
    void aListGivesItsAddressesInOrder_data();
    void aListGivesItsAddressesInOrder();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
};

void AddressRangeTest::aListGivesItsAddressesInOrder_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("one") << "10.0.0.11/24" << QStringList{"10.0.0.11/24"};
    QTest::newRow("a range") << "10.0.0.254 - 10.0.1.2/16"
                             << QStringList{"10.0.0.254/16", "10.0.0.255/16", "10.0.1.0/16",
                                            "10.0.1.1/16", "10.0.1.2/16"};
    QTest::newRow("a list") << "10.0.0.9/24, 10.0.0.3/24"
                            << QStringList{"10.0.0.9/24", "10.0.0.3/24"};
    QTest::newRow("a net of two") << "10.0.0.0-10.0.0.1/31"
                                  << QStringList{"10.0.0.0/31", "10.0.0.1/31"};
    QTest::newRow("IPv6") << "fd00::ffff-fd00::1:1/64"
                          << QStringList{"fd00::ffff/64", "fd00::1:0/64", "fd00::1:1/64"};
}

void AddressRangeTest::aListGivesItsAddressesInOrder()
{
    QFETCH(QString, list);
    QFETCH(QStringList, addresses);
    const auto read = readAddresses(list);
    QVERIFY(read);
    QStringList texts;
    for (const NetAddress &address : *read)
        texts << address.text();
    QCOMPARE(texts, addresses);
}

void AddressRangeTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("object");
    QTest::newRow("nothing") << "" << Reason::AddressInvalid << "";
    QTest::newRow("no net") << "10.0.0.1" << Reason::AddressInvalid << "10.0.0.1";
    QTest::newRow("half an address") << "10.1/24" << Reason::AddressInvalid << "10.1/24";
    QTest::newRow("a name") << "web/24" << Reason::AddressInvalid << "web/24";
    QTest::newRow("no such net") << "10.0.0.1/33" << Reason::AddressInvalid << "10.0.0.1/33";
    QTest::newRow("backwards") << "10.0.0.9-10.0.0.3/24" << Reason::AddressInvalid
                               << "10.0.0.9-10.0.0.3/24";
    QTest::newRow("far too many") << "10.0.0.1-10.255.0.1/8" << Reason::AddressInvalid
                                  << "10.0.0.1-10.255.0.1/8";
    QTest::newRow("two kinds") << "10.0.0.1-fd00::1/24" << Reason::AddressOutsideNet << "fd00::1";
    QTest::newRow("out of the net")
        << "10.0.0.250-10.0.1.3/24" << Reason::AddressOutsideNet << "10.0.1.3";
    QTest::newRow("the net itself")
        << "10.0.0.0-10.0.0.3/24" << Reason::AddressUnusable << "10.0.0.0";
    QTest::newRow("to all") << "10.0.0.254-10.0.0.255/24" << Reason::AddressUnusable
                            << "10.0.0.255";
    QTest::newRow("loopback") << "127.0.0.5/8" << Reason::AddressUnusable << "127.0.0.5";
    QTest::newRow("loopback, IPv6") << "::1/64" << Reason::AddressUnusable << "::1";
    QTest::newRow("a group") << "224.0.0.5/8" << Reason::AddressUnusable << "224.0.0.5";
    QTest::newRow("one twice") << "10.0.0.3-10.0.0.5/24,10.0.0.4/24" << Reason::AddressTwice
                               << "10.0.0.4";
}

void AddressRangeTest::whatIsNoListIsRefused()
{
    QFETCH(QString, list);
    QFETCH(Reason, reason);
    QFETCH(QString, object);
    const auto read = readAddresses(list);
    QVERIFY(!read);
    QCOMPARE(read.error().reason, reason);
    QCOMPARE(read.error().object, object);
    QCOMPARE(read.error().field, Field::Guest);
}

RAMET_TEST(AddressRangeTest)
#include "tst_addressrange.moc"
