// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery.h"

#include "tests/gui/pseudolanguage.h"
#include "tests/gui/showcase.h"

#include <QDir>
#include <QFontDatabase>
#include <QHash>
#include <QProcess>
#include <cstdio>

namespace ramet::test {

QString Variant::name() const
{
    return QStringLiteral("%1-%2-%3x-%4x%5")
        .arg(language, palette)
        .arg(scale)
        .arg(screen.width())
        .arg(screen.height());
}

Variant Variant::of(const QString &name)
{
    const QStringList parts = name.split(u'-');
    const QStringList size = parts.value(3).split(u'x');
    return {parts.value(0), parts.value(1), parts.value(2).chopped(1).toInt(),
            QSize(size.value(0).toInt(), size.value(1).toInt())};
}

QString usePlatform(const Variant &variant, const QString &folder)
{
    const QString file = folder + QStringLiteral("/screen-") + variant.name() + ".json";
    QFile screen(file);
    if (screen.open(QIODevice::WriteOnly))
        screen.write(QStringLiteral("{\"screens\":[{\"name\":\"one\",\"x\":0,\"y\":0,\"width\":%1,"
                                    "\"height\":%2,\"logicalDpi\":96,\"logicalBaseDpi\":96,"
                                    "\"dpr\":%3}]}")
                         .arg(variant.screen.width())
                         .arg(variant.screen.height())
                         .arg(variant.scale)
                         .toUtf8());
    qputenv("QT_QPA_PLATFORM", ("offscreen:configfile=" + file).toUtf8());
    qputenv("RAMET_PALETTE", variant.palette.toUtf8());
    return file;
}

static QFontDatabase::WritingSystem scriptOf(const QString &language)
{
    static const QHash<QString, QFontDatabase::WritingSystem> scripts{
        {QStringLiteral("ja"), QFontDatabase::Japanese},
        {QStringLiteral("zh_CN"), QFontDatabase::SimplifiedChinese},
        {QStringLiteral("pseudo"), QFontDatabase::Hebrew}};
    return scripts.value(language, QFontDatabase::Latin);
}

static std::vector<Variant> variantsOf(const QStringList &languages)
{
    std::vector<Variant> variants;
    for (const int scale : {1, 2})
        for (const char *palette : {"light", "dark"})
            variants.push_back({languages.first(), QLatin1String(palette), scale});
    for (const QString &language : languages) {
        for (const char *palette : {"light", "dark"})
            if (language != languages.first())
                variants.push_back({language, QLatin1String(palette)});
        variants.push_back({language, QStringLiteral("light"), 1, {1024, 600}});
    }
    return variants;
}

bool takeAllPictures(const QString &program, const QString &folder, const QStringList &languages)
{
    bool isGood = true;
    for (const Variant &variant : variantsOf(languages)) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, {QStringLiteral("--every-window"), folder,
                                QStringLiteral("--variant"), variant.name()});
        process.waitForFinished(-1);
        const bool isMade = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        std::printf("%s %s\n", isMade ? "made  " : "FAILED", qPrintable(variant.name()));
        std::fflush(stdout);
        isGood = isGood && isMade;
    }
    return isGood;
}

QString takePictures(const Variant &variant, const QString &folder)
{
    const QDir pictures(folder + u'/' + variant.name());
    if (!pictures.mkpath(QStringLiteral(".")))
        return QStringLiteral("Cannot make %1.").arg(pictures.path());
    speak(variant.language);
    const QFontDatabase::WritingSystem script = scriptOf(variant.language);
    if (QFontDatabase::families(script).isEmpty())
        return QStringLiteral("There is no font for %1: packaging/install-packages pictures.")
            .arg(QFontDatabase::writingSystemName(script));
    QString why;
    Showcase showcase;
    const bool isDone = showcase.visitAll([&](const QString &name, QWidget &window) {
        const QString file = pictures.filePath(name + QStringLiteral(".png"));
        if (!window.grab().save(file))
            why = QStringLiteral("Cannot write %1.").arg(file);
    });
    return isDone ? why : showcase.why();
}

} // namespace ramet::test
