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
    return !disk.child("backingStore").child("source").empty();
}

} // namespace ramet
