// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/firmwareplaces.h"

#include "storage/backend/folderaccess.h"
#include "storage/base/xmltext.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/look/asknode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <functional>

Q_LOGGING_CATEGORY(lcFirmwarePlaces, "ramet.storage.firmware")

namespace ramet {

namespace {

const QString probeName = QStringLiteral("ramet-probe");

Error unsupported(const pugi::xml_node &domain, const QString &why)
{
    return {ErrorKind::Unsupported, "copy firmware", textOf(domain.child("name")), why, {}};
}

/// A small VM with the same platform; `fill` gives it its firmware. ACPI: UEFI asks for it. Its
/// emulator is the node's own: libvirt runs it to learn what it can do.
QString probe(const pugi::xml_node &domain, const QString &type,
              const std::function<void(pugi::xml_node os)> &fill)
{
    pugi::xml_document document;
    pugi::xml_node small = document.append_child("domain");
    setAttribute(small, "type", type);
    setChildText(small, "name", probeName);
    setChildText(small, "memory", "65536");
    pugi::xml_node os = small.append_child("os");
    os.append_copy(domain.child("os").child("type"));
    fill(os);
    if (const pugi::xml_node features = domain.child("features"))
        small.append_copy(features);
    if (!small.child("features").child("acpi")) {
        pugi::xml_node features = small.child("features");
        (features ? features : small.append_child("features")).append_child("acpi");
    }
    return xmlToString(document);
}

/// The second flash chip's file in a QEMU command; its options are JSON, quoted for a shell.
QString variablesFileIn(QString command)
{
    static const QRegularExpression device(
        R"(\{[^{}]*"node-name":"libvirt-pflash1-storage"[^{}]*\})");
    command.replace(QStringLiteral(R"('\'')"), QStringLiteral("'"));
    const QString json = device.match(command).captured();
    return QJsonDocument::fromJson(json.toUtf8()).object()["filename"].toString();
}

/// The path that the node gives the probe's variables.
Result<QString> askNode(const Connection &connection, const pugi::xml_node &domain,
                        const std::function<void(pugi::xml_node os)> &fill)
{
    const QString vm = textOf(domain.child("name"));
    const QString type = attributeOf(domain, "type");
    auto command = domains::nativeCommand(connection, vm, probe(domain, type, fill));
    if (!command && type != u"qemu") // no KVM here
        command = domains::nativeCommand(connection, vm, probe(domain, "qemu", fill));
    if (!command)
        return std::unexpected(command.error());
    const QString path = variablesFileIn(*command);
    qCDebug(lcFirmwarePlaces) << connection.uri() << "would put variables to" << path;
    if (!path.section('/', -1).startsWith(probeName))
        return std::unexpected(unsupported(domain, "the node does not tell its UEFI variables"));
    return path;
}

QString namedPath(const pugi::xml_node &nvram)
{
    const QString file = attributeOf(nvram.child("source"), "file");
    return file.isEmpty() ? textOf(nvram).trimmed() : file;
}

bool isYes(const pugi::xml_node &node, const char *attribute)
{
    return attributeOf(node, attribute) == u"yes";
}

} // namespace

Result<VariablesPlace> variablesPlace(const Connection &connection, const QString &definition)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, definition, "domain"));
    const pugi::xml_node domain = document.child("domain");
    const pugi::xml_node os = domain.child("os");
    const pugi::xml_node loader = os.child("loader");
    if (QString path = namedPath(os.child("nvram")); !path.isEmpty())
        return VariablesPlace{path, false};
    if (isYes(loader, "stateless"))
        return VariablesPlace{};
    if (attributeOf(os, "firmware") != u"efi") {
        if (attributeOf(loader, "type") == u"pflash" && !isYes(loader, "readonly"))
            return std::unexpected(
                unsupported(domain, "the VM writes its variables into " + textOf(loader)));
        return VariablesPlace{};
    }
    auto path = askNode(connection, domain, [&](pugi::xml_node small) {
        setAttribute(small, "firmware", "efi");
        for (const pugi::xml_node child : os.children()) {
            const std::string_view name = child.name();
            if (name == "loader" || name == "firmware")
                small.append_copy(child);
        }
    });
    if (!path)
        return std::unexpected(path.error());
    const QString suffix = path->section('/', -1).mid(probeName.size());
    return VariablesPlace{path->section('/', 0, -2) + '/' + textOf(domain.child("name")) + suffix,
                          true};
}

Result<QString> variablesFolder(const Connection &connection, const QString &definition)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, definition, "domain"));
    // The firmware itself is not looked at, so it need not be there.
    const auto path = askNode(connection, document.child("domain"), [](pugi::xml_node os) {
        pugi::xml_node loader = os.append_child("loader");
        setAttribute(loader, "readonly", "yes");
        setAttribute(loader, "type", "pflash");
        loader.text().set("/dev/null");
    });
    return path ? path->section('/', 0, -2) : path;
}

bool isVariablesNameOf(const QString &file, const QString &vm)
{
    static const QRegularExpression rest("^(-[0-9]+)?_VARS(\\.[^.]+)?$");
    return !vm.isEmpty() && file.startsWith(vm) && rest.match(file.mid(vm.size())).hasMatch();
}

Result<bool> hasEmulatedTpm(const QString &definition)
{
    pugi::xml_document document;
    RAMET_TRY(parseXml(document, definition, "domain"));
    const pugi::xml_node domain = document.child("domain");
    bool has = false;
    for (const pugi::xml_node tpm : domain.child("devices").children("tpm")) {
        const pugi::xml_node backend = tpm.child("backend");
        if (attributeOf(backend, "type") != u"emulator")
            continue;
        if (backend.child("source"))
            return std::unexpected(unsupported(domain, "the TPM's state is at a place of its own"));
        has = true;
    }
    return has;
}

Result<QString> tpmFolder(const Connection &connection, const QString &definition)
{
    const auto variables = variablesFolder(connection, definition);
    if (!variables)
        return variables;
    const QString qemu = variables->section('/', 0, -2);
    const QString ofSystem = qemu.section('/', 0, -2) + "/swtpm";
    const QString ofUser = qemu + "/swtpm";
    const bool session = connection.uri().contains("/session");
    for (const QString &folder : {session ? ofUser : ofSystem, session ? ofSystem : ofUser}) {
        const auto access = FolderAccess::open(connection, folder);
        if (access)
            return folder;
        if (access.error().kind != ErrorKind::NotFound)
            return std::unexpected(access.error());
    }
    return session ? ofUser : ofSystem;
}

} // namespace ramet
