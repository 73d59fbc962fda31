// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ask/askfolder.h"
#include "storage/ask/askpass.h"
#include "storage/base/connectcause.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/handles.h"
#include "storage/libvirt/nodes.h"
#include "tests/storage/ask/loginlab.h"

#include <QtTest>
#include <future>

using namespace ramet;
using namespace ramet::test;
using sshwords::Asks;

namespace {

const QString byPassword = QStringLiteral("ssh-by-password");

QString causeOf(const Result<Connection> &result)
{
    if (result)
        return QStringLiteral("up");
    const QString name = shownName(result.error().cause);
    return name.isEmpty() ? QStringLiteral("unknown: ") + result.error().detail : name;
}

QString causeOf(const QString &uri)
{
    Nodes nodes({{QStringLiteral("n"), uri}});
    return causeOf(nodes.listing(QStringLiteral("n")));
}

} // namespace

/// Real logins: Debian's sshd, libvirt on TLS and TCP, two nodes with addresses of their own. This
/// program is started again by ssh, to ask.
class TestNodeLogin : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_lab = LoginLab::up();
        QVERIFY(m_lab);
        if (!m_lab->skipped().isEmpty())
            QSKIP(qPrintable(m_lab->skipped()));
    }
    void init()
    {
        m_lab->setKnownHosts(bothKnown());
        for (const QString node : {"n", "m"}) { // nothing of the test before
            Questions::ofProcess().refused(node);
            Questions::ofProcess().accepted(node);
            Questions::ofProcess().allow(node);
        }
    }

    void unknownKeyAndPassphraseAreAskedForOnceForBothConnections()
    {
        m_lab->setKnownHosts({});
        Answers answers;
        answers.answer(Asks::HostKey, QStringLiteral("yes"));
        answers.answer(Asks::Passphrase, QStringLiteral("lab-key"));
        Nodes nodes({{"rack1", m_lab->sshUri("root", "a")}});
        QCOMPARE(causeOf(nodes.listing("rack1")), QString("up"));
        QCOMPARE(causeOf(nodes.work("rack1")), QString("up"));
        const auto asked = answers.asked();
        QCOMPARE(asked.size(), size_t(2));
        QCOMPARE(asked[0].node, QString("rack1"));
        QVERIFY(asked[0].kind == Question::Kind::Yes);
        QVERIFY(asked[0].prompt.about.contains(m_lab->address("a")));
        const Ran key = run("ssh-keygen", {"-lf", m_lab->folder() + "/host-a.pub"});
        QCOMPARE(asked[0].prompt.fingerprint.section(' ', 1).toUtf8(), key.out.split(' ').value(1));
        QCOMPARE(asked[1].prompt.about, m_lab->folder() + "/id");
        QVERIFY(asked[1].kind == Question::Kind::Secret);
    }

    void theConnectionsOfANodeShareOneLogin()
    {
        Answers answers;
        answers.answer(Asks::Password, QStringLiteral("lab-root"));
        const int before = m_lab->logged("a", "Accepted password");
        Nodes nodes({{"n", m_lab->sshUri("root", "a", byPassword)}});
        auto asked = std::async(std::launch::async, [&] { return nodes.listing("n"); });
        auto work = nodes.work("n"); // whichever is first
        const auto listing = asked.get();
        QVERIFY(work && listing && &work->handle() != &listing->handle());
        const auto own = nodes.own("n");
        QVERIFY(own && own->hostUuid());
        QCOMPARE(m_lab->logged("a", "Accepted password"), before + 1);

        // The end of one, even of the first, is not that of the others.
        work->handle().watch->breakOff("a stop");
        work = nodes.work("n");
        QVERIFY(work && work->hostUuid() && own->hostUuid() && listing->hostUuid());
    }

    void aPersonsOwnSharingOfLoginsGoesBefore()
    {
        QTemporaryDir folder;
        QFile program(folder.filePath("ssh"));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nexec '" + (m_lab->folder() + '/' + byPassword).toUtf8() +
                      "' -o ControlMaster=auto -o ControlPersist=1 -o ControlPath='" +
                      folder.path().toUtf8() + "/own' \"$@\"\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        Answers answers;
        answers.answer(Asks::Password, QStringLiteral("lab-root"));
        Nodes nodes({{"n", "qemu+ssh://root@" + m_lab->address("a") +
                               "/system?command=" + program.fileName()}});
        QCOMPARE(causeOf(nodes.listing("n")), QString("up"));
        QVERIFY(QFileInfo::exists(folder.filePath("own")));
    }

    void oneConnectionDoesForBothWhereThatIsWanted()
    {
        Answers answers;
        answers.answer(Asks::Password, QStringLiteral("lab-root"));
        const int before = m_lab->logged("a", "Accepted password");
        Nodes nodes({{"n", m_lab->sshUri("root", "a", byPassword)}}, SshConnections::One);
        const auto listing = nodes.listing("n");
        const auto work = nodes.work("n");
        QVERIFY(listing && work && nodes.workToUndo("n"));
        QVERIFY(&listing->handle() == &work->handle());
        QCOMPARE(m_lab->logged("a", "Accepted password"), before + 1);
        const QString address = "qemu+tcp://" + m_lab->address("a") + "/system";
        Nodes cheap({{"n", address}}, SshConnections::One); // which needs no login
        QVERIFY(&cheap.listing("n")->handle() != &cheap.work("n")->handle());
    }

    void aWrongPasswordIsAskedForOnceUntilSomebodyActs()
    {
        Answers answers;
        answers.answer(Asks::Password, QStringLiteral("wrong"));
        Nodes nodes({{"n", m_lab->sshUri("root", "a", byPassword)}});
        const int before = m_lab->logged("a", "Failed password");
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(causeOf(nodes.listing("n")), QString("login-refused"));
            QCOMPARE(causeOf(nodes.work("n")), QString("login-refused"));
        }
        QCOMPARE(answers.asked().size(), size_t(1));
        QTRY_COMPARE(m_lab->logged("a", "Failed password"), before + 1);
        QVERIFY(!answers.asked()[0].wasRefused);

        answers.answer(Asks::Password, QStringLiteral("lab-root"));
        nodes.link("n")->mayRetry();
        QCOMPARE(causeOf(nodes.listing("n")), QString("up"));
        QCOMPARE(causeOf(nodes.work("n")), QString("up"));
        QCOMPARE(answers.asked().size(), size_t(2)); // the work connection has it already
        QVERIFY(answers.asked()[1].wasRefused);
        QCOMPARE(answers.asked()[1].prompt.about, "root@" + m_lab->address("a"));
    }

    void whoDoesNotAnswerIsNotAskedAgain()
    {
        Answers answers;
        answers.answer(Asks::Password, std::nullopt);
        Nodes nodes({{"n", m_lab->sshUri("root", "a", byPassword)}});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(causeOf(nodes.work("n")), QString("question-declined"));
        QCOMPARE(causeOf(nodes.listing("n")), QString("question-declined"));
        QCOMPARE(answers.asked().size(), size_t(1));
        nodes.link("n")->mayRetry();
        QCOMPARE(causeOf(nodes.listing("n")), QString("question-declined"));
        QCOMPARE(answers.asked().size(), size_t(2));
    }

    void anUnknownKeyThatIsNotWantedEndsThere()
    {
        m_lab->setKnownHosts({});
        Answers answers;
        answers.answer(Asks::HostKey, std::nullopt);
        QCOMPARE(causeOf(m_lab->sshUri("root", "a")), QString("question-declined"));
        QCOMPARE(answers.asked().size(), size_t(1));
    }

    void aChangedKeyIsRefusedWithoutAQuestion()
    {
        m_lab->setKnownHosts(m_lab->knownHost("a", "other"));
        Answers answers;
        answers.answer(Asks::HostKey, QStringLiteral("yes"));
        QCOMPARE(causeOf(m_lab->sshUri("root", "a")), QString("host-key-changed"));
        QCOMPARE(answers.asked().size(), size_t(0));
    }

    void nothingIsAskedWhereNobodyAnswers()
    {
        QCOMPARE(causeOf(m_lab->sshUri("root", "a")), QString("login-refused"));
        m_lab->setKnownHosts({});
        QCOMPARE(causeOf(m_lab->sshUri("root", "a")), QString("host-key-unknown"));
        m_lab->setKnownHosts(m_lab->knownHost("a", "other"));
        QCOMPARE(causeOf(m_lab->sshUri("root", "a")), QString("host-key-changed"));
    }

    void twoNodesAskOneAfterAnother()
    {
        m_lab->setKnownHosts({});
        Answers answers;
        answers.answer(Asks::HostKey, QStringLiteral("yes"));
        answers.answer(Asks::Password, QStringLiteral("lab-root"));
        Nodes nodes({{"n", m_lab->sshUri("root", "a", byPassword)},
                     {"m", m_lab->sshUri("root", "b", byPassword)}});
        auto first = std::async(std::launch::async, [&] { return causeOf(nodes.listing("n")); });
        QCOMPARE(causeOf(nodes.listing("m")), QString("up"));
        QCOMPARE(first.get(), QString("up"));
        QCOMPARE(answers.asked().size(), size_t(4));
        QCOMPARE(answers.mostAtOnce(), 1);
    }

    void theReasonIsToldByItsCause()
    {
        Answers answers;
        answers.answer(Asks::Password, QStringLiteral("lab-guest"));
        QCOMPARE(causeOf(m_lab->sshUri("guest", "a", byPassword)), QString("socket-denied"));
        Questions::ofProcess().refused("n"); // the next node has the same name
        answers.answer(Asks::Password, QStringLiteral("lab-bare"));
        QCOMPARE(causeOf(m_lab->sshUri("bare", "a", byPassword)), QString("libvirt-missing"));
        const QString a = m_lab->address("a");
        QCOMPARE(causeOf("qemu+ssh://root@no-such-host.invalid/system"), QString("host-not-found"));
        QCOMPARE(causeOf("qemu+ssh://root@" + a + ":1/system"), QString("connection-refused"));
        QCOMPARE(causeOf("qemu+ssh://[::1]:1/system"), QString("connection-refused"));
        QCOMPARE(causeOf("qemu+tcp://" + a + "/system"), QString("up"));
        QCOMPARE(causeOf("qemu+tcp://" + a + ":1/system"), QString("connection-refused"));
        QCOMPARE(causeOf("qemu+tcp://" + a + ":22/system"), QString("libvirt-missing"));
        QCOMPARE(causeOf("qemu+tcp://no-such-host.invalid/system"), QString("host-not-found"));
        QCOMPARE(causeOf("qemu+unix:///system?socket=/nonexistent/s"), QString("socket-missing"));
        QCOMPARE(causeOf("qemu+unxi:///system"), QString("address-wrong"));
        QCOMPARE(causeOf("qemu+tcp://2001:db8::1/system"), QString("address-wrong"));
    }

    /// Neither in what this program keeps for ssh nor in what others see of the processes.
    void noSecretIsToBeSeen()
    {
        Answers answers;
        answers.answer(Asks::Password, QStringLiteral("lab-root"));
        Nodes nodes({{"n", m_lab->sshUri("root", "a", byPassword)}});
        QCOMPARE(causeOf(nodes.listing("n")), QString("up"));
        const QStringList folders =
            QDir::temp().entryList({QStringLiteral("ramet-ask-%1-*").arg(getpid())});
        QCOMPARE(folders.size(), 1);
        const QString folder = QDir::temp().filePath(folders[0]);
        QCOMPARE(QFileInfo(folder).permissions() & QFile::Permissions(0x77), QFile::Permissions());
        const Ran files = run("grep", {"-r", "lab-root", folder, "--devices=skip"});
        QVERIFY2(files.exitCode == 1, files.out);
        const Ran children = run("pgrep", {"-P", QString::number(getpid())}); // ssh among them
        QVERIFY(children.ok());
        for (const QByteArray &process : children.out.simplified().split(' '))
            for (const char *file : {"environ", "cmdline"}) {
                QFile seen("/proc/" + process + '/' + file);
                QVERIFY(!seen.open(QIODevice::ReadOnly) || !seen.readAll().contains("lab-root"));
            }
    }

    /// The mode of the folder keeps others out; so does the look at who connects.
    void anotherUserIsNotHeard()
    {
        Answers answers;
        answers.answer(Asks::Password, QStringLiteral("lab-root"));
        answers.answer(Asks::Other, QStringLiteral("lab-root"));
        QCOMPARE(causeOf(m_lab->sshUri("root", "a", byPassword)), QString("up"));
        const QString folder = QDir::temp().filePath(
            QDir::temp().entryList({QStringLiteral("ramet-ask-%1-*").arg(getpid())}).value(0));
        const QString ask = QStringLiteral("%1=%2/socket %3=n exec setpriv --reuid=%4 %5 Code: ")
                                .arg(askpass::socketVariable, folder, askpass::nodeVariable);
        const QString self = QCoreApplication::applicationFilePath();
        const auto asAnother = [&] { return run("sh", {"-c", ask.arg("65534", self)}); };
        QCOMPARE(run("sh", {"-c", ask.arg("0", self)}).out, QByteArray("lab-root\n"));
        const size_t before = answers.asked().size();
        QCOMPARE(asAnother().exitCode, 1); // the folder
        QVERIFY(run("chmod", {"-R", "a+rwx", folder}).ok());
        QCOMPARE(asAnother().exitCode, 1);
        QCOMPARE(answers.asked().size(), before);
        QVERIFY(run("chmod", {"0700", folder}).ok());
    }

    void certificatesAreTold()
    {
        const QString pki = "/system?pkipath=" + m_lab->folder() + "/pki";
        QCOMPARE(causeOf("qemu+tls://" + m_lab->address("a") + pki), QString("up"));
        QCOMPARE(causeOf("qemu+tls://" + m_lab->address("b") + pki), // it has expired
                 QString("certificate-expired"));
        QCOMPARE(causeOf("qemu+tls://" + m_lab->address("a") + "/system?pkipath=/nonexistent"),
                 QString("certificate-missing"));
    }

    void ownCertificatesThatAreNotGoodAreTold()
    {
        QTemporaryDir folder;
        const QString pki = folder.filePath(QStringLiteral("pki"));
        QVERIFY(run("cp", {"-r", m_lab->folder() + "/pki", pki}).ok());
        const auto sign = [&](const QString &times, const QString &authority) {
            QFile facts(pki + "/facts");
            return facts.open(QIODevice::WriteOnly) &&
                   facts.write(("cn = client\ntls_www_client\n" + times).toUtf8()) > 0 &&
                   facts.flush() &&
                   run("certtool",
                       {"--generate-certificate", "--template", facts.fileName(), "--load-privkey",
                        pki + "/clientkey.pem", "--load-ca-certificate", pki + "/cacert.pem",
                        "--load-ca-privkey", pki + '/' + authority, "--outfile",
                        pki + "/clientcert.pem"})
                       .ok();
        };
        const QString uri = "qemu+tls://" + m_lab->address("a") + "/system?pkipath=" + pki;
        QVERIFY(sign("activation_date = \"2020-01-01 00:00:00\"\n"
                     "expiration_date = \"2020-02-01 00:00:00\"\n",
                     "ca-key.pem"));
        QCOMPARE(causeOf(uri), QString("own-certificate-expired"));
        QVERIFY(run("certtool", {"--generate-privkey", "--outfile", pki + "/other.pem"}).ok());
        QVERIFY(sign("expiration_days = 9\n", "other.pem"));
        QCOMPARE(causeOf(uri), QString("certificate-refused"));
        QCOMPARE(
            causeOf("qemu+tls://no-such-host.invalid/system?pkipath=" + m_lab->folder() + "/pki"),
            QString("host-not-found"));
    }

    void whatAReadOnlyConnectionCannotDoIsTold()
    {
        const QString uri = m_lab->lab().uri("a") + "-ro";
        Nodes nodes({{"n", uri}});
        const auto connection = nodes.listing("n");
        QVERIFY(connection);
        const auto made = domains::define(*connection, "x", "<domain type='qemu'/>");
        QVERIFY(!made && made.error().cause == ErrorCause::ReadOnly);
    }

    void aDaemonThatIsStoppedIsTriedAgain()
    {
        Answers answers;
        answers.answer(Asks::Password, QStringLiteral("lab-root"));
        Nodes nodes({{"n", m_lab->sshUri("root", "b", byPassword)}});
        QVERIFY(m_lab->lab().stopNode("b"));
        QCOMPARE(causeOf(nodes.listing("n")), QString("socket-missing"));
        QVERIFY(m_lab->lab().startNode("b"));
        QCOMPARE(causeOf(nodes.listing("n")), QString("up"));
        QCOMPARE(answers.asked().size(), size_t(1)); // the password was right
    }

private:
    QByteArray bothKnown() const { return m_lab->knownHost("a", "a") + m_lab->knownHost("b", "b"); }
    std::unique_ptr<LoginLab> m_lab;
};

int main(int argc, char *argv[])
{
    if (askpass::isMeant())
        return askpass::run(argc, argv);
    QCoreApplication application(argc, argv);
    TestNodeLogin test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nodelogin.moc"
