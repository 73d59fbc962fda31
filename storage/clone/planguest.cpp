// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/planguest.h"

#include "storage/clone/seeddrive.h"
#include "storage/guest/addressrange.h"
#include "storage/guest/answerfile.h"
#include "storage/guest/customize.h"
#include "storage/guest/documents.h"
#include "storage/guest/guestcheck.h"
#include "storage/guest/guestnames.h"
#include "storage/guest/seedvolume.h"

#include <algorithm>

namespace ramet {

namespace {

/// A disk image with such a name that is larger is a system's.
constexpr quint64 mostSeedBytes = 16 << 20;

bool isSmall(const NodeInventory &node, const Disk &disk)
{
    const VolumePlace place = placeOf(node, disk);
    const quint64 bytes = place ? place.volume->capacityBytes : disk.capacityBytes;
    return bytes > 0 && bytes <= mostSeedBytes;
}

QString fileNameOf(const Disk &disk)
{
    return disk.volume.isEmpty() ? disk.path.section(u'/', -1) : disk.volume;
}

bool isCloudInitSerial(const QString &serial)
{
    return serial.startsWith(QLatin1String("ds=nocloud"));
}

class GuestPlanner {
public:
    GuestPlanner(ClonePlan &plan, const NodeInventory &target, const VirtualMachine &source,
                 const SourceState &state)
        : m_plan(plan)
        , m_settings(plan.request.guest)
        , m_target(target)
        , m_source(source)
        , m_state(state)
    {
    }

    void run(quint64 count)
    {
        GuestPlan &guest = m_plan.guest;
        guest.hasAgent = m_source.hasAgentChannel;
        if (m_settings.isEmpty()) {
            if (count > 1)
                addNotice(Notice::GuestAsOriginal);
            return;
        }
        for (Refusal &refusal : checkGuest(m_settings))
            m_plan.refusals.push_back(std::move(refusal));
        planCards(count);
        chooseWay();
        if (isWindows() && m_plan.guest.way != GuestWay::Customize)
            checkForWindows();
    }

private:
    void refuse(Reason reason, const QString &object, const QString &other = {})
    {
        m_plan.refusals.push_back({reason, Field::Guest, object, other, m_card});
    }
    void addNotice(Notice notice) { m_plan.notices.push_back({notice, m_plan.sourceName, {}}); }

    void planCards(quint64 count)
    {
        for (const Nic &nic : m_state.nics)
            m_plan.guest.cards.push_back({nic.mac, {}, {}, {}});
        for (size_t i = 0; i < m_settings.addresses.size(); ++i) {
            if (m_settings.addresses[i] == CardAddresses())
                continue;
            if (i >= m_state.nics.size())
                return refuse(Reason::CardUnknown, QString::number(i + 1),
                              QString::number(m_state.nics.size()));
            m_card = QStringList{QString::number(i + 1)};
            checkAddresses(m_settings.addresses[i], count);
            m_card.clear();
        }
    }

    void checkAddresses(const CardAddresses &card, quint64 count)
    {
        const auto addresses = readAddresses(card.list);
        if (!addresses)
            return refuse(addresses.error().reason, addresses.error().object,
                          addresses.error().other);
        if (addresses->size() < count)
            refuse(Reason::AddressesTooFew, QString::number(addresses->size()),
                   QString::number(count));
        if (!card.gateway.isEmpty())
            checkGateway(card.gateway, addresses->front());
        for (const QString &server : card.nameServers) {
            if (!IpAddress::from(server))
                refuse(Reason::AddressInvalid, server);
        }
    }

    void checkGateway(const QString &text, const NetAddress &net)
    {
        const auto gateway = IpAddress::from(text);
        if (!gateway)
            refuse(Reason::AddressInvalid, text);
        else if (!net.hasInNet(*gateway))
            refuse(Reason::AddressOutsideNet, text, net.netText());
    }

