// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/hostreference.h"

#include "storage/base/xmltext.h"

#include <QDir>
#include <algorithm>
#include <array>
#include <cstring>
#include <pugixml.hpp>
#include <string_view>

namespace ramet {

namespace {

using Kind = HostReference::Kind;

// Elements as formatdomain.html has them. What is not here stands for all that its host has.
constexpr std::array<std::string_view, 38> domainElements{"name",
                                                          "uuid",
                                                          "genid",
                                                          "title",
                                                          "description",
                                                          "metadata",
                                                          "memory",
                                                          "maxMemory",
                                                          "currentMemory",
                                                          "memoryBacking",
                                                          "memtune",
                                                          "numatune",
                                                          "blkiotune",
                                                          "vcpu",
                                                          "vcpus",
                                                          "iothreads",
                                                          "iothreadids",
                                                          "cputune",
                                                          "cachetune",
                                                          "resource",
                                                          "os",
                                                          "sysinfo",
                                                          "cpu",
                                                          "clock",
                                                          "features",
                                                          "pm",
                                                          "perf",
                                                          "devices",
                                                          "seclabel",
                                                          "launchSecurity",
                                                          "keywrap",
                                                          "on_poweroff",
                                                          "on_reboot",
                                                          "on_crash",
                                                          "on_lockfailure",
                                                          "memorytune",
                                                          "defaultiothread",
                                                          "throttlegroups"};
constexpr std::array<std::string_view, 30> deviceElements{
    "emulator", "disk",    "controller", "lease",  "interface", "serial",
    "parallel", "console", "channel",    "input",  "hub",       "redirdev",
    "graphics", "sound",   "audio",      "video",  "watchdog",  "memballoon",
    "rng",      "tpm",     "nvram",      "panic",  "memory",    "shmem",
    "iommu",    "vsock",   "smartcard",  "crypto", "pstore",    "redirfilter"};
/// Text for people or for the guest; what is looked after elsewhere.
constexpr std::array<std::string_view, 12> silent{"metadata",  "name",    "title",    "description",
                                                  "cmdline",   "initarg", "seclabel", "emulator",
                                                  "partition", "mirror",  "label",    "baselabel"};
/// Attributes that are paths even where they do not begin with '/': QEMU's own folder counts then.
constexpr std::array<std::string_view, 5> pathAttributes{"path", "file", "socket", "logFile",
                                                         "rendernode"};

template <std::size_t size>
bool isIn(const std::array<std::string_view, size> &list, std::string_view name)
{
    return std::ranges::find(list, name) != list.end();
}

/// All of it: what a comment parts is one text to libvirt.
QString wholeText(const pugi::xml_node &node)
{
    QString text;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
    }
    return text.trimmed();
}

/// Whether wholeText() may be a path. Nearly none is, so the others are not put together.
bool mayHavePath(const pugi::xml_node &node)
{
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_pcdata && child.type() != pugi::node_cdata)
            continue;
        const char *text = child.value();
        text += std::strspn(text, " \t\n\v\f\r");
        const bool isOtherSpace = static_cast<unsigned char>(*text) >= 0x80; // perhaps
        if (*text != '\0')
            return *text == '/' || isOtherSpace;
    }
    return false;
}

bool isBelow(const QString &path, std::initializer_list<const char *> folders)
{
    const QString clean = QDir::cleanPath(path);
    return std::ranges::any_of(
        folders, [&](const char *folder) { return clean.startsWith(QLatin1StringView(folder)); });
}

/// What every host has, and what libvirt itself names at run time.
bool isEverywhere(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return clean == u"/dev/random" || clean == u"/dev/urandom" || clean == u"/dev/hwrng" ||
           isBelow(clean, {"/dev/dri/", "/var/lib/libvirt/qemu/channel/",
                           "/run/libvirt/qemu/channel/", "/var/run/libvirt/qemu/channel/"});
}

/// Whom QEMU runs as, or that nothing confines it: else the host's own driver says that.
bool isChosenLabel(const pugi::xml_node &label)
{
    const QString type = attributeOf(label, "type");
    return type == u"none" || type == u"static" || label.child("baselabel");
}

std::string_view typeOf(const pugi::xml_node &node)
{
    return node.attribute("type").value();
}

/// One that says something of the host.
bool isElement(const pugi::xml_node &node)
{
    return node.type() == pugi::node_element && !isIn(silent, node.name());
}

