// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

/// What the files of packaging/ say of each other. What they say by themselves
/// desktop-file-validate, appstreamcli and lintian judge.
class TestPackaging : public QObject {
    Q_OBJECT
private slots:
    void thePicturesOfTheMetainfoAreThere();
    void theDesktopFileIsWhatTheProgramDoes();
    void theFlatpakManifestIsWhole();
    void theVersionIsTheSameEverywhere();
    void translatedManualPagesHaveTheSameParts();
};

namespace {

QString text(const QString &path)
{
    QFile file(QLatin1String(RAMET_SOURCES "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QString &in, const char *pattern)
{
    QStringList all;
    QRegularExpressionMatchIterator matches =
        QRegularExpression(QLatin1String(pattern)).globalMatch(in);
    while (matches.hasNext())
        all << matches.next().captured(1);
    return all;
}

const char *const metainfo = "packaging/io.github.ramet.Ramet.metainfo.xml";

} // namespace

void TestPackaging::thePicturesOfTheMetainfoAreThere()
{
    const QStringList pictures =
        found(text(metainfo), "<image>https://[^<]*/main/(packaging/[^<]*)<");
    QCOMPARE(pictures.size(), text(metainfo).count("<screenshot") - 1); // and the list itself
    for (const QString &picture : pictures) {
        QFile file(QLatin1String(RAMET_SOURCES "/") + picture);
        QVERIFY2(file.size() > 1'000 && file.size() < 400'000, qPrintable(picture));
        QVERIFY2(text("README.md").contains(picture), qPrintable(picture));
    }
}

void TestPackaging::theDesktopFileIsWhatTheProgramDoes()
{
    const QString entry = text("packaging/io.github.ramet.Ramet.desktop");
    const QString program = text("ui/desktop/desktoppresence.cpp");
    const QStringList actions =
        found(entry, "(?m)^Actions=(.*);$").value(0).split(u';', Qt::SkipEmptyParts);
    QVERIFY(!actions.isEmpty());
    for (const QString &action : actions) {
        QVERIFY(entry.contains("[Desktop Action " + action + "]"));
        QVERIFY2(program.contains(u'"' + action + u'"'), qPrintable(action));
    }
    QVERIFY(entry.contains("DBusActivatable=true"));
    QVERIFY(entry.contains("MimeType=x-scheme-handler/ramet;"));
}

void TestPackaging::theFlatpakManifestIsWhole()
{
    QJsonParseError error;
    const QByteArray json = text("packaging/flatpak/io.github.ramet.Ramet.json").toUtf8();
    const QJsonObject manifest = QJsonDocument::fromJson(json, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(manifest["id"].toString(), QString("io.github.ramet.Ramet"));
    for (const QJsonValue module : manifest["modules"].toArray()) {
        const QString name = module["name"].toString();
        for (const QJsonValue source : module["sources"].toArray()) {
            const QString type = source["type"].toString();
            QVERIFY2(type != "git" || !source["tag"].toString().isEmpty(), qPrintable(name));
        }
        QVERIFY2(!name.isEmpty() && !module["sources"].toArray().isEmpty(), qPrintable(name));
    }
}

void TestPackaging::theVersionIsTheSameEverywhere()
{
    const QString version =
        found(text("CMakeLists.txt"), "project\\(Ramet VERSION ([0-9.]+)").value(0);
    QVERIFY(!version.isEmpty());
    QCOMPARE(found(text("packaging/debian/changelog"), "^ramet \\(([0-9.]+)-").value(0), version);
    QCOMPARE(found(text(metainfo), "<release version=\"([0-9.]+)\"").value(0), version);
    for (const char *page : {"packaging/man/ramet.1", "packaging/man/rametctl.1"})
        QVERIFY(text(page).contains("\"Ramet " + version + "\""));
}

/// Each says as much as the English one, and of the same version.
void TestPackaging::translatedManualPagesHaveTheSameParts()
{
    const QDir pages(QStringLiteral(RAMET_SOURCES "/packaging/man"));
    const QStringList names = pages.entryList({QStringLiteral("ramet.*.1")});
    QCOMPARE(names.size(), 5);
    const char *const macros = "(?m)^\\.(SH|TP|PP|TH RAMET 1 [0-9-]+ \"[^\"]+\")";
    const QStringList parts = found(text("packaging/man/ramet.1"), macros);
    QVERIFY(parts.size() > 10);
    for (const QString &name : names)
        QCOMPARE(found(text("packaging/man/" + name), macros), parts);
}

RAMET_TEST(TestPackaging)
#include "tst_packaging.moc"
