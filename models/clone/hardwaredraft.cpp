// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clone/hardwaredraft.h"

#include "models/clone/clonedraft.h"
#include "models/printable.h"
#include "models/refusaltext.h"
#include "storage/clone/planmap.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet {
namespace {

using Mac = NicChoice::Mac;
using Part = HardwareDraft::Part;

struct HardwareText {
    Q_DECLARE_TR_FUNCTIONS(ramet::HardwareDraft)
};

const QString networkWord = QStringLiteral("network ");
const QString bridgeWord = QStringLiteral("bridge");

QString connectionText(const QString &type, const QString &name)
{
    if (type == QLatin1String("network"))
        return HardwareText::tr("network “%1”").arg(printable(name));
    if (type == QLatin1String("bridge"))
        return HardwareText::tr("bridge “%1”").arg(printable(name));
    return printable(name.isEmpty() ? type : type + u' ' + name);
}

Part partOf(Reason reason)
{
    switch (reason) {
    case Reason::CpusTooMany:
    case Reason::CpusNotMultiple:
    case Reason::CpusInCells:
        return Part::Cpus;
    case Reason::MemoryTooMuch:
    case Reason::MemoryInCells:
    case Reason::MemoryModules:
        return Part::Memory;
    case Reason::DisplayUnknown:
        return Part::Display;
    case Reason::NicUnknown:
    case Reason::NetworkUnknown:
    case Reason::NodeLacksNetwork:
    case Reason::NodeHasNoNetworks:
    case Reason::BridgeUnknown:
        return Part::Connection;
    case Reason::MacInvalid:
    case Reason::MacTaken:
    case Reason::MacOfMany:
        return Part::Address;
    default:
        return Part::Element;
    }
}

} // namespace

const HardwareChoice &HardwareDraft::choice() const
{
    return m_draft.request().hardware;
}

const VirtualMachine *HardwareDraft::vm() const
{
    return m_draft.inventory().findVm(m_draft.source());
}

const std::vector<Nic> &HardwareDraft::sourceNics() const
{
    static const std::vector<Nic> none;
    const VirtualMachine *source = vm();
    if (!source)
        return none;
    const auto snapshot = std::ranges::find(source->snapshots, m_draft.snapshot(), &Snapshot::name);
    return snapshot == source->snapshots.end() ? source->nics : snapshot->nics;
}

quint64 HardwareDraft::sourceCpus() const
{
    return vm() ? static_cast<quint64>(vm()->cpuCount) : 0;
}

quint64 HardwareDraft::sourceMib() const
{
    return vm() ? vm()->memoryBytes >> 20 : 0;
}

void HardwareDraft::change(const std::function<void(HardwareChoice &)> &edit)
{
    m_draft.change([&](CloneRequest &request) { edit(request.hardware); });
}

void HardwareDraft::setCpus(quint64 cpus)
{
    change([&](HardwareChoice &choice) { choice.cpus = cpus; });
}

void HardwareDraft::setMib(quint64 mib)
{
    change([&](HardwareChoice &choice) { choice.memoryMib = mib; });
}

std::vector<DraftChoice> HardwareDraft::displays() const
{
    return {{storedName(Display::Same), HardwareText::tr("Same as source"), {}},
            {storedName(Display::None), HardwareText::tr("None", "a display"), {}},
            {storedName(Display::Vnc), QStringLiteral("VNC"), {}},
            {storedName(Display::Spice), QStringLiteral("SPICE"), {}}};
}

void HardwareDraft::setDisplay(const QString &value)
{
    const auto display = fromStoredName<Display>(value);
    change([&](HardwareChoice &choice) { choice.display = display.value_or(Display::Same); });
}

std::vector<DraftChoice> HardwareDraft::nics() const
{
    std::vector<DraftChoice> rows;
    for (const Nic &nic : sourceNics()) {
        const QString number = QString::number(rows.size() + 1);
        rows.push_back({number,
                        HardwareText::tr("%1: %2, %3", "a card: number, network, address")
                            .arg(number, connectionText(nic.type, nic.source), printable(nic.mac)),
                        {}});
    }
    return rows;
}

NicChoice HardwareDraft::nic(quint64 number) const
{
    const auto found = choice().nics.find(number);
    return found == choice().nics.end() ? NicChoice() : found->second;
}

std::vector<DraftChoice> HardwareDraft::connections(quint64 number) const
{
    QString same = HardwareText::tr("Same as source");
    if (number > 0 && number <= sourceNics().size()) {
        const Nic &nic = sourceNics()[number - 1];
        same = HardwareText::tr("Same as source (%1)").arg(connectionText(nic.type, nic.source));
    }
    std::vector<DraftChoice> rows{{QString(), same, {}}};
    const NodeInventory *node = m_draft.inventory().findNode(m_draft.node());
    if (!node)
        return rows;
    for (const QString &network : node->networks)
        rows.push_back(
            {networkWord + network, connectionText(QStringLiteral("network"), network), {}});
    const QString chosen = nic(number).network;
    if (!chosen.isEmpty() && !node->networks.contains(chosen))
        rows.push_back({networkWord + chosen, connectionText(QStringLiteral("network"), chosen),
                        refusalText({Reason::NetworkUnknown, Field::Hardware, chosen, node->node,
                                     node->networks})});
    rows.push_back({bridgeWord, HardwareText::tr("A bridge of the node"), {}});
    return rows;
}

