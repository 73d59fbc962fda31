// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/serveddefinition.h"

#include "storage/base/xmltext.h"

#include <array>

namespace ramet {

namespace {

constexpr std::array fetchingAttributes{"copy_on_read", "error_policy", "rerror_policy"};

QString targetOf(const pugi::xml_node &disk)
{
    return attributeOf(disk.child("target"), "dev");
}

pugi::xml_node diskAt(const pugi::xml_document &document, const QString &target)
{
    for (const pugi::xml_node disk : document.child("domain").child("devices").children("disk")) {
        if (targetOf(disk) == target)
            return disk;
    }
    return {};
}

void putOnServed(pugi::xml_node disk, const ServedDisk &on)
{
    setAttribute(disk, "type", "file");
    pugi::xml_node source = disk.child("source");
    source.remove_attribute("pool");
    source.remove_attribute("volume");
    setAttribute(source, "file", on.path);
    disk.remove_child("backingStore");
    addLayersBelow(disk, on.served, 0);
    pugi::xml_node driver = disk.child("driver");
    setAttribute(driver, "copy_on_read", "on");
    setAttribute(driver, "error_policy", "stop");
    setAttribute(driver, "rerror_policy", "stop");
}

void takeOffServed(pugi::xml_node disk, const QJsonObject &policies)
{
    disk.remove_child("backingStore");
    pugi::xml_node driver = disk.child("driver");
    for (const char *name : fetchingAttributes) {
        driver.remove_attribute(name);
        if (const QString own = policies[QLatin1String(name)].toString(); !own.isEmpty())
            setAttribute(driver, name, own);
    }
}

/// A guest's hot plug needs what the machine has for it, and only its boot order by kinds of
/// devices is known: QEMU gives what is plugged in later no place in it.
bool canPlug(const pugi::xml_node &domain)
{
    const pugi::xml_node os = domain.child("os");
    const pugi::xml_node boot = os.child("boot");
    if (attributeOf(boot, "dev") != u"hd" || boot.next_sibling("boot"))
        return false;
    for (const pugi::xml_node device : domain.child("devices").children())
        if (device.child("boot"))
            return false;
    const QString machine = attributeOf(os.child("type"), "machine");
    return machine.contains(u"q35") ||
           (machine.startsWith(u"pc") && domain.child("features").child("acpi"));
}

/// Of a q35 machine only what is behind a port can be plugged in, not what is on bus 0.
bool hasPlug(const pugi::xml_node &disk, bool hasPorts)
{
    const QString bus = attributeOf(disk.child("target"), "bus");
    const pugi::xml_node address = disk.child("address");
    if (bus == u"scsi")
        return attributeOf(address, "type") == u"drive";
    return bus == u"virtio" && attributeOf(address, "type") == u"pci" &&
           (!hasPorts || attributeOf(address, "bus").toUInt(nullptr, 0) > 0);
}

Error lacksDisk(const QString &target)
{
    return {ErrorKind::Refused, "define", target, "the VM has not this disk any more", {}};
}

} // namespace

Result<QString> definitionOnServed(const QString &wholeXml, const ServedDisks &disks)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, wholeXml, "domain"));
    for (const auto &[target, on] : disks) {
        const pugi::xml_node disk = diskAt(document, target);
        if (!disk)
            return std::unexpected(lacksDisk(target));
        putOnServed(disk, on);
    }
    return xmlToString(document);
}

bool canBePluggedIn(const QString &wholeXml, const QStringList &targets)
{
    pugi::xml_document document;
    if (!parseXml(document, wholeXml, "domain"))
        return false;
    const pugi::xml_node domain = document.child("domain");
    const bool hasPorts = attributeOf(domain.child("os").child("type"), "machine").contains(u"q35");
    for (const pugi::xml_node disk : domain.child("devices").children("disk")) {
        const QString device = attributeOf(disk, "device");
        const bool isDisk = device.isEmpty() || device == u"disk" || device == u"lun";
        if (isDisk && !(targets.contains(targetOf(disk)) && hasPlug(disk, hasPorts)))
            return false; // the first one is what the machine starts from
    }
    return canPlug(domain);
}

Result<QString> definitionWithout(const QString &wholeXml, const QStringList &targets)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, wholeXml, "domain"));
    for (const QString &target : targets)
        document.child("domain").child("devices").remove_child(diskAt(document, target));
    return xmlToString(document);
}

Result<QStringList> diskElements(const QString &xml, const QStringList &targets)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    QStringList elements;
    for (const QString &target : targets) {
        const pugi::xml_node disk = diskAt(document, target);
        if (!disk)
            return std::unexpected(lacksDisk(target));
        pugi::xml_document alone;
        alone.append_copy(disk);
        elements << xmlToString(alone);
    }
    return elements;
}

QJsonObject driverPolicies(const QString &wholeXml, const QStringList &targets)
{
    QJsonObject policies;
    pugi::xml_document document;
    if (!parseXml(document, wholeXml, "domain"))
        return policies;
    for (const QString &target : targets) {
        QJsonObject own;
        for (const char *name : fetchingAttributes) {
            const QString value = attributeOf(diskAt(document, target).child("driver"), name);
            if (!value.isEmpty())
                own[QLatin1String(name)] = value;
        }
        policies[target] = own;
    }
    return policies;
}

Result<QString> definitionOffServed(const QString &xml, const QJsonObject &policies)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    for (const QString &target : policies.keys()) {
        const pugi::xml_node disk = diskAt(document, target);
        if (!disk)
            return std::unexpected(lacksDisk(target));
        takeOffServed(disk, policies[target].toObject());
    }
    return xmlToString(document);
}

bool restsOnServed(const QString &xml, const QString &target)
{
    pugi::xml_document document;
    if (!parseXml(document, xml, "domain"))
        return true; // not known to be whole
    const pugi::xml_node disk = diskAt(document, target);
    return !disk || disk.child("backingStore").child("source");
}

} // namespace ramet