    void checkForWindows()
    {
        m_plan.guest.answersFor = windowsArch();
        const QString zone = m_settings.timeZone;
        if (!zone.isEmpty() && isTimeZone(zone) && windowsZone(zone).isEmpty())
            refuse(Reason::TimeZoneInvalid, zone);
    }

    void chooseWay()
    {
        GuestPlan &guest = m_plan.guest;
        if (m_settings.writesDisk)
            return planCustomize();
        chooseSeed(guest.seed);
        const bool hasSerial = isCloudInitSerial(m_source.systemSerial);
        const bool isSerialFree = m_source.systemSerial.isEmpty() || hasSerial;
        if (!guest.seed.pool.isEmpty()) {
            guest.way = GuestWay::SeedImage;
            guest.reason = m_hadSeed   ? GuestWayReason::HasSeed
                           : hasSerial ? GuestWayReason::HasSerial
                                       : GuestWayReason::MayHaveReader;
        } else if (isSerialFree && fitsSerial()) {
            guest.way = GuestWay::SmbiosSerial;
            guest.reason = GuestWayReason::NoStorage;
        } else if (isSerialFree && takesCredentials()) {
            guest.way = GuestWay::Credentials;
            guest.reason = GuestWayReason::NoStorage;
        } else {
            return refuse(Reason::SeedNeedsStorage, m_target.node);
        }
        guest.newSerial = guest.way == GuestWay::SmbiosSerial || hasSerial ||
                          (guest.way == GuestWay::Credentials && !m_settings.hostName.isEmpty());
        if (isWindows())
            addNotice(Notice::GuestIsWindows);
        else if (!m_hadSeed && !hasSerial)
            addNotice(Notice::GuestUnknown);
    }

    bool isX86() const { return m_source.arch == u"x86_64" || m_source.arch == u"i686"; }
    bool isWindows() const { return isWindowsGuest(m_source); }

    /// The names of architectures in an answer file.
    QString windowsArch() const
    {
        return m_source.arch == u"i686"      ? QStringLiteral("x86")
               : m_source.arch == u"aarch64" ? QStringLiteral("arm64")
                                             : QStringLiteral("amd64");
    }

    bool takesCredentials()
    {
        const auto strings =
            isX86() && !isWindows() ? systemCredentials(m_settings) : std::optional<QStringList>();
        m_plan.guest.credentials = strings.value_or(QStringList());
        return strings.has_value();
    }

    void planCustomize()
    {
        GuestPlan &guest = m_plan.guest;
        guest.way = GuestWay::Customize;
        guest.reason = GuestWayReason::Chosen;
        if (!customize::isInstalled())
            refuse(Reason::CustomizeNeedsTool, QStringLiteral("virt-customize"));
        const QStringList missing =
            isWindows() ? QStringList{"Windows"} : customize::missing(m_settings);
        if (!missing.isEmpty())
            refuse(Reason::CustomizeCannot, missing.join(QStringLiteral(", ")));
        const auto disk = std::ranges::find_if(m_plan.disks, &DiskPlan::isMade);
        const bool isThere = disk != m_plan.disks.end();
        const StoragePool *pool = isThere ? m_target.findPool(disk->targetPool) : nullptr;
        if (!pool || !pool->holdsFiles() || !pool->clientMayWrite)
            refuse(Reason::CustomizeNeedsLocalDisk, isThere ? disk->target : m_source.name,
                   m_target.node);
        else
            guest.systemDisk = disk->target;
    }

    /// A serial number holds a host name and an instance id.
    bool fitsSerial() const
    {
        return isX86() && !m_settings.hasConfig() && !m_settings.userData && !m_settings.metaData &&
               !m_settings.networkConfig && m_settings.addresses.empty() &&
               !m_settings.disablesAfter;
    }

    void chooseSeed(SeedPlan &seed)
    {
        for (const SourceDisk &source : m_state.disks) {
            if (!seed.replacedDrives.contains(source.disk.target))
                continue;
            m_hadSeed = true;
            if (source.disk.isRemovable() && seed.target.isEmpty())
                seed.target = source.disk.target;
        }
        if (seed.target.isEmpty())
            chooseDrive(seed, m_source, m_state);
        seed.pool = storageForSeed();
    }

