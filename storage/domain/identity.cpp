// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/identity.h"

#include "storage/domain/marks.h"
#include "storage/domain/xmltext.h"

#include <QRandomGenerator>
#include <QUuid>
#include <array>

namespace ramet {

namespace {

struct Context {
    const NewIdentity &identity;
    QString oldName;
    QString oldUuid;
};

using Rewrite = void (*)(pugi::xml_node domain, const Context &context);

void rewriteName(pugi::xml_node domain, const Context &context)
{
    setChildText(domain, "name", context.identity.name);
}

void rewriteUuid(pugi::xml_node domain, const Context &context)
{
    setChildText(domain, "uuid", context.identity.uuid);
}

/// The SMBIOS UUID must equal the domain's (libvirt checks); serials often repeat it.
void rewriteSmbios(pugi::xml_node domain, const Context &context)
{
    for (const pugi::xml_node sysinfo : domain.children("sysinfo")) {
        for (const pugi::xml_node block : sysinfo.children()) {
            for (pugi::xml_node entry : block.children("entry")) {
                const bool isUuid = std::string_view(block.name()) == "system" &&
                                    attributeOf(entry, "name") == u"uuid";
                if (isUuid || textOf(entry).compare(context.oldUuid, Qt::CaseInsensitive) == 0)
                    entry.text().set(context.identity.uuid.toUtf8().constData());
            }
        }
    }
}

void rewriteGenerationId(pugi::xml_node domain, const Context &)
{
    if (pugi::xml_node genid = domain.child("genid"))
        genid.text().set(newUuid().toUtf8().constData());
}

void removeTitle(pugi::xml_node domain, const Context &)
{
    domain.remove_child("title");
}

void rewriteNics(pugi::xml_node domain, const Context &context)
{
    size_t index = 0;
    for (pugi::xml_node nic : domain.child("devices").children("interface")) {
        if (index < context.identity.macs.size()) {
            pugi::xml_node mac = nic.child("mac");
            if (!mac)
                mac = nic.prepend_child("mac");
            setAttribute(mac, "address", context.identity.macs[index]);
        }
        ++index;
        nic.remove_child("target"); // the tap device of the original
    }
}

/// UEFI variables: a file of its own; libvirt names it after the new domain.
void rewriteNvram(pugi::xml_node domain, const Context &)
{
    pugi::xml_node nvram = domain.child("os").child("nvram");
    if (!nvram)
        return;
    nvram.text().set("");
    while (nvram.first_child())
        nvram.remove_child(nvram.first_child());
    nvram.remove_attribute("type");
    if (!nvram.first_attribute())
        nvram.parent().remove_child(nvram);
}

/// "/log/web.txt" of VM "web" becomes "/log/new.txt"; one without the name gets it appended.
QString derivedPath(const QString &path, const Context &context)
{
    const qsizetype slash = path.lastIndexOf('/') + 1;
    QString file = path.mid(slash);
    const QString stem = context.identity.name;
    if (!context.oldName.isEmpty() && file.contains(context.oldName))
        file.replace(context.oldName, stem);
    else
        file += "-" + stem;
    return path.left(slash) + file;
}

void rewriteAttributePath(pugi::xml_node node, const char *name, const Context &context)
{
    if (pugi::xml_attribute attribute = node.attribute(name)) {
        const QString path = QString::fromUtf8(attribute.value());
        if (path.startsWith('/'))
            setAttribute(node, name, derivedPath(path, context));
    }
}

/// Ports become automatic; a socket gets a name of its own.
void rewriteGraphics(pugi::xml_node domain, const Context &context)
{
    for (pugi::xml_node graphics : domain.child("devices").children("graphics")) {
        const bool fixed = attributeOf(graphics, "autoport") != u"yes" &&
                           (graphics.attribute("port") || graphics.attribute("tlsPort"));
        if (fixed) {
            graphics.remove_attribute("port");
            graphics.remove_attribute("tlsPort");
            setAttribute(graphics, "autoport", "yes");
        }
        if (graphics.attribute("websocket"))
            setAttribute(graphics, "websocket", "-1");
        rewriteAttributePath(graphics, "socket", context);
        for (const pugi::xml_node listen : graphics.children("listen"))
            rewriteAttributePath(listen, "socket", context);
    }
}

void rewriteCharacterDevices(pugi::xml_node domain, const Context &context)
{
    for (pugi::xml_node device : domain.child("devices").children()) {
        const std::string_view kind = device.name();
        if (kind != "serial" && kind != "console" && kind != "channel" && kind != "parallel")
            continue;
        const QString type = attributeOf(device, "type");
        pugi::xml_node source = device.child("source");
        // "bind": this VM makes the socket; "connect" names somebody else's.
        const bool own = type == u"file" || type == u"pipe" ||
                         (type == u"unix" && attributeOf(source, "mode") != u"connect");
        if (own)
            rewriteAttributePath(source, "path", context);
        rewriteAttributePath(device.child("log"), "file", context);
    }
}

void rewriteVsock(pugi::xml_node domain, const Context &)
{
    for (const pugi::xml_node vsock : domain.child("devices").children("vsock")) {
        pugi::xml_node cid = vsock.child("cid");
        if (!cid)
            continue;
        cid.remove_attribute("address");
        setAttribute(cid, "auto", "yes");
    }
}

void rewriteDisk(pugi::xml_node disk, const NewDiskSource &to)
{
    pugi::xml_node source = disk.child("source");
    const bool byVolume = attributeOf(disk, "type") == u"volume";
    for (const char *name : {"file", "dev", "pool", "volume", "startupPolicy"})
        source.remove_attribute(name);
    source.remove_child("slices");
    if (byVolume && !to.pool.isEmpty()) {
        setAttribute(source, "pool", to.pool);
        setAttribute(source, "volume", to.volume);
    } else {
        setAttribute(disk, "type", "file");
        setAttribute(source, "file", to.path);
    }
    pugi::xml_node driver = disk.child("driver");
    if (!driver) {
        driver = disk.prepend_child("driver");
        setAttribute(driver, "name", "qemu");
    }
    setAttribute(driver, "type", to.format);
    if (to.format != u"qcow2")
        driver.remove_child("metadata_cache"); // libvirt refuses it
    disk.remove_child("backingStore");         // libvirt reads the chain from the new file
    disk.remove_child("mirror");
}

void rewriteDisks(pugi::xml_node domain, const Context &context)
{
    for (const pugi::xml_node disk : domain.child("devices").children("disk")) {
        const auto found = context.identity.disks.find(attributeOf(disk.child("target"), "dev"));
        if (found != context.identity.disks.end())
            rewriteDisk(disk, found->second);
    }
}

void rewriteMarks(pugi::xml_node domain, const Context &context)
{
    const RametMarks old = readMarks(domain);
    for (pugi::xml_node disk : domain.child("devices").children("disk")) {
        if (old.lockedDisks.contains(attributeOf(disk.child("target"), "dev")))
            disk.remove_child("readonly");
    }
    writeMarks(domain, context.identity.marks);
}

/// What a clone must change. Everything that is not in this table is kept.
constexpr std::array<Rewrite, 12> rewrites{
    rewriteName,  rewriteUuid,  rewriteSmbios,   rewriteGenerationId,     removeTitle,
    rewriteNics,  rewriteNvram, rewriteGraphics, rewriteCharacterDevices, rewriteVsock,
    rewriteDisks, rewriteMarks,
};

} // namespace

Result<QString> cloneDefinition(const QString &sourceXml, const NewIdentity &identity)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, sourceXml, "domain"));
    pugi::xml_node domain = document.child("domain");
    const Context context{identity, textOf(domain.child("name")), textOf(domain.child("uuid"))};
    domain.remove_attribute("id");
    for (const Rewrite rewrite : rewrites)
        rewrite(domain, context);
    return xmlToString(document);
}

Result<QString> placeholderDefinition(const QString &cloneXml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, cloneXml, "domain"));
    pugi::xml_node domain = document.child("domain");
    pugi::xml_node devices = domain.child("devices");
    for (const char *name : {"disk", "interface"}) {
        while (devices.child(name))
            devices.remove_child(name);
    }
    RametMarks marks = readMarks(domain);
    marks.isBuilding = true;
    writeMarks(domain, marks);
    return xmlToString(document);
}

QString newMac(std::set<QString> &taken)
{
    for (;;) {
        const quint32 random = QRandomGenerator::system()->generate();
        const QString mac = QString("52:54:00:%1:%2:%3")
                                .arg((random >> 16) & 0xff, 2, 16, QChar('0'))
                                .arg((random >> 8) & 0xff, 2, 16, QChar('0'))
                                .arg(random & 0xff, 2, 16, QChar('0'));
        if (taken.insert(mac).second)
            return mac;
    }
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace ramet
