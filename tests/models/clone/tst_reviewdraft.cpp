// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/clonedraft.h"
#include "models/clone/reviewchecks.h"
#include "tests/models/madeinventory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;
using namespace ramet::test;

using Verdict = ReviewCheck::Verdict;

class ReviewDraftTest : public QObject {
    Q_OBJECT
private slots:
    void aValidPlanHasOnlyGoodChecks();
    void everyRefusalHasAPlace_data();
    void everyRefusalHasAPlace();
    void everyNoticeHasAPlace();
    void aKeptAddressIsNeverGood();
    void nothingIsSaidOfCardsThatWereNotPlanned();
    void spaceIsThatOfAllClones();
    void spaceOnSeveralNodesNamesThem();
    void theTimeIsOfAMeasuredRate();
    void theTimeOfManyIsThatOfOneAfterTheOther();
    void bothDefinitionsStandSideBySide();
    void withoutADefinitionItSaysWhy();

private:
    static ReviewCheck find(const std::vector<ReviewCheck> &checks, const QString &title)
    {
        const auto found = std::ranges::find(checks, title, &ReviewCheck::title);
        return found == checks.end() ? ReviewCheck{} : *found;
    }
    const VmRef m_web{"a", "uuid-web"};
};

void ReviewDraftTest::aValidPlanHasOnlyGoodChecks()
{
    CloneDraft draft(shared(madeInventory()), m_web);
    const auto checks = ReviewDraft(draft).checks();
    for (const ReviewCheck &check : checks) {
        const auto verdict = check.title == u"Time" ? Verdict::Unknown : Verdict::Good;
        QVERIFY2(check.verdict == verdict && !check.text.isEmpty(), qPrintable(check.title));
    }
    QCOMPARE(find(checks, "Space").text,
             QStringLiteral("Storage “default”: 12.4 GiB needed, 80 GiB free."));
    QCOMPARE(find(checks, "Original").text, QStringLiteral("“web” is off."));
    QVERIFY(find(checks, "Time").text.startsWith("Nothing was copied"));
}

void ReviewDraftTest::everyRefusalHasAPlace_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field <= static_cast<int>(Field::Copies); ++field)
        QTest::addRow("field %d", field) << field;
}

void ReviewDraftTest::everyRefusalHasAPlace()
{
    QFETCH(int, field);
    ClonePlan plan;
    plan.refusals.push_back({Reason::NameEmpty, static_cast<Field>(field), {}, {}, {}});
    int refused = 0;
    for (const ReviewCheck &check : reviewChecks({}, plan, {}))
        refused += check.verdict == Verdict::Refused && check.text.contains("needs a name");
    QCOMPARE(refused, 1);
}

void ReviewDraftTest::everyNoticeHasAPlace()
{
    for (int i = 0; i <= static_cast<int>(Notice::TransientState); ++i) {
        ClonePlan plan;
        plan.notices.push_back({static_cast<Notice>(i), "o", "p"});
        int told = 0;
        for (const ReviewCheck &check : reviewChecks({}, plan, {}))
            told += check.verdict == Verdict::Note;
        QVERIFY2(told == 1, qPrintable(QString::number(i)));
    }
}

void ReviewDraftTest::aKeptAddressIsNeverGood()
{
    Inventory inventory = madeInventory();
    const Nic card{"52:54:00:00:00:01", "network", "default", "virtio"};
    for (VirtualMachine &vm : inventory.nodes[0].vms)
        vm.nics = {card};
    CloneDraft draft(shared(inventory), m_web);
    const auto network = [&] { return find(ReviewDraft(draft).checks(), "Network"); };
    QCOMPARE(network().verdict, Verdict::Good);
    draft.change(
        [](CloneRequest &request) { request.hardware.nics[1].mac = NicChoice::Mac::Keep; });
    QCOMPARE(network().verdict, Verdict::Note);
    QCOMPARE(network().text,
             QStringLiteral("The clone’s MAC address 52:54:00:00:00:01 is also that of “web” and "
                            "“tpl”: run no two of them in one network."));
    draft.setName("c-{n}");
    draft.changeCopies([](Copies &copies) { copies.count = 45; });
    QCOMPARE(network().verdict, Verdict::Note);
    QVERIFY2(network().text.contains("All 45 clones get the MAC address 52:54:00:00:00:01"),
             qPrintable(network().text));
}

void ReviewDraftTest::nothingIsSaidOfCardsThatWereNotPlanned()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].vms[0].nics = {{"52:54:00:00:00:01", "network", "default", "virtio"}};
    inventory.nodes[1].reachable = false;
    CloneDraft draft(shared(inventory), m_web, "b");
    QVERIFY(!draft.isValid());
    QVERIFY(find(ReviewDraft(draft).checks(), "Network").text.isEmpty());
}

