// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changetext.h"

#include "models/format.h"
#include "models/printable.h"

#include <QCoreApplication>

namespace ramet {
namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

QString diskSentence(Reason reason)
{
    switch (reason) {
    case Reason::DiskCannotShrink:
        return ChangeText::tr("Disk “%1” has %3 and cannot become smaller (%2 wanted): what the "
                              "guest keeps behind that end would be lost. Choose at least as much "
                              "as it has.");
    case Reason::DiskSizeNotMade:
        return ChangeText::tr("Disk “%1” is neither copied nor linked, so it keeps its size. Copy "
                              "it, or leave the size as it is.");
    case Reason::DiskSizeEncrypted:
        return ChangeText::tr("Disk “%1” is encrypted and copied as it is, so it keeps its size. "
                              "Leave the size as it is.");
    default:
        return {};
    }
}

QString machineSentence(Reason reason)
{
    switch (reason) {
    case Reason::CpusTooMany:
        return ChangeText::tr("A guest like this can have %3 CPUs on node “%2” at most, not %1. "
                              "Choose fewer.");
    case Reason::CpusNotMultiple:
        return ChangeText::tr(
            "A core of “%1” has %2 threads: choose a multiple of %2 as the number "
            "of CPUs.");
    case Reason::CpusInCells:
        return ChangeText::tr("“%1” spreads its CPUs over several NUMA cells, and where others "
                              "belong is not known. Change it in the clone’s definition instead.");
    case Reason::MemoryTooMuch:
        return ChangeText::tr("Node “%2” has %3 of memory, less than the %1 that are "
                              "wanted. Choose less.");
    case Reason::MemoryInCells:
        return ChangeText::tr("“%1” spreads its memory over several NUMA cells, and where more or "
                              "less belongs is not known. Change it in the clone’s definition "
                              "instead.");
    case Reason::MemoryModules:
        return ChangeText::tr("A part of the memory of “%1” is plugged in as modules, so its sum "
                              "cannot be set. Change the modules in the clone’s definition "
                              "instead.");
    case Reason::DisplayUnknown:
        return ChangeText::tr("Node “%2” has no display of the kind “%1”, only %3. Choose one of "
                              "these.");
    default:
        return {};
    }
}

QString networkSentence(Reason reason)
{
    switch (reason) {
    case Reason::NicUnknown:
        return ChangeText::tr("“%2” has no network card %1; the last one is %3. Choose a number "
                              "from 1 to that.");
    case Reason::NetworkUnknown:
        return ChangeText::tr("Node “%2” has no network “%1”, only these: %3. Choose one of these, "
                              "or make the network first.");
    case Reason::BridgeUnknown:
        return ChangeText::tr("Node “%2” has no bridge “%1”, only these interfaces: %3. Choose one "
                              "of these, or make the bridge first.");
    case Reason::MacInvalid:
        return ChangeText::tr("“%1” is no address that a network card can have. Enter one such as "
                              "52:54:00:12:34:56, whose second digit is even.");
    case Reason::MacTaken:
        return ChangeText::tr("The MAC address %1 is that of %3 already. Choose another one.");
    case Reason::MacOfMany:
        return ChangeText::tr(
            "Only one clone can have the MAC address %1. Let each get a new one.");
    default:
        return {};
    }
}

QString pathSentence(Reason reason)
{
    switch (reason) {
    case Reason::PathInvalid:
        return ChangeText::tr("“%1” is no path to an element (XPath 1.0): %2. Enter one such as "
                              "/domain/devices/video/model/@type.");
    case Reason::PathMatches:
        return ChangeText::tr("The path “%1” names %2 places in the definition. Enter one that "
                              "names exactly one, such as /domain/devices/video[1]/model/@type.");
    case Reason::PathGuarded:
        return ChangeText::tr(
            "“%1” cannot be set: what is there tells the clone from its original, "
            "or says whose files are whose. Use the field or option that there is "
            "for it.");
    case Reason::PathNotText:
        return ChangeText::tr("“%1” has elements of its own and no text. Enter the path of one of "
                              "them, or of an attribute.");
    case Reason::PathValueInvalid:
        return ChangeText::tr("The value for “%1” has a line break or another control character. "
                              "Leave it out.");
    default:
        return {};
    }
}

QString nicText(quint64 number, const NicChoice &choice)
{
    QStringList parts;
    if (!choice.network.isEmpty())
        parts << ChangeText::tr("network “%1”").arg(choice.network);
    if (!choice.bridge.isEmpty())
        parts << ChangeText::tr("bridge “%1”").arg(choice.bridge);
    if (choice.mac == NicChoice::Mac::New)
        parts << ChangeText::tr("a new MAC address");
    else if (choice.mac == NicChoice::Mac::Keep)
        parts << ChangeText::tr("the original’s MAC address");
    else if (choice.mac == NicChoice::Mac::Typed)
        parts << ChangeText::tr("the MAC address %1").arg(choice.address);
    return ChangeText::tr("Network card %1: %2", "its number and what is other")
        .arg(number)
        .arg(parts.join(ChangeText::tr(", ", "between names")));
}

} // namespace

QStringList changeTexts(const ClonePlan &plan)
{
    QStringList texts;
    const HardwareChoice &hardware = plan.request.hardware;
    for (const DiskPlan &disk : plan.disks)
        if (disk.grownBytes > 0)
            texts << ChangeText::tr("Disk “%1”: %2 instead of %3", "a disk and its sizes")
                         .arg(disk.target, formatBytes(disk.grownBytes),
                              formatBytes(disk.capacityBytes));
    if (hardware.cpus > 0)
        texts << ChangeText::tr("CPUs: %1").arg(hardware.cpus);
    if (hardware.memoryMib > 0)
        texts << ChangeText::tr("Memory: %1 MiB").arg(hardware.memoryMib);
    for (const auto &[number, choice] : hardware.nics)
        texts << nicText(number, choice);
    if (hardware.display != Display::Same)
        texts << ChangeText::tr("Display: %1").arg(shownName(hardware.display));
    for (const ElementChoice &element : hardware.elements)
        texts << ChangeText::tr("%1: %2", "a path in the definition and its value")
                     .arg(element.path, element.value);
    for (QString &text : texts)
        text = printable(text);
    return texts;
}

QString changeSentence(Reason reason)
{
    return diskSentence(reason) + machineSentence(reason) + networkSentence(reason) +
           pathSentence(reason);
}

/// Why no disk of a clone is made on a storage of that type: by what libvirt's documentation says
/// of it (formatstorage.html, storage.html).
QString storageTypeSentence(const QString &type)
{
    // Their volumes are cut out of what was there before, and holes are not written.
    if (type == u"logical" || type == u"disk")
        return ChangeText::tr("A new volume on storage “%1” (%2) can hold old data, which would "
                              "show through in the copy. Choose another one.");
    if (type == u"iscsi" || type == u"iscsi-direct" || type == u"scsi" || type == u"mpath")
        return ChangeText::tr("Storage “%1” (%2) has the devices it has: libvirt can make no new "
                              "ones there. Choose another one.");
    if (type == u"gluster" || type == u"sheepdog" || type == u"vstorage" || type == u"zfs")
        return ChangeText::tr("Clones on storages like “%1” (%2) were never tried, so none is "
                              "made there. Choose another one.");
    return {};
}

} // namespace ramet
