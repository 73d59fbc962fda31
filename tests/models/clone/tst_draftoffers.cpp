// SPDX-License-Identifier: GPL-3.0-or-later
// Where a clone is refused, its draft offers a way out: a storage, an empty drive, trust.
#include "models/clone/clonedraft.h"
#include "tests/models/clone/madedraft.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

class DraftOffersTest : public QObject {
    Q_OBJECT
private slots:
    void aDiskOnNoStorageOffersItsFolder();
    void aMediumThatTheNodeLacksCanBeEjected();
    void nodesAreTrustedOnceOrBySetting();
};

void DraftOffersTest::aDiskOnNoStorageOffersItsFolder()
{
    Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), web);
    QVERIFY(!draft.storageOffer());
    inventory.nodes[0].vms[0].disks[0].path = QStringLiteral("/srv/default/web.qcow2");
    draft.setInventory(shared(inventory));
    QVERIFY(!draft.isValid());
    QVERIFY2(draft.summary().contains(QStringLiteral("vda")), qPrintable(draft.summary()));
    const auto offer = draft.storageOffer();
    QVERIFY(offer);
    QCOMPARE(offer->node, QStringLiteral("a"));
    QCOMPARE(offer->folder, QStringLiteral("/srv/default"));
    QCOMPARE(offer->name, QStringLiteral("default2"));
}

void DraftOffersTest::aMediumThatTheNodeLacksCanBeEjected()
{
    Inventory inventory = madeInventory();
    Disk iso;
    iso.target = QStringLiteral("sda");
    iso.device = DiskDevice::Cdrom;
    iso.source = DiskSource::File;
    iso.path = QStringLiteral("/pools/default/x.iso");
    inventory.nodes[0].vms[1].disks.push_back(iso);
    CloneDraft draft(shared(inventory), {"a", "uuid-tpl"});
    QVERIFY(draft.isValid() && draft.ejectOffer().isEmpty());
    draft.setNode("b");
    QVERIFY(draft.isRefused(Field::Node));
    QVERIFY(draft.nodes()[1].isPossible()); // there is a way out
    QCOMPARE(draft.ejectOffer(), QStringList{"sda"});
    draft.eject(draft.ejectOffer());
    QVERIFY2(draft.isValid(), qPrintable(draft.summary()));
    QVERIFY(draft.ejectOffer().isEmpty());
    draft.setNode("a");
    QCOMPARE(draft.plan().disks[1].action, DiskPlan::Action::Keep); // here it is there
}

void DraftOffersTest::nodesAreTrustedOnceOrBySetting()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[1].hostReferences = {
        {HostReference::Kind::Element, QStringLiteral("hostdev"), {}, {}}};
    CloneDraft draft(shared(inventory), {"a", "uuid-tpl"}, "b");
    QVERIFY(!draft.isValid() && draft.offersTrust());
    QVERIFY(draft.reasonFor(Field::Node).contains(QStringLiteral("hostdev")));
    draft.trustOnce();
    QVERIFY(draft.isValid() && draft.plan().request.trusted);
    draft.setNode("a");
    draft.setNode("b");
    QVERIFY(!draft.isValid());
    draft.setKept({.areTrusted =
                       [](const QString &uri, const QString &other) {
                           return uri == u"test:///a" && other == u"test:///b";
                       },
                   .map = {}});
    QVERIFY(draft.isValid());
}

RAMET_TEST(DraftOffersTest)
#include "tst_draftoffers.moc"
