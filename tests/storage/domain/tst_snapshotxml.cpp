// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/domainxml.h"
#include "storage/domain/snapshotxml.h"
#include "storage/snapshot/deletesnapshotjson.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

class SnapshotXmlTest : public QObject {
    Q_OBJECT
private slots:
    void aDefinitionNamesTheBaseInPlaceOfItsLayer();
    void aSnapshotIsChangedInBothItsDefinitions();
    void whatIsNotNamedIsLeftAlone();
    void aNewSnapshotIsReadAsItWasMeant();
    void aPlanComesBackFromAJournal();

private:
    static QString disk(const QString &file, const QString &below = {})
    {
        const QString layer =
            below.isEmpty() ? QString()
                            : "<backingStore type='file'><format type='qcow2'/><source file='" +
                                  below + "'/><backingStore/></backingStore>";
        return "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source "
               "file='" +
               file + "'/>" + layer + "<target dev='vda' bus='virtio'/></disk></devices>";
    }
    const std::vector<MergedDisk> m_merged{{"vda", {"/p/top"}, {"p/top"}, "/p/base", "raw"}};
};

void SnapshotXmlTest::aDefinitionNamesTheBaseInPlaceOfItsLayer()
{
    const auto top =
        definitionAfterMerge("<domain>" + disk("/p/top", "/p/base") + "</domain>", m_merged);
    QVERIFY(top);
    QVERIFY2(top->contains("file=\"/p/base\"") && top->contains("type=\"raw\""), qPrintable(*top));
    QVERIFY(!top->contains("/p/top") && !top->contains("backingStore"));
    const auto above =
        definitionAfterMerge("<domain>" + disk("/p/new", "/p/top") + "</domain>", m_merged);
    QVERIFY(above && above->contains("/p/new"));
    QVERIFY(!above->contains("backingStore"));
}

void SnapshotXmlTest::aSnapshotIsChangedInBothItsDefinitions()
{
    const auto changed = snapshotAfterMerge(
        "<domainsnapshot><name>s</name><domain>" + disk("/p/top") + "</domain><inactiveDomain>" +
            disk("/p/top") + "</inactiveDomain></domainsnapshot>",
        m_merged);
    QVERIFY(changed);
    QCOMPARE(changed->count("/p/base"), 2);
    QVERIFY(!changed->contains("/p/top"));
}

void SnapshotXmlTest::whatIsNotNamedIsLeftAlone()
{
    const auto same =
        definitionAfterMerge("<domain>" + disk("/p/other", "/p/base") + "</domain>", m_merged);
    QVERIFY(same && same->isEmpty());
    QVERIFY(!definitionAfterMerge("<domain>", m_merged));
}

void SnapshotXmlTest::aNewSnapshotIsReadAsItWasMeant()
{
    const QString xml = newSnapshotXml("a <b> & \"c\"", "two\nlines",
                                       {{"vda", "/p/o <1>"}, {"vdb", {}}}, {"vdc"}, true, "/p/m");
    const auto snapshot = readSnapshot(xml);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->name, QString("a <b> & \"c\""));
    QCOMPARE(snapshot->description, QString("two\nlines"));
    QVERIFY(snapshot->hasMemory);
    QCOMPARE(snapshot->states.at("vda").overlay, QString("/p/o <1>"));
    QCOMPARE(snapshot->states.at("vdb").kind, Snapshot::Kind::Internal);
    QCOMPARE(snapshot->states.at("vdc").kind, Snapshot::Kind::None);
}

void SnapshotXmlTest::aPlanComesBackFromAJournal()
{
    DeleteSnapshotPlan plan;
    plan.request = {{"a", "uuid"}, "s1", true};
    plan.vmName = "web";
    plan.snapshots = {{"s2", DeleteSnapshotPlan::Way::WithContent},
                      {"s1", DeleteSnapshotPlan::Way::ListedOnly}};
    plan.merges = {{"vda", "/p/base", "qcow2", {{"/p/top", "default", "top", {}}}, false, 1234}};
    plan.files = {{"/p/state", "default", "state", "1.2 3.4"}};
    const auto back = deleteSnapshotPlanFromJson(toJson(plan));
    QVERIFY(back);
    QCOMPARE(back->request.vm, plan.request.vm);
    QCOMPARE(back->vmName, plan.vmName);
    QVERIFY(back->snapshots == plan.snapshots);
    QVERIFY(back->merges == plan.merges);
    QVERIFY(back->files == plan.files);
    QVERIFY(!deleteSnapshotPlanFromJson({}));
}

RAMET_TEST(SnapshotXmlTest)
#include "tst_snapshotxml.moc"
