// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class XmlTextTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsNotADocumentIsInvalid_data();
    void whatIsNotADocumentIsInvalid();
    void everythingSurvivesARoundTrip();
    void textIsEscapedOnceAndOnlyOnce();
    void sizesComeInBytes_data();
    void sizesComeInBytes();
    void whatWouldWrapAroundIsTheGreatestSize();
    void whatIsTooDeepOrTooLongIsInvalid();
};

void XmlTextTest::whatIsNotADocumentIsInvalid_data()
{
    QTest::addColumn<QString>("xml");
    for (const char *xml : {"", "hello", "<domain>", "<pool/>", "<a><domain/></a>", "<domain></a>"})
        QTest::newRow(*xml ? xml : "empty") << QString(xml);
}

void XmlTextTest::whatIsNotADocumentIsInvalid()
{
    QFETCH(QString, xml);
    pugi::xml_document document;
    const Status status = parseXml(document, xml, "domain");
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Invalid);
    QVERIFY(!status.error().detail.isEmpty());
}

void XmlTextTest::everythingSurvivesARoundTrip()
{
    const QString xml = "<domain type=\"qemu\">\n"
                        "  <!-- ours & theirs -->\n"
                        "  <name>  käse &lt;&amp;&gt; 虚  </name>\n"
                        "  <x:unknown xmlns:x=\"urn:x\" a=\"1 &quot;2&quot;\" />\n"
                        "  <script><![CDATA[if (a < b && c) ]]></script>\n"
                        "  <?instruction x?>\n"
                        "  <empty />\n"
                        "</domain>\n";
    pugi::xml_document document;
    QVERIFY(parseXml(document, xml, "domain"));
    QCOMPARE(xmlToString(document), xml);
}

void XmlTextTest::textIsEscapedOnceAndOnlyOnce()
{
    pugi::xml_document document;
    pugi::xml_node node = document.append_child("domain");
    const QString hard = "a'b\"c<d>&amp;\u865a";
    setAttribute(node, "x", "first");
    setAttribute(node, "x", hard);
    setChildText(node, "name", "first");
    setChildText(node, "name", hard);
    pugi::xml_document again;
    QVERIFY(parseXml(again, xmlToString(document), "domain"));
    QCOMPARE(attributeOf(again.child("domain"), "x"), hard);
    QCOMPARE(textOf(again.child("domain").child("name")), hard);
    QVERIFY(!again.child("domain").child("name").next_sibling());
}

void XmlTextTest::sizesComeInBytes_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<quint64>("bytes");
    QTest::newRow("default unit") << "<m>2</m>" << quint64{2048};
    QTest::newRow("bytes") << "<m unit='bytes'>7</m>" << quint64{7};
    QTest::newRow("KB") << "<m unit='KB'>7</m>" << quint64{7000};
    QTest::newRow("KiB") << "<m unit='KiB'>3</m>" << quint64{3072};
    QTest::newRow("MiB") << "<m unit='MiB'>1</m>" << (quint64{1} << 20);
    QTest::newRow("GiB") << "<m unit='GiB'>3</m>" << (quint64{3} << 30);
    QTest::newRow("TiB") << "<m unit='TiB'>5</m>" << (quint64{5} << 40);
    QTest::newRow("KB and kb are one") << "<m unit='kb'>7</m>" << quint64{7000};
    QTest::newRow("PiB") << "<m unit='PiB'>3</m>" << (quint64{3} << 50);
    QTest::newRow("P") << "<m unit='P'>3</m>" << (quint64{3} << 50);
    QTest::newRow("PB") << "<m unit='PB'>3</m>" << quint64{3'000'000'000'000'000};
    QTest::newRow("EiB") << "<m unit='EiB'>3</m>" << (quint64{3} << 60);
    QTest::newRow("more than fits")
        << "<m unit='EiB'>16</m>" << std::numeric_limits<quint64>::max();
    QTest::newRow("a number that does not fit")
        << "<m unit='b'>99999999999999999999999</m>" << std::numeric_limits<quint64>::max();
    QTest::newRow("below nothing") << "<m unit='KiB'>-1</m>" << quint64{0};
    QTest::newRow("no second letter") << "<m unit='kx'>5</m>" << quint64{0};
    QTest::newRow("not a unit") << "<m unit='ells'>5</m>" << quint64{0};
    QTest::newRow("nothing") << "<m/>" << quint64{0};
}

void XmlTextTest::sizesComeInBytes()
{
    QFETCH(QString, xml);
    QFETCH(quint64, bytes);
    pugi::xml_document document;
    QVERIFY(parseXml(document, xml, "m"));
    QCOMPARE(sizeOf(document.child("m"), "KiB"), bytes);
}

void XmlTextTest::whatWouldWrapAroundIsTheGreatestSize()
{
    pugi::xml_document document;
    QVERIFY(parseXml(document, "<memory unit='GiB'>18446744073709551104</memory>", "memory"));
    QCOMPARE(sizeOf(document.child("memory"), "KiB"), std::numeric_limits<quint64>::max());
    QVERIFY(parseXml(document, "<memory unit='TiB'>16777215</memory>", "memory"));
    QCOMPARE(sizeOf(document.child("memory"), "KiB"), quint64{16777215} << 40);
}

void XmlTextTest::whatIsTooDeepOrTooLongIsInvalid()
{
    const auto nested = [](int depth) {
        return "<domain>" + QString("<a>").repeated(depth - 1) + "<!-- text -->" +
               QString("</a>").repeated(depth - 1) + "</domain>";
    };
    pugi::xml_document document;
    QVERIFY(parseXml(document, nested(maxXmlDepth - 1), "domain"));
    QVERIFY(parseXml(document, "<domain>" + QString("<a><b/></a>").repeated(1000) + "</domain>",
                     "domain"));
    for (const int depth : {maxXmlDepth + 1, 300'000}) {
        const Status status = parseXml(document, nested(depth), "domain");
        QVERIFY(!status && status.error().kind == ErrorKind::Invalid);
        QVERIFY(status.error().detail.contains("deep"));
    }
    const Status longer =
        parseXml(document, "<domain>" + QString(maxXmlBytes, 'x') + "</domain>", "domain");
    QVERIFY(!longer && longer.error().detail.contains("longer"));
}

RAMET_TEST(XmlTextTest)
#include "tst_xmltext.moc"
