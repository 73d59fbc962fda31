// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"
#include "storage/domain/definitionchange.h"
#include "storage/domain/domainxml.h"
#include "storage/domain/marks.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class MarksTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void aCloneInTheMakingNamesItsMakerAndVolumes();
    void theElementOfACloneThatIsFetchedHasNoPrefix();
    void whatMayNotBeWrittenIsNoted();
    void aHelperNamesItsTask();
    void withoutMarksNothingIsWritten();
    void elementsUnknownToUsAreKept();
    void metadataOfOthersIsKept();
    void anotherPrefixOfOurNamespaceIsOurs();
    void ourPrefixInAnotherNamespaceIsNotOurs();
    void aTemplateLocksItsOwnDisksOnly();
    void backToAVmRestoresTheDefinition();
    void fileModesAreNotedWithTheLockedDisks();
    void anIndependentCloneNamesNothingBelow();
};

namespace {

RametMarks marksOf(const QString &xml)
{
    return readDomain(xml)->marks;
}

QString withMarks(const QString &xml, const RametMarks &marks)
{
    pugi::xml_document document;
    if (!parseXml(document, xml, "domain"))
        return {};
    writeMarks(document.child("domain"), marks);
    return xmlToString(document);
}

const QString bare = "<domain type=\"qemu\">\n  <name>web</name>\n  <uuid>u</uuid>\n"
                     "  <devices />\n</domain>\n";

RametMarks templateMarks()
{
    RametMarks marks;
    marks.isTemplate = true;
    marks.lockedDisks = QStringList{"vda", "vdb"};
    return marks;
}

RametMarks originMarks(bool linked)
{
    RametMarks marks;
    marks.originUuid = "11111111-2222-3333-4444-555555555555";
    marks.originName = "a'b\"<&虚";
    marks.isLinked = linked;
    return marks;
}

} // namespace

void MarksTest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<bool>("isTemplate");
    QTest::addColumn<bool>("isBuilding");
    QTest::addColumn<bool>("isHelper");
    QTest::addColumn<bool>("hasOrigin");
    QTest::addColumn<bool>("isLinked");
    for (int bits = 0; bits < 32; ++bits)
        QTest::addRow("%d", bits) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4)
                                  << bool(bits & 8) << bool(bits & 16);
}

void MarksTest::whatIsWrittenIsRead()
{
    QFETCH(bool, isTemplate);
    QFETCH(bool, isBuilding);
    QFETCH(bool, isHelper);
    QFETCH(bool, hasOrigin);
    QFETCH(bool, isLinked);
    RametMarks marks = hasOrigin ? originMarks(isLinked) : RametMarks();
    marks.isTemplate = isTemplate;
    marks.lockedDisks = isTemplate ? templateMarks().lockedDisks : QStringList();
    marks.isBuilding = isBuilding;
    marks.isHelper = isHelper;
    // Twice: marks that are there are replaced.
    const QString xml = withMarks(withMarks(bare, templateMarks()), marks);
    const RametMarks read = marksOf(xml);
    QCOMPARE(read.isTemplate, isTemplate);
    QCOMPARE(read.lockedDisks, marks.lockedDisks);
    QCOMPARE(read.isBuilding, isBuilding);
    QCOMPARE(read.isHelper, isHelper);
    QCOMPARE(read.originUuid, marks.originUuid);
    QCOMPARE(read.originName, marks.originName);
    QCOMPARE(read.isLinked, marks.isLinked);
}

void MarksTest::aCloneInTheMakingNamesItsMakerAndVolumes()
{
    RametMarks marks;
    marks.isBuilding = true;
    marks.buildingClient = "here <&>";
    marks.buildingTask = "11111111-2222-3333-4444-555555555555";
    marks.buildingVolumes = {{"fast", "a b.qcow2"}, {"slow", "c.raw"}};
    marks.buildingSince = "2026-01-31T12:00:00Z";
    const QString xml = withMarks(bare, marks);
    const RametMarks read = marksOf(withMarks(xml, marks)); // twice: nothing is doubled
    QVERIFY(read.isBuilding);
    QCOMPARE(read.buildingSince, marks.buildingSince);
    QCOMPARE(read.buildingClient, marks.buildingClient);
    QCOMPARE(read.buildingTask, marks.buildingTask);
    QVERIFY(read.buildingVolumes == marks.buildingVolumes);
    RametMarks older; // of a Ramet that wrote no maker
    older.isBuilding = true;
    const RametMarks bareMark = marksOf(withMarks(xml, older));
    QVERIFY(bareMark.isBuilding && bareMark.buildingTask.isEmpty());
    QVERIFY(bareMark.buildingVolumes.empty());
    QCOMPARE(withMarks(xml, {}), bare);
}