void ReviewDraftTest::spaceIsThatOfAllClones()
{
    const auto space = [](CloneDraft &draft, int copies) {
        draft.setName(copies > 1 ? "c-{n}" : "c");
        draft.changeCopies([copies](Copies &all) { all.count = copies; });
        return find(ReviewDraft(draft).checks(), "Space").text;
    };
    CloneDraft full(shared(madeInventory()), m_web);
    QCOMPARE(space(full, 3), QStringLiteral("Storage “default”: 37.2 GiB needed, 80 GiB free."));
    CloneDraft linked(shared(madeInventory()), {"a", "uuid-tpl"});
    QCOMPARE(space(linked, 1), QStringLiteral("Storage “shared”: 196 KiB needed, 80 GiB free."));
    QVERIFY2(linked.summary().endsWith("; 196 KiB"), qPrintable(linked.summary()));
    QCOMPARE(space(linked, 3), QStringLiteral("Storage “shared”: 588 KiB needed, 80 GiB free."));
}

void ReviewDraftTest::spaceOnSeveralNodesNamesThem()
{
    const Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), m_web);
    std::vector<ClonePlan> clones(3, draft.plan());
    clones[1].targetNode = "b";
    QCOMPARE(find(reviewChecks(inventory, clones[0], {}, clones), "Space").text,
             QStringLiteral("Storage “default” on node “a”: 24.8 GiB needed, 80 GiB free.\n"
                            "Storage “default” on node “b”: 12.4 GiB needed, 80 GiB free."));
}

void ReviewDraftTest::theTimeOfManyIsThatOfOneAfterTheOther()
{
    constexpr double rate = 100 * 1024 * 1024;
    const Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), m_web);
    std::vector<ClonePlan> clones(3, draft.plan());
    const auto time = [&] {
        return find(reviewChecks(inventory, clones[0], rate, clones), "Time");
    };
    QCOMPARE(time().verdict, Verdict::Good);
    QCOMPARE(time().text,
             QStringLiteral("about 6 minutes if one is copied after the other, at 100 MiB/s"));
    clones[2].disks[0].targetPool = "shared"; // whose rate nobody asked for
    QCOMPARE(time().verdict, Verdict::Unknown);
    QVERIFY2(time().text.startsWith("Not known"), qPrintable(time().text));
}

void ReviewDraftTest::theTimeIsOfAMeasuredRate()
{
    const Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), m_web);
    const auto checks = reviewChecks(inventory, draft.plan(), 100 * 1024 * 1024);
    QCOMPARE(find(checks, "Time").text,
             QStringLiteral("about 2 minutes, at the 100 MiB/s of earlier copies"));
}

void ReviewDraftTest::bothDefinitionsStandSideBySide()
{
    Inventory inventory = madeInventory();
    inventory.nodes[0].facts.definitions[{m_web.uuid, {}}] =
        "<domain type='qemu'><name>web</name><uuid>uuid-web</uuid><vcpu>2</vcpu><devices>"
        "<disk type='file'><source file='/pools/default/web.qcow2'/><target dev='vda'/></disk>"
        "</devices></domain>";
    CloneDraft draft(shared(inventory), m_web);
    draft.change([](CloneRequest &request) { request.hardware.cpus = 4; });
    const ReviewDraft review(draft);

    QStringList changed;
    int equal = 0;
    const auto lines = review.lines();
    for (const ReviewLine &line : *lines) {
        if (!line.isChanged()) {
            QVERIFY(line.why.isEmpty());
            ++equal;
            continue;
        }
        QVERIFY2(!line.why.isEmpty(), qPrintable(line.after));
        changed << line.after.trimmed() + " | " + line.why;
    }
    QVERIFY(equal >= 6);
    QVERIFY(changed.contains("<name>web-clone</name> | The clone’s own name"));
    QVERIFY(changed.contains("<vcpu>4</vcpu> | As chosen"));
    QVERIFY(changed.contains("<source file=\"/pools/default/web-clone-vda.qcow2\" /> | Disks of "
                             "its own, as chosen"));
}

void ReviewDraftTest::withoutADefinitionItSaysWhy()
{
    Inventory inventory = madeInventory();
    CloneDraft draft(shared(inventory), m_web);
    const ReviewDraft review(draft);
    QVERIFY(review.lines().error().detail.contains("being read"));
    inventory.nodes[0].facts.definitions[{m_web.uuid, {}}] = std::nullopt;
    draft.setInventory(shared(inventory));
    QVERIFY(review.lines().error().detail.contains("did not tell"));
}

RAMET_TEST(ReviewDraftTest)
#include "tst_reviewdraft.moc"
