// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/guestcheck.h"
#include "storage/guest/guestnames.h"
#include "tests/storage/guest/samplekey.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

namespace {

QList<Reason> reasonsOf(const GuestSettings &settings)
{
    QList<Reason> reasons;
    for (const Refusal &refusal : checkGuest(settings))
        reasons << refusal.reason;
    return reasons;
}

} // namespace

class GuestCheckTest : public QObject {
    Q_OBJECT
private slots:
    void goodSettingsAreNotRefused();
    void everyBadSettingIsRefused_data();
    void everyBadSettingIsRefused();
    void everyBadFileIsRefused_data();
    void everyBadFileIsRefused();
    void goodFilesAreTaken_data();
    void goodFilesAreTaken();
    void aHostNameIsMadeOfItsPattern();
    void aPasswordIsHashedWithASaltOfItsOwn();
};

void GuestCheckTest::goodSettingsAreNotRefused()
{
    GuestSettings settings;
    settings.domain = "example.org";
    settings.users = {
        {"root", {sampleKey, "from=\"10.0.0.0/8\",no-pty " + sampleKey}, hashPassword("secret")},
        {"", {sampleKey}, {}}};
    settings.timeZone = "America/Argentina/Buenos_Aires";
    settings.locale = "de_DE.UTF-8";
    settings.packages = QStringList{"nginx", "g++", "libc6:i386", "vim=2:9.0"};
    settings.commands = QStringList{"echo \"a\" > /tmp/x; true"};
    QCOMPARE(reasonsOf(settings), QList<Reason>());
}

void GuestCheckTest::everyBadSettingIsRefused_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<GuestSettings>("settings");
    const auto row = [](const char *name, Reason reason, auto change) {
        GuestSettings settings;
        change(settings);
        QTest::newRow(name) << reason << settings;
    };
    const auto withKey = [](const QString &line) {
        return [line](GuestSettings &s) { s.users = {{"root", {line}, {}}}; };
    };
    row("a domain with spaces", Reason::HostNameInvalid, [](auto &s) { s.domain = "my home"; });
    row("a user with a colon", Reason::UserInvalid, [](auto &s) { s.users = {{"a:b", {}, {}}}; });
    row("a user twice", Reason::UserTwice, [](auto &s) {
        s.users = {{"a", {}, {}}, {"a", {}, {}}};
    });
    row("a word as a key", Reason::KeyInvalid, withKey("secret"));
    row("a key cut off", Reason::KeyInvalid, withKey(sampleKey.left(40)));
    row("a key of another type", Reason::KeyInvalid,
        withKey("ssh-rsa " + sampleKey.section(' ', 1, 1)));
    row("a key with a line break", Reason::KeyInvalid, withKey(sampleKey + "\nssh-rsa x"));
    row("a private key", Reason::KeyPrivate, withKey("-----BEGIN OPENSSH PRIVATE KEY-----"));
    row("a password as it is", Reason::PasswordNotHashed, [](auto &s) {
        s.users = {{"root", {}, "secret"}};
    });
    row("a hash with a colon", Reason::PasswordNotHashed, [](auto &s) {
        s.users = {{"root", {}, hashPassword("x") + ":0:0"}};
    });
    row("no time zone", Reason::TimeZoneInvalid, [](auto &s) { s.timeZone = "../etc/passwd"; });
    row("no locale", Reason::LocaleInvalid, [](auto &s) { s.locale = "de DE"; });
    row("an option as a package", Reason::PackageInvalid,
        [](auto &s) { s.packages = QStringList{"--reinstall"}; });
    row("a package with a command", Reason::PackageInvalid,
        [](auto &s) { s.packages = QStringList{"a;reboot"}; });
    row("an empty command", Reason::CommandInvalid, [](auto &s) { s.commands = QStringList{" "}; });
    row("addresses beside a file", Reason::NetworkConfigTwice, [](auto &s) {
        s.networkConfig = "version: 2\n";
        s.addresses = {{"10.0.0.1/24", {}, {}}};
    });
}

void GuestCheckTest::everyBadSettingIsRefused()
{
    QFETCH(Reason, reason);
    QFETCH(GuestSettings, settings);
    QCOMPARE(reasonsOf(settings), QList<Reason>{reason});
    // Nothing secret is repeated.
    for (const Refusal &refusal : checkGuest(settings))
        QVERIFY(!settings.users.empty() ? refusal.object != settings.users.front().passwordHash ||
                                              refusal.object.isEmpty()
                                        : true);
}

