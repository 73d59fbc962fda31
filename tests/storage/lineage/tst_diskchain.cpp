// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/diskchain.h"
#include "storage/lineage/lineage.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

/// "top" of the VM web rests by its header on "mid", that one on the raw "base".
class DiskChainTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void withoutAWordOfTheDefinitionTheHeadersTell();
    void whatADefinitionCallsRawHasNothingBelow();
    void rawBytesMakeNoLineage();
    void theDefinitionGoesBeforeTheHeaders();
    void anEmptyBackingStoreEndsTheChain();
    void aBaseOfUnknownFormatIsRefused();
    void aDefinitionMayStateWhatTheHeaderDoesNot();
    void whatOnlyLibvirtCanTellIsLeftOpen_data();
    void whatOnlyLibvirtCanTellIsLeftOpen();
    void dataInAFileOfOthersAreRefused_data();
    void dataInAFileOfOthersAreRefused();
    void slicesAreKept();
    void aLongChainIsReadAndALoopRefused();
    void aLayerThatCannotBeReachedIsRefused_data();
    void aLayerThatCannotBeReachedIsRefused();

private:
    NodeInventory &a() { return m_inventory.nodes[0]; }
    StoragePool &pool() { return a().pools[0]; }
    Disk &disk() { return a().vms[0].disks[0]; }
    Volume &volume(const char *name)
    {
        for (Volume &volume : pool().volumes) {
            if (volume.name == QString(name))
                return volume;
        }
        qFatal("no such volume");
    }
    QString path(const char *name) { return pool().path + '/' + name; }
    DiskLayer layer(const char *name, const char *format)
    {
        DiskLayer layer;
        layer.path = path(name);
        layer.format = format;
        return layer;
    }
    std::expected<DiskChain, Refusal> chain() { return diskChain(a(), disk()); }
    QStringList images()
    {
        QStringList names;
        const auto known = chain();
        if (!known)
            return {"refused", QString::number(static_cast<int>(known.error().reason))};
        for (const ImageLayer &layer : known->layers)
            names << layer.path.section('/', -1) + ' ' + layer.format;
        return names;
    }
    Reason reason()
    {
        const auto known = chain();
        return known ? Reason::NameEmpty : known.error().reason;
    }
    Inventory m_inventory;
};

void DiskChainTest::init()
{
    m_inventory.nodes = {madeNode("a"), madeNode("b")};
    madeVm(a(), "web");
    pool().volumes = {madeVolume(pool(), "base", "raw", 100),
                      madeVolume(pool(), "mid", "qcow2", 10, path("base")),
                      madeVolume(pool(), "new", "raw", 100),
                      madeVolume(pool(), "top", "qcow2", 1, path("mid"))};
    volume("mid").backingFormat = "raw";
    disk().path = path("top");
}

void DiskChainTest::withoutAWordOfTheDefinitionTheHeadersTell()
{
    QCOMPARE(images(), (QStringList{"top qcow2", "mid qcow2", "base raw"}));
    QVERIFY(!chain()->isOpen && !chain()->whyNotByHeaders);
    QCOMPARE(chain()->layers[1].pool + '/' + chain()->layers[1].volume, QString("default/mid"));
}

void DiskChainTest::whatADefinitionCallsRawHasNothingBelow()
{
    disk().format = "raw";
    QCOMPARE(images(), QStringList{"top raw"});
    disk().format.clear(); // as libvirt: it does not guess
    QCOMPARE(images(), QStringList{"top raw"});
    disk().format = "qcow2";
    volume("mid").backingFormat = "qcow2"; // a base that is called raw may hold anything
    volume("base").format = "qcow2";
    volume("base").backingPath = "/etc/shadow";
    volume("base").backingFormat = "raw";
    volume("mid").backingFormat = "raw";
    QCOMPARE(images(), (QStringList{"top qcow2", "mid qcow2", "base raw"}));
}

void DiskChainTest::rawBytesMakeNoLineage()
{
    const auto chainOf = [&] { return Lineage(m_inventory).chainOf("a", path("top")).size(); };
    const auto needing = [&] { return dependantsOfImage(m_inventory, "a", path("mid")).size(); };
    QCOMPARE(chainOf(), size_t{2});
    QCOMPARE(needing(), size_t{1});
    disk().format = "raw"; // a guest wrote a header into its disk
    QCOMPARE(chainOf(), size_t{0});
    QCOMPARE(needing(), size_t{0});
}

void DiskChainTest::theDefinitionGoesBeforeTheHeaders()
{
    disk().layers = {layer("new", "raw")};
    disk().layersEnd = true;
    QCOMPARE(images(), (QStringList{"top qcow2", "new raw"}));
    QCOMPARE(chain()->whyNotByHeaders->reason, Reason::ChainsDiffer);
    QCOMPARE(chain()->whyNotByHeaders->names, (QStringList{path("new"), path("mid")}));
    const Lineage lineage(m_inventory);
    QCOMPARE(lineage.chainOf("a", path("top")).size(), size_t{1});
    QCOMPARE(lineage.dependantsOfImage("a", path("new")).size(), size_t{1});
    QCOMPARE(lineage.dependantsOfImage("a", path("mid")).size(), size_t{1}); // in doubt it counts

    disk().layers = {layer("mid", "qcow2")}; // where it ends, the header goes on
    disk().layersEnd = false;
    QCOMPARE(images(), (QStringList{"top qcow2", "mid qcow2", "base raw"}));
    QVERIFY(!chain()->whyNotByHeaders);
    disk().layers = {layer("mid", "raw")};
    QCOMPARE(images(), (QStringList{"top qcow2", "mid raw"}));
    QCOMPARE(chain()->whyNotByHeaders->reason, Reason::ChainsDiffer);
}

