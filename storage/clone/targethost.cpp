// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/targethost.h"

#include "storage/clone/cloneplan.h"
#include "storage/clone/planmap.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace ramet {

namespace {

class HostChecker {
    using Choice = DiskChoice::Action;

public:
    HostChecker(const TargetContext &context, TargetCheck &check)
        : m_request(context.request)
        , m_from(context.from)
        , m_source(context.source)
        , m_state(context.state)
        , m_target(context.target)
        , m_check(check)
    {
    }

    void run()
    {
        checkReferences();
        checkNeeds();
    }

private:
    /// Once, of however many devices.
    void note(Notice notice, const QString &object)
    {
        const auto isSame = [&](const PlanNotice &made) {
            return made.notice == notice && made.object == object;
        };
        if (std::ranges::any_of(m_check.notices, isSame))
            return;
        m_check.notices.push_back({notice, object, m_target.node});
    }

    /// What belongs to an image that the clone does not get stays where it is.
    bool isKept(const QString &target) const
    {
        const auto disk = std::ranges::find_if(
            m_state.disks, [&](const SourceDisk &source) { return source.disk.target == target; });
        const Choice choice = m_request.choiceFor(target);
        if (disk == m_state.disks.end() || choice == Choice::LeaveOut || choice == Choice::Eject)
            return false;
        return disk->disk.isRemovable() ? choice != Choice::Copy : choice == Choice::Share;
    }

    void checkReferences()
    {
        if (!m_source.emulator.isEmpty() && !isUsualEmulator(m_source.emulator))
            note(Notice::EmulatorOfNode, m_source.emulator);
        std::vector<HostReference> references = m_state.hostReferences;
        std::erase_if(references, [&](const HostReference &reference) {
            return !reference.disk.isEmpty() && !isKept(reference.disk);
        });
        const MachineType machine{m_source.arch, m_source.machine};
        const auto loaders = m_target.facts.loaders.find(machine);
        if (loaders == m_target.facts.loaders.end()) {
            const auto isLoader = [](const HostReference &reference) {
                return reference.kind == HostReference::Kind::Loader;
            };
            if (std::ranges::any_of(references, isLoader))
                m_check.questions.loaders.insert(machine);
            std::erase_if(references, isLoader); // until it was asked
        }
        const QStringList untrusted = untrustedReferences(
            references, loaders == m_target.facts.loaders.end() ? std::nullopt : loaders->second);
        if (!untrusted.isEmpty() && !m_request.trusted)
            m_check.refusals.push_back(
                {Reason::NodesNotTrusted, Field::Node, m_target.node, m_from.node, untrusted});
    }

    /// What has no image: files for the start, secrets, interfaces and filters of the host.
    void checkNeeds()
    {
        Needed files;
        Needed secrets;
        for (const Need &need : m_state.needs) {
            if (isStartFile(need) && !isOffered(need) && mayAskFor(need))
                checkFile(need, files);
            else if (need.kind == Need::Kind::Secret && isUsed(need))
                checkSecret(need, secrets);
            else if (need.kind == Need::Kind::Bridge)
                checkInterface(need.name, "bridge");
            else if (need.kind == Need::Kind::HostInterface)
                checkInterface(need.name, "direct");
            else if (need.kind == Need::Kind::NetworkFilter)
                checkNetworkFilter(need.name);
        }
        if (!files.names.isEmpty())
            m_check.refusals.push_back(
                {Reason::NodeLacksFiles, Field::Node, m_target.node, {}, files.names});
        if (!secrets.names.isEmpty())
            m_check.refusals.push_back(
                {Reason::NodeLacksSecrets, Field::Node, m_target.node, {}, secrets.names});
    }

    static bool isStartFile(const Need &need)
    {
        switch (need.kind) {
        case Need::Kind::Kernel:
        case Need::Kind::Initrd:
        case Need::Kind::DeviceTree:
        case Need::Kind::AcpiTable:
        case Need::Kind::FirmwareConfig:
        case Need::Kind::Firmware:
        case Need::Kind::VariablesTemplate:
        case Need::Kind::Nvdimm:
        case Need::Kind::CommandLine:
            return need.name.startsWith('/') && !need.isDerived;
        default:
            return false;
        }
    }

    /// The node itself lists the firmware, so it has it.
    bool isOffered(const Need &need) const
    {
        const auto loaders = m_target.facts.loaders.find({m_source.arch, m_source.machine});
        return need.kind == Need::Kind::Firmware && loaders != m_target.facts.loaders.end() &&
               loaders->second && loaders->second->contains(need.name);
    }

    /// A definition that is not trusted does not say where to look on the node.
    bool mayAskFor(const Need &need) const
    {
        return m_request.trusted || need.kind == Need::Kind::VariablesTemplate;
    }

