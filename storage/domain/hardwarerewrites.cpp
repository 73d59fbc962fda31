// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/hardwarerewrites.h"

#include "storage/base/xmltext.h"
#include "storage/domain/elementpath.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace ramet {

namespace {

using Refusals = std::vector<Refusal>;

Refusal refusal(Reason reason, const QString &object, const QString &other = {})
{
    return {reason, Field::Hardware, object, other, {}};
}

void removeAll(pugi::xml_node parent, const char *name)
{
    while (parent.remove_child(name)) {
    }
}

quint64 partsOf(const pugi::xml_node &topology, const char *name)
{
    return topology.attribute(name).as_ullong(1);
}

/// More or fewer sockets, else cores; threads stay, as the guest's licences and scheduler see them.
bool fitTopology(pugi::xml_node topology, quint64 cpus)
{
    const quint64 threads = std::max<quint64>(1, partsOf(topology, "threads"));
    const quint64 ofSocket = partsOf(topology, "dies") * partsOf(topology, "cores") * threads;
    if (partsOf(topology, "sockets") * ofSocket == cpus)
        return true;
    if (ofSocket > 0 && cpus % ofSocket == 0) {
        setAttribute(topology, "sockets", QString::number(cpus / ofSocket));
        return true;
    }
    if (cpus % threads != 0)
        return false;
    setAttribute(topology, "sockets", "1");
    if (topology.attribute("dies"))
        setAttribute(topology, "dies", "1");
    setAttribute(topology, "cores", QString::number(cpus / threads));
    return true;
}

void setCpus(pugi::xml_node domain, quint64 cpus, Refusals &refusals)
{
    const QString name = textOf(domain.child("name"));
    const pugi::xml_node cpu = domain.child("cpu");
    const pugi::xml_node topology = cpu.child("topology");
    if (topology && !fitTopology(topology, cpus))
        refusals.push_back(
            refusal(Reason::CpusNotMultiple, name, attributeOf(topology, "threads")));
    const pugi::xml_node numa = cpu.child("numa");
    const auto cells = numa.children("cell");
    if (std::distance(cells.begin(), cells.end()) > 1)
        refusals.push_back(refusal(Reason::CpusInCells, name));
    else if (numa)
        setAttribute(numa.child("cell"), "cpus",
                     cpus == 1 ? QString("0") : "0-" + QString::number(cpus - 1));
    setChildText(domain, "vcpu", QString::number(cpus));
    domain.child("vcpu").remove_attribute("current"); // all of them are there from the start
    removeAll(domain, "vcpus");
    pugi::xml_node tuning = domain.child("cputune");
    for (pugi::xml_node pin = tuning.child("vcpupin"); pin;) {
        const pugi::xml_node next = pin.next_sibling("vcpupin");
        if (pin.attribute("vcpu").as_ullong() >= cpus)
            tuning.remove_child(pin);
        pin = next;
    }
}

void setMib(pugi::xml_node node, quint64 mib)
{
    setAttribute(node, "unit", "MiB");
    node.text().set(QByteArray::number(mib).constData());
}

void setMemory(pugi::xml_node domain, quint64 mib, Refusals &refusals)
{
    constexpr quint64 bytesPerMib = 1 << 20;
    const QString name = textOf(domain.child("name"));
    const pugi::xml_node numa = domain.child("cpu").child("numa");
    const auto cells = numa.children("cell");
    if (std::distance(cells.begin(), cells.end()) > 1)
        refusals.push_back(refusal(Reason::MemoryInCells, name));
    else if (const pugi::xml_node cell = numa.child("cell")) {
        setAttribute(cell, "unit", "MiB");
        setAttribute(cell, "memory", QString::number(mib));
    }
    if (domain.child("devices").child("memory"))
        refusals.push_back(refusal(Reason::MemoryModules, name));
    if (!domain.child("memory"))
        domain.append_child("memory");
    setMib(domain.child("memory"), mib);
    if (const pugi::xml_node current = domain.child("currentMemory"))
        setMib(current, mib);
    const pugi::xml_node most = domain.child("maxMemory");
    if (most && sizeOf(most, "KiB") < mib * bytesPerMib)
        setMib(most, mib);
}

/// Only what libvirt takes for a network or a bridge stays.
void connectNic(pugi::xml_node nic, const NicChoice &choice)
{
    const bool toBridge = !choice.bridge.isEmpty();
    const QString type = toBridge ? "bridge" : "network";
    for (const char *name : {"virtualport", "vlan", "ip", "route", "portForward"})
        removeAll(nic, name);
    if (attributeOf(nic, "type") != type) {
        removeAll(nic, "driver");
        removeAll(nic, "backend");
        nic.remove_attribute("managed");
        nic.remove_attribute("trustGuestRxFilters");
    }
    setAttribute(nic, "type", type);
    removeAll(nic, "source");
    const pugi::xml_node mac = nic.child("mac");
    const pugi::xml_node source =
        mac ? nic.insert_child_after("source", mac) : nic.prepend_child("source");
    setAttribute(source, type.toLatin1().constData(), toBridge ? choice.bridge : choice.network);
}

void setNics(pugi::xml_node domain, const std::map<quint64, NicChoice> &choices, Refusals &refusals)
{
    quint64 number = 0;
    for (const pugi::xml_node nic : domain.child("devices").children("interface")) {
        const auto choice = choices.find(++number);
        if (choice != choices.end() &&
            !(choice->second.network.isEmpty() && choice->second.bridge.isEmpty()))
            connectNic(nic, choice->second);
    }
    for (const auto &[wanted, choice] : choices) {
        if (wanted == 0 || wanted > number)
            refusals.push_back({Reason::NicUnknown,
                                Field::Hardware,
                                QString::number(wanted),
                                textOf(domain.child("name")),
                                {QString::number(number)}});
    }
}

/// Devices that work over a connection by SPICE only.
void removeSpiceDevices(pugi::xml_node devices)
{
    for (pugi::xml_node device = devices.first_child(); device;) {
        const pugi::xml_node next = device.next_sibling();
        const QString type = attributeOf(device, "type");
        if (type == u"spicevmc" || type == u"spiceport" ||
            (std::string_view(device.name()) == "audio" && type == u"spice"))
            devices.remove_child(device);
        device = next;
    }
}

/// Who may connect, and with what password, stays as it was.
void setDisplay(pugi::xml_node domain, Display display)
{
    const QString wanted = storedName(display);
    pugi::xml_node devices = domain.child("devices");
    const pugi::xml_node old = devices.child("graphics");
    if (display != Display::None && attributeOf(old, "type") == wanted &&
        !old.next_sibling("graphics"))
        return;
    if (display != Display::None) {
        pugi::xml_node graphics =
            old ? devices.insert_child_before("graphics", old) : devices.append_child("graphics");
        setAttribute(graphics, "type", wanted);
        setAttribute(graphics, "autoport", "yes");
        for (const char *name : {"listen", "passwd", "passwdValidTo", "connected"}) {
            if (old.attribute(name))
                setAttribute(graphics, name, attributeOf(old, name));
        }
        graphics.set_name("new");
    }
    removeAll(devices, "graphics");
    devices.child("new").set_name("graphics");
    if (display != Display::Spice)
        removeSpiceDevices(devices);
}

} // namespace

std::vector<Refusal> applyHardware(pugi::xml_node domain, const HardwareChoice &choice)
{
    Refusals refusals;
    if (choice.cpus > 0)
        setCpus(domain, choice.cpus, refusals);
    if (choice.memoryMib > 0)
        setMemory(domain, choice.memoryMib, refusals);
    setNics(domain, choice.nics, refusals);
    if (choice.display != Display::Same)
        setDisplay(domain, choice.display);
    for (const ElementChoice &element : choice.elements) {
        if (const auto problem = setElement(domain, element))
            refusals.push_back(*problem);
    }
    return refusals;
}

} // namespace ramet
