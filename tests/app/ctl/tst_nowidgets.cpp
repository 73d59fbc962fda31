// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/// rametctl must run where there is no Qt Widgets: it keeps the core honest.
class NoWidgetsTest : public QObject {
    Q_OBJECT
private slots:
    void rametctlLinksNeitherWidgetsNorGui();
};

void NoWidgetsTest::rametctlLinksNeitherWidgetsNorGui()
{
    const auto ran = ramet::test::run("ldd", {QStringLiteral(RAMET_PROGRAM_RAMETCTL)});
    QVERIFY2(ran.ok(), ran.err);
    QVERIFY(ran.out.contains("libQt6Core"));
    QVERIFY2(!ran.out.contains("libQt6Widgets") && !ran.out.contains("libQt6Gui"), ran.out);
}

RAMET_TEST(NoWidgetsTest)
#include "tst_nowidgets.moc"