QString HardwareDraft::lackingNetwork(quint64 number) const
{
    const NodeInventory *node = m_draft.inventory().findNode(m_draft.node());
    if (!node || number == 0 || number > sourceNics().size() || node->node == m_draft.source().node)
        return {};
    return lackingNetworks({sourceNics()[number - 1]}, *node).value(0);
}

QString HardwareDraft::connection(quint64 number) const
{
    const NicChoice chosen = nic(number);
    if (!chosen.network.isEmpty())
        return networkWord + chosen.network;
    if (!chosen.bridge.isEmpty())
        return bridgeWord;
    const QString mapped = mappedName(m_draft.plan().map.networks, lackingNetwork(number));
    return mapped.isEmpty() ? QString() : networkWord + mapped;
}

void HardwareDraft::changeNic(quint64 number, const std::function<void(NicChoice &)> &edit)
{
    if (number == 0 || number > sourceNics().size())
        return;
    change([&](HardwareChoice &choice) {
        NicChoice &wanted = choice.nics[number];
        edit(wanted);
        if (wanted == NicChoice())
            choice.nics.erase(number);
    });
}

void HardwareDraft::setConnection(quint64 number, const QString &value)
{
    if (const QString lacking = lackingNetwork(number); !lacking.isEmpty() && value != bridgeWord) {
        m_draft.change([&](CloneRequest &request) {
            request.hardware.nics[number].bridge.clear();
            if (request.hardware.nics[number] == NicChoice())
                request.hardware.nics.erase(number);
            request.map.networks.erase(lacking);
            if (value.startsWith(networkWord))
                request.map.networks[lacking] = value.mid(networkWord.size());
        });
        return;
    }
    changeNic(number, [&](NicChoice &choice) {
        const bool isNetwork = value.startsWith(networkWord);
        choice.network = isNetwork ? value.mid(networkWord.size()) : QString();
        if (value != bridgeWord)
            choice.bridge.clear();
        else if (choice.bridge.isEmpty())
            choice.bridge = QStringLiteral("br0"); // the usual name, to be typed over
    });
}

void HardwareDraft::setBridge(quint64 number, const QString &bridge)
{
    changeNic(number, [&](NicChoice &choice) { choice.bridge = bridge.trimmed(); });
}

std::vector<DraftChoice> HardwareDraft::macs(quint64) const
{
    const bool keeps = m_draft.request().keepMacs;
    return {{storedName(Mac::Default),
             keeps ? HardwareText::tr("The original’s (default)")
                   : HardwareText::tr("A new one (default)"),
             {}},
            {storedName(Mac::New), HardwareText::tr("A new one"), {}},
            {storedName(Mac::Keep), HardwareText::tr("The original’s"), {}},
            {storedName(Mac::Typed), HardwareText::tr("This one:", "before a field"), {}}};
}

void HardwareDraft::setMac(quint64 number, const QString &value)
{
    const auto mac = fromStoredName<Mac>(value);
    changeNic(number, [&](NicChoice &choice) {
        choice.mac = mac.value_or(Mac::Default);
        if (choice.mac != Mac::Typed)
            choice.address.clear();
    });
}

void HardwareDraft::setAddress(quint64 number, const QString &address)
{
    changeNic(number, [&](NicChoice &choice) {
        choice.mac = Mac::Typed;
        choice.address = address;
    });
}

void HardwareDraft::addElement(const QString &path, const QString &value)
{
    if (!path.trimmed().isEmpty() || !value.isEmpty())
        change([&](HardwareChoice &choice) { choice.elements.push_back({path.trimmed(), value}); });
}

QString HardwareDraft::tryElement(const QString &path, const QString &value)
{
    addElement(path, value);
    std::vector<Refusal> against = refusalsOf(Part::Element);
    std::erase_if(against, [added = path.trimmed()](const Refusal &refusal) {
        return refusal.object != added;
    });
    if (!against.empty())
        removeElement(choice().elements.size() - 1);
    return refusalsText(against);
}

void HardwareDraft::removeElement(std::size_t index)
{
    if (index < choice().elements.size())
        change([&](HardwareChoice &choice) {
            choice.elements.erase(choice.elements.begin() + static_cast<std::ptrdiff_t>(index));
        });
}

std::vector<Refusal> HardwareDraft::refusalsOf(Part part) const
{
    std::vector<Refusal> own;
    std::ranges::copy_if(
        m_draft.plan().refusals, std::back_inserter(own), [&](const Refusal &refusal) {
            return refusal.field == Field::Hardware && partOf(refusal.reason) == part;
        });
    return own;
}

QString HardwareDraft::reasonFor(Part part) const
{
    return refusalsText(refusalsOf(part));
}

} // namespace ramet
