// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend/folderaccess.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <thread>

using namespace ramet;
using namespace ramet::test;

/// Files of a node are reached through libvirt, and nothing else of the node is changed.
class FolderAccessTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void aFileIsMadeReadAndRemoved();
    void aFileThatIsThereStays();
    void onlyAnEmptyFolderIsRemoved();
    void whatIsMissingIsNotFound();
    void aMissingFolderIsMadeWhenAskedTo();
    void aFolderThatIsThereKeepsItsMode();
    void theStorageOfAFolderIsUsedAndLeftAsItWas_data();
    void theStorageOfAFolderIsUsedAndLeftAsItWas();
    void whatAKilledClientLeftIsEnded();
    void oneClientsEndDoesNotHoldUpAnother();
    void manyAtOnceLeaveNothing();
    void moreThanOneMessageHoldsIsUploaded();

private:
    Connection node() { return *m_lab.nodes().work("a"); }
    QString storages() { return m_lab.lab().virsh("a", {"pool-list", "--all"}).out; }
    QByteArray bytesOf(const QString &name)
    {
        QFile file(m_folder + '/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    bool virsh(const QStringList &arguments) { return m_lab.lab().virsh("a", arguments).ok(); }

    StorageLab m_lab;
    QString m_folder;
    QString m_storages;
};

void FolderAccessTest::initTestCase()
{
    QVERIFY(m_lab.up(1));
    m_folder = m_lab.lab().description()["dir"].toString() + "/a/things, more";
    QVERIFY(QDir().mkpath(m_folder));
    m_storages = storages();
    QVERIFY(m_storages.contains("default"));
}

void FolderAccessTest::cleanup()
{
    QCOMPARE(storages(), m_storages);
    QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void FolderAccessTest::aFileIsMadeReadAndRemoved()
{
    auto folder = FolderAccess::open(node(), m_folder + '/');
    QVERIFY2(folder, say(folder));
    QVERIFY(folder->create("a'b <&虚", 6001, {"0640", {}, {}}));
    const QByteArray text = QByteArray("state\0more", 10).repeated(600) + 'x';
    QVERIFY(folder->write("a'b <&虚", text));
    QCOMPARE(bytesOf("a'b <&虚"), text);
    QCOMPARE(QFileInfo(m_folder + "/a'b <&虚").permissions() & QFile::ReadGroup, QFile::ReadGroup);
    const auto entry = folder->entry("a'b <&虚");
    QVERIFY2(entry, say(entry));
    QCOMPARE(entry->bytes, quint64(6001));
    QCOMPARE(entry->permissions.mode, QString("0640"));
    QCOMPARE(entry->format, QString("raw"));
    QVERIFY(folder->copyFrom(*folder, *entry, "copy", {"0600", {}, {}}));
    QCOMPARE(folder->read("copy").value(), text);
    QCOMPARE(folder->list()->size(), size_t{2});
    QVERIFY(folder->remove("copy"));
    QVERIFY(folder->remove("a'b <&虚"));
}

void FolderAccessTest::aFileThatIsThereStays()
{
    auto folder = FolderAccess::open(node(), m_folder);
    QVERIFY2(folder, say(folder));
    QFile foreign(m_folder + "/foreign"); // libvirt has not seen it
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("precious") == 8);
    foreign.close();
    const Status made = folder->create("foreign", 4, {"0600", {}, {}});
    QVERIFY2(!made && made.error().kind == ErrorKind::NameTaken, say(made));
    QVERIFY(folder->create("source", 4, {}));
    const auto entry = folder->entry("source");
    const Status copied = folder->copyFrom(*folder, *entry, "foreign", {});
    QVERIFY2(!copied && copied.error().kind == ErrorKind::NameTaken, say(copied));
    QCOMPARE(bytesOf("foreign"), QByteArray("precious"));
    QVERIFY(folder->remove("source"));
    QVERIFY(foreign.remove());
}

void FolderAccessTest::onlyAnEmptyFolderIsRemoved()
{
    auto folder = FolderAccess::open(node(), m_folder);
    QVERIFY2(folder, say(folder));
    QVERIFY(folder->makeFolder("inner", {"0711", {}, {}}));
    const Status again = folder->makeFolder("inner", {});
    QVERIFY2(!again && again.error().kind == ErrorKind::NameTaken, say(again));
    QVERIFY(folder->entry("inner")->isFolder);
    QFile file(m_folder + "/inner/file");
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Status kept = removeEmptyFolder(node(), m_folder + "/inner");
    QVERIFY(!kept && kept.error().kind != ErrorKind::NotFound);
    QVERIFY(file.exists());
    QVERIFY(deleteFile(node(), m_folder + "/inner", "file"));
    QVERIFY(!file.exists());
    QVERIFY(removeEmptyFolder(node(), m_folder + "/inner/"));
    QVERIFY(!QDir(m_folder + "/inner").exists());
}

void FolderAccessTest::whatIsMissingIsNotFound()
{
    QCOMPARE(FolderAccess::open(node(), m_folder + "/no").error().kind, ErrorKind::NotFound);
    QCOMPARE(deleteFile(node(), m_folder, "no").error().kind, ErrorKind::NotFound);
    QCOMPARE(deleteFile(node(), m_folder + "/no", "no").error().kind, ErrorKind::NotFound);
    QCOMPARE(removeEmptyFolder(node(), m_folder + "/no").error().kind, ErrorKind::NotFound);
    QCOMPARE(removeEmptyFolder(node(), m_folder + "/no/no").error().kind, ErrorKind::NotFound);
    auto folder = FolderAccess::open(node(), m_folder);
    QCOMPARE(folder->entry("no").error().kind, ErrorKind::NotFound);
    QCOMPARE(folder->read("no").error().kind, ErrorKind::NotFound);
}

void FolderAccessTest::aMissingFolderIsMadeWhenAskedTo()
{
    auto folder = FolderAccess::open(node(), m_folder + "/x/y", FolderAccess::Missing::Make);
    QVERIFY2(folder, say(folder));
    QVERIFY(QDir(m_folder + "/x/y").exists());
    QVERIFY(removeEmptyFolder(node(), m_folder + "/x/y"));
    QVERIFY(removeEmptyFolder(node(), m_folder + "/x"));
}

void FolderAccessTest::aFolderThatIsThereKeepsItsMode()
{
    const auto mode = [&] { return QFileInfo(m_folder).permissions(); };
    const auto before = mode();
    QVERIFY(QFile::setPermissions(m_folder, before | QFile::WriteGroup));
    {
        auto folder = FolderAccess::open(node(), m_folder, FolderAccess::Missing::Make);
        QVERIFY2(folder, say(folder));
        QCOMPARE(mode(), before | QFile::WriteGroup);
    }
    QCOMPARE(mode(), before | QFile::WriteGroup);
    QVERIFY(QFile::setPermissions(m_folder, before));
}

void FolderAccessTest::theStorageOfAFolderIsUsedAndLeftAsItWas_data()
{
    QTest::addColumn<bool>("active");
    QTest::newRow("active") << true;
    QTest::newRow("inactive") << false;
}

void FolderAccessTest::theStorageOfAFolderIsUsedAndLeftAsItWas()
{
    QFETCH(bool, active);
    QVERIFY(virsh({"pool-define-as", "known", "dir", "--target", m_folder}));
    QVERIFY(!active || virsh({"pool-start", "known"}));
    const QString before = storages();
    QFile file(m_folder + "/file"); // made after the storage was looked at
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("new") == 3);
    file.close();
    {
        auto folder = FolderAccess::open(node(), m_folder);
        QVERIFY2(folder, say(folder));
        QCOMPARE(folder->read("file").value(), QByteArray("new"));
        QVERIFY(folder->remove("file"));
    }
    QCOMPARE(storages(), before);
    QVERIFY(!active || virsh({"pool-destroy", "known"}));
    QVERIFY(virsh({"pool-undefine", "known"}));
}