void GuestCheckTest::everyBadFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("other");
    const QByteArray head = "#cloud-config\n";
    const QString user = "user-data";
    QTest::newRow("2 MB") << user << head + QByteArray(2'000'000, '#') << Reason::GuestFileTooLarge
                          << "262144";
    QTest::newRow("no first line")
        << user << QByteArray("hostname: web\n") << Reason::UserDataNoFirstLine << "";
    QTest::newRow("nothing") << user << QByteArray() << Reason::UserDataNoFirstLine << "";
    QTest::newRow("a tab") << user << head + "users:\n\t- name: me\n"
                           << Reason::GuestFileHasTabs << "3";
    QTest::newRow("a tab after spaces") << user << head + "users:\n  \t- name: me\n"
                                        << Reason::GuestFileHasTabs << "3";
    QTest::newRow("an open bracket") << user << head + "a: 1\nb: [1, 2\n"
                                     << Reason::GuestFileNotYaml << "4";
    QTest::newRow("a list") << user << head + "- a\n" << Reason::GuestFileNotMap << "";
    QTest::newRow("a text") << "meta-data" << QByteArray("web\n") << Reason::GuestFileNotMap << "";
    QTest::newRow("brackets without end")
        << "network-config" << QByteArray(100'000, '[') << Reason::GuestFileNotYaml << "1";
    QTest::newRow("dashes without end") << "network-config" << QByteArray("- ").repeated(100'000)
                                        << Reason::GuestFileNotYaml << "1";
}

void GuestCheckTest::everyBadFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    QFETCH(QString, other);
    const auto refusal = checkGuestFile(name, bytes);
    QVERIFY(refusal);
    QCOMPARE(refusal->reason, reason);
    QCOMPARE(refusal->object, name);
    QCOMPARE(refusal->other, other);
}

void GuestCheckTest::goodFilesAreTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a config") << "user-data" << QByteArray("#cloud-config\nhostname: web\n");
    QTest::newRow("its first line alone") << "user-data" << QByteArray("#cloud-config\n");
    QTest::newRow("a script with tabs") << "user-data" << QByteArray("#!/bin/sh\n\techo\n");
    QTest::newRow("parts") << "user-data" << QByteArray("Content-Type: multipart/mixed;\n");
    QTest::newRow("packed") << "user-data" << QByteArray("\x1f\x8b\x08");
    QTest::newRow("a tab in a text") << "user-data" << QByteArray("#cloud-config\na: \"x\ty\"\n");
    QTest::newRow("meta-data") << "meta-data" << QByteArray("instance-id: i\n");
}

void GuestCheckTest::goodFilesAreTaken()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto refusal = checkGuestFile(name, bytes);
    QVERIFY2(!refusal, refusal ? qPrintable(refusal->other + refusal->names.join(' ')) : "");
}

void GuestCheckTest::aHostNameIsMadeOfItsPattern()
{
    QCOMPARE(hostNameOf("{name}", "web-1", 7), QString("web-1"));
    QCOMPARE(hostNameOf("n{n}-{name}x{n}", "a", 12), QString("n12-axl2").replace('l', '1'));
    QCOMPARE(hostNameOf("{name}", "{n}", 3), QString("{n}")); // a name is no pattern
    QVERIFY(isDomainName("web-1.example.org") && isHostLabel("7"));
    for (const char *bad : {"", "-a", "a-", "a_b", "a b", "ä", "a..b", "a."})
        QVERIFY2(!isDomainName(bad), bad);
    QVERIFY(isHostLabel(QString(63, 'a')) && !isHostLabel(QString(64, 'a')));
}

void GuestCheckTest::aPasswordIsHashedWithASaltOfItsOwn()
{
    const QString one = hashPassword("secret");
    QVERIFY2(one.startsWith("$6$") && isPasswordHash(one), qPrintable(one));
    QVERIFY(one != hashPassword("secret"));
    QVERIFY(!one.contains("secret"));
    QVERIFY(!isPasswordHash("secret") && !isPasswordHash("$1$short$abc"));
}

RAMET_TEST(GuestCheckTest)
#include "tst_guestcheck.moc"
