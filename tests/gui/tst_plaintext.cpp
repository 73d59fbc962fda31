// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/common/plaintext.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>
#include <QtTest>

using namespace ramet;

class PlainTextTest : public QObject {
    Q_OBJECT
private slots:
    void aToolTipShowsMarkupAsItIs();
    void aQuestionShowsMarkupAsItIs();
};

void PlainTextTest::aToolTipShowsMarkupAsItIs()
{
    for (const QString text : {"web", "<b>web</b>", "a <img src='/etc/passwd'> b", "&lt;b&gt;"}) {
        const QString tip = plainToolTip(text);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), text);
    }
}

void PlainTextTest::aQuestionShowsMarkupAsItIs()
{
    QMessageBox box;
    box.setText("<b>web</b>");
    setPlainInformation(&box, "<b>web</b>");
    setPlainInformation(&box, {});
    setPlainInformation(&box, "<i>again</i>");
    for (const QLabel *label : box.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

RAMET_TEST(PlainTextTest)
#include "tst_plaintext.moc"