void FolderAccessTest::whatAKilledClientLeftIsEnded()
{
    QVERIFY(virsh({"pool-create-as", "ramet-folder-0123", "dir", "--target", m_folder}));
    QVERIFY(FolderAccess::isTransientStorage("ramet-folder-0123"));
    QVERIFY(storages() != m_storages);
    auto folder = FolderAccess::open(node(), m_folder);
    QVERIFY2(folder, say(folder));
}

void FolderAccessTest::oneClientsEndDoesNotHoldUpAnother()
{
    auto other = m_lab.newClient();
    std::optional<FolderAccess> first;
    first.emplace(*FolderAccess::open(*other->work("a"), m_folder));
    auto second = FolderAccess::open(node(), m_folder);
    QVERIFY2(second, say(second));
    first.reset(); // ends the storage that both use
    QCOMPARE(storages(), m_storages);
    QVERIFY(second->create("late", 3, {}));
    QVERIFY(second->remove("late"));
}

void FolderAccessTest::manyAtOnceLeaveNothing()
{
    std::atomic<int> done = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 4; ++i) {
        clients.emplace_back([&, i] {
            const auto nodes = m_lab.newClient();
            for (int round = 0; round < 5; ++round) {
                const QString name = QString("f%1").arg(i);
                auto folder = FolderAccess::open(*nodes->work("a"), m_folder);
                Status status =
                    folder ? folder->create(name, 5, {}) : std::unexpected(folder.error());
                if (status)
                    status = folder->write(name, "bytes");
                const auto bytes = status ? folder->read(name) : std::unexpected(status.error());
                status = bytes ? folder->remove(name) : std::unexpected(bytes.error());
                if (!status)
                    qWarning() << status.error().operation << say(status.error());
                done += status && *bytes == QByteArray("bytes");
            }
        });
    }
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(done.load(), 20);
}

/// libvirt does not send more than 32 MiB at once, and says that the node is gone.
void FolderAccessTest::moreThanOneMessageHoldsIsUploaded()
{
    QByteArray bytes(65 << 20, 'a');
    for (qsizetype at = 0; at < bytes.size(); at += 4093)
        bytes[at] = static_cast<char>(at % 251);
    auto folder = FolderAccess::open(node(), m_folder);
    QVERIFY2(folder, say(folder));
    QVERIFY(folder->create("large", static_cast<quint64>(bytes.size()), {}));
    const Status written = folder->write("large", bytes);
    QVERIFY2(written, say(written));
    QVERIFY(bytesOf("large") == bytes);
    const auto read = folder->read("large");
    QVERIFY2(read, say(read));
    QVERIFY(*read == bytes);
    QVERIFY(folder->remove("large"));
}

RAMET_TEST(FolderAccessTest)
#include "tst_folderaccess.moc"
