// SPDX-License-Identifier: GPL-3.0-or-later
// A translation can lose a value, a tag or a key for the keyboard, and nobody who cannot read it
// sees it.
#include "tests/support/testprogram.h"
#include "translations/translations.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>
#include <algorithm>

using namespace ramet;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< more than one where the text has a number
    bool plural = false;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation") && message.plural) {
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("translation")) {
            message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &language)
{
    QFile file(QStringLiteral(RAMET_TRANSLATIONS "/ramet_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append(readMessage(xml));
            messages.last().context = context;
        }
    }
    return messages;
}

/// What of a text matches, sorted, each once.
QStringList parts(const QString &text, const char *pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    std::ranges::sort(found);
    found.removeDuplicates();
    return found;
}

const char values[] = "%L?[1-9]";
const char tags[] = "</?[a-z]+[0-9]?\\b";
const char keys[] = "&(?=[^\\s&;])(?![a-z]+;)";

} // namespace

class CataloguesTest : public QObject {
    Q_OBJECT
private slots:
    void valuesTagsAndKeysAreKept_data();
    void valuesTagsAndKeysAreKept();
    void theProgramSpeaksIt_data() { valuesTagsAndKeysAreKept_data(); }
    void theProgramSpeaksIt();
    void noButtonOfTasksHasTheKeyOfAMenu_data();
    void noButtonOfTasksHasTheKeyOfAMenu();
};

void CataloguesTest::valuesTagsAndKeysAreKept_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = QStringLiteral(RAMET_LANGUAGES).split(QLatin1Char(' '));
    for (const QString &language : languages)
        if (language != QLatin1String("en"))
            QTest::addRow("%s", qPrintable(language)) << language;
}

void CataloguesTest::valuesTagsAndKeysAreKept()
{
    QFETCH(QString, language);
    const QList<Message> messages = readCatalogue(language);
    QVERIFY(messages.size() > 1000);
    QStringList wrong;
    for (const Message &message : messages) {
        if (message.context == u"ramet") // of no class: lupdate and the program do not agree on it
            wrong.append(message.source + QStringLiteral(" is never asked for there"));
        for (const QString &form : message.forms) {
            if (form.isEmpty())
                continue; // the test of completeness names it
            for (const char *pattern : {values, tags})
                if (parts(form, pattern) != parts(message.source, pattern))
                    wrong.append(message.source + QStringLiteral(" -> ") + form);
            if (form.count(QRegularExpression(QLatin1String(keys))) !=
                message.source.count(QRegularExpression(QLatin1String(keys))))
                wrong.append(message.source + QStringLiteral(" (key) -> ") + form);
        }
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

void CataloguesTest::theProgramSpeaksIt()
{
    QFETCH(QString, language);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const Translations translations;
    QLocale::setDefault(before);
    const QList<Message> messages = readCatalogue(language);
    const auto plain = std::ranges::find_if(messages, [](const Message &message) {
        return !message.plural && message.forms.value(0) != message.source;
    });
    QVERIFY(plain != messages.end());
    QCOMPARE(QCoreApplication::translate(plain->context.toUtf8(), plain->source.toUtf8()),
             plain->forms.first());
}

void CataloguesTest::noButtonOfTasksHasTheKeyOfAMenu_data()
{
    valuesTagsAndKeysAreKept_data();
    QTest::newRow("en") << QStringLiteral("en");
}

void CataloguesTest::noButtonOfTasksHasTheKeyOfAMenu()
{
    QFETCH(QString, language);
    const bool isSource = language == u"en";
    const QStringList menus{"&File", "&VM", "V&iew", "&Help"};
    QHash<QString, QString> menuOf;
    QStringList buttons;
    QStringList strip; // in the details of a clone in the making, above the panel
    const QList<Message> messages = readCatalogue(isSource ? QStringLiteral("de") : language);
    const auto keyOf = [](const QString &text) {
        static const QRegularExpression key(QStringLiteral("&([^\\s&])"));
        return key.match(text).captured(1).toLower();
    };
    for (const Message &message : messages) {
        const QString text = isSource ? message.source : message.forms.value(0);
        if (message.context == u"ramet::MainWindow" && menus.contains(message.source))
            menuOf[keyOf(text)] = text;
        else if (message.context == u"ramet::TaskPanel" && !keyOf(text).isEmpty())
            buttons << text;
        else if (message.context == u"ramet::MakingStrip" && !keyOf(text).isEmpty())
            strip << text;
    }
    QCOMPARE(menuOf.size(), menus.size());
    QVERIFY(buttons.size() >= 10);
    QCOMPARE(strip.size(), 2);
    QSet<QString> taken;
    for (const QString &button : std::as_const(buttons)) // which are not seen all at once
        taken << keyOf(button);
    for (const QString &button : buttons + strip)
        QVERIFY2(!menuOf.contains(keyOf(button)), qPrintable(button));
    for (const QString &button : std::as_const(strip)) {
        QVERIFY2(!taken.contains(keyOf(button)), qPrintable(button));
        taken << keyOf(button);
    }
}

RAMET_TEST(CataloguesTest)
#include "tst_catalogues.moc"
