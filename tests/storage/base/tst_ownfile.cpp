// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/ownfile.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace ramet;

class OwnFileTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aFileOfOursIsRead();
    void whatOthersMayWriteIsNotTrusted_data();
    void whatOthersMayWriteIsNotTrusted();
    void whatIsNoPlainFileIsNotTrusted();
    void whatBelongsToAnotherIsNotTrusted();
    void aFolderIsLookedAtLikewise();

private:
    QByteArray path(const char *name) const { return m_home->filePath(name).toUtf8(); }
    static Result<OwnFile> open(const QByteArray &path)
    {
        return OwnFile::open(QString::fromUtf8(path), OwnFile::Access::ReadAndWrite);
    }
    void write(const char *name, mode_t mode) const
    {
        QFile file(m_home->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
        file.close();
        QCOMPARE(chmod(path(name), mode), 0);
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void OwnFileTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void OwnFileTest::aFileOfOursIsRead()
{
    for (const mode_t mode : {0600U, 0644U}) {
        write("file", mode);
        const auto file = open(path("file"));
        QVERIFY(file);
        QCOMPARE(file->readAll().value(), QByteArray("text"));
    }
    QCOMPARE(open(path("none")).error().kind, ErrorKind::NotFound);
}

void OwnFileTest::whatOthersMayWriteIsNotTrusted_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0620, 0602, 0660, 0666, 0777})
        QTest::addRow("%04o", mode) << mode;
}

void OwnFileTest::whatOthersMayWriteIsNotTrusted()
{
    QFETCH(const int, mode);
    write("file", static_cast<mode_t>(mode));
    const auto file = open(path("file"));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Denied);
    QVERIFY(file.error().detail.contains("other users"));
}

void OwnFileTest::whatIsNoPlainFileIsNotTrusted()
{
    write("file", 0600);
    QCOMPARE(symlink(path("file"), path("link")), 0);
    QCOMPARE(mkfifo(path("pipe"), 0600), 0);
    for (const char *name : {"link", "pipe"}) {
        const auto file = open(path(name)); // and does not wait for a writer
        QVERIFY2(!file && file.error().kind == ErrorKind::Denied, name);
    }
    QVERIFY(!OwnFile::open(m_home->path(), OwnFile::Access::Read));
}

void OwnFileTest::whatBelongsToAnotherIsNotTrusted()
{
    if (geteuid() != 0)
        QSKIP("only root gives a file away");
    write("file", 0600);
    QCOMPARE(chown(path("file"), 65534, 65534), 0);
    const auto file = open(path("file"));
    QVERIFY(!file && file.error().detail.contains("another user"));
    QCOMPARE(chown(m_home->path().toUtf8(), 65534, 65534), 0);
    QVERIFY(!OwnFile::checkFolder(m_home->path()));
}

void OwnFileTest::aFolderIsLookedAtLikewise()
{
    QVERIFY(OwnFile::checkFolder(m_home->path()));
    QCOMPARE(chmod(m_home->path().toUtf8(), 0770), 0);
    QCOMPARE(OwnFile::checkFolder(m_home->path()).error().kind, ErrorKind::Denied);
    QCOMPARE(chmod(m_home->path().toUtf8(), 0700), 0);
    QCOMPARE(mkdir(path("folder"), 0700), 0);
    QCOMPARE(symlink(path("folder"), path("link")), 0);
    QVERIFY(!OwnFile::checkFolder(m_home->filePath("link")));
}

RAMET_TEST(OwnFileTest)
#include "tst_ownfile.moc"
