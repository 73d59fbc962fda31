// SPDX-License-Identifier: GPL-3.0-or-later
// A node's own words reach the terminal as text, never as a command to it.
#include "tests/support/hostilenode.h"
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace ramet::test;

namespace {

/// Sets the title, clears the screen, goes home, rings, writes over the line, reverses what
/// follows; by C0 and by C1.
const QString text =
    QStringLiteral("\033]0;TITLE\007\033[2J\033[1;1Hmarker\rX\u009b2J\u009d0;t\u009c"
                   "\u202edekcah\u2066\u200b\u2028\u007f\nsecond line");

} // namespace

class HostileNodeTest : public QObject {
    Q_OBJECT
private slots:
    void itsWordsDoNotCommandTheTerminal_data();
    void itsWordsDoNotCommandTheTerminal();

private:
    QTemporaryDir m_folder;
};

void HostileNodeTest::itsWordsDoNotCommandTheTerminal_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("isTold"); // the command needs the node, so that it must say why
    const auto row = [](const QStringList &command, bool isTold = true) {
        for (const bool json : {false, true})
            QTest::addRow("%s",
                          qPrintable((command + QStringList{json ? "--json" : "text"}).join(' ')))
                << (json ? command + QStringList{"--json"} : command) << isTold;
    };
    row({"list"});
    row({"storage"});
    row({"lineage"});
    row({"volume", "delete", "evil/default/v.qcow2", "--yes"});
    row({"show", "web"});
    row({"clone", "web", "copy", "--full"});
    row({"delete", "web", "--yes"});
    row({"template", "web"});
    row({"start", "web"});
    row({"flatten", "web"});
    row({"sample", "web"});
    row({"recover"}, false);
    row({"recover", "--clean"}, false);
    row({"tasks"}, false);
}

void HostileNodeTest::itsWordsDoNotCommandTheTerminal()
{
    QFETCH(const QStringList, command);
    QFETCH(const bool, isTold);
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    const HostileNode node(m_folder.filePath("socket"), text.toUtf8());
    QVERIFY(node.isListening());
    const Ran ran = run(RAMET_PROGRAM_RAMETCTL, QStringList{"-c", "evil=" + node.uri()} + command);
    const QByteArray all = ran.out + ran.err;
    QVERIFY2(ran.exitCode >= 0, all);
    QVERIFY2(!isTold || all.contains("marker"), all);
    for (const char32_t c : QString::fromUtf8(all).toUcs4()) {
        const bool isCommand = (c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) || c == 0x202e ||
                               c == 0x2066 || c == 0x200b || c == 0x2028;
        QVERIFY2(!isCommand, all);
    }
    for (const QByteArray &line : ran.err.split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("rametctl: "), all);
    if (command.contains("--json"))
        QVERIFY2(!QJsonDocument::fromJson(ran.out).isNull(), all);
}

RAMET_TEST(HostileNodeTest)
#include "tst_hostilenode.moc"
