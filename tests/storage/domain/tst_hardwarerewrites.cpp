// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"
#include "storage/domain/hardwarerewrites.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

namespace {

/// What a path of a definition says after the change; the refusals' reasons where it is refused.
struct Changed {
    pugi::xml_document document;
    std::vector<Refusal> refusals;

    Changed(const QString &inside, const HardwareChoice &choice)
    {
        const QString xml =
            "<domain type='kvm'><name>web</name><uuid>u-1</uuid>" + inside + "</domain>";
        if (!parseXml(document, xml, "domain"))
            qFatal("no definition: %s", qPrintable(xml));
        refusals = applyHardware(document.child("domain"), choice);
    }
    QString at(const char *path) const
    {
        return QString::fromStdString(
            document.select_nodes(path).size() == 1
                ? pugi::xpath_query((std::string("string(") + path + ")").c_str())
                      .evaluate_string(document)
                : "(" + std::to_string(document.select_nodes(path).size()) + ")");
    }
    Reason reason() const { return refusals.empty() ? Reason::NameEmpty : refusals[0].reason; }
};

HardwareChoice cpus(quint64 count)
{
    HardwareChoice choice;
    choice.cpus = count;
    return choice;
}

HardwareChoice memory(quint64 mib)
{
    HardwareChoice choice;
    choice.memoryMib = mib;
    return choice;
}

HardwareChoice nic(quint64 number, const NicChoice &wanted)
{
    HardwareChoice choice;
    choice.nics[number] = wanted;
    return choice;
}

HardwareChoice display(Display wanted)
{
    HardwareChoice choice;
    choice.display = wanted;
    return choice;
}

HardwareChoice set(const char *path, const char *value = "x")
{
    HardwareChoice choice;
    choice.elements.push_back({path, value});
    return choice;
}

} // namespace

class HardwareRewritesTest : public QObject {
    Q_OBJECT
private slots:
    void topologyGoesWithTheCpus_data();
    void topologyGoesWithTheCpus();
    void allCpusAreThereFromTheStart();
    void oneCellGoesAlongAndSeveralRefuse();
    void allMemoryIsThereFromTheStart();
    void memoryModulesRefuse();
    void aCardIsConnectedElsewhere();
    void aCardThatIsNotThereRefuses();
    void aDisplayTakesTheOldOnesPasswordAndAddress();
    void anElementOrAttributeIsSet();
    void aPathIsRefused_data();
    void aPathIsRefused();
};

void HardwareRewritesTest::topologyGoesWithTheCpus_data()
{
    QTest::addColumn<QString>("topology");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("wanted"); // sockets cores threads; empty: refused
    QTest::newRow("the same") << "sockets='1' cores='4' threads='1'" << 4 << "1 4 1";
    QTest::newRow("more sockets") << "sockets='1' cores='2' threads='2'" << 8 << "2 2 2";
    QTest::newRow("other cores") << "sockets='2' cores='2' threads='2'" << 6 << "1 3 2";
    QTest::newRow("one") << "sockets='2' dies='1' cores='2' threads='1'" << 1 << "1 1 1";
    QTest::newRow("half a core") << "sockets='1' cores='2' threads='2'" << 3 << "";
}

void HardwareRewritesTest::topologyGoesWithTheCpus()
{
    QFETCH(QString, topology);
    QFETCH(int, count);
    QFETCH(QString, wanted);
    const Changed vm("<vcpu>4</vcpu><cpu><topology " + topology + "/></cpu>", cpus(quint64(count)));
    QCOMPARE(vm.refusals.empty(), !wanted.isEmpty());
    if (wanted.isEmpty())
        QCOMPARE(vm.reason(), Reason::CpusNotMultiple);
    else
        QCOMPARE(vm.at("//topology/@sockets") + ' ' + vm.at("//topology/@cores") + ' ' +
                     vm.at("//topology/@threads"),
                 wanted);
    QCOMPARE(vm.at("/domain/vcpu"), QString::number(count));
}

void HardwareRewritesTest::allCpusAreThereFromTheStart()
{
    const Changed vm("<vcpu placement='static' current='2'>4</vcpu><vcpus><vcpu id='0'/></vcpus>"
                     "<cputune><vcpupin vcpu='0' cpuset='0'/><vcpupin vcpu='3' cpuset='1'/>"
                     "</cputune>",
                     cpus(2));
    QCOMPARE(vm.at("/domain/vcpu"), QString("2"));
    QCOMPARE(vm.at("/domain/vcpu/@current"), QString("(0)"));
    QCOMPARE(vm.at("/domain/vcpu/@placement"), QString("static"));
    QCOMPARE(vm.at("/domain/vcpus"), QString("(0)"));
    QCOMPARE(vm.at("//vcpupin/@vcpu"), QString("0"));
}

