// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/asknode.h"
#include "storage/look/look.h"
#include "tests/storage/storagelab.h"
#include "tests/support/testprogram.h"

#include <QtTest>
#include <pugixml.hpp>

using namespace ramet;
using namespace ramet::test;

/// Clones with other hardware than their original, on a real node: what libvirt then has.
class HardwareTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aFieldIsInTheClonesDefinition_data();
    void aFieldIsInTheClonesDefinition();
    void whatTheNodeCannotDoIsRefused_data();
    void whatTheNodeCannotDoIsRefused();
    void aDefinitionThatTheNodeRefusesLeavesNothing();

private:
    /// As a program plans: what the plan asks is asked, then it is made again.
    ClonePlan planned(const HardwareChoice &hardware);
    QString at(const QString &name, const QString &path) const;

    StorageLab m_lab;
    VmRef m_vm;
    QString m_mac; ///< of the second card
};

namespace {

HardwareChoice with(const std::function<void(HardwareChoice &)> &set)
{
    HardwareChoice choice;
    set(choice);
    return choice;
}

HardwareChoice withNic(quint64 number, const NicChoice &nic)
{
    return with([&](HardwareChoice &choice) { choice.nics[number] = nic; });
}

HardwareChoice withElement(const QString &path, const QString &value)
{
    return with([&](HardwareChoice &choice) { choice.elements.push_back({path, value}); });
}

} // namespace

void HardwareTest::initTestCase()
{
    QVERIFY(m_lab.up(1));
    QTemporaryFile network;
    QVERIFY(network.open());
    network.write(
        "<network><name>lab</name><forward mode='bridge'/><bridge name='br0'/></network>");
    network.close();
    QVERIFY(didRun(m_lab.lab().virsh("a", {"net-define", network.fileName()})));
    m_vm = m_lab.define("source", {}, "a",
                        "<interface type='user'><model type='virtio'/></interface>"
                        "<interface type='user'/><graphics type='vnc' port='5999'/><video><model "
                        "type='vga' vram='16384'/></video>");
    QVERIFY(!m_vm.uuid.isEmpty());
    m_mac = at("source", "//interface[2]/mac/@address");
}

ClonePlan HardwareTest::planned(const HardwareChoice &hardware)
{
    CloneRequest request;
    request.source = m_vm;
    request.name = "copy";
    request.hardware = hardware;
    Inventory inventory = ramet::look(m_lab.nodes(), Scope::users());
    ClonePlan plan = planClone(inventory, request);
    for (const auto &[node, questions] : plan.questionsByNode())
        inventory.nodes.front().facts.add(askNode(*m_lab.nodes().work(node), questions));
    return planClone(inventory, request);
}

QString HardwareTest::at(const QString &name, const QString &path) const
{
    pugi::xml_document document;
    document.load_string(m_lab.lab().virsh("a", {"dumpxml", "--inactive", name}).out.constData());
    return QString::fromUtf8(pugi::xpath_query(("string(" + path + ")").toUtf8().constData())
                                 .evaluate_string(document)
                                 .c_str());
}

void HardwareTest::aFieldIsInTheClonesDefinition_data()
{
    QTest::addColumn<HardwareChoice>("hardware");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value"); // empty: that of the original; "new": another one
    using Mac = NicChoice::Mac;
    const auto row = [](const char *name, const HardwareChoice &choice, const char *path,
                        const char *value) { QTest::newRow(name) << choice << path << value; };
    row("CPUs", with([](auto &choice) { choice.cpus = 3; }), "/domain/vcpu", "3");
    row("memory", with([](auto &choice) { choice.memoryMib = 48; }), "/domain/memory", "49152");
    row("memory at the start", with([](auto &choice) { choice.memoryMib = 48; }),
        "/domain/currentMemory", "49152");
    row("network", withNic(1, {.network = "lab", .bridge = {}}), "//interface[1]/source/@network",
        "lab");
    row("the other card", withNic(1, {.network = "lab", .bridge = {}}), "//interface[2]/@type",
        "user");
    row("bridge", withNic(2, {.network = {}, .bridge = "lo"}), "//interface[2]/source/@bridge",
        "lo");
    row("MAC new", withNic(2, {.network = {}, .bridge = {}, .mac = Mac::New}),
        "//interface[2]/mac/@address", "new");
    row("MAC kept", withNic(2, {.network = {}, .bridge = {}, .mac = Mac::Keep}),
        "//interface[2]/mac/@address", "");
    row("MAC of the other card", withNic(2, {.network = {}, .bridge = {}, .mac = Mac::Keep}),
        "//interface[1]/mac/@address", "new");
    row("MAC typed",
        withNic(1,
                {.network = {}, .bridge = {}, .mac = Mac::Typed, .address = "52:54:00:AB:cd:01"}),
        "//interface[1]/mac/@address", "52:54:00:ab:cd:01");
    row("display none", with([](auto &choice) { choice.display = Display::None; }),
        "count(//graphics)", "0");
    row("display vnc", with([](auto &choice) { choice.display = Display::Vnc; }),
        "//graphics/@type", "vnc");
    row("an attribute", withElement("//video/model/@vram", "32768"), "//video/model/@vram",
        "32768");
    row("a text", withElement("/domain/on_reboot", "destroy"), "/domain/on_reboot", "destroy");
    row("nothing", {}, "//video/model/@vram", "");
}

