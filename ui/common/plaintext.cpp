// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintext.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

namespace ramet {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

void setPlainInformation(QMessageBox *box, const QString &text)
{
    box->setInformativeText(text); // which may make a label
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace ramet