void MarksTest::theElementOfACloneThatIsFetchedHasNoPrefix()
{
    RametMarks marks;
    marks.isBuilding = true;
    marks.fetching = {"a", 0, 100};
    const QString xml = withMarks(bare, marks);
    const auto element =
        marksElement(xml, [](RametMarks &change) { change.fetching.doneBytes = 7; });
    QVERIFY(element);
    const QString expected = "<building from=\"a\" done=\"7\" all=\"100\"";
    QVERIFY2(element->contains(expected) && !element->contains(':'), qPrintable(*element));
    const auto none = marksElement(xml, [](RametMarks &change) { change.isBuilding = false; });
    QVERIFY(none && none->isEmpty());
}

void MarksTest::whatMayNotBeWrittenIsNoted()
{
    RametMarks marks;
    marks.unflushed = {{"vda", "/a b/<&>.qcow2", "qcow2", "run-1"}, {"vdb", "/c", "raw", ""}};
    const QString xml = withMarks(bare, marks);
    const RametMarks read = marksOf(withMarks(xml, marks)); // twice: nothing is doubled
    QVERIFY(read.unflushed == marks.unflushed);
    const auto independent = definitionAsIndependent(xml, {"vda", "vdb"});
    QVERIFY(independent && marksOf(*independent).unflushed.empty());
}

void MarksTest::aHelperNamesItsTask()
{
    RametMarks marks;
    marks.isHelper = true;
    for (const char *task : {"11111111-2222-3333-4444-555555555555", ""}) {
        marks.helperTask = task;
        const RametMarks read = marksOf(withMarks(bare, marks));
        QVERIFY(read.isHelper);
        QCOMPARE(read.helperTask, marks.helperTask);
    }
}

void MarksTest::withoutMarksNothingIsWritten()
{
    QCOMPARE(withMarks(bare, {}), bare);
    QCOMPARE(withMarks(withMarks(bare, templateMarks()), {}), bare);
}

void MarksTest::elementsUnknownToUsAreKept()
{
    const QString xml = "<domain><name>x</name><metadata>"
                        "<ramet:ramet xmlns:ramet='urn:ramet:domain:1'>"
                        "<ramet:tag>web</ramet:tag><ramet:later a='1'><ramet:b/></ramet:later>"
                        "</ramet:ramet></metadata></domain>";
    for (const QString &changed :
         {withMarks(xml, {}), withMarks(xml, templateMarks()), withMarks(xml, originMarks(true))}) {
        QVERIFY2(changed.contains("<ramet:tag>web</ramet:tag>"), qPrintable(changed));
        QVERIFY2(changed.contains("<ramet:later a=\"1\">"), qPrintable(changed));
        QCOMPARE(changed.count("<ramet:ramet "), 1);
    }
}

void MarksTest::metadataOfOthersIsKept()
{
    const QString other = "<app1:foo xmlns:app1=\"http://app1.org/app1/\">bar</app1:foo>";
    const QString xml = "<domain><name>x</name><metadata>" + other + "</metadata></domain>";
    const QString marked = withMarks(xml, templateMarks());
    QVERIFY(marked.contains(other));
    QVERIFY(marksOf(marked).isTemplate);
    const QString without = withMarks(marked, {});
    QVERIFY(without.contains(other));
    QVERIFY(!without.contains("ramet"));
}

void MarksTest::anotherPrefixOfOurNamespaceIsOurs()
{
    const QString xml = "<domain><name>x</name><metadata><r:ramet xmlns:r='urn:ramet:domain:1'>"
                        "<r:template><r:locked disk='vda'/></r:template></r:ramet></metadata>"
                        "</domain>";
    QVERIFY(marksOf(xml).isTemplate);
    QCOMPARE(marksOf(xml).lockedDisks, QStringList{"vda"});
    const QString changed = withMarks(xml, originMarks(true));
    QCOMPARE(changed.count(marksNamespace), 1);
    QVERIFY(!marksOf(changed).isTemplate);
    QVERIFY(marksOf(changed).isLinked);
}

