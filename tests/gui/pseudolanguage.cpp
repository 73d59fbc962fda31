// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pseudolanguage.h"

#include "translations/translations.h"

#include <QGuiApplication>

namespace ramet::test {

QString PseudoLanguage::of(const QString &text)
{
    QString letters;
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPlace = i > 0 && (text[i - 1] == u'%' || text.mid(i - 2, 2) == u"%L");
        if (c.isLetter() && !isPlace) {
            letters += QChar(0x05d0 + c.toLower().unicode() % 27);
            ++count;
        } else {
            letters += c;
        }
    }
    if (count < 3)
        return letters;
    const QString more = QString((count + 1) / 2, QChar(0x05d0)).replace(6, 1, u' ');
    const QString end = text.endsWith(u'…') || text.endsWith(u':') || text.endsWith(u'.')
                            ? letters.right(1)
                            : QString();
    letters.chop(end.size());
    return letters + u' ' + more + end;
}

QString PseudoLanguage::translate(const char *, const char *text, const char *, int) const
{
    return of(QString::fromUtf8(text));
}

void speak(const QString &language)
{
    if (language == u"pseudo") {
        QLocale::setDefault(QLocale(QLocale::Hebrew));
        QCoreApplication::installTranslator(new PseudoLanguage(QCoreApplication::instance()));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return;
    }
    QLocale::setDefault(QLocale(language));
    static const Translations translations;
}

} // namespace ramet::test
