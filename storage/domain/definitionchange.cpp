// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/definitionchange.h"

#include "storage/base/xmltext.h"
#include "storage/domain/marks.h"

namespace ramet {

namespace {

void setReadOnly(pugi::xml_node disk, bool on)
{
    if (!on)
        disk.remove_child("readonly");
    else if (!disk.child("readonly"))
        disk.append_child("readonly");
}

} // namespace

Result<QString> definitionAsTemplate(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    pugi::xml_node domain = document.child("domain");
    RametMarks marks = readMarks(domain);
    marks.isTemplate = true;
    marks.lockedDisks.clear();
    marks.fileModes.clear();
    for (pugi::xml_node disk : domain.child("devices").children("disk")) {
        const QString device = attributeOf(disk, "device");
        if ((!device.isEmpty() && device != u"disk") || disk.child("readonly"))
            continue;
        setReadOnly(disk, true);
        marks.lockedDisks << attributeOf(disk.child("target"), "dev");
    }
    writeMarks(domain, marks);
    return xmlToString(document);
}

Result<QString> definitionWithFileModes(const QString &xml, const std::map<QString, QString> &modes)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    RametMarks marks = readMarks(document.child("domain"));
    marks.fileModes = modes;
    writeMarks(document.child("domain"), marks);
    return xmlToString(document);
}

Result<QString> definitionAsVm(const QString &xml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    pugi::xml_node domain = document.child("domain");
    RametMarks marks = readMarks(domain);
    for (pugi::xml_node disk : domain.child("devices").children("disk")) {
        if (marks.lockedDisks.contains(attributeOf(disk.child("target"), "dev")))
            setReadOnly(disk, false);
    }
    marks.isTemplate = false;
    marks.lockedDisks.clear();
    marks.fileModes.clear();
    writeMarks(domain, marks);
    return xmlToString(document);
}

Result<QString> definitionWithNotes(const QString &xml, const std::optional<QString> &title,
                                    const std::optional<QString> &description,
                                    const std::optional<QStringList> &tags)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    pugi::xml_node domain = document.child("domain");
    const auto set = [&](const char *element, const std::optional<QString> &text) {
        if (text && text->isEmpty())
            domain.remove_child(element);
        else if (text)
            setChildText(domain, element, *text);
    };
    set("title", title);
    set("description", description);
    if (tags)
        writeTags(domain, *tags);
    return xmlToString(document);
}

Result<QString> definitionAsIndependent(const QString &xml, const QStringList &targets)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    pugi::xml_node domain = document.child("domain");
    for (pugi::xml_node disk : domain.child("devices").children("disk")) {
        if (targets.contains(attributeOf(disk.child("target"), "dev")))
            disk.remove_child("backingStore"); // QEMU would open what it names
    }
    RametMarks marks = readMarks(domain);
    marks.isLinked = false;
    marks.unflushed.clear();
    writeMarks(domain, marks);
    return xmlToString(document);
}

} // namespace ramet
