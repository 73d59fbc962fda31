// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/needtext.h"
#include "storage/domain/domainxml.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace ramet;

namespace {

constexpr const char *definition =
    R"(<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
<name>web</name><uuid>0f4b1c5e-0000-4000-8000-000000000001</uuid>
<os><type>hvm</type><loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE.fd</loader>
<nvram>/var/nvram/web.fd</nvram><kernel>/boot/vmlinuz</kernel><initrd>/boot/initrd</initrd></os>
<devices><disk type='file' device='disk'><source file='/srv/web.raw'/><target dev='vda'/></disk>
<disk type='file' device='disk'><source file='/srv/pair.raw'/><target dev='vdb'/><shareable/></disk>
<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface>
<interface type='bridge'><mac address='52:54:00:00:00:02'/><source bridge='br0'/></interface>
</devices><qemu:commandline><qemu:arg value='-fw_cfg'/>
<qemu:arg value='name=opt/x,file=/srv/x.ign'/></qemu:commandline></domain>)";

Need need(Need::Kind kind, Need::Use use, const QString &name)
{
    Need need;
    need.kind = kind;
    need.use = use;
    need.name = name;
    return need;
}

QStringList lines(const VirtualMachine &vm)
{
    QStringList all;
    for (const NeedRow &row : needRows(vm))
        all << QStringList{row.kind, row.name, row.use, row.device, row.where}.join('|');
    return all;
}

VirtualMachine readVm(const QString &live = {})
{
    DomainRecord record;
    record.name = "web";
    record.xml = definition;
    record.liveXml = live;
    record.state = live.isEmpty() ? VmState::Off : VmState::Running;
    return readDomain(record, "a").value();
}

} // namespace

class NeedTextTest : public QObject {
    Q_OBJECT
private slots:
    void eachKindAndUseHasAName();
    void allThatADefinitionNamesIsARow();
    void whatSeveralDefinitionsNameIsOneRow();
};

void NeedTextTest::eachKindAndUseHasAName()
{
    VirtualMachine vm;
    for (const auto &[kind, stored, shown] : needKindNames) {
        for (const auto &[use, storedUse, shownUse] : needUseNames)
            vm.needs.push_back(need(kind, use, "x"));
    }
    QCOMPARE(vm.needs.back().kind, Need::Kind::Mac); // none is left out of the table of names
    QCOMPARE(std::size(needKindNames), size_t(Need::Kind::Mac) + 1);
    QSet<QString> kinds;
    for (const NeedRow &row : needRows(vm)) {
        QVERIFY(!row.kind.isEmpty() && !row.use.isEmpty());
        kinds.insert(row.kind);
    }
    QCOMPARE(size_t(kinds.size()), std::size(needKindNames));
}

void NeedTextTest::allThatADefinitionNamesIsARow()
{
    const QStringList all = lines(readVm());
    for (const char *line :
         {"disk|/srv/web.raw|written|vda|", "disk|/srv/pair.raw|shared|vdb|",
          "kernel|/boot/vmlinuz|read||", "initrd|/boot/initrd|read||",
          "firmware|/usr/share/OVMF/OVMF_CODE.fd|read||",
          "UEFI variables|/var/nvram/web.fd|its own||", "network|default|used|52:54:00:00:00:01|",
          "bridge|br0|used|52:54:00:00:00:02|",
          "file in QEMU’s arguments|/srv/x.ign|read|-fw_cfg|"})
        QVERIFY2(all.contains(line), qPrintable(line + ("\n" + all.join('\n'))));
}

void NeedTextTest::whatSeveralDefinitionsNameIsOneRow()
{
    const QString live = QString(definition).replace("/srv/pair.raw", "/srv/hot.raw");
    VirtualMachine vm = readVm(live);
    Need memory = need(Need::Kind::SnapshotMemory, Need::Use::Own, "/srv/memory");
    memory.where = Need::Where::Snapshot;
    memory.snapshot = "before";
    vm.needs.push_back(memory);
    const QStringList all = lines(vm);
    QCOMPARE(all.filter("/srv/web.raw"), QStringList{"disk|/srv/web.raw|written|vda|"});
    QCOMPARE(all.filter("hot.raw"),
             QStringList{"disk|/srv/hot.raw|shared|vdb|the VM as it runs now"});
    QCOMPARE(all.filter("pair"), QStringList{"disk|/srv/pair.raw|shared|vdb|"});
    QCOMPARE(all.filter("memory"),
             QStringList{"memory of a snapshot|/srv/memory|its own||snapshot “before”"});
}

RAMET_TEST(NeedTextTest)
#include "tst_needtext.moc"
