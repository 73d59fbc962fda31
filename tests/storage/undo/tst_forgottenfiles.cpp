// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/forgottenfiles.h"
#include "storage/undo/journal.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest>
#include <fcntl.h>

using namespace ramet;

/// What a kill leaves of a journal that had no name yet.
class ForgottenFilesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anOldOneGoesWithTheNextJournal();
    void aNewOneStays();
    void oneThatIsLockedStays();
    void whatHasAnotherNameStays();

private:
    QString folder() const { return m_home->filePath("tasks"); }
    bool begin() const
    {
        JournalHeader header;
        header.operation = JournalOperation::Clone;
        header.object = "new";
        return Journal::create(header, folder()).has_value();
    }
    /// Last written to so many minutes ago.
    static bool write(const QString &path, int minutes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) &&
               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
               file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60 * minutes),
                                QFileDevice::FileModificationTime);
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void ForgottenFilesTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QVERIFY(begin()); // makes the folder
}

void ForgottenFilesTest::anOldOneGoesWithTheNextJournal()
{
    const QString hidden = hiddenJournal(folder());
    QVERIFY(write(hidden, 61));
    QVERIFY(begin());
    QVERIFY(!QFileInfo::exists(hidden));
}

void ForgottenFilesTest::aNewOneStays()
{
    const QString hidden = hiddenJournal(folder());
    QVERIFY(write(hidden, 50));
    QVERIFY(begin());
    QVERIFY(QFileInfo::exists(hidden));
}

void ForgottenFilesTest::oneThatIsLockedStays()
{
    const QString hidden = hiddenJournal(folder());
    QVERIFY(write(hidden, 61));
    QFile held(hidden);
    QVERIFY(held.open(QIODevice::ReadWrite));
    struct flock whole {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(held.handle(), F_OFD_SETLK, &whole), 0);
    QVERIFY(begin());
    QVERIFY(QFileInfo::exists(hidden));
}

void ForgottenFilesTest::whatHasAnotherNameStays()
{
    const QString other = folder() + "/.mine";
    QVERIFY(write(other, 61));
    QVERIFY(begin());
    QVERIFY(QFileInfo::exists(other));
}

RAMET_TEST(ForgottenFilesTest)
#include "tst_forgottenfiles.moc"
