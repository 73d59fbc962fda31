// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/xmltext.h"
#include "storage/domain/rewrites.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ramet {

namespace {

/// Devices whose host side is a file, a socket or a port.
bool isCharacterDevice(const pugi::xml_node &device)
{
    static constexpr std::array<std::string_view, 6> kinds{"serial",   "console",  "channel",
                                                           "parallel", "redirdev", "smartcard"};
    return std::find(kinds.begin(), kinds.end(), device.name()) != kinds.end();
}

/// True for what this VM makes itself; "connect" and "client" name what somebody else made.
bool isOwnFile(const QString &type, const pugi::xml_node &source)
{
    const QString mode = attributeOf(source, "mode");
    return type == u"file" || type == u"pipe" ||
           (type == u"unix" && mode != u"connect" && mode != u"client");
}

/// Whether one was replaced.
bool replaceWhole(QString &text, const QString &name, const QString &with)
{
    const auto isPart = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    bool found = false;
    for (qsizetype at = 0; !name.isEmpty() && (at = text.indexOf(name, at)) >= 0;) {
        if (isPart(at - 1) || isPart(at + name.size())) {
            ++at;
            continue;
        }
        text.replace(at, name.size(), with);
        at += with.size();
        found = true;
    }
    return found;
}

} // namespace

QString derivedPath(const QString &path, const RewriteContext &context)
{
    const qsizetype slash = path.lastIndexOf('/') + 1;
    QString file = path.mid(slash);
    if (!replaceWhole(file, context.oldName, context.identity.name))
        file += "-" + context.identity.name;
    return path.left(slash) + file;
}

QString derivedSocket(const QString &path, const RewriteContext &context)
{
    constexpr qsizetype maxBytes = 107;
    QString derived = derivedPath(path, context);
    if (derived.toUtf8().size() <= maxBytes)
        return derived;
    const QString folder = path.left(path.lastIndexOf('/') + 1);
    const QString part = context.identity.uuid.left(8);
    derived = folder + part + ".sock";
    return derived.toUtf8().size() <= maxBytes ? derived : folder + part;
}

void derivePath(pugi::xml_node node, const char *attribute, const RewriteContext &context)
{
    const QString path = attributeOf(node, attribute);
    if (path.startsWith('/'))
        setAttribute(node, attribute, derivedPath(path, context));
}

void deriveSocket(pugi::xml_node node, const char *attribute, const RewriteContext &context)
{
    const QString path = attributeOf(node, attribute);
    if (path.startsWith('/'))
        setAttribute(node, attribute, derivedSocket(path, context));
}

namespace rewrites {

void nicAddresses(pugi::xml_node domain, const RewriteContext &context)
{
    const auto &macs = context.identity.macs;
    size_t index = 0;
    for (pugi::xml_node nic : domain.child("devices").children("interface")) {
        if (index == macs.size())
            return;
        pugi::xml_node mac = nic.child("mac");
        if (!mac)
            mac = nic.prepend_child("mac");
        setAttribute(mac, "address", macs[index++]);
    }
}

/// The tap device; the port of a virtual switch, which libvirt makes anew where it is Open
/// vSwitch's (virNetDevVPortProfileParse); the socket that QEMU makes, and a log.
void nicHostSide(pugi::xml_node domain, const RewriteContext &context)
{
    for (pugi::xml_node nic : domain.child("devices").children("interface")) {
        nic.remove_child("target");
        const pugi::xml_node port = nic.child("virtualport");
        if (attributeOf(port, "type") == u"openvswitch")
            port.child("parameters").remove_attribute("interfaceid");
        const pugi::xml_node source = nic.child("source");
        if (isOwnFile(attributeOf(source, "type"), source))
            deriveSocket(source, "path", context);
        derivePath(nic.child("backend"), "logFile", context);
    }
}

void connections(pugi::xml_node domain, const RewriteContext &context)
{
    for (pugi::xml_node nic : domain.child("devices").children("interface")) {
        const QString type = attributeOf(nic, "type");
        const QByteArray attribute = sourceAttribute(type).toLatin1();
        const NodeMap::Names *names = context.identity.map.namesFor(type);
        const pugi::xml_node source = nic.child("source");
        const QString to =
            names ? mappedName(*names, attributeOf(source, attribute.constData())) : QString();
        if (!to.isEmpty())
            setAttribute(source, attribute.constData(), to);
    }
}

/// Ports become automatic; a socket gets a name of its own.
void graphics(pugi::xml_node domain, const RewriteContext &context)
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
        deriveSocket(graphics, "socket", context);
        for (const pugi::xml_node listen : graphics.children("listen"))
            deriveSocket(listen, "socket", context);
    }
}

void characterDevices(pugi::xml_node domain, const RewriteContext &context)
{
    for (const pugi::xml_node device : domain.child("devices").children()) {
        if (!isCharacterDevice(device))
            continue;
        const pugi::xml_node source = device.child("source");
        const QString type = attributeOf(device, "type");
        if (isOwnFile(type, source))
            (type == u"unix" ? deriveSocket : derivePath)(source, "path", context);
        derivePath(device.child("log"), "file", context);
    }
}

void audioFiles(pugi::xml_node domain, const RewriteContext &context)
{
    for (const pugi::xml_node audio : domain.child("devices").children("audio")) {
        if (attributeOf(audio, "type") == u"file")
            derivePath(audio, "path", context);
    }
}

void vsock(pugi::xml_node domain, const RewriteContext &)
{
    for (const pugi::xml_node vsock : domain.child("devices").children("vsock")) {
        pugi::xml_node cid = vsock.child("cid");
        if (!cid)
            continue;
        cid.remove_attribute("address");
        setAttribute(cid, "auto", "yes");
    }
}

} // namespace rewrites
} // namespace ramet
