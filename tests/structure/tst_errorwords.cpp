// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

/// What a daemon says is in its own language: no words of an error may decide anything. Those of
/// QEMU, which are never translated, have one home (base/qemuwords).
class TestErrorWords : public QObject {
    Q_OBJECT
private slots:
    void noneDecides()
    {
        static const QRegularExpression looksAtWords(
            R"(\b(detail|errorString\(\)|own->text|error->message)\s*\.\s*)"
            R"((contains|startsWith|endsWith|indexOf|section|count)\s*\()");
        int files = 0;
        for (const char *room : {"storage", "models", "app", "ui"}) {
            QDirIterator sources(QLatin1String(RAMET_SOURCES "/") + QLatin1String(room),
                                 {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
            for (; sources.hasNext(); ++files) {
                QFile file(sources.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto found = looksAtWords.match(QString::fromUtf8(file.readAll()));
                QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + ": " + found.captured(0)));
            }
        }
        QVERIFY(files > 200);
    }
};

RAMET_TEST(TestErrorWords)
#include "tst_errorwords.moc"
