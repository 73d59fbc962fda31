// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

/// Dictation and screen readers set values without a key or a click: nothing may listen to those
/// alone (ui/common/shown.h).
class TestTypedTexts : public QObject {
    Q_OBJECT
private slots:
    void noneIsHeardByKeysAlone()
    {
        static const QRegularExpression byKeysAlone(
            R"(::textEdited\b|\bQ(CheckBox|RadioButton|AbstractButton)::clicked\b)");
        int files = 0;
        QDirIterator sources(QLatin1String(RAMET_SOURCES "/ui"), {"*.cpp", "*.h"}, QDir::Files,
                             QDirIterator::Subdirectories);
        for (; sources.hasNext(); ++files) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = byKeysAlone.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + ": " + found.captured(0)));
        }
        QVERIFY(files > 80);
    }
};

RAMET_TEST(TestTypedTexts)
#include "tst_typedtexts.moc"