class Reader {
public:
    std::vector<HostReference> read(const pugi::xml_node &domain)
    {
        for (const pugi::xml_node child : domain.children()) {
            const std::string_view name = child.name();
            m_what = child.name();
            if (name == "seclabel" && isChosenLabel(child))
                add(Kind::Element, {});
            if (!isElement(child))
                continue;
            if (name == "devices")
                readDevices(child);
            else if (name == "os")
                readOs(child);
            else if (!isIn(domainElements, name))
                add(Kind::Element, {});
            else
                walk(child);
        }
        return std::move(m_found);
    }

private:
    void add(Kind kind, const QString &path)
    {
        const HostReference reference{kind, QString::fromUtf8(m_what), path, m_disk};
        if (std::ranges::find(m_found, reference) == m_found.end())
            m_found.push_back(reference);
    }

    void addPath(const QString &path)
    {
        if (!path.isEmpty() && !isEverywhere(path))
            add(Kind::Path, path);
    }

    void readOs(const pugi::xml_node &os)
    {
        for (const pugi::xml_node child : os.children()) {
            if (!isElement(child))
                continue;
            const std::string_view name = child.name();
            m_what = child.name();
            const QString text = wholeText(child);
            if (name == "loader" && !text.isEmpty())
                add(Kind::Loader, text);
            else if (name == "nvram" && child.attribute("template"))
                add(Kind::VariablesTemplate, attributeOf(child, "template"));
            else if (name == "kernel" || name == "initrd" || name == "dtb")
                addPath(text);
            else if (name != "loader" && name != "nvram")
                walk(child);
        }
    }

    void readDevices(const pugi::xml_node &devices)
    {
        for (const pugi::xml_node device : devices.children()) {
            if (!isElement(device))
                continue;
            m_what = device.name();
            if (!isIn(deviceElements, device.name()) || typeOf(device) == "hostdev")
                add(Kind::Element, {});
            else
                readDevice(device);
        }
    }

    void readDevice(const pugi::xml_node &device)
    {
        const std::string_view name = device.name();
        if (name == "disk") {
            m_disk = attributeOf(device.child("target"), "dev");
            readDisk(device);
            m_disk.clear();
            return;
        }
        if (name == "interface" && (device.child("script") || device.child("downscript")))
            add(Kind::Element, {}); // a program that libvirt runs
        for (const pugi::xml_node log : device.children("log"))
            addPath(attributeOf(log, "file"));
        if (typeOf(device) == "pty") // a terminal is made anew; its name is left of a run
            return;
        for (const pugi::xml_node source : device.children("source"))
            addPath(attributeOf(source, "path"));
        walk(device);
    }

    /// The image itself and those below it are the plan's business.
    void readDisk(const pugi::xml_node &node)
    {
        for (const pugi::xml_attribute attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            const bool isImage = std::string_view(node.name()) == "source" &&
                                 (name == "file" || name == "dev" || name == "name");
            if (!isImage)
                readValue(attribute);
        }
        for (const pugi::xml_node child : node.children()) {
            if (std::string_view(child.name()) == "dataStore")
                walk(child);
            else if (isElement(child))
                readDisk(child);
        }
    }

    void walk(const pugi::xml_node &node)
    {
        for (const pugi::xml_attribute attribute : node.attributes()) {
            if (isIn(pathAttributes, attribute.name()))
                addPath(QString::fromUtf8(attribute.value()));
            else
                readValue(attribute);
        }
        // In <sysinfo> text is what the guest reads.
        if (std::string_view(m_what) != "sysinfo" && mayHavePath(node))
            readValue(wholeText(node));
        for (const pugi::xml_node child : node.children()) {
            if (isElement(child))
                walk(child);
        }
    }

    void readValue(const pugi::xml_attribute &attribute)
    {
        if (*attribute.value() == '/')
            readValue(QString::fromUtf8(attribute.value()));
    }

    void readValue(const QString &value)
    {
        if (!value.startsWith('/'))
            return;
        const bool known = std::ranges::any_of(m_found, [&](const HostReference &reference) {
            return reference.what == QString::fromUtf8(m_what) && reference.path == value;
        });
        if (!known)
            addPath(value);
    }

    const char *m_what = ""; ///< in the document
    QString m_disk;
    std::vector<HostReference> m_found;
};

} // namespace

std::vector<HostReference> hostReferences(const pugi::xml_node &domain)
{
    return Reader().read(domain);
}

Result<std::vector<HostReference>> hostReferences(const QString &domainXml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, domainXml, "domain"));
    return hostReferences(document.child("domain"));
}

} // namespace ramet
