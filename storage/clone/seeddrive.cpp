// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/seeddrive.h"

namespace ramet {

namespace {

class DriveFinder {
public:
    DriveFinder(const VirtualMachine &vm, const SourceState &state, const SeedPlan &seed)
        : m_vm(vm)
    {
        for (const SourceDisk &source : state.disks) {
            const Disk &disk = source.disk;
            const bool isReplaced = seed.replacedDrives.contains(disk.target);
            if (!isReplaced)
                m_taken << disk.target;
            if (m_bus.isEmpty() && disk.isFixed() && !isReplaced)
                m_bus = disk.bus;
        }
    }

    void choose(SeedPlan &seed) const
    {
        const bool isWindows = isWindowsGuest(m_vm); // drives only
        const bool isPc = m_vm.machine == u"pc" || m_vm.machine.contains(u"i440fx");
        const bool isX86 = m_vm.arch == u"x86_64" || m_vm.arch == u"i686";
        const QString own = isPc ? "ide" : isX86 ? "sata" : "scsi";
        seed.bus = m_bus.isEmpty() || isWindows ? own : m_bus;
        seed.target = freeTarget(seed.bus);
        if (!seed.target.isEmpty())
            return;
        seed.bus = "sata";
        seed.target = freeTarget(seed.bus);
    }

private:
    QString freeTarget(const QString &bus) const
    {
        const bool isIde = bus == u"ide";
        const QString start = isIde ? "hd" : bus == u"virtio" ? "vd" : "sd";
        for (char letter = 'a'; letter <= (isIde ? 'd' : 'z'); ++letter) {
            if (const QString target = start + QLatin1Char(letter); !m_taken.contains(target))
                return target;
        }
        return {};
    }

    const VirtualMachine &m_vm;
    QString m_bus; ///< of the first disk
    QStringList m_taken;
};

} // namespace

bool isWindowsGuest(const VirtualMachine &vm)
{
    return vm.osId.contains(u"microsoft.com");
}

void chooseDrive(SeedPlan &seed, const VirtualMachine &vm, const SourceState &state)
{
    DriveFinder(vm, state, seed).choose(seed);
}

} // namespace ramet
