// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"
#include "app/ctl/commandtable.h"
#include "app/ctl/helptext.h"
#include "tests/support/testprogram.h"

#include <QFile>
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
    void aDiskIsReadInAllItsForms_data();
    void aDiskIsReadInAllItsForms();
    void everyDiskIsKept();
    void theLimitIsMibPerSecond();
    void aSingleDashIsAnArgument();
    void wrongUsageIsASentence_data();
    void wrongUsageIsASentence();
    void aUsageErrorKnowsThatJsonIsWanted();
    void aPatternStandsForManyClones();
    void helpAndVersionNeedNothingElse();
    void everyOptionIsInTheHelpOfItsCommand();
    void everythingIsInTheManPage();
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
    row("clone vm c --snapshot s1 --disk vda:copy --disk vdb:skip --bwlimit 50 --new-serials",
        Command::Clone, {"vm", "c"});
    row("storage add a images /srv/images", Command::StorageAdd, {"a", "images", "/srv/images"});
    row("template vm1", Command::Template, {"vm1"});
    row("untemplate vm1", Command::Untemplate, {"vm1"});
    row("template vm1 --drop-snapshots", Command::Template, {"vm1"});
    row("clone vm1 c1 --template", Command::Clone, {"vm1", "c1"});
    row("flatten vm1 --bwlimit 5 --dry-run", Command::Flatten, {"vm1"});
    row("volume delete a/shared/x.qcow2 -y", Command::VolumeDelete, {"a/shared/x.qcow2"});
    row("delete vm1 --keep-disks --yes", Command::Delete, {"vm1"});
    row("delete vm1 -y", Command::Delete, {"vm1"});
    row("start vm1", Command::Start, {"vm1"});
    row("stop vm1 --force", Command::Stop, {"vm1"});
    row("sample", Command::Sample, {});
    row("sample mine --storage shared --node a", Command::Sample, {"mine"});
    row("node list", Command::NodeList, {});
    row("node add a qemu:///system", Command::NodeAdd, {"a", "qemu:///system"});
    row("node remove a", Command::NodeRemove, {"a"});
    row("node rename a b", Command::NodeRename, {"a", "b"});
    row("node edit a qemu:///session", Command::NodeEdit, {"a", "qemu:///session"});
    row("node edit a --data-address fd00::7 --trusted-network", Command::NodeEdit, {"a"});
    row("node move a 2", Command::NodeMove, {"a", "2"});
    row("node test a", Command::NodeTest, {"a"});
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

void CommandLineTest::aDiskIsReadInAllItsForms_data()
{
    using Action = ramet::DiskChoice::Action;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *text, Action action, const char *storage, const char *format) {
        QTest::newRow(text) << text << static_cast<int>(action) << storage << format;
    };
    row("vda:copy", Action::Copy, "", "");
    row("vda:link", Action::Link, "", "");
    row("vda:share", Action::Share, "", "");
    row("vda:skip", Action::LeaveOut, "", "");
    row("vda:eject", Action::Eject, "", "");
    row("vda:copy,storage=fast", Action::Copy, "fast", "");
    row("vda:storage=fast,format=raw", Action::Copy, "fast", "raw");
    row("vda:format=raw,copy", Action::Copy, "", "raw");
    row("vda:storage=a:b=c", Action::Copy, "a:b=c", "");
}

void CommandLineTest::aDiskIsReadInAllItsForms()
{
    QFETCH(QString, text);
    const auto line = readCommandLine({"clone", "vm", "c", "--disk", text});
    QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
    QCOMPARE(line->disks.size(), std::size_t{1});
    const ramet::DiskChoice &choice = line->disks.at("vda");
    QTEST(static_cast<int>(choice.action), "action");
    QTEST(choice.storage, "storage");
    QTEST(choice.format, "format");
}

void CommandLineTest::everyDiskIsKept()
{
    const auto line = readCommandLine(
        words("clone --disk=vda:storage=fast vm c --disk vdb:skip --disk sda:share"));
    QVERIFY(line);
    QStringList targets;
    for (const auto &[target, choice] : line->disks)
        targets << target;
    QCOMPARE(targets, (QStringList{"sda", "vda", "vdb"}));
}

