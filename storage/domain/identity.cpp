// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/domain/identity.h"

#include "storage/base/xmltext.h"
#include "storage/domain/hardwarerewrites.h"
#include "storage/domain/marks.h"
#include "storage/domain/rewrites.h"

#include <QRandomGenerator>
#include <QUuid>
#include <array>

namespace ramet {

namespace {

struct Row {
    const char *what;
    void (*rewrite)(pugi::xml_node domain, const RewriteContext &context);
};

/// What a clone must change. Everything that is not in this table is kept.
constexpr std::array<Row, 23> rows{{
    {"name", rewrites::name},
    {"uuid", rewrites::uuid},
    {"smbios and fwcfg", rewrites::systemInformation},
    {"generation id", rewrites::generationId},
    {"title", rewrites::title},
    {"mac addresses", rewrites::nicAddresses},
    {"host side of nics", rewrites::nicHostSide},
    {"networks", rewrites::connections},
    {"uefi variables", rewrites::uefiVariables},
    {"graphics", rewrites::graphics},
    {"serial ports and channels", rewrites::characterDevices},
    {"audio files", rewrites::audioFiles},
    {"vsock", rewrites::vsock},
    {"emulator", rewrites::emulator},
    {"disks left out", rewrites::leftOutDisks},
    {"ejected media", rewrites::ejectedMedia},
    {"images kept elsewhere", rewrites::movedSources},
    {"disk serials", rewrites::diskSerials},
    {"disk sources", rewrites::diskSources},
    {"seed", rewrites::seed},
    {"system serial", rewrites::systemSerial},
    {"firmware strings", rewrites::oemStrings},
    {"marks", rewrites::marks},
}};

/// What a move must change: where things are, not whose they are.
constexpr std::array placeRewrites{
    rewrites::connections,  rewrites::uefiVariables, rewrites::emulator,    rewrites::leftOutDisks,
    rewrites::ejectedMedia, rewrites::movedSources,  rewrites::diskSources,
};

/// The old UUID in one of the ways to write it becomes the new one in the same way.
void replaceUuid(pugi::xml_node entry, const RewriteContext &context)
{
    QString old = context.oldUuid;
    QString fresh = context.identity.uuid;
    const QString text = textOf(entry).trimmed();
    if (!text.contains('-')) {
        old.remove('-');
        fresh.remove('-');
    }
    if (old.isEmpty() || text.compare(old, Qt::CaseInsensitive) != 0)
        return;
    const bool upper = text == old.toUpper() && text != old.toLower();
    entry.text().set((upper ? fresh.toUpper() : fresh).toUtf8().constData());
}

/// Makes <nvram> name the file, in the way in which it named the old one.
void nameVariables(pugi::xml_node nvram, const QString &path)
{
    const bool bySource = nvram.child("source");
    while (nvram.first_child())
        nvram.remove_child(nvram.first_child());
    nvram.remove_attribute("type");
    if (path.isEmpty())
        return;
    if (bySource) {
        setAttribute(nvram, "type", "file");
        setAttribute(nvram.append_child("source"), "file", path);
    } else {
        nvram.text().set(path.toUtf8().constData());
    }
}

} // namespace

namespace rewrites {

void name(pugi::xml_node domain, const RewriteContext &context)
{
    setChildText(domain, "name", context.identity.name);
}

void uuid(pugi::xml_node domain, const RewriteContext &context)
{
    setChildText(domain, "uuid", context.identity.uuid);
}

/// The SMBIOS UUID must equal the domain's (libvirt checks); serials often repeat it, with
/// dashes or without, and so do strings for the guest.
void systemInformation(pugi::xml_node domain, const RewriteContext &context)
{
    for (const pugi::xml_node sysinfo : domain.children("sysinfo")) {
        for (const pugi::xml_node entry : sysinfo.children("entry"))
            replaceUuid(entry, context);
        for (const pugi::xml_node block : sysinfo.children()) {
            for (const pugi::xml_node entry : block.children("entry")) {
                if (std::string_view(block.name()) == "system" &&
                    attributeOf(entry, "name") == u"uuid")
                    entry.text().set(context.identity.uuid.toUtf8().constData());
                else
                    replaceUuid(entry, context);
            }
        }
    }
}

void generationId(pugi::xml_node domain, const RewriteContext &)
{
    if (const pugi::xml_node genid = domain.child("genid"))
        genid.text().set(newUuid().toUtf8().constData());
}

void emulator(pugi::xml_node domain, const RewriteContext &context)
{
    pugi::xml_node devices = domain.child("devices");
    while (context.identity.dropEmulator && devices.remove_child("emulator")) {
    }
}

void title(pugi::xml_node domain, const RewriteContext &)
{
    domain.remove_child("title");
}

/// With none copied, libvirt makes a new file and names it after the new VM.
void uefiVariables(pugi::xml_node domain, const RewriteContext &context)
{
    pugi::xml_node os = domain.child("os");
    pugi::xml_node nvram = os.child("nvram");
    const QString &path = context.identity.nvramPath;
    if (!nvram && path.isEmpty())
        return;
    if (!nvram)
        nvram = os.insert_child_after("nvram",
                                      os.child("loader") ? os.child("loader") : os.child("type"));
    nameVariables(nvram, path);
    if (path.isEmpty() && !nvram.first_attribute())
        os.remove_child(nvram);
}

void marks(pugi::xml_node domain, const RewriteContext &context)
{
    const RametMarks old = readMarks(domain);
    for (pugi::xml_node disk : domain.child("devices").children("disk")) {
        if (old.lockedDisks.contains(attributeOf(disk.child("target"), "dev")))
            disk.remove_child("readonly");
    }
    writeMarks(domain, context.identity.marks);
}

} // namespace rewrites

QStringList rewrittenParts()
{
    QStringList parts;
    for (const Row &row : rows)
        parts << QString::fromLatin1(row.what);
    return parts;
}

Result<QString> cloneDefinition(const QString &sourceXml, const NewIdentity &identity)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, sourceXml, "domain"));
    pugi::xml_node domain = document.child("domain");
    const RewriteContext context{identity, textOf(domain.child("name")),
                                 textOf(domain.child("uuid"))};
    domain.remove_attribute("id");
    for (const Row &row : rows)
        row.rewrite(domain, context);
    if (auto refusals = applyHardware(domain, identity.hardware); !refusals.empty())
        return std::unexpected(refused("clone", context.oldName, std::move(refusals)));
    return xmlToString(document);
}

Result<QString> movedDefinition(const QString &sourceXml, const NewIdentity &identity)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, sourceXml, "domain"));
    pugi::xml_node domain = document.child("domain");
    const RewriteContext context{identity, textOf(domain.child("name")),
                                 textOf(domain.child("uuid"))};
    domain.remove_attribute("id");
    for (const auto rewrite : placeRewrites)
        rewrite(domain, context);
    if (RametMarks marks = readMarks(domain); marks.isLinked && !identity.disks.empty()) {
        marks.isLinked = false; // what was copied rests on nothing
        writeMarks(domain, marks);
    }
    return xmlToString(document);
}

Result<QString> placeholderDefinition(const QString &cloneXml)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, cloneXml, "domain"));
    pugi::xml_node domain = document.child("domain");
    pugi::xml_node devices = domain.child("devices");
    for (const char *name : {"disk", "interface", "hostdev", "filesystem"}) {
        while (devices.child(name))
            devices.remove_child(name);
    }
    RametMarks marks = readMarks(domain);
    marks.isBuilding = true;
    marks.fetching = {};
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
