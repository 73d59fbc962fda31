// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/look/asknode.h"

#include "storage/backend/folderaccess.h"
#include "storage/domain/domainxml.h"
#include "storage/libvirt/addresscalls.h"
#include "storage/libvirt/domaincalls.h"
#include "storage/libvirt/hostcalls.h"

#include <QDir>
#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcNodeFacts, "ramet.storage.nodefacts")

namespace ramet {

namespace {

constexpr size_t maxFolders = 16;

/// A storage on such a folder would open devices, which can act on that.
bool mayBeListed(const QString &folder)
{
    for (const char *special : {"/dev", "/proc", "/sys", "/run", "/var/run"}) {
        if (folder == QLatin1StringView(special) ||
            folder.startsWith(QLatin1StringView(special) + '/'))
            return false;
    }
    return folder.startsWith('/') && folder != u"/";
}

template <class Value> std::optional<Value> known(Result<Value> answer)
{
    if (answer)
        return std::move(*answer);
    qCDebug(lcNodeFacts) << "not known:" << answer.error().detail;
    return {};
}

std::optional<bool> hasFile(FolderAccess &folder, const QString &name)
{
    const auto entry = folder.entry(name);
    if (entry)
        return !entry->isFolder;
    return entry.error().kind == ErrorKind::NotFound ? std::optional(false) : std::nullopt;
}

void lookInto(const Connection &connection, const QString &folder, const QStringList &paths,
              NodeFacts &facts)
{
    auto access = FolderAccess::open(connection, folder);
    for (const QString &path : paths) {
        if (access)
            facts.files[path] = hasFile(*access, QDir::cleanPath(path).section('/', -1));
        else if (access.error().kind == ErrorKind::NotFound)
            facts.files[path] = false;
    }
}

Result<QString> definition(const Connection &connection, const DefinitionOf &vm)
{
    using domains::Secrets;
    if (vm.snapshot.isEmpty())
        return domains::inactiveXml(connection, vm.uuid, Secrets::Without);
    const auto xml = domains::snapshotXml(connection, vm.uuid, vm.snapshot, Secrets::Without);
    return xml ? snapshotDefinition(*xml) : xml;
}

} // namespace

NodeFacts askNode(const Connection &connection, const NodeQuestions &questions)
{
    NodeFacts facts;
    std::map<QString, QStringList> folders;
    for (const QString &path : questions.files) {
        facts.files[path] = std::nullopt;
        const QString folder = QDir::cleanPath(path).section('/', 0, -2);
        if (mayBeListed(folder) && (folders.contains(folder) || folders.size() < maxFolders))
            folders[folder] << path;
    }
    for (const auto &[folder, paths] : folders)
        lookInto(connection, folder, paths, facts);
    for (const MachineType &type : questions.loaders)
        facts.loaders[type] = known(hosts::loaders(connection, type.arch, type.machine));
    if (questions.secrets)
        facts.secrets = known(hosts::secrets(connection));
    if (questions.interfaces)
        facts.interfaces = known(hosts::interfaces(connection));
    if (questions.networkFilters)
        facts.networkFilters = known(hosts::networkFilters(connection));
    if (questions.addresses)
        facts.addresses = known(hosts::usedAddresses(connection));
    if (questions.host)
        facts.host = hosts::state(connection);
    for (const GuestType &guest : questions.limits)
        facts.limits[guest] = known(hosts::limits(connection, guest));
    for (const DefinitionOf &vm : questions.definitions)
        facts.definitions[vm] = known(definition(connection, vm));
    return facts;
}

} // namespace ramet
