// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printable.h"

#include <QStringList>
#include <algorithm>

namespace ramet {

namespace {

/// Without the controls (category Cc). Default-ignorable: Unicode's DerivedCoreProperties.txt.
bool isInvisible(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x00ad, 0x00ad},   {0x034f, 0x034f},   {0x061c, 0x061c}, {0x115f, 0x1160},
        {0x17b4, 0x17b5},   {0x180b, 0x180f},   {0x200b, 0x200f}, {0x2028, 0x202e},
        {0x2060, 0x206f},   {0x3164, 0x3164},   {0xd800, 0xdfff}, {0xfe00, 0xfe0f},
        {0xfeff, 0xfeff},   {0xffa0, 0xffa0},   {0xfff0, 0xfffb}, {0x1bca0, 0x1bca3},
        {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
    };
    return std::ranges::any_of(ranges,
                               [c](auto range) { return c >= range.first && c <= range.second; });
}

bool isPrintable(char32_t c)
{
    return QChar::category(c) != QChar::Other_Control && !isInvisible(c);
}

/// toUcs4() would turn a lone half into a character that it is not.
template <class Visit> void forEachCharacter(const QString &text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        visit(isPair ? QChar::surrogateToUcs4(c, text[++i]) : char32_t(c.unicode()));
    }
}

void addEscaped(QByteArray &json, char32_t c)
{
    const auto halves = QChar::fromUcs4(c);
    for (const QChar half : QStringView(halves)) // keeps U+FEFF
        json += "\\u" + QByteArray::number(half.unicode(), 16).rightJustified(4, '0');
}

} // namespace

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    forEachCharacter(text, [&](char32_t c) {
        if (isPrintable(c))
            clean += QChar::fromUcs4(c);
        else
            clean += QChar::ReplacementCharacter;
    });
    return clean;
}

QString printableLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

QByteArray printableJson(const QByteArray &json)
{
    QByteArray clean;
    clean.reserve(json.size());
    forEachCharacter(QString::fromUtf8(json), [&](char32_t c) {
        const bool isLayout = c == U'\n' || c == U' ';
        if (isLayout || isPrintable(c))
            clean += QStringView(QChar::fromUcs4(c)).toUtf8();
        else
            addEscaped(clean, c);
    });
    return clean;
}

} // namespace ramet
