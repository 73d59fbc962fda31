// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lineage/lineage.h"
#include "storage/look/imagefile.h"
#include "storage/look/listedheaders.h"
#include "storage/look/unlisted.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <sys/stat.h>

using namespace ramet;
using namespace ramet::test;

class UnlistedTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void chainsOutsideOfStoragesAreFollowedToTheirEnd();
    void whatADefinitionCallsRawIsNotLookedInto();
    void aChainThatEndsInItselfEndsTheLook();
    void whatCannotBeReadIsAGapAndWhatIsGoneIsNot();
    void moreThanTheLimitIsAGap();
    void listedHeadersBeyondTheLimitAreAGap();
    void aListedHeaderThatCannotBeReadIsAGap();
    void basesOfListedImagesAreFollowed();
    void aPipeHoldsUpNobody();

private:
    NodeInventory &node() { return m_inventory.nodes[0]; }
    VirtualMachine &web() { return node().vms[0]; }
    void has(const QString &path, const QString &backing, const QString &format = "qcow2")
    {
        Volume volume;
        volume.path = path;
        volume.format = format;
        volume.backingPath = backing;
        m_files[path] = volume;
    }
    void read(size_t most = mostUnlisted)
    {
        const ReadImage image = [this](const QString &path, bool isRaw) -> Result<Volume> {
            m_read << (isRaw ? "raw " : "") + path;
            if (m_denied.contains(path))
                return std::unexpected(Error{ErrorKind::Denied, "read", path, "no right", {}});
            const auto found = m_files.find(path);
            if (found == m_files.end())
                return std::unexpected(Error{ErrorKind::NotFound, "read", path, {}, {}});
            return found->second;
        };
        readUnlisted(node(), image, most);
    }
    /// Of three qcow2 images on "default" the daemon may read so many.
    void readListedHeaders(size_t most, ErrorKind failure = ErrorKind::Cancelled)
    {
        for (StoragePool &other : node().pools)
            other.volumes.clear();
        StoragePool &pool = node().pools[0];
        for (const char *name : {"one.qcow2", "two.qcow2", "three.qcow2"})
            pool.volumes.push_back(madeVolume(pool, name, "qcow2", 1));
        const auto notHere = [](const StoragePool &, const Volume &volume) -> Result<Volume> {
            return std::unexpected(Error{ErrorKind::Denied, "read", volume.path, {}, {}});
        };
        const auto byDaemon = [&](const StoragePool &, const Volume &volume) -> Result<Volume> {
            m_read << volume.name;
            if (failure != ErrorKind::Cancelled)
                return std::unexpected(Error{failure, "read", volume.path, "no right", {}});
            Volume image = volume;
            image.dataFile = volume.path + ".data";
            return image;
        };
        readListed(node(), {notHere, byDaemon, most, {}, {}});
    }
    QStringList needersOf(const QString &path) const
    {
        QStringList names;
        for (const Dependant &dependant : Lineage(m_inventory).needersOfImage("a", path))
            names << dependant.name;
        return names;
    }
    Inventory m_inventory;
    std::map<QString, Volume> m_files;
    QStringList m_denied;
    QStringList m_read;
};

void UnlistedTest::init()
{
    m_inventory = madeInventory();
    m_files.clear();
    m_denied.clear();
    m_read.clear();
}

void UnlistedTest::chainsOutsideOfStoragesAreFollowedToTheirEnd()
{
    web().disks[0].path = "/home/0";
    for (int i = 0; i < 200; ++i)
        has(QString("/home/%1").arg(i), QString("/home/%1").arg(i + 1));
    has("/home/200", "/pools/shared/tpl.qcow2");
    read();
    QCOMPARE(node().unlisted.size(), size_t{201});
    QVERIFY(node().gaps.empty());
    QVERIFY(needersOf("/pools/shared/tpl.qcow2").contains("web"));
}

void UnlistedTest::whatADefinitionCallsRawIsNotLookedInto()
{
    web().disks[0].path = "/home/0";
    web().disks[0].format = "raw";
    has("/home/0", {}, "raw");
    read();
    QCOMPARE(m_read, QStringList{"raw /home/0"});
    // Another VM opens it as an image.
    m_read.clear();
    node().unlisted.clear();
    VirtualMachine other = web();
    other.uuid = "other";
    other.disks[0].format = "qcow2";
    node().vms.push_back(other);
    read();
    QVERIFY(m_read.contains("/home/0"));
}

void UnlistedTest::aChainThatEndsInItselfEndsTheLook()
{
    web().disks[0].path = "/home/0";
    has("/home/0", "/home/1");
    has("/home/1", "/home/0");
    read();
    QCOMPARE(node().unlisted.size(), size_t{2});
}

void UnlistedTest::whatCannotBeReadIsAGapAndWhatIsGoneIsNot()
{
    web().disks[0].path = "/home/0";
    has("/home/0", "/home/gone");
    read();
    QVERIFY(node().gaps.empty());
    m_denied << "/home/gone";
    node().unlisted.clear();
    read();
    QCOMPARE(node().gaps,
             (std::vector<Gap>{{Gap::Kind::Image, "a", {}, "/home/gone", "no right"}}));
}

void UnlistedTest::moreThanTheLimitIsAGap()
{
    web().disks[0].path = "/home/0";
    for (int i = 0; i < 9; ++i)
        has(QString("/home/%1").arg(i), QString("/home/%1").arg(i + 1));
    read(10); // the last one is not there
    QVERIFY(node().gaps.empty());
    node().unlisted.clear();
    read(9);
    QCOMPARE(node().gaps, (std::vector<Gap>{{Gap::Kind::Image, "a", {}, {}, beyondLimit}}));
    // A raw one rests on nothing.
    node().gaps.clear();
    node().unlisted.clear();
    web().disks[0].format = "raw";
    read(0);
    QVERIFY(node().gaps.empty());
}

void UnlistedTest::listedHeadersBeyondTheLimitAreAGap()
{
    readListedHeaders(3);
    QVERIFY(node().gaps.empty());
    QCOMPARE(node().pools[0].volumes[2].dataFile, QString("/pools/default/three.qcow2.data"));
    m_read.clear();
    readListedHeaders(1);
    QCOMPARE(m_read, QStringList{"one.qcow2"});
    QCOMPARE(node().gaps, (std::vector<Gap>{{Gap::Kind::Image, "a", "default", {}, beyondLimit}}));
}

void UnlistedTest::aListedHeaderThatCannotBeReadIsAGap()
{
    readListedHeaders(1, ErrorKind::Denied);
    QCOMPARE(node().gaps, (std::vector<Gap>{{Gap::Kind::Image, "a", "default",
                                             "/pools/default/one.qcow2", "no right"},
                                            {Gap::Kind::Image, "a", "default", {}, beyondLimit}}));
    node().gaps.clear();
    readListedHeaders(3, ErrorKind::NotFound);
    QVERIFY(node().gaps.empty());
}

void UnlistedTest::basesOfListedImagesAreFollowed()
{
    for (Volume &volume : node().pools[0].volumes) {
        if (volume.name == u"web.qcow2")
            volume.backingPath = "/home/1";
    }
    has("/home/1", "/pools/shared/tpl.qcow2");
    read();
    QVERIFY(needersOf("/pools/shared/tpl.qcow2").contains("web"));
}

void UnlistedTest::aPipeHoldsUpNobody()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("pipe");
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    const auto image = readLocalImage(path, false);
    QVERIFY(image && image->backingPath.isEmpty());
}

RAMET_TEST(UnlistedTest)
#include "tst_unlisted.moc"
