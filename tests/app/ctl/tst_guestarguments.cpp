// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/guestarguments.h"

#include "storage/guest/guestnames.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace ramet;
using namespace ramet::ctl;

class GuestArgumentsTest : public QObject {
    Q_OBJECT
private slots:
    void everyWordIsRead();
    void whatMayComeAgainIsAddedUp();
    void wrongWordsAreSaid_data();
    void wrongWordsAreSaid();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        const bool written = file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    }
    static std::expected<GuestSettings, QString> read(const QStringList &options)
    {
        const auto line = readCommandLine(QStringList{"clone", "a", "b"} + options);
        return line ? readGuestArguments(*line) : std::unexpected(line.error().message);
    }
    QTemporaryDir m_folder;
};

void GuestArgumentsTest::everyWordIsRead()
{
    const QString what =
        "user-data=" + file("u", "#cloud-config\n") + ",meta-data=" + file("m", "a: b\n") +
        ",root-ssh-key=" + file("k", "# mine\nk1\n\nk2\n") +
        ",clouduser-ssh-key=" + file("c", "k3") + ",root-password-file=" + file("p", "secret") +
        ",disable=on"; // without a line break at its end
    const auto settings =
        read({"--cloud-init", what, "--hostname", "{name}", "--address",
              "10.0.0.1-10.0.0.9/24,10.0.0.20/24,gateway=10.0.0.254,dns=10.0.0.53;fd00::2/64",
              "--start", "--wait-guest", "90"});
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error()));
    QCOMPARE(settings->userData.value_or(QByteArray()), QByteArray("#cloud-config\n"));
    QCOMPARE(settings->metaData.value_or(QByteArray()), QByteArray("a: b\n"));
    QCOMPARE(settings->hostName, QString("{name}"));
    QVERIFY(settings->disablesAfter && settings->wait == std::chrono::seconds(90));
    QCOMPARE(settings->users.size(), size_t{2});
    QCOMPARE(settings->users[0].name, QString("root"));
    QCOMPARE(settings->users[0].keys, (QStringList{"k1", "k2"}));
    QVERIFY(isPasswordHash(settings->users[0].passwordHash));
    QVERIFY(settings->users[1] == (GuestUser{{}, {"k3"}, {}}));
    QCOMPARE(settings->addresses,
             (std::vector<CardAddresses>{
                 {"10.0.0.1-10.0.0.9/24,10.0.0.20/24", "10.0.0.254", {"10.0.0.53"}},
                 {"fd00::2/64", {}, {}}}));
    QVERIFY(read({})->isEmpty());
}

void GuestArgumentsTest::whatMayComeAgainIsAddedUp()
{
    const QString hash = hashPassword("other");
    const auto settings =
        read({"--domain",
              "example.org",
              "--timezone",
              "Europe/Berlin",
              "--locale",
              "de_DE.UTF-8",
              "--package",
              "vim,curl",
              "--package",
              "git",
              "--run-once",
              "echo a, b",
              "--run-once",
              "true",
              "--user",
              "bob:ssh-key=" + file("k", "k1\n") + ",password-file=" + file("p", "secret\n"),
              "--user",
              "eve:password-hash-file=" + file("h", hash.toLatin1() + "\n"),
              "--address",
              "10.0.0.1/24",
              "--address",
              "10.1.0.1/24;10.2.0.1/24"});
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error()));
    QCOMPARE(settings->domain, QString("example.org"));
    QCOMPARE(settings->timeZone, QString("Europe/Berlin"));
    QCOMPARE(settings->locale, QString("de_DE.UTF-8"));
    QCOMPARE(settings->packages, (QStringList{"vim", "curl", "git"}));
    QCOMPARE(settings->commands, (QStringList{"echo a, b", "true"}));
    QCOMPARE(settings->users.size(), size_t{2});
    QCOMPARE(settings->users[0].name, QString("bob"));
    QCOMPARE(settings->users[0].keys, QStringList{"k1"});
    QVERIFY(isPasswordHash(settings->users[0].passwordHash));
    QCOMPARE(settings->users[1].passwordHash, hash);
    QCOMPARE(settings->addresses.size(), size_t{3});
    QCOMPARE(settings->addresses[2].list, QString("10.2.0.1/24"));
}

void GuestArgumentsTest::wrongWordsAreSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QStringList &options, const char *part) {
        QTest::newRow(name) << options << QString(part);
    };
    row("an unknown word", {"--cloud-init", "key=x"}, "“key=x”");
    row("no file", {"--cloud-init", "user-data="}, "“user-data=”");
    row("a file that is not there", {"--cloud-init", "user-data=/no/such"}, "“/no/such”");
    row("no password", {"--cloud-init", "root-password-file=/dev/null"}, "/dev/null");
    row("half a switch", {"--cloud-init", "disable=perhaps"}, "“disable=perhaps”");
    row("a user without a name", {"--user", ":ssh-key=x"}, "name");
    row("a user with nothing", {"--user", "bob"}, "“”");
    row("a user's unknown word", {"--user", "bob:password=secret"}, "ssh-key=FILE");
    row("a user's file that is not there", {"--user", "bob:ssh-key=/no/such"}, "“/no/such”");
    row("no seconds", {"--start", "--wait-guest", "soon"}, "“soon”");
    row("no time at all", {"--start", "--wait-guest", "0"}, "“0”");
    row("a guest that is off", {"--wait-guest", "5"}, "--start");
}

void GuestArgumentsTest::wrongWordsAreSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QString, part);
    const auto settings = read(options);
    QVERIFY(!settings);
    QVERIFY2(settings.error().contains(part) && settings.error().endsWith(u'.'),
             qPrintable(settings.error()));
}

RAMET_TEST(GuestArgumentsTest)
#include "tst_guestarguments.moc"