    void checkFile(const Need &need, Needed &lacking)
    {
        const Presence presence = fileAt(m_target, need.name, m_check.questions);
        if (presence == Presence::Missing)
            lacking.add(need.name, need.device);
        else if (presence == Presence::Unknown)
            note(Notice::FileUnknown, need.name);
    }

    /// What is copied to another place on Ceph takes the key of that storage.
    bool isUsed(const Need &need) const
    {
        const auto disk = std::ranges::find_if(m_state.disks, [&](const SourceDisk &source) {
            return source.disk.target == need.device;
        });
        if (disk == m_state.disks.end())
            return true;
        const Choice choice = m_request.choiceFor(need.device);
        return choice != Choice::LeaveOut && choice != Choice::Eject &&
               (disk->disk.source != DiskSource::Network || isKept(need.device));
    }

    void checkSecret(const Need &need, Needed &lacking)
    {
        if (!m_target.facts.secrets) {
            m_check.questions.secrets = true;
            return;
        }
        const auto &known = *m_target.facts.secrets;
        const bool has = !known || std::ranges::any_of(*known, [&](const QString &secret) {
            return secret == need.name || secret.section(' ', 1) == need.name;
        });
        if (!has)
            lacking.add(need.name, need.device);
    }

    /// One that is mapped to another, or that its cards are taken from, is the plan of the
    /// connections' matter.
    void checkInterface(const QString &name, const QString &nicType)
    {
        const auto isItsCard = [&](const Nic &nic) {
            return nic.type == nicType && nic.source == name;
        };
        if (m_request.map.namesFor(nicType)->contains(name) ||
            m_request.keptMap.namesFor(nicType)->contains(name) ||
            (std::ranges::any_of(m_state.nics, isItsCard) &&
             std::ranges::none_of(unchangedCards(m_request, m_state.nics), isItsCard)))
            return;
        if (!m_target.facts.interfaces) {
            m_check.questions.interfaces = true;
            return;
        }
        const auto &known = *m_target.facts.interfaces;
        if (!known)
            note(Notice::BridgeUnknown, name);
        else if (!known->contains(name))
            note(Notice::BridgeMissing, name);
    }

    /// libvirt starts no VM whose card it cannot filter.
    void checkNetworkFilter(const QString &name)
    {
        if (!m_target.facts.networkFilters) {
            m_check.questions.networkFilters = true;
            return;
        }
        const auto &known = *m_target.facts.networkFilters;
        if (!known)
            note(Notice::NetworkFilterUnknown, name);
        else if (!known->contains(name))
            note(Notice::NetworkFilterMissing, name);
    }

    static bool isUsualEmulator(const QString &path)
    {
        return path.startsWith(u"/usr/bin/qemu-system-") || path == u"/usr/bin/kvm" ||
               path == u"/usr/bin/qemu-kvm" || path == u"/usr/libexec/qemu-kvm";
    }

    const CloneRequest &m_request;
    const NodeInventory &m_from;
    const VirtualMachine &m_source;
    const SourceState &m_state;
    const NodeInventory &m_target;
    TargetCheck &m_check;
};

} // namespace

void checkHost(const TargetContext &context, TargetCheck &check)
{
    HostChecker(context, check).run();
}

Presence fileAt(const NodeInventory &node, const QString &path, NodeQuestions &questions)
{
    const QString folder = QFileInfo(QDir::cleanPath(path)).path();
    for (const StoragePool &pool : node.pools) {
        if (pool.active && pool.holdsFiles() && pool.path == folder)
            return placeOfPath(node, path) ? Presence::There : Presence::Missing;
    }
    const auto asked = node.facts.files.find(path);
    if (asked == node.facts.files.end()) {
        if (path.startsWith('/'))
            questions.files.insert(path);
        return Presence::Unknown;
    }
    if (!asked->second)
        return Presence::Unknown;
    return *asked->second ? Presence::There : Presence::Missing;
}

QStringList untrustedReferences(const std::vector<HostReference> &references,
                                const std::optional<QStringList> &loaders)
{
    QStringList names;
    for (const HostReference &reference : references) {
        const bool isOffered = reference.kind == HostReference::Kind::Loader && loaders &&
                               loaders->contains(reference.path);
        // What a distribution installs, for all to read.
        const bool isInstalled = reference.kind == HostReference::Kind::VariablesTemplate &&
                                 QDir::cleanPath(reference.path).startsWith(u"/usr/share/");
        if (!isOffered && !isInstalled)
            names << reference.text();
    }
    names.removeDuplicates();
    return names;
}

} // namespace ramet