    /// Beside the disks, else any storage that has files.
    QString storageForSeed() const
    {
        const auto takesSeed = [](const StoragePool &pool) {
            return pool.active && pool.holdsFiles();
        };
        for (const DiskPlan &disk : m_plan.disks) {
            const StoragePool *pool = disk.isMade() ? m_target.findPool(disk.targetPool) : nullptr;
            if (pool && takesSeed(*pool))
                return pool->name;
        }
        const auto pool = std::ranges::find_if(m_target.pools, takesSeed);
        return pool == m_target.pools.end() ? QString() : pool->name;
    }

    ClonePlan &m_plan;
    const GuestSettings &m_settings;
    const NodeInventory &m_target;
    const VirtualMachine &m_source;
    const SourceState &m_state;
    bool m_hadSeed = false;
    QStringList m_card; ///< the number of the one that is looked at, from 1 on
};

} // namespace

void leaveSeeds(ClonePlan &plan, const NodeInventory &node, const VirtualMachine &source,
                const SourceState &state)
{
    for (const SourceDisk &entry : state.disks) {
        const Disk &disk = entry.disk;
        const QString name = fileNameOf(disk);
        const bool isOurs = isSeedVolumeOf(name, source.uuid);
        const bool isSeed = isOurs || (!plan.request.guest.isEmpty() && looksLikeSeed(name) &&
                                       (disk.isRemovable() || isSmall(node, disk)));
        if (disk.isEmpty() || !isSeed ||
            plan.request.choiceFor(disk.target) != DiskChoice::Action::Default)
            continue;
        plan.request.disks[disk.target].action =
            disk.isRemovable() ? DiskChoice::Action::Eject : DiskChoice::Action::LeaveOut;
        plan.guest.seed.replacedDrives << disk.target;
    }
}

void planGuest(ClonePlan &plan, const NodeInventory &target, const VirtualMachine &source,
               const SourceState &state, quint64 count)
{
    GuestPlanner(plan, target, source, state).run(count);
}

std::optional<Refusal> nameGuest(ClonePlan &plan, size_t number, size_t place)
{
    const GuestSettings &settings = plan.request.guest;
    GuestPlan &guest = plan.guest;
    if (settings.isEmpty())
        return {};
    for (size_t i = 0; i < guest.cards.size(); ++i) {
        if (i < plan.newMacs.size())
            guest.cards[i].mac = plan.newMacs[i];
        if (i >= settings.addresses.size() || settings.addresses[i].list.isEmpty())
            continue;
        const auto addresses = readAddresses(settings.addresses[i].list);
        if (addresses && place < addresses->size())
            guest.cards[i].address = (*addresses)[place].text();
        guest.cards[i].gateway = settings.addresses[i].gateway;
        guest.cards[i].nameServers = settings.addresses[i].nameServers;
    }
    const auto name = VmName::from(plan.request.name);
    if (!guest.seed.pool.isEmpty() && name)
        guest.seed.volume = seedVolumeName(name->fileStem(), plan.newUuid);
    if (settings.hostName.isEmpty())
        return {};
    guest.hostName = hostNameOf(settings.hostName, plan.request.name, static_cast<int>(number) + 1);
    const QString own = guest.hostName;
    if (!settings.domain.isEmpty())
        guest.hostName += u'.' + settings.domain;
    const bool isDomainGood = settings.domain.isEmpty() || isDomainName(settings.domain);
    const bool isGood = isDomainName(isDomainGood ? guest.hostName : own); // else refused by itself
    const bool isForWindows = guest.answersFor.isEmpty() || isWindowsName(own.section(u'.', 0, 0));
    if (isGood && isForWindows)
        return {};
    return Refusal{isGood ? Reason::WindowsNameInvalid : Reason::HostNameInvalid,
                   Field::Guest,
                   own,
                   own == settings.hostName ? QString() : settings.hostName,
                   {}};
}

} // namespace ramet
