// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::ctl;

/// The options by which a clone gets other hardware than its original.
class HardwareArgumentsTest : public QObject {
    Q_OBJECT
private slots:
    void allAreReadTogether();
    void aPathMayHoldSignsOfEquality_data();
    void aPathMayHoldSignsOfEquality();
    void aSizeHasAUnit_data();
    void aSizeHasAUnit();
    void whatCannotBeMeantIsRefused_data();
    void whatCannotBeMeantIsRefused();

private:
    static std::expected<CommandLine, UsageError> read(const QStringList &options)
    {
        return readCommandLine(QStringList{"clone", "vm", "c"} + options);
    }
};

void HardwareArgumentsTest::allAreReadTogether()
{
    const auto line = read({"--cpus", "4", "--memory=2048", "--nic", "2:network=lab,mac=keep",
                            "--nic", "1:bridge=br0,mac=52:54:00:00:00:01", "--nic=3:mac=new",
                            "--display", "vnc", "--set", "/domain/description=a", "--set", "//b="});
    QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
    using Mac = NicChoice::Mac;
    const HardwareChoice wanted{4,
                                2048,
                                {{1, {{}, "br0", Mac::Typed, "52:54:00:00:00:01"}},
                                 {2, {"lab", {}, Mac::Keep}},
                                 {3, {{}, {}, Mac::New}}},
                                Display::Vnc,
                                {{"/domain/description", "a"}, {"//b", ""}}};
    QVERIFY(line->hardware == wanted);
}

void HardwareArgumentsTest::aPathMayHoldSignsOfEquality_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << "/a/@b=c"
                           << "/a/@b"
                           << "c";
    QTest::newRow("in the value") << "/a=b=c"
                                  << "/a"
                                  << "b=c";
    QTest::newRow("in brackets") << "//x[y/@dev='vda']/@z=q"
                                 << "//x[y/@dev='vda']/@z"
                                 << "q";
    QTest::newRow("a bracket in quotes") << "//x[@a=']=']=v"
                                         << "//x[@a=']=']"
                                         << "v";
}

void HardwareArgumentsTest::aPathMayHoldSignsOfEquality()
{
    QFETCH(const QString, text);
    const auto line = read({"--set", text});
    QVERIFY(line);
    QTEST(line->hardware.elements.at(0).path, "path");
    QTEST(line->hardware.elements.at(0).value, "value");
}

void HardwareArgumentsTest::aSizeHasAUnit_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::newRow("40") << (quint64{40} << 30);
    QTest::newRow("40G") << (quint64{40} << 30);
    QTest::newRow("512m") << (quint64{512} << 20);
    QTest::newRow("2T") << (quint64{2} << 40);
    QTest::newRow("1024K") << (quint64{1} << 20);
}

void HardwareArgumentsTest::aSizeHasAUnit()
{
    const QString text = QString("vda:size=%1").arg(QTest::currentDataTag());
    const auto line = read({"--disk", text});
    QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
    QTEST(line->disks.at("vda").size, "bytes");
    QCOMPARE(line->disks.at("vda").action, DiskChoice::Action::Default); // the mode says
}

void HardwareArgumentsTest::whatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named"); // what the sentence must name
    const auto row = [](const QStringList &options, const char *named) {
        QTest::newRow(qPrintable(options.join(' '))) << options << named;
    };
    for (const char *count : {"0", "-1", "many", "1.5", "9999999999999999"})
        for (const char *option : {"--cpus", "--memory"})
            row({option, count}, count);
    for (const char *nic : {"network=lab", "0:network=lab", "one:mac=new", "1", "1:"})
        row({"--nic", nic}, "number of a network card");
    row({"--nic", "1:net=lab"}, "“net=lab”");
    row({"--nic", "1:network="}, "“network=”");
    row({"--nic", "1:network=a,network=b"}, "“network=” twice");
    row({"--nic", "1:mac=new,mac=keep"}, "“mac=” twice");
    row({"--nic", "1:network=a,bridge=b"}, "either");
    row({"--nic", "1:mac=new", "--nic", "1:mac=keep"}, "card 1");
    row({"--display", "same"}, "“same”");
    row({"--set", "/a/b"}, "path and its value");
    row({"--set", "=value"}, "path and its value");
    row({"--set", "//x[@a='1'"}, "path and its value");
    for (const char *size : {"0", "big", "-1G", "1.5X", "1X", "9999999999"})
        row({"--disk", QString("vda:size=%1").arg(size)}, size);
    row({"--disk", "vda:size=1,size=2"}, "“size=” twice");
    row({"--cpus", "1", "--cpus", "2"}, "twice");
}

void HardwareArgumentsTest::whatCannotBeMeantIsRefused()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, named);
    const auto line = read(options);
    QVERIFY(!line);
    QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
}

RAMET_TEST(HardwareArgumentsTest)
#include "tst_hardwarearguments.moc"
