// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintext.h"

#include "models/printable.h"
#include "ui/common/direction.h"

#include <QLabel>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTextDocument>

namespace ramet {

QString plainLines(const QString &text)
{
    return shownText(printableLines(text));
}

QString withWholeMacs(QString text)
{
    static const QRegularExpression colon(
        QStringLiteral("(?<=\\b[0-9A-Fa-f]{2}):(?=[0-9A-Fa-f]{2}\\b)"));
    return text.replace(colon, QStringLiteral(":\u2060"));
}

QString plainCaption(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("\u2026|\\s*[:\uff1a]$"));
    return withoutKey(text).remove(marks).trimmed();
}

QString withoutKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("\\(&\\w\\)|&(?!&)"));
    return QString(text).remove(key).trimmed();
}

QString plainToolTip(const QString &text)
{
    const QString shown = plainLines(text);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

void setPlainInformation(QMessageBox *box, const QString &text)
{
    box->setInformativeText(plainLines(text)); // which may make a label
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace ramet
