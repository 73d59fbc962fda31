// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintext.h"

#include "models/printable.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

namespace ramet {

QString plainToolTip(const QString &text)
{
    const QString shown = printableLines(text);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

void setPlainInformation(QMessageBox *box, const QString &text)
{
    box->setInformativeText(printableLines(text)); // which may make a label
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace ramet