void MarksTest::ourPrefixInAnotherNamespaceIsNotOurs()
{
    const QString xml = "<domain><name>x</name><metadata><ramet:ramet xmlns:ramet='urn:other'>"
                        "<ramet:template/></ramet:ramet></metadata></domain>";
    QVERIFY(!marksOf(xml).isTemplate);
    const QString changed = withMarks(xml, originMarks(false));
    QVERIFY(changed.contains("urn:other"));
    QVERIFY(!marksOf(changed).isTemplate);
    QVERIFY(!marksOf(changed).originUuid.isEmpty());
}

static const QString disks = "<domain type=\"qemu\">\n  <name>web</name>\n  <devices>\n"
                             "    <disk type=\"file\" device=\"disk\">\n"
                             "      <target dev=\"vda\" />\n    </disk>\n"
                             "    <disk type=\"file\">\n      <target dev=\"vdb\" />\n    </disk>\n"
                             "    <disk type=\"file\" device=\"disk\">\n"
                             "      <target dev=\"vdc\" />\n      <readonly />\n    </disk>\n"
                             "    <disk type=\"file\" device=\"cdrom\">\n"
                             "      <target dev=\"sda\" />\n      <readonly />\n    </disk>\n"
                             "  </devices>\n</domain>\n";

void MarksTest::aTemplateLocksItsOwnDisksOnly()
{
    const auto xml = definitionAsTemplate(disks);
    QVERIFY(xml);
    const VirtualMachine vm = *readDomain(*xml);
    QVERIFY(vm.isTemplate());
    QCOMPARE(vm.marks.lockedDisks, (QStringList{"vda", "vdb"}));
    for (const Disk &disk : vm.disks)
        QVERIFY2(disk.readOnly, qPrintable(disk.target));
    QCOMPARE(xml->count("<readonly"), 4);
}

void MarksTest::backToAVmRestoresTheDefinition()
{
    QCOMPARE(*definitionAsVm(*definitionAsTemplate(disks)), disks);
    QVERIFY(!definitionAsTemplate("<nothing/>"));
    QVERIFY(!definitionAsVm("<nothing/>"));
}

void MarksTest::fileModesAreNotedWithTheLockedDisks()
{
    const QString vm = "<domain type='qemu'><name>web</name><uuid>u</uuid><devices>"
                       "<disk type='file' device='disk'><source file='/a'/><target dev='vda'/>"
                       "</disk></devices></domain>";
    const auto asTemplate = definitionAsTemplate(vm);
    QVERIFY(asTemplate);
    const auto noted = definitionWithFileModes(*asTemplate, {{"vda", "0640"}, {"vdz", "0600"}});
    QVERIFY(noted);
    const std::map<QString, QString> modes{{"vda", "0640"}}; // vdz is not a locked one
    QCOMPARE(marksOf(*noted).fileModes, modes);
    QCOMPARE(marksOf(*noted).lockedDisks, QStringList{"vda"});
    const auto back = definitionAsVm(*noted);
    QVERIFY(back && !back->contains("0640") && !back->contains("ramet"));
}

void MarksTest::anIndependentCloneNamesNothingBelow()
{
    const QString disk = "<disk type='file' device='disk'><source file='/%1'/><backingStore "
                         "type='file'><source file='/base'/></backingStore><target dev='%1'/>"
                         "</disk>";
    const QString vm = "<domain type='qemu'><name>web</name><uuid>u</uuid><devices>" +
                       disk.arg("vda") + disk.arg("vdb") + "</devices></domain>";
    const auto independent = definitionAsIndependent(withMarks(vm, originMarks(true)), {"vdb"});
    QVERIFY(independent);
    QCOMPARE(independent->count("/base"), 1);
    QVERIFY(independent->indexOf("/base") < independent->indexOf("vdb"));
    QVERIFY(!marksOf(*independent).isLinked);
    QCOMPARE(marksOf(*independent).originUuid, originMarks(true).originUuid);
}

RAMET_TEST(MarksTest)
#include "tst_marks.moc"
