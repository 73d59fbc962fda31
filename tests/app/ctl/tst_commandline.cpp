// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"
#include "app/ctl/commandtable.h"

#include <QtTest>

using namespace ramet::ctl;

class CommandLineTest : public QObject {
    Q_OBJECT
private slots:
    void everyCommandIsRead_data();
    void everyCommandIsRead();
    void globalOptionsStandBeforeAndAfterTheCommand();
    void valuesStandBesideOrBehindAnEqualsSign();
    void twoDashesEndTheOptions();
    void aSingleDashIsAnArgument();
    void wrongUsageIsASentence_data();
    void wrongUsageIsASentence();
    void aUsageErrorKnowsThatJsonIsWanted();
    void helpAndVersionNeedNothingElse();
    void everyOptionIsInTheHelpOfItsCommand();
};

static QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

void CommandLineTest::everyCommandIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("command");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *text, Command command, const QStringList &arguments) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(command) << arguments;
    };
    row("list", Command::List, {});
    row("list --node a --filter web", Command::List, {});
    row("show a/vm1", Command::Show, {"a/vm1"});
    row("storage", Command::Storage, {});
    row("clone tpl l1 --linked --node b", Command::Clone, {"tpl", "l1"});
    row("clone vm c --full --storage s --format raw --start --keep-mac --dry-run", Command::Clone,
        {"vm", "c"});
    row("template vm1", Command::Template, {"vm1"});
    row("untemplate vm1", Command::Untemplate, {"vm1"});
    row("delete vm1 --keep-disks --yes", Command::Delete, {"vm1"});
    row("delete vm1 -y", Command::Delete, {"vm1"});
    row("start vm1", Command::Start, {"vm1"});
    row("stop vm1 --force", Command::Stop, {"vm1"});
    row("sample", Command::Sample, {});
    row("sample mine --storage shared --node a", Command::Sample, {"mine"});
    row("node list", Command::NodeList, {});
    row("node add a qemu:///system", Command::NodeAdd, {"a", "qemu:///system"});
    row("node remove a", Command::NodeRemove, {"a"});
}

void CommandLineTest::everyCommandIsRead()
{
    QFETCH(QString, text);
    const auto line = readCommandLine(words(text));
    QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
    QTEST(static_cast<int>(line->command), "command");
    QTEST(line->arguments, "arguments");
}

void CommandLineTest::globalOptionsStandBeforeAndAfterTheCommand()
{
    for (const char *text :
         {"-c a=x --json -c b=y list", "list -c a=x --json -c b=y", "-c a=x list --json -c b=y"}) {
        const auto line = readCommandLine(words(QString::fromLatin1(text)));
        QVERIFY(line);
        QVERIFY(line->command == Command::List);
        QVERIFY(line->json);
        QCOMPARE(line->connect, (QStringList{"a=x", "b=y"}));
    }
}

void CommandLineTest::valuesStandBesideOrBehindAnEqualsSign()
{
    const auto beside = readCommandLine({"clone", "vm", "c", "--storage", "a=b"});
    const auto behind = readCommandLine({"clone", "vm", "c", "--storage=a=b"});
    QVERIFY(beside && behind);
    QCOMPARE(beside->value(Option::Storage), "a=b");
    QCOMPARE(behind->value(Option::Storage), "a=b");
    const auto connect = readCommandLine({"--connect=a=qemu+unix:///system?socket=/x", "list"});
    QVERIFY(connect);
    QCOMPARE(connect->connect, QStringList{"a=qemu+unix:///system?socket=/x"});
}

void CommandLineTest::twoDashesEndTheOptions()
{
    const auto line = readCommandLine({"clone", "--linked", "--", "vm", "--full"});
    QVERIFY(line);
    QCOMPARE(line->arguments, (QStringList{"vm", "--full"}));
    QVERIFY(line->has(Option::Linked) && !line->has(Option::Full));
}

void CommandLineTest::aSingleDashIsAnArgument()
{
    const auto line = readCommandLine({"show", "-"});
    QVERIFY(line);
    QCOMPARE(line->arguments, QStringList{"-"});
}

void CommandLineTest::wrongUsageIsASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the sentence must name
    QTest::newRow("nothing") << QStringList{} << "command";
    QTest::newRow("unknown command") << words("copy a b") << "copy";
    QTest::newRow("half a command") << words("node") << "node";
    QTest::newRow("unknown option") << words("clone a b --fast") << "--fast";
    QTest::newRow("an option of a later version")
        << words("clone a b --snapshot s") << "--snapshot";
    QTest::newRow("another command's option") << words("list --linked") << "--linked";
    QTest::newRow("too few arguments") << words("clone a") << "VM NAME";
    QTest::newRow("too many arguments") << words("clone a b c") << "“c”";
    QTest::newRow("a value is missing") << words("clone a b --storage") << "--storage";
    QTest::newRow("an empty value") << QStringList{"list", "--node="} << "--node";
    QTest::newRow("a value too many") << words("clone a b --full=yes") << "--full";
    QTest::newRow("twice") << words("list --node a --node b") << "--node";
    QTest::newRow("full and linked") << words("clone a b --full --linked") << "--linked";
    QTest::newRow("-c without a value") << words("list -c") << "-c";
}

void CommandLineTest::wrongUsageIsASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto line = readCommandLine(arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
    QVERIFY(!line.error().json);
}

void CommandLineTest::aUsageErrorKnowsThatJsonIsWanted()
{
    const auto before = readCommandLine(words("--json clone a --what"));
    QVERIFY(!before && before.error().json);
    const auto behind = readCommandLine(words("clone a --what --json"));
    QVERIFY(!behind && behind.error().json);
    const auto argument = readCommandLine(words("clone a b c -- --json"));
    QVERIFY(!argument && !argument.error().json);
}

void CommandLineTest::helpAndVersionNeedNothingElse()
{
    const auto all = readCommandLine({"--help"});
    QVERIFY(all && all->command == Command::Help && all->helpFor == Command::Help);
    const auto one = readCommandLine(words("clone --help"));
    QVERIFY(one && one->command == Command::Help && one->helpFor == Command::Clone);
    const auto version = readCommandLine({"--version"});
    QVERIFY(version && version->command == Command::Version);
}

void CommandLineTest::everyOptionIsInTheHelpOfItsCommand()
{
    for (const CommandSpec &command : allCommands()) {
        QVERIFY(helpText().contains(QLatin1String(command.words)));
        const QString help = helpText(command);
        for (const Option option : command.options)
            QVERIFY(help.contains(QLatin1String("--") + QLatin1String(specOf(option).longName)));
    }
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