void HardwareTest::aFieldIsInTheClonesDefinition()
{
    QFETCH(HardwareChoice, hardware);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const ClonePlan plan = planned(hardware);
    QVERIFY2(plan.isValid(), qPrintable(plan.isValid() ? QString() : plan.refusals[0].object));
    const auto outcome = m_lab.clone(plan);
    QVERIFY2(outcome, say(outcome));
    const QString original = at("source", path);
    const QString made = at("copy", path);
    QVERIFY(m_lab.remove({"a", outcome->uuid}));
    if (value == u"new")
        QVERIFY2(!made.isEmpty() && made != original, qPrintable(made));
    else
        QCOMPARE(made, value.isEmpty() ? original : value);
}

void HardwareTest::whatTheNodeCannotDoIsRefused_data()
{
    QTest::addColumn<HardwareChoice>("hardware");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const HardwareChoice &choice, Reason reason) {
        QTest::newRow(name) << choice << reason;
    };
    using Mac = NicChoice::Mac;
    const auto typed = [](const QString &mac) {
        return withNic(1, {.network = {}, .bridge = {}, .mac = Mac::Typed, .address = mac});
    };
    row("CPUs", with([](auto &choice) { choice.cpus = 100'000; }), Reason::CpusTooMany);
    row("memory", with([](auto &choice) { choice.memoryMib = 1ULL << 40; }), Reason::MemoryTooMuch);
    row("memory beyond 64 bits", with([](auto &choice) { choice.memoryMib = ~0ULL; }),
        Reason::MemoryTooMuch);
    row("network", withNic(1, {.network = "nowhere", .bridge = {}}), Reason::NetworkUnknown);
    row("card", withNic(3, {.network = "lab", .bridge = {}}), Reason::NicUnknown);
    row("MAC of another", typed(at("source", "//interface[2]/mac/@address")), Reason::MacTaken);
    row("MAC of many", typed("01:00:5e:00:00:01"), Reason::MacInvalid);
    row("no MAC", typed("mac"), Reason::MacInvalid);
    row("path", withElement("//nothing", "x"), Reason::PathMatches);
    row("guard", withElement("/domain/uuid", "x"), Reason::PathGuarded);
    row("control character", withElement("/domain/on_reboot", "a\nb"), Reason::PathValueInvalid);
}

void HardwareTest::whatTheNodeCannotDoIsRefused()
{
    QFETCH(HardwareChoice, hardware);
    QFETCH(Reason, reason);
    const ClonePlan plan = planned(hardware);
    QVERIFY(!plan.isValid());
    QCOMPARE(plan.refusals[0].reason, reason);
    QCOMPARE(plan.refusals[0].field, Field::Hardware);
}

/// What only libvirt knows, it says at the first step.
void HardwareTest::aDefinitionThatTheNodeRefusesLeavesNothing()
{
    const QStringList before = m_lab.everything();
    const auto outcome = m_lab.clone(planned(withElement("/domain/on_reboot", "dance")));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().detail.contains("dance"), say(outcome));
    QCOMPARE(m_lab.everything(), before);
}

RAMET_TEST(HardwareTest)
#include "tst_hardware.moc"
