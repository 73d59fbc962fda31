// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/targetguest.h"

#include "storage/clone/cloneplan.h"

#include <algorithm>

namespace ramet {

namespace {

/// As the clone's definition will name it: it may be chosen by its path.
QString chosenElement(const CloneRequest &request, const char *path, const QString &original)
{
    QString value = original;
    for (const ElementChoice &choice : request.hardware.elements) {
        if (choice.path == QLatin1StringView(path))
            value = choice.value;
    }
    return value;
}

class GuestChecker {
public:
    GuestChecker(const TargetContext &context, TargetCheck &check)
        : m_request(context.request)
        , m_from(context.from)
        , m_source(context.source)
        , m_target(context.target)
        , m_check(check)
    {
        m_guest.machine.arch = chosenElement(m_request, "/domain/os/type/@arch", m_source.arch);
        m_guest.machine.machine =
            chosenElement(m_request, "/domain/os/type/@machine", m_source.machine);
        m_guest.domainType = chosenElement(m_request, "/domain/@type", m_source.domainType);
    }

    void run()
    {
        checkVersions();
        if (!cpuMode().isEmpty() && !m_from.facts.limits.contains(m_guest))
            m_check.sourceQuestions.limits.insert(m_guest);
        const auto asked = m_target.facts.limits.find(m_guest);
        if (asked == m_target.facts.limits.end())
            m_check.questions.limits.insert(m_guest);
        else if (!asked->second)
            note(Notice::MachineUnknown, m_guest.machine.machine);
        else if (asked->second->lacks != GuestLimits::Lacks::Nothing)
            refuseMachine(*asked->second);
        else
            checkLimits(*asked->second);
    }

private:
    void note(Notice notice, const QString &object)
    {
        m_check.notices.push_back({notice, object, m_target.node});
    }

    void refuse(Reason reason, const QString &other, const QStringList &names = {})
    {
        m_check.refusals.push_back({reason, Field::Node, m_target.node, other, names});
    }

    static QString versionText(quint64 version)
    {
        return QStringLiteral("%1.%2.%3")
            .arg(version / 1'000'000)
            .arg(version / 1000 % 1000)
            .arg(version % 1000);
    }

    void checkVersions()
    {
        const auto &there = m_target.facts.host;
        const auto &here = m_from.facts.host;
        m_check.questions.host = !there;
        m_check.sourceQuestions.host = !here;
        if (there && there->isReadOnly)
            refuse(Reason::NodeReadOnly, {});
        if (!there || !here)
            return;
        if (there->libvirtVersion == 0 || there->qemuVersion == 0)
            note(Notice::VersionsUnknown, m_target.node);
        if (there->libvirtVersion > 0 && there->libvirtVersion < here->libvirtVersion)
            note(Notice::LibvirtOlder, versionText(there->libvirtVersion));
        if (there->qemuVersion > 0 && there->qemuVersion < here->qemuVersion)
            note(Notice::QemuOlder, versionText(there->qemuVersion));
        checkFreeMemory(there->availableBytes);
    }

    quint64 memoryBytes() const
    {
        return m_request.hardware.memoryMib > 0 ? m_request.hardware.memoryMib << 20
                                                : m_source.memoryBytes;
    }

    void checkFreeMemory(quint64 available)
    {
        if (available == 0)
            note(Notice::MemoryUnknown, m_target.node);
        else if (memoryBytes() > available)
            note(Notice::MemoryShort, QString::number(available));
    }

    void refuseMachine(const GuestLimits &limits)
    {
        switch (limits.lacks) {
        case GuestLimits::Lacks::Machine:
            return refuse(Reason::NodeLacksMachine, m_guest.machine.machine, {limits.usualMachine});
        case GuestLimits::Lacks::DomainType:
            return refuse(Reason::NodeLacksDomainType, m_guest.domainType);
        case GuestLimits::Lacks::Emulator:
            return refuse(Reason::NodeLacksEmulator, m_guest.machine.arch);
        case GuestLimits::Lacks::Nothing:
            return;
        }
    }

    void checkLimits(const GuestLimits &limits)
    {
        checkCpu(limits);
        const QString &firmware = m_source.firmware;
        // libvirt lists "bios" only where a file describes it.
        if (firmware == u"efi" && !limits.firmwares.contains(firmware))
            refuse(Reason::NodeLacksFirmware, firmware);
        const bool lacksTpm =
            m_source.hasTpm && limits.tpmBackends && !limits.tpmBackends->contains(u"emulator");
        if (lacksTpm && m_request.startAfter)
            refuse(Reason::NodeLacksTpm, m_source.name);
        else if (lacksTpm)
            note(Notice::TpmMissing, m_source.name);
        checkDisplays(limits.displays);
        checkWholeMemory(limits.hostMemoryBytes);
    }

    QString cpuMode() const
    {
        return chosenElement(m_request, "/domain/cpu/@mode", m_source.cpuMode);
    }

    /// What the source's host cannot run either is nothing new.
    void checkCpu(const GuestLimits &there)
    {
        const QString mode = cpuMode();
        const QString model = chosenElement(m_request, "/domain/cpu/model", m_source.cpuModel);
        const auto asked = m_from.facts.limits.find(m_guest);
        if (mode.isEmpty() || there.cpuModes.isEmpty() || asked == m_from.facts.limits.end())
            return;
        const auto canRun = [&](const GuestLimits &limits) {
            return limits.cpuModes.contains(mode) &&
                   (mode != u"custom" || limits.cpuModels.contains(model));
        };
        const std::optional<GuestLimits> &here = asked->second;
        if (!canRun(there) && (!here || canRun(*here)))
            note(Notice::CpuUnusable, mode == u"custom" ? model : mode);
        else if (mode.startsWith(u"host-") && (!here || here->hostCpu != there.hostCpu))
            note(Notice::CpuOfHost, there.hostCpu);
    }

    /// libvirt takes no definition with a display that its QEMU has not.
    void checkDisplays(const QStringList &there)
    {
        if (m_request.hardware.display != Display::Same || there.isEmpty())
            return;
        for (const QString &display : m_source.displays) {
            if (!there.contains(display))
                m_check.refusals.push_back(
                    {Reason::DisplayUnknown, Field::Hardware, display, m_target.node, there});
        }
    }

    /// What was chosen for the clone is the hardware's check.
    void checkWholeMemory(quint64 host)
    {
        if (host == 0 || m_request.hardware.memoryMib > 0 || m_source.memoryBytes <= host)
            return;
        const QString wanted = QString::number(m_source.memoryBytes);
        if (m_request.startAfter)
            m_check.refusals.push_back({Reason::MemoryTooMuch,
                                        Field::Hardware,
                                        wanted,
                                        m_target.node,
                                        {QString::number(host)}});
        else
            note(Notice::MemoryAboveHost, QString::number(host));
    }

    const CloneRequest &m_request;
    const NodeInventory &m_from;
    const VirtualMachine &m_source;
    const NodeInventory &m_target;
    GuestType m_guest;
    TargetCheck &m_check;
};

} // namespace

void checkGuest(const TargetContext &context, TargetCheck &check)
{
    GuestChecker(context, check).run();
}

} // namespace ramet