void HardwareRewritesTest::oneCellGoesAlongAndSeveralRefuse()
{
    const QString one = "<cpu><numa><cell id='0' cpus='0-1' memory='4' unit='GiB'/></numa></cpu>";
    QCOMPARE(Changed(one, cpus(4)).at("//cell/@cpus"), QString("0-3"));
    QCOMPARE(Changed(one, cpus(1)).at("//cell/@cpus"), QString("0"));
    const Changed vm(one, memory(512));
    QCOMPARE(vm.at("//cell/@memory") + vm.at("//cell/@unit"), QString("512MiB"));
    const QString two = "<cpu><numa><cell cpus='0'/><cell cpus='1'/></numa></cpu>";
    QCOMPARE(Changed(two, cpus(4)).reason(), Reason::CpusInCells);
    QCOMPARE(Changed(two, memory(4)).reason(), Reason::MemoryInCells);
}

void HardwareRewritesTest::allMemoryIsThereFromTheStart()
{
    const Changed vm("<maxMemory slots='4' unit='KiB'>2097152</maxMemory><memory>1048576</memory>"
                     "<currentMemory unit='KiB'>524288</currentMemory>",
                     memory(4096));
    for (const char *part : {"/domain/memory", "/domain/currentMemory", "/domain/maxMemory"}) {
        QCOMPARE(vm.at(part), QString("4096"));
        QCOMPARE(vm.at((std::string(part) + "/@unit").c_str()), QString("MiB"));
    }
    QCOMPARE(Changed("<maxMemory unit='KiB'>2097152</maxMemory>", memory(64)).at("//maxMemory"),
             QString("2097152"));
}

void HardwareRewritesTest::memoryModulesRefuse()
{
    QCOMPARE(Changed("<devices><memory model='dimm'/></devices>", memory(4)).reason(),
             Reason::MemoryModules);
}

void HardwareRewritesTest::aCardIsConnectedElsewhere()
{
    const QString nics = "<devices><interface type='network'><mac address='a'/><source "
                         "network='default' portgroup='g'/><model type='virtio'/></interface>"
                         "<interface type='hostdev' managed='yes'><mac address='b'/><driver "
                         "name='vfio'/><source><address/></source><vlan/></interface></devices>";
    const Changed first(nics, nic(1, {.network = "lab", .bridge = {}}));
    QCOMPARE(first.at("//interface[1]/source/@network"), QString("lab"));
    QCOMPARE(first.at("//interface[1]/source/@portgroup"), QString("(0)"));
    QCOMPARE(first.at("//interface[1]/model/@type"), QString("virtio"));
    QCOMPARE(first.at("//interface[2]/@type"), QString("hostdev"));
    const Changed second(nics, nic(2, {.network = {}, .bridge = "br0"}));
    QCOMPARE(second.at("//interface[2]/@type"), QString("bridge"));
    QCOMPARE(second.at("//interface[2]/source/@bridge"), QString("br0"));
    QCOMPARE(second.at("//interface[2]/mac/@address"), QString("b"));
    for (const char *gone : {"driver", "vlan", "source/address", "@managed"})
        QCOMPARE(second.at((std::string("//interface[2]/") + gone).c_str()), QString("(0)"));
    QCOMPARE(second.at("//interface[1]/source/@network"), QString("default"));
}

void HardwareRewritesTest::aCardThatIsNotThereRefuses()
{
    const Changed vm("<devices><interface type='user'/></devices>",
                     nic(2, {.network = "lab", .bridge = {}}));
    QCOMPARE(vm.reason(), Reason::NicUnknown);
    QCOMPARE(vm.refusals[0].names, QStringList{"1"});
}

