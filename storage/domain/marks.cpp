// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/marks.h"

#include "storage/base/xmltext.h"

#include <string>

namespace ramet {

namespace {

/// The prefix that is bound to our namespace on this element; empty when it is not ours.
std::string prefixOf(const pugi::xml_node &node)
{
    const std::string name = node.name();
    const size_t colon = name.find(':');
    if (colon == std::string::npos)
        return {};
    const std::string prefix = name.substr(0, colon);
    const bool bound =
        std::string_view(node.attribute(("xmlns:" + prefix).c_str()).value()) == marksNamespace;
    return bound ? prefix : std::string();
}

struct OurElement {
    pugi::xml_node node;
    std::string prefix;
    std::string name(const char *local) const { return prefix + ":" + local; }
    pugi::xml_node child(const char *local) const { return node.child(name(local).c_str()); }
};

OurElement findOurs(const pugi::xml_node &domain)
{
    for (const pugi::xml_node node : domain.child("metadata").children()) {
        if (const std::string prefix = prefixOf(node); !prefix.empty())
            return {node, prefix};
    }
    return {};
}

pugi::xml_node childOrNew(pugi::xml_node parent, const char *name)
{
    const pugi::xml_node child = parent.child(name);
    return child ? child : parent.append_child(name);
}

OurElement oursOrNew(pugi::xml_node domain)
{
    if (OurElement ours = findOurs(domain); ours.node)
        return ours;
    // Before the devices, where libvirt prints it.
    pugi::xml_node metadata = domain.child("metadata");
    if (!metadata) {
        const pugi::xml_node after =
            domain.child("uuid") ? domain.child("uuid") : domain.child("name");
        metadata =
            after ? domain.insert_child_after("metadata", after) : domain.prepend_child("metadata");
    }
    pugi::xml_node node = metadata.append_child("ramet:ramet");
    node.append_attribute("xmlns:ramet").set_value(marksNamespace);
    return {node, "ramet"};
}

void setFlag(const OurElement &ours, const char *local, bool on)
{
    const std::string name = ours.name(local);
    pugi::xml_node node = ours.node;
    if (on)
        childOrNew(node, name.c_str());
    else
        node.remove_child(name.c_str());
}

/// An empty value takes the attribute away.
void setOrRemove(pugi::xml_node node, const char *name, const QString &value)
{
    if (value.isEmpty())
        node.remove_attribute(name);
    else
        setAttribute(node, name, value);
}

void removeAll(pugi::xml_node parent, const std::string &name)
{
    while (parent.remove_child(name.c_str())) {
    }
}

void writeBuilding(const OurElement &ours, const RametMarks &marks)
{
    const std::string name = ours.name("building");
    pugi::xml_node parent = ours.node;
    if (!marks.isBuilding) {
        removeAll(parent, name);
        return;
    }
    pugi::xml_node node = childOrNew(parent, name.c_str());
    setOrRemove(node, "client", marks.buildingClient);
    setOrRemove(node, "task", marks.buildingTask);
    setOrRemove(node, "since", marks.buildingSince);
    const Fetching &fetching = marks.fetching;
    setOrRemove(node, "from", fetching.from);
    const auto number = [&](quint64 bytes) {
        return marks.isFetching() ? QString::number(bytes) : QString();
    };
    setOrRemove(node, "done", number(fetching.doneBytes));
    setOrRemove(node, "all", number(fetching.allBytes));
    removeAll(node, ours.name("volume"));
    for (const BuildingVolume &volume : marks.buildingVolumes) {
        pugi::xml_node child = node.append_child(ours.name("volume").c_str());
        setAttribute(child, "pool", volume.pool);
        setAttribute(child, "name", volume.name);
    }
}

void readBuilding(const OurElement &ours, RametMarks &marks)
{
    const pugi::xml_node node = ours.child("building");
    marks.isBuilding = !node.empty();
    marks.buildingClient = attributeOf(node, "client");
    marks.buildingTask = attributeOf(node, "task");
    marks.buildingSince = attributeOf(node, "since");
    marks.fetching = {attributeOf(node, "from"), attributeOf(node, "done").toULongLong(),
                      attributeOf(node, "all").toULongLong()};
    const std::string name = ours.name("volume"); // must outlive the loop
    for (const pugi::xml_node volume : node.children(name.c_str()))
        marks.buildingVolumes.push_back({attributeOf(volume, "pool"), attributeOf(volume, "name")});
}

void writeTemplate(const OurElement &ours, const RametMarks &marks)
{
    pugi::xml_node parent = ours.node;
    parent.remove_child(ours.name("template").c_str());
    if (!marks.isTemplate)
        return;
    pugi::xml_node node = parent.append_child(ours.name("template").c_str());
    for (const QString &target : marks.lockedDisks) {
        pugi::xml_node locked = node.append_child(ours.name("locked").c_str());
        setAttribute(locked, "disk", target);
        if (const auto mode = marks.fileModes.find(target); mode != marks.fileModes.end())
            setAttribute(locked, "mode", mode->second);
        const auto data = marks.fileModes.find(dataFileKey(target));
        if (data != marks.fileModes.end())
            setAttribute(locked, "dataMode", data->second);
    }
}

void writeOrigin(const OurElement &ours, const RametMarks &marks)
{
    pugi::xml_node parent = ours.node;
    parent.remove_child(ours.name("origin").c_str());
    if (marks.originUuid.isEmpty())
        return;
    pugi::xml_node node = parent.append_child(ours.name("origin").c_str());
    setAttribute(node, "uuid", marks.originUuid);
    setAttribute(node, "name", marks.originName);
    setAttribute(node, "mode", marks.isLinked ? "linked" : "full");
}

void writeAddresses(const OurElement &ours, const RametMarks &marks)
{
    pugi::xml_node parent = ours.node;
    removeAll(parent, ours.name("address"));
    for (const GivenAddress &given : marks.addresses) {
        pugi::xml_node node = parent.append_child(ours.name("address").c_str());
        setAttribute(node, "mac", given.mac);
        setAttribute(node, "value", given.address);
    }
}

void writeUnflushed(const OurElement &ours, const RametMarks &marks)
{
    pugi::xml_node parent = ours.node;
    removeAll(parent, ours.name("unflushed"));
    for (const UnflushedDisk &disk : marks.unflushed) {
        pugi::xml_node node = parent.append_child(ours.name("unflushed").c_str());
        setAttribute(node, "disk", disk.target);
        setAttribute(node, "base", disk.base);
        setAttribute(node, "format", disk.baseFormat);
        setOrRemove(node, "run", disk.run);
    }
}

void dropIfEmpty(const OurElement &ours, pugi::xml_node domain)
{
    if (ours.node.first_child())
        return;
    pugi::xml_node metadata = ours.node.parent();
    metadata.remove_child(ours.node);
    if (!metadata.first_child())
        domain.remove_child(metadata);
}

} // namespace

RametMarks readMarks(const pugi::xml_node &domain)
{
    RametMarks marks;
    const OurElement ours = findOurs(domain);
    if (!ours.node)
        return marks;
    if (const pugi::xml_node node = ours.child("template")) {
        marks.isTemplate = true;
        const std::string lockedName = ours.name("locked"); // must outlive the loop
        for (const pugi::xml_node locked : node.children(lockedName.c_str())) {
            marks.lockedDisks << attributeOf(locked, "disk");
            if (locked.attribute("mode"))
                marks.fileModes[marks.lockedDisks.constLast()] = attributeOf(locked, "mode");
            if (locked.attribute("dataMode"))
                marks.fileModes[dataFileKey(marks.lockedDisks.constLast())] =
                    attributeOf(locked, "dataMode");
        }
    }
    readBuilding(ours, marks);
    marks.isHelper = !ours.child("helper").empty();
    marks.helperTask = attributeOf(ours.child("helper"), "task");
    const pugi::xml_node origin = ours.child("origin");
    marks.originUuid = attributeOf(origin, "uuid");
    marks.originName = attributeOf(origin, "name");
    marks.isLinked = attributeOf(origin, "mode") == u"linked";
    const std::string addressName = ours.name("address"); // must outlive the loop
    for (const pugi::xml_node given : ours.node.children(addressName.c_str()))
        marks.addresses.push_back(
            {attributeOf(given, "mac").toLower(), attributeOf(given, "value")});
    const std::string unflushedName = ours.name("unflushed"); // must outlive the loop
    for (const pugi::xml_node disk : ours.node.children(unflushedName.c_str()))
        marks.unflushed.push_back({attributeOf(disk, "disk"), attributeOf(disk, "base"),
                                   attributeOf(disk, "format"), attributeOf(disk, "run")});
    const std::string tagName = ours.name("tag"); // must outlive the loop
    for (const pugi::xml_node tag : ours.node.children(tagName.c_str()))
        marks.tags << textOf(tag);
    return marks;
}

void writeMarks(pugi::xml_node domain, const RametMarks &marks)
{
    const OurElement ours = oursOrNew(domain);
    writeTemplate(ours, marks);
    writeOrigin(ours, marks);
    writeAddresses(ours, marks);
    writeUnflushed(ours, marks);
    writeBuilding(ours, marks);
    setFlag(ours, "helper", marks.isHelper);
    if (const pugi::xml_node helper = ours.child("helper"))
        setOrRemove(helper, "task", marks.helperTask);
    dropIfEmpty(ours, domain);
}

void writeTags(pugi::xml_node domain, const QStringList &tags)
{
    const OurElement ours = oursOrNew(domain);
    pugi::xml_node parent = ours.node;
    removeAll(parent, ours.name("tag"));
    for (const QString &tag : tags)
        parent.append_child(ours.name("tag").c_str()).text().set(tag.toUtf8().constData());
    dropIfEmpty(ours, domain);
}

namespace {

/// Elements and attributes of other namespaces have theirs as before.
void dropPrefix(pugi::xml_node node, const std::string &prefix)
{
    const std::string name = node.name();
    if (name.starts_with(prefix + ":"))
        node.set_name(name.substr(prefix.size() + 1).c_str());
    for (const pugi::xml_node child : node.children())
        dropPrefix(child, prefix);
}

} // namespace

Result<QString> marksElement(const QString &xml, const std::function<void(RametMarks &)> &change)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, xml, "domain"));
    const pugi::xml_node domain = document.child("domain");
    RametMarks marks = readMarks(domain);
    change(marks);
    writeMarks(domain, marks);
    const OurElement ours = findOurs(domain);
    if (!ours.node)
        return QString();
    pugi::xml_document element;
    element.append_copy(ours.node).remove_attribute(("xmlns:" + ours.prefix).c_str());
    dropPrefix(element.first_child(), ours.prefix);
    return xmlToString(element);
}

} // namespace ramet