void CommandLineTest::theLimitIsMibPerSecond()
{
    for (const auto &[text, bytes] : {std::pair{"50", 50ULL << 20},
                                      {"0.5", 1ULL << 19},
                                      {"1000000", 1000000ULL << 20},
                                      {"5G", 5ULL << 30},
                                      {"5 MB", 5'000'000ULL},
                                      {"none", 0ULL}}) {
        const auto line = readCommandLine({"clone", "vm", "c", "--bwlimit", text});
        QVERIFY2(line, text);
        QCOMPARE(line->bytesPerSecond, bytes);
    }
    QCOMPARE(readCommandLine(words("clone vm c"))->bytesPerSecond, 0ULL);
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
    QTest::newRow("an option of a later version") << words("clone a b --copies 3") << "--copies";
    for (const char *disk : {"vda", "vda:", ":copy"})
        QTest::newRow(disk) << QStringList{"clone", "a", "b", "--disk", disk} << "vda:skip";
    const auto disk = [](const char *value, const char *named) {
        QTest::newRow(value) << QStringList{"clone", "a", "b", "--disk", value} << named;
    };
    disk("vda:move", "“move”");
    disk("vda:copy,", "“”");
    disk("vda:copy,bytes=3", "“bytes=”");
    disk("vda:storage=", "“storage=”");
    disk("vda:format=raw,format=qcow2", "“format=” twice");
    disk("vda:copy,skip", "one of");
    disk("vda:skip,storage=fast", "“vda”");
    disk("vda:link,format=raw", "“vda”");
    QTest::newRow("one disk twice")
        << words("clone a b --disk vda:copy --disk vda:skip") << "twice for “vda”";
    for (const char *limit :
         {"0", "0.0", "-5", "fast", "5X", "inf", "nan", "1e3", "0.0000001", "99999999999999999999"})
        QTest::newRow(limit) << QStringList{"clone", "a", "b", "--bwlimit", limit} << limit;
    QTest::newRow("a storage without its folder") << words("storage add a images") << "FOLDER";
    QTest::newRow("another word of storage") << words("storage remove a") << "“remove”";
    QTest::newRow("another command's option") << words("list --linked") << "--linked";
    QTest::newRow("too few arguments") << words("clone a") << "VM [NAME|PATTERN]";
    QTest::newRow("a file and a name") << words("clone a b --from-csv f") << "--from-csv";
    QTest::newRow("too many arguments") << words("clone a b c") << "“c”";
    QTest::newRow("a value is missing") << words("clone a b --storage") << "--storage";
    QTest::newRow("an empty value") << QStringList{"list", "--node="} << "--node";
    QTest::newRow("a value too many") << words("clone a b --full=yes") << "--full";
    QTest::newRow("twice") << words("list --node a --node b") << "--node";
    QTest::newRow("full and linked") << words("clone a b --full --linked") << "--linked";
    QTest::newRow("a wrong pattern") << words("clone a b{1..") << "partner";
    QTest::newRow("no number for the count") << words("clone a b --count 3") << "{n}";
    QTest::newRow("no count for the number") << words("clone a b{n}") << "--count";
    QTest::newRow("a count in words") << words("clone a b{n} --count two") << "“two”";
    QTest::newRow("a negative count") << words("clone a b{n} --count -2") << "“-2”";
    QTest::newRow("a count of none") << words("clone a b{n} --count 0") << "1 to 1000";
    QTest::newRow("on failure something else") << words("clone a b --on-failure stop") << "“stop”";
    QTest::newRow("a host with a port")
        << words("clone a b --data-address 10.0.0.1:10809") << "port";
    QTest::newRow("no network to trust")
        << words("node edit a --trusted-network") << "--data-address";
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

void CommandLineTest::aPatternStandsForManyClones()
{
    const auto one = readCommandLine(words("clone a b"));
    QVERIFY(one && !one->isBatch);
    QCOMPARE(one->names, QStringList{"b"});
    const auto escaped = readCommandLine({"clone", "a", "\\{b\\}"});
    QVERIFY(escaped && !escaped->isBatch);
    QCOMPARE(escaped->names, QStringList{"{b}"});
    const auto ofOne = readCommandLine(words("clone a b{1..1}"));
    QVERIFY(ofOne && ofOne->isBatch);
    const auto counted = readCommandLine(words("clone a b{n} --count 2 --on-failure undo"));
    QVERIFY(counted && counted->isBatch);
    QCOMPARE(counted->names, (QStringList{"b1", "b2"}));
    QVERIFY(readCommandLine(words("clone --help --count two")));
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

void CommandLineTest::everythingIsInTheManPage()
{
    QFile file(QStringLiteral(RAMET_MAN_PAGE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).remove(u'\\');
    for (const OptionSpec &option : allOptions()) {
        const QString name = QLatin1String("--") + QLatin1String(option.longName);
        QVERIFY2(page.contains(name), qPrintable(name));
    }
    for (const CommandSpec &command : allCommands())
        QVERIFY2(page.contains(QLatin1String(command.words)), command.words);
}

RAMET_TEST(CommandLineTest)
#include "tst_commandline.moc"
