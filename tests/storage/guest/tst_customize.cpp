// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/customize.h"
#include "storage/guest/guestnames.h"
#include "storage/undo/journal.h"
#include "tests/storage/guest/samplekey.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

/// Stands in for the tool, which boots a system of its own for a minute: it notes how it was called
/// and what it was to run. tst_realguest has the real one.
constexpr const char *standIn = R"sh(#!/bin/sh
printf '%s\n' "$@" >HERE/arguments
while [ "$1" != --run ]; do shift; done
cat "$2" >HERE/script || exit 1
[ ! -e HERE/fails ] || { echo 'no operating system on the disk' >&2; exit 1; }
[ ! -e HERE/hangs ] || { : >HERE/hanging; exec sleep 1000; }
)sh";

} // namespace

/// Clones whose disk a tool writes to before they can be started, on a real node.
class CustomizeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theScriptIsGoodForEveryShell();
    void theToolGetsTheClonesOwnDiskAndNoSecretInItsWords_data();
    void theToolGetsTheClonesOwnDiskAndNoSecretInItsWords();
    void aToolThatFailsLeavesNothing();
    void aCancelEndsTheToolAndLeavesNothing();

private:
    CloneRequest request(const QString &name, CloneMode mode) const
    {
        CloneRequest request;
        request.source = m_source;
        request.name = name;
        request.mode = mode;
        request.guest.hostName = "{name}";
        request.guest.domain = "example.org";
        request.guest.timeZone = "UTC";
        request.guest.users = {{"root", {sampleKey}, m_hash}};
        request.guest.writesDisk = true;
        return request;
    }
    QByteArray held(const char *name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void want(const char *name) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
    }

    StorageLab m_lab;
    QTemporaryDir m_folder;
    VmRef m_source;
    QString m_hash = hashPassword("swordfish");
};

void CustomizeTest::initTestCase()
{
    QFile tool(m_folder.filePath("virt-customize"));
    QVERIFY(tool.open(QFile::WriteOnly));
    tool.write(QByteArray(standIn).replace("HERE", m_folder.path().toUtf8()));
    tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    tool.close();
    qputenv("PATH", m_folder.path().toUtf8() + ':' + qgetenv("PATH"));
    QVERIFY(m_lab.up(1));
    const QString disk = m_lab.makeImage(m_lab.folder("default") + "/web.qcow2", "qcow2", 16, 1);
    m_source = m_lab.define("web", {{disk}});
}

void CustomizeTest::theScriptIsGoodForEveryShell()
{
    GuestPlan plan;
    plan.hostName = "web-1.example.org";
    GuestSettings settings = request("x", CloneMode::Full).guest;
    settings.locale = "de_DE.UTF-8";
    settings.users.push_back({"bob", {sampleKey, sampleKey}, {}});
    QFile file(m_folder.filePath("made"));
    QVERIFY(file.open(QFile::WriteOnly));
    const QByteArray text = customize::script(settings, plan);
    file.write(text);
    file.close();
    QVERIFY2(run("sh", {"-n", file.fileName()}).ok(), text);
    QVERIFY(text.contains("127.0.1.1 web-1.example.org web-1"));
    QVERIFY(text.contains("usermod -p '" + m_hash.toLatin1() + "' 'root'\n"));
    QVERIFY(text.contains(sampleKey.toLatin1() + '\n' + sampleKey.toLatin1() + "\nEND\n"));
    QCOMPARE(customize::missing(settings), QStringList());
    settings.users.push_back({{}, {sampleKey}, {}});
    settings.commands = QStringList{"true"};
    QCOMPARE(customize::missing(settings), (QStringList{"user", "run-once"}));
}

void CustomizeTest::theToolGetsTheClonesOwnDiskAndNoSecretInItsWords_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("full") << int(CloneMode::Full);
}

void CustomizeTest::theToolGetsTheClonesOwnDiskAndNoSecretInItsWords()
{
    QFETCH(int, mode);
    const QStringList before = m_lab.everything();
    const QByteArray source = sha256(m_lab.folder("default") + "/web.qcow2");
    const ClonePlan plan = m_lab.plan(request("g1", static_cast<CloneMode>(mode)));
    QVERIFY(plan.isValid());
    QCOMPARE(plan.guest.way, GuestWay::Customize);
    QCOMPARE(plan.guest.systemDisk, QString("vda"));
    QByteArray journal;
    const auto made = m_lab.clone(plan, {}, [&](const Progress &progress) {
        const QFileInfoList files = QDir(Journal::defaultFolder()).entryInfoList(QDir::Files);
        for (const QFileInfo &entry : files) {
            QFile file(entry.filePath());
            if (progress.phase == Phase::Customizing && file.open(QFile::ReadOnly))
                journal += file.readAll();
        }
    });
    QVERIFY2(made, say(made));
    const QStringList words = QString::fromUtf8(held("arguments")).split('\n');
    QCOMPARE(words.value(words.indexOf("-a") + 1), made->disks.front().path);
    QCOMPARE(words.value(words.indexOf("--format") + 1), QString("qcow2"));
    QVERIFY(!held("arguments").contains("$6$") && !held("arguments").contains("AAAA"));
    QVERIFY(held("script").contains(m_hash.toLatin1()) &&
            held("script").contains("g1.example.org"));
    QVERIFY(journal.contains("g1") && !journal.contains(m_hash.toLatin1()));
    QCOMPARE(sha256(m_lab.folder("default") + "/web.qcow2"), source);
    QVERIFY(m_lab.remove({"a", made->uuid}));
    QCOMPARE(m_lab.everything(), before);
}

void CustomizeTest::aToolThatFailsLeavesNothing()
{
    const QStringList before = m_lab.everything();
    want("fails");
    const auto made = m_lab.clone(m_lab.plan(request("g2", CloneMode::Full)));
    QVERIFY(!made);
    QVERIFY2(made.error().detail.contains("no operating system"), say(made));
    QVERIFY(made.error().leftovers.isEmpty());
    QCOMPARE(m_lab.everything(), before);
    QVERIFY(QFile::remove(m_folder.filePath("fails")));
}

void CustomizeTest::aCancelEndsTheToolAndLeavesNothing()
{
    const QStringList before = m_lab.everything();
    want("hangs");
    std::stop_source stop;
    std::thread canceller([&] {
        while (held("hanging").isNull() && !QFile::exists(m_folder.filePath("hanging")))
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto made = m_lab.clone(m_lab.plan(request("g3", CloneMode::Full)), stop.get_token());
    canceller.join();
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Cancelled);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!run("pgrep", {"-f", m_folder.path() + "/virt-customize"}).ok());
    QCOMPARE(m_lab.everything(), before);
}

RAMET_TEST(CustomizeTest)
#include "tst_customize.moc"
