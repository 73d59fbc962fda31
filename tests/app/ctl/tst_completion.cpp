// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/completion.h"
#include "storage/look/seenvms.h"
#include "tests/support/lab.h"
#include "tests/support/socketserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QtTest>

using namespace ramet;
using namespace ramet::ctl;
using namespace ramet::test;

using Names = CompletionPoint::Names;

class CompletionTest : public QObject {
    Q_OBJECT
private slots:
    void whatStandsAtTheCursorIsKnown_data();
    void whatStandsAtTheCursorIsKnown();
    void commandsAndOptionsComeWithTheirHelp();
    void nodesGivenBeforeAreUsed();
    void theNamesOfANodeAreLive();
    void aSilentNodeIsAnsweredForFromMemory();
    void namesThatCommandATerminalAreLeftOut();
    void bashOffersNamesQuoted();
    void theScriptsOfOtherShellsAreRight_data();
    void theScriptsOfOtherShellsAreRight();

private:
    static QStringList complete(const QStringList &words);
    static void remember(const QString &uri, const QStringList &names);
};

QStringList CompletionTest::complete(const QStringList &words)
{
    const Ran ran = run(QStringLiteral(RAMET_PROGRAM_RAMETCTL), QStringList{"__complete"} + words);
    return ran.ok() ? QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts)
                    : QStringList{"failed", ran.err};
}

void CompletionTest::remember(const QString &uri, const QStringList &names)
{
    NodeInventory node;
    node.uri = uri;
    for (const QString &name : names) {
        VirtualMachine vm;
        vm.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        vm.name = name;
        node.vms.push_back(vm);
    }
    seenvms::save(node);
}

void CompletionTest::whatStandsAtTheCursorIsKnown_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Names>("names");
    const auto row = [](const char *before, const char *typed, const QStringList &words,
                        Names names = Names::None) {
        QTest::newRow((QByteArray(before) + "|" + typed).constData())
            << QString::fromLatin1(before).split(u' ', Qt::SkipEmptyParts) << QString(typed)
            << words << names;
    };
    row("", "cl", {"clone"});
    row("", "no", {"node"});
    row("node", "re", {"remove", "rename"});
    row("storage", "", {"add", "share", "unshare", "prove"});
    row("clone", "", {}, Names::Vms);
    row("clone web", "", {});
    row("-c a=x --json show", "", {}, Names::Vms);
    row("start one two", "", {}, Names::Vms);
    row("node remove", "", {}, Names::Nodes);
    row("node add", "", {});
    row("storage share a/x", "", {}, Names::NodeStorages);
    row("clone web copy --fo", "--fo", {"--format"});
    row("clone web copy --format", "", {"qcow2", "raw"});
    row("clone web copy", "--format=q", {"--format=qcow2"});
    row("clone web copy --storage", "", {}, Names::Storages);
    row("clone web copy", "--node=", {}, Names::Nodes);
    row("clone web --from-csv", "", {}, Names::Files);
    row("show --", "--fo", {}, Names::Vms);
    row("list", "--fi", {"--filter"});
    row("list", "--form", {}); // of another command
    row("nothing like it", "", {});
}

void CompletionTest::whatStandsAtTheCursorIsKnown()
{
    QFETCH(QStringList, before);
    QFETCH(QString, typed);
    QFETCH(Names, names);
    const CompletionPoint point = completionPoint(before + QStringList{typed});
    QStringList words;
    for (const Candidate &candidate : point.words)
        words << candidate.word;
    QTEST(words, "words");
    QCOMPARE(point.names, names);
}

void CompletionTest::commandsAndOptionsComeWithTheirHelp()
{
    QCOMPARE(complete({"fl"}), QStringList{"flatten\tmake a linked clone independent"});
    QVERIFY(complete({"flatten", "vm", "--dry"}).value(0).startsWith("--dry-run\t"));
}

void CompletionTest::nodesGivenBeforeAreUsed()
{
    const CompletionPoint point = completionPoint({"-c", "a=x", "--connect=b=y", "show", ""});
    QCOMPARE(point.connect, (QStringList{"a=x", "b=y"}));
    QCOMPARE(complete({"-c", "far=qemu+ssh://host/system", "list", "--node", ""}),
             QStringList{"far"});
}

/// libvirt's own driver for tests has one VM, "test".
void CompletionTest::theNamesOfANodeAreLive()
{
    remember("test:///default", {"gone"});
    QCOMPARE(complete({"-c", "t=test:///default", "clone", ""}), QStringList{"test"});
    QCOMPARE(complete({"-c", "t=test:///default", "clone", "t/"}), QStringList{"t/test"});
}

void CompletionTest::aSilentNodeIsAnsweredForFromMemory()
{
    const QTemporaryDir folder;
    const SocketServer silent(folder.filePath("socket"), [](QByteArray &) { return QByteArray(); });
    const QString uri = "qemu+unix:///system?socket=" + silent.path();
    remember(uri, {"web", "db"});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(complete({"-c", "s=" + uri, "show", ""}), (QStringList{"db", "web"}));
    QVERIFY2(clock.elapsed() < 1'500, qPrintable(QString::number(clock.elapsed())));
}

void CompletionTest::namesThatCommandATerminalAreLeftOut()
{
    const QString uri = "qemu+ssh://far/system"; // nobody asks it
    remember(uri, {"-rf", "a\x1b[2J", "good one", QString(QChar(0x202e)) + "x"});
    QCOMPARE(complete({"-c", "f=" + uri, "show", ""}), QStringList{"good one"});
}

/// Whatever a node's VMs are called, nothing of it is run.
void CompletionTest::bashOffersNamesQuoted()
{
    const QString framework = "/usr/share/bash-completion/bash_completion";
    if (!QFile::exists(framework))
        QSKIP("bash-completion is not installed");
    const QTemporaryDir folder;
    const QString uri = "qemu+ssh://far/system";
    remember(uri, {"$(touch hurt)", "good one", "web"});
    const QString script = QStringLiteral("cd '%1'; . '%2'; . '%3'\n"
                                          "COMP_WORDS=('%4' -c 'f=%5' show '')\n"
                                          "COMP_CWORD=4 COMP_LINE=\"${COMP_WORDS[*]}\"\n"
                                          "COMP_POINT=${#COMP_LINE}\n"
                                          "compopt() { :; }\n"
                                          "_rametctl; printf '%s\\n' \"${COMPREPLY[@]}\"")
                               .arg(folder.path(), framework, RAMET_COMPLETION "/rametctl.bash",
                                    RAMET_PROGRAM_RAMETCTL, uri);
    const Ran ran = run("bash", {"-c", script});
    QVERIFY2(ran.ok(), ran.err);
    QCOMPARE(ran.out, QByteArray("\\$\\(touch\\ hurt\\)\ngood\\ one\nweb\n"));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CompletionTest::theScriptsOfOtherShellsAreRight_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString(shell);
}

void CompletionTest::theScriptsOfOtherShellsAreRight()
{
    QFETCH(QString, shell);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("the shell is not installed");
    const Ran ran = run(shell, {"-n", RAMET_COMPLETION "/rametctl." + shell});
    QVERIFY2(ran.ok(), ran.err);
}

RAMET_TEST(CompletionTest)
#include "tst_completion.moc"
