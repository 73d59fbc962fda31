// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/needtext.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace ramet {

namespace {

struct NeedText {
    Q_DECLARE_TR_FUNCTIONS(NeedText)
};

QString kindText(Need::Kind kind)
{
    static constexpr std::pair<Need::Kind, const char *> texts[] = {
        {Need::Kind::Disk, QT_TRANSLATE_NOOP("NeedText", "disk")},
        {Need::Kind::Medium, QT_TRANSLATE_NOOP("NeedText", "medium in a drive")},
        {Need::Kind::Layer, QT_TRANSLATE_NOOP("NeedText", "image below a disk")},
        {Need::Kind::DataFile, QT_TRANSLATE_NOOP("NeedText", "data file of a disk")},
        {Need::Kind::Mirror, QT_TRANSLATE_NOOP("NeedText", "target of a block job")},
        {Need::Kind::TransientLayer, QT_TRANSLATE_NOOP("NeedText", "layer of a transient disk")},
        {Need::Kind::Kernel, QT_TRANSLATE_NOOP("NeedText", "kernel")},
        {Need::Kind::Initrd, QT_TRANSLATE_NOOP("NeedText", "initrd")},
        {Need::Kind::DeviceTree, QT_TRANSLATE_NOOP("NeedText", "device tree")},
        {Need::Kind::AcpiTable, QT_TRANSLATE_NOOP("NeedText", "ACPI table")},
        {Need::Kind::FirmwareConfig, QT_TRANSLATE_NOOP("NeedText", "firmware configuration")},
        {Need::Kind::Firmware, QT_TRANSLATE_NOOP("NeedText", "firmware")},
        {Need::Kind::VariablesTemplate,
         QT_TRANSLATE_NOOP("NeedText", "template of UEFI variables")},
        {Need::Kind::Variables, QT_TRANSLATE_NOOP("NeedText", "UEFI variables")},
        {Need::Kind::TpmState, QT_TRANSLATE_NOOP("NeedText", "TPM state")},
        {Need::Kind::Nvdimm, QT_TRANSLATE_NOOP("NeedText", "NVDIMM")},
        {Need::Kind::SnapshotMemory, QT_TRANSLATE_NOOP("NeedText", "memory of a snapshot")},
        {Need::Kind::SavedState, QT_TRANSLATE_NOOP("NeedText", "saved state")},
        {Need::Kind::Log, QT_TRANSLATE_NOOP("NeedText", "file of a port or log")},
        {Need::Kind::SharedFolder, QT_TRANSLATE_NOOP("NeedText", "shared folder")},
        {Need::Kind::Lease, QT_TRANSLATE_NOOP("NeedText", "lease")},
        {Need::Kind::Program, QT_TRANSLATE_NOOP("NeedText", "program")},
        {Need::Kind::CommandLine, QT_TRANSLATE_NOOP("NeedText", "file in QEMU’s arguments")},
        {Need::Kind::SharedMemory, QT_TRANSLATE_NOOP("NeedText", "shared memory")},
        {Need::Kind::Secret, QT_TRANSLATE_NOOP("NeedText", "secret")},
        {Need::Kind::Network, QT_TRANSLATE_NOOP("NeedText", "network")},
        {Need::Kind::NetworkFilter, QT_TRANSLATE_NOOP("NeedText", "network filter")},
        {Need::Kind::Bridge, QT_TRANSLATE_NOOP("NeedText", "bridge")},
        {Need::Kind::HostInterface, QT_TRANSLATE_NOOP("NeedText", "interface of the host")},
        {Need::Kind::HostDevice, QT_TRANSLATE_NOOP("NeedText", "device of the host")},
        {Need::Kind::Port, QT_TRANSLATE_NOOP("NeedText", "port")},
        {Need::Kind::Socket, QT_TRANSLATE_NOOP("NeedText", "socket")},
        {Need::Kind::Mac, QT_TRANSLATE_NOOP("NeedText", "MAC address in QEMU’s arguments")},
    };
    const auto found = std::ranges::find(texts, kind, &std::pair<Need::Kind, const char *>::first);
    return found == std::end(texts) ? QString() : NeedText::tr(found->second);
}

QString useText(const Need &need)
{
    switch (need.use) {
    case Need::Use::Read: // nobody reads a network
        return need.isFile() || need.kind == Need::Kind::Secret ? NeedText::tr("read")
                                                                : NeedText::tr("used");
    case Need::Use::Write:
        return NeedText::tr("written");
    case Need::Use::Own:
        return NeedText::tr("its own");
    case Need::Use::Share:
        return NeedText::tr("shared");
    }
    return {};
}

/// A need as it is told: once, wherever it is named.
struct Named {
    const Need *need;
    bool isDefined = false;
    bool isLive = false;
    QStringList snapshots{};

    void add(const Need &other)
    {
        isDefined = isDefined || other.where == Need::Where::Defined;
        isLive = isLive || other.where == Need::Where::Live;
        if (other.where == Need::Where::Snapshot && !snapshots.contains(other.snapshot))
            snapshots << other.snapshot;
    }

    QString where() const
    {
        if (isDefined)
            return {};
        QStringList places;
        if (isLive)
            places << NeedText::tr("the VM as it runs now");
        for (const QString &snapshot : snapshots)
            places << NeedText::tr("snapshot “%1”").arg(snapshot);
        return places.join(QStringLiteral(", "));
    }
};

QString keyOf(const Need &need)
{
    return QString::number(static_cast<int>(need.kind)) + u'\n' +
           QString::number(static_cast<int>(need.use)) + u'\n' + need.device + u'\n' + need.name;
}

} // namespace

std::vector<NeedRow> needRows(const VirtualMachine &vm)
{
    std::vector<Named> all;
    QHash<QString, size_t> places; // a definition may name a hundred thousand
    for (const Need &need : vm.needs) {
        const QString key = keyOf(need);
        const auto known = places.constFind(key);
        if (known == places.constEnd())
            all.push_back({&need});
        all[known == places.constEnd() ? all.size() - 1 : *known].add(need);
        if (known == places.constEnd())
            places.insert(key, all.size() - 1);
    }
    std::vector<NeedRow> rows;
    for (const Named &named : all)
        rows.push_back({kindText(named.need->kind), named.need->name, useText(*named.need),
                        named.need->device, named.where()});
    return rows;
}

} // namespace ramet
