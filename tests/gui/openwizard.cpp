// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/openwizard.h"

#include "tests/models/madeinventory.h"

#include <QTreeWidget>

namespace ramet::test {

namespace {

Inventory withHardware(Inventory inventory)
{
    NodeInventory &node = inventory.nodes[0];
    VirtualMachine &web = node.vms[0];
    Disk drive;
    drive.target = QStringLiteral("sda");
    drive.device = DiskDevice::Cdrom;
    web.disks.front().serial = QStringLiteral("S-1");
    web.disks.push_back(drive);
    web.nics = {{"52:54:00:00:00:01", "network", "default", "virtio"}};
    node.networks << "lab";
    GuestLimits limits;
    limits.maxCpus = 8;
    limits.displays = QStringList{"vnc"};
    limits.hostMemoryBytes = 8ULL << 30;
    node.facts.limits[{web.domainType, {web.arch, web.machine}}] = limits;
    node.facts.definitions[{web.uuid, {}}] =
        "<domain type='qemu'><name>web</name><uuid>uuid-web</uuid><memory unit='MiB'>512</memory>"
        "<vcpu>2</vcpu><devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
        "<source file='/pools/default/web.qcow2'/><target dev='vda' bus='virtio'/></disk>"
        "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/>"
        "</interface><graphics type='vnc' port='5901'/><video><model type='vga'/></video>"
        "</devices></domain>";
    return inventory;
}

} // namespace

void OpenWizard::openWizard()
{
    m_wizard = std::make_unique<CloneWizard>(
        std::make_unique<CloneDraft>(shared(withHardware(madeInventory())), m_web));
    m_gui = std::make_unique<GuiDriver>(*m_wizard);
    m_wizard->open();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

QStringList OpenWizard::pages() const
{
    QStringList names;
    for (const int id : m_wizard->pageIds())
        names << m_wizard->page(id)->objectName();
    return names;
}

/// The focus gets there by the Tab key within one round.
bool OpenWizard::tabTo(const QString &name)
{
    for (int i = 0; i < 60; ++i) {
        if (m_wizard->focusWidget() && m_wizard->focusWidget()->objectName() == name)
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

void OpenWizard::typeText(const QString &text)
{
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(m_wizard->focusWidget(), text);
}

QString OpenWizard::reason(const QString &field) const
{
    return m_wizard->findChild<QWidget *>(field + "Reason")->accessibleName();
}

QString OpenWizard::cell(const QString &tableName, int row, int column) const
{
    return m_wizard->findChild<QTreeWidget *>(tableName)->topLevelItem(row)->text(column);
}

QString OpenWizard::spoken(int row) const
{
    return steps()->item(row)->data(Qt::AccessibleTextRole).toString();
}

} // namespace ramet::test
