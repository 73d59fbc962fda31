// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QStringDecoder>
#include <QtTest>

/// Texts of the program are UTF-8 once, whatever the locale: not encoded twice, not lost.
class HelpLocaleTest : public QObject {
    Q_OBJECT
private slots:
    void helpIsWholeInAnyLocale_data();
    void helpIsWholeInAnyLocale();
};

void HelpLocaleTest::helpIsWholeInAnyLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("arguments");
    for (const char *locale : {"C", "POSIX", "C.UTF-8", "de_DE.UTF-8", "de_DE", "xx_XX.UTF-8"}) {
        QTest::addRow("%s", locale) << QString(locale) << QStringList{"--help"};
        QTest::addRow("%s clone", locale) << QString(locale) << QStringList{"clone", "--help"};
        QTest::addRow("%s template", locale)
            << QString(locale) << QStringList{"template", "--help"};
    }
}

void HelpLocaleTest::helpIsWholeInAnyLocale()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, arguments);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LANG", "LANGUAGE", "LC_CTYPE"})
        environment.remove(name);
    environment.insert("LC_ALL", locale);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(RAMET_PROGRAM_RAMETCTL), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const QByteArray out = program.readAllStandardOutput();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(out);
    QVERIFY2(!decoder.hasError(), out);
    QVERIFY2(text.contains(QChar(0x2026)), out); // every help has a "…"
    // What UTF-8 looks like when it is taken for Latin-1 and encoded again, and what is lost.
    for (const QChar sign : {QChar(0x00c3), QChar(0x00e2), QChar(0xfffd)})
        QVERIFY2(!text.contains(sign), out);
    QVERIFY2(!text.contains(u'?'), out);
}

RAMET_TEST(HelpLocaleTest)
#include "tst_helplocale.moc"