void HardwareRewritesTest::aDisplayTakesTheOldOnesPasswordAndAddress()
{
    const QString spice = "<devices><channel type='spicevmc'/><channel type='unix'/><graphics "
                          "type='spice' autoport='yes' listen='0.0.0.0' passwd='secret'><image/>"
                          "</graphics><audio id='1' type='spice'/><redirdev type='spicevmc'/>"
                          "</devices>";
    const Changed vnc(spice, display(Display::Vnc));
    QCOMPARE(vnc.at("//graphics/@type"), QString("vnc"));
    QCOMPARE(vnc.at("//graphics/@passwd"), QString("secret"));
    QCOMPARE(vnc.at("//graphics/@listen"), QString("0.0.0.0"));
    QCOMPARE(vnc.at("//channel/@type"), QString("unix"));
    QCOMPARE(vnc.at("//redirdev") + vnc.at("//audio"), QString("(0)(0)"));
    const Changed none(spice, display(Display::None));
    QCOMPARE(none.at("//graphics"), QString("(0)"));
    const Changed same(spice, display(Display::Spice));
    QCOMPARE(same.document.select_nodes("//graphics/image").size(), size_t{1});
    QCOMPARE(same.at("//redirdev/@type"), QString("spicevmc"));
    const Changed added("<devices/>", display(Display::Spice));
    QCOMPARE(added.at("//graphics/@type"), QString("spice"));
}

void HardwareRewritesTest::anElementOrAttributeIsSet()
{
    const QString inside = "<description>old</description><devices><video><model type='qxl'/>"
                           "</video></devices>";
    QCOMPARE(Changed(inside, set("/domain/description", "a & <b>")).at("//description"),
             QString("a & <b>"));
    QCOMPARE(Changed(inside, set("//video/model/@type", "vga")).at("//model/@type"),
             QString("vga"));
    QCOMPARE(Changed(inside, set("//description/text()", "new")).at("//description"),
             QString("new"));
}

void HardwareRewritesTest::aPathIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *path, Reason reason) { QTest::newRow(path) << path << reason; };
    row("", Reason::PathInvalid);
    row("///[", Reason::PathInvalid);
    row("count(//disk)", Reason::PathInvalid);
    row("unknown:function()", Reason::PathInvalid);
    row("//nothing", Reason::PathMatches);
    row("//disk", Reason::PathMatches);
    row("/domain/name", Reason::PathGuarded);
    row("/*/*[1]", Reason::PathGuarded);
    row("/domain/name/text()", Reason::PathGuarded);
    row("//uuid", Reason::PathGuarded);
    row("//genid", Reason::PathGuarded);
    row("//disk[1]/source/@file", Reason::PathGuarded);
    row("//@file[.='/a']", Reason::PathGuarded);
    row("//disk[1]/driver/@type", Reason::PathGuarded);
    row("//disk[1]/target/@dev", Reason::PathGuarded);
    row("//disk[1]/@type", Reason::PathGuarded);
    row("//interface/mac/@address", Reason::PathGuarded);
    row("//sysinfo/system/entry[@name='uuid']", Reason::PathGuarded);
    row("//sysinfo/system/entry/@name", Reason::PathGuarded);
    row("//metadata/*", Reason::PathGuarded);
    row("//emulator", Reason::PathGuarded);
    row("//nvram", Reason::PathGuarded);
    row("//*[name()='qemu:arg']/@value", Reason::PathGuarded);
    row("/domain/devices", Reason::PathNotText);
    row("//comment()", Reason::PathNotText);
    row("/", Reason::PathNotText);
}

void HardwareRewritesTest::aPathIsRefused()
{
    QFETCH(QString, path);
    QFETCH(Reason, reason);
    const QString inside =
        "<genid>g</genid><metadata><m/></metadata><!-- note --><os><nvram>/n</nvram></os>"
        "<sysinfo><system><entry name='uuid'>u-1</entry></system></sysinfo><devices>"
        "<emulator>/e</emulator><disk type='file'><driver type='raw'/><source file='/a'/>"
        "<target dev='vda'/></disk><disk/><interface><mac address='m'/></interface></devices>"
        "<qemu:commandline xmlns:qemu='q'><qemu:arg value='-v'/></qemu:commandline>";
    const Changed before(inside, {});
    const Changed vm(inside, set(path.toUtf8().constData()));
    QCOMPARE(vm.refusals.size(), size_t{1});
    QCOMPARE(vm.reason(), reason);
    QCOMPARE(vm.refusals[0].object, path);
    QCOMPARE(xmlToString(vm.document), xmlToString(before.document));
}

RAMET_TEST(HardwareRewritesTest)
#include "tst_hardwarerewrites.moc"