void DiskChainTest::anEmptyBackingStoreEndsTheChain()
{
    disk().layersEnd = true;
    QCOMPARE(images(), QStringList{"top qcow2"});
    QCOMPARE(chain()->whyNotByHeaders->reason, Reason::ChainsDiffer);
    volume("top").backingPath.clear();
    QVERIFY(!chain()->whyNotByHeaders);
}

void DiskChainTest::aBaseOfUnknownFormatIsRefused()
{
    volume("mid").backingFormatStated = true;
    QVERIFY(chain());
    volume("mid").backingFormatStated = false; // libvirt looked into it
    QCOMPARE(reason(), Reason::BackingFormatUnstated);
    QCOMPARE(chain().error().other, path("mid"));
    QCOMPARE(chain().error().names, QStringList{path("base")});
    volume("mid").backingFormatStated.reset();
    volume("mid").backingFormat.clear();
    QCOMPARE(reason(), Reason::BackingFormatUnstated);
}

void DiskChainTest::aDefinitionMayStateWhatTheHeaderDoesNot()
{
    volume("top").backingFormatStated = false;
    disk().layers = {layer("mid", "qcow2")};
    QCOMPARE(images(), (QStringList{"top qcow2", "mid qcow2", "base raw"}));
    QCOMPARE(chain()->whyNotByHeaders->reason, Reason::BackingFormatUnstated);
}

void DiskChainTest::whatOnlyLibvirtCanTellIsLeftOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("json") << "json:{\"driver\":\"qcow2\",\"file\":{\"filename\":\"/x\"}}";
    QTest::newRow("protocol") << "nbd://host/disk";
    QTest::newRow("on no storage") << "/elsewhere/base.qcow2";
}

void DiskChainTest::whatOnlyLibvirtCanTellIsLeftOpen()
{
    QFETCH(QString, name);
    volume("mid").backingPath = name;
    volume("mid").backingFormat = "qcow2";
    QVERIFY(chain());
    QVERIFY(chain()->isOpen);
    m_inventory.nodes[0].unlisted = {madeVolume({}, "x", "qcow2", 1)};
    m_inventory.nodes[0].unlisted[0].path = "/elsewhere/base.qcow2";
    QCOMPARE(chain()->isOpen, name.contains(':'));
}

void DiskChainTest::dataInAFileOfOthersAreRefused_data()
{
    QTest::addColumn<QString>("dataFile");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("beside it") << "base" << true;
    QTest::newRow("by its path") << "/pools/default/base" << true;
    QTest::newRow("on no storage") << "/etc/shadow" << false;
    QTest::newRow("up and out") << "../../etc/shadow" << false;
    QTest::newRow("protocol") << "nbd://host/disk" << false;
    QTest::newRow("json") << "json:{}" << false;
    QTest::newRow("not named") << "?" << false;
}

void DiskChainTest::dataInAFileOfOthersAreRefused()
{
    QFETCH(QString, dataFile);
    QFETCH(bool, isAllowed);
    for (const char *image : {"top", "mid"}) { // also of what is below
        init();
        volume(image).dataFile = dataFile;
        QCOMPARE(chain().has_value(), isAllowed);
        if (!isAllowed)
            QCOMPARE(reason(), Reason::DataFileElsewhere);
        else
            QVERIFY(chain()->hasDataFile());
    }
}

void DiskChainTest::slicesAreKept()
{
    disk().format = "raw";
    disk().slice = DiskSlice{512, 1024};
    QVERIFY(chain()->isSlice());
    disk().format = "qcow2";
    disk().slice.reset();
    disk().layers = {layer("new", "raw")};
    disk().layers[0].slice = DiskSlice{1, 2};
    QVERIFY(chain()->layers[1].slice == (DiskSlice{1, 2}));
    QVERIFY(chain()->whyNotByHeaders);
}

void DiskChainTest::aLongChainIsReadAndALoopRefused()
{
    QString below = path("base");
    for (int i = 0; i < 200; ++i) {
        pool().volumes.push_back(madeVolume(pool(), QString("l%1").arg(i), "qcow2", 1, below));
        pool().volumes.back().backingFormat = i == 0 ? "raw" : "qcow2";
        below = pool().volumes.back().path;
    }
    volume("top").backingPath = below;
    QCOMPARE(images().size(), 202);
    volume("mid").backingPath = path("top");
    volume("mid").backingFormat = "qcow2";
    volume("top").backingPath = path("mid");
    QCOMPARE(reason(), Reason::DiskChainLoops);
    volume("top").backingPath = path("gone");
    QCOMPARE(reason(), Reason::DiskChainBroken);
}

void DiskChainTest::aLayerThatCannotBeReachedIsRefused_data()
{
    QTest::addColumn<DiskSource>("source");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("network") << DiskSource::Network << false << Reason::DiskSourceUnsupported;
    QTest::newRow("other") << DiskSource::Other << false << Reason::DiskSourceUnsupported;
    QTest::newRow("encrypted") << DiskSource::File << true << Reason::DiskEncrypted;
}

void DiskChainTest::aLayerThatCannotBeReachedIsRefused()
{
    QFETCH(DiskSource, source);
    QFETCH(bool, encrypted);
    disk().layers = {layer("new", "raw")};
    disk().layers[0].source = source;
    disk().layers[0].encrypted = encrypted;
    QTEST(reason(), "reason");
}

RAMET_TEST(DiskChainTest)
#include "tst_diskchain.moc"
