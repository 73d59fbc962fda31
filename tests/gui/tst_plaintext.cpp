// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printable.h"
#include "tests/gui/answeringprompter.h"
#include "tests/gui/guidriver.h"
#include "tests/gui/program.h"
#include "tests/support/hostilenode.h"
#include "tests/support/testprogram.h"
#include "ui/common/plaintext.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryFile>
#include <QTextDocument>
#include <QtTest>

using namespace ramet;
using namespace ramet::test;
using namespace Qt::Literals::StringLiterals;

class PlainTextTest : public QObject {
    Q_OBJECT
private slots:
    void aToolTipShowsMarkupAsItIs();
    void aQuestionShowsMarkupAsItIs();
    void aNodesWordsAreShownWithoutCommands();
    void namesAreShownWithoutCommands();
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

namespace {

void addTexts(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                texts << index.data(role).toString();
        }
        addTexts(model, model.index(row, 0, parent), texts);
    }
}

/// All that a window can show, or read to somebody.
QStringList textsIn(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->statusTip() << widget->accessibleName()
              << widget->accessibleDescription() << widget->windowTitle();
        for (const char *property : {"text", "plainText"})
            texts << widget->property(property).toString();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model())
            addTexts(*view->model(), {}, texts);
    }
    return texts;
}

} // namespace

/// Nothing reverses what stands beside it, and nothing is there that cannot be seen.
void PlainTextTest::aNodesWordsAreShownWithoutCommands()
{
    const QTemporaryDir folder;
    const HostileNode node(folder.filePath("socket"),
                           u"\033[2Jmarker\r\u009b\u202edekcah\u2066\u200b\u2028"_s.toUtf8());
    QVERIFY(node.isListening());
    AnsweringPrompter prompter;
    Program program({{"evil", node.uri()}}, prompter);
    GuiDriver gui(program.window());
    const auto isSeen = [&] { return textsIn(program.window()).join('\n').contains("marker"); };
    QVERIFY(gui.waitFor("the node's row", [&] { return gui.indexOf({"evil", {}}).isValid(); }));
    QVERIFY2(gui.select({"evil", {}}) && gui.waitFor("its words", isSeen), qPrintable(gui.why()));
    for (const QString &text : textsIn(program.window())) {
        for (const QChar c : u"\033\r\u009b\u202e\u2066\u200b\u2028"_s)
            QVERIFY2(!text.contains(c), qPrintable(text));
    }
}

/// libvirt takes these characters in names.
void PlainTextTest::namesAreShownWithoutCommands()
{
    const QString bad = u"\u202edekcah\u2066\u200b\u2028"_s;
    QTemporaryFile xml;
    QVERIFY(xml.open());
    xml.write(u"<node><domain type='test'><name>marker%1</name><title>t%1</title>"
              "<memory>65536</memory><os><type>hvm</type></os><devices><disk type='file'>"
              "<source file='/x/%1'/><target dev='vda'/></disk></devices></domain>"
              "<pool type='dir'><name>pool%1</name><target><path>/x</path></target></pool></node>"_s
                  .arg(bad)
                  .toUtf8());
    xml.close();
    AnsweringPrompter prompter;
    Program program({{"here", "test://" + xml.fileName()}}, prompter);
    GuiDriver gui(program.window());
    const Row row{"here", "marker" + bad};
    const auto isThere = [&] { return program.vm("here", row.vm) != nullptr; };
    QVERIFY2(gui.waitFor("the VM", isThere), qPrintable(gui.why()));
    QTRY_VERIFY(gui.indexOf({"here", "marker" + printable(bad)}).isValid());
    for (const Row &shown : {Row{"here", {}}, Row{"here", "marker" + printable(bad)}}) {
        QVERIFY2(gui.select(shown), qPrintable(gui.why()));
        QTRY_VERIFY(textsIn(program.window()).join('\n').contains("marker"));
        for (const QString &text : textsIn(program.window())) {
            for (const QChar c : u"\u202e\u2066\u200b\u2028"_s)
                QVERIFY2(!text.contains(c), qPrintable(text));
        }
    }
}

RAMET_TEST(PlainTextTest)
#include "tst_plaintext.moc"
