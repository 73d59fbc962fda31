// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/clonearguments.h"

#include "app/ctl/hardwarearguments.h"
#include "models/format.h"

#include <QCoreApplication>

namespace ramet::ctl {

namespace {

struct CloneArgumentsTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::CloneArguments)
};

using Action = DiskChoice::Action;
using Problem = std::expected<void, QString>;

constexpr quint64 bytesPerMib = 1024 * 1024;
constexpr quint64 mostMib = 1'000'000'000; ///< no hardware is near it

Problem addSize(DiskChoice &choice, const QString &text)
{
    const auto size = readSize(text);
    if (!size)
        return std::unexpected(size.error());
    choice.size = *size;
    return {};
}

/// One word after the colon: an action, or a key with its value.
Problem addWord(DiskChoice &choice, const QString &word)
{
    const qsizetype split = word.indexOf(u'=');
    const QString key = word.left(split);
    if (split < 0) {
        const auto action = fromShownName<Action>(word);
        if (!action || action == Action::Default)
            return std::unexpected(
                CloneArgumentsTexts::tr(
                    "--disk does not know “%1”: use copy, link, share, eject or skip.")
                    .arg(word));
        if (choice.action != Action::Default)
            return std::unexpected(
                CloneArgumentsTexts::tr("--disk takes one of copy, link, share, eject and skip."));
        choice.action = *action;
        return {};
    }
    const bool isSize = key == QLatin1String("size");
    if (!isSize && key != QLatin1String("storage") && key != QLatin1String("format"))
        return std::unexpected(
            CloneArgumentsTexts::tr("--disk does not know “%1”: use storage=, format= or size=.")
                .arg(key + u'='));
    QString &value = key == QLatin1String("storage") ? choice.storage : choice.format;
    if (split + 1 == word.size())
        return std::unexpected(
            CloneArgumentsTexts::tr("--disk needs a value after “%1”.").arg(key + u'='));
    if (isSize ? choice.size > 0 : !value.isEmpty())
        return std::unexpected(CloneArgumentsTexts::tr("--disk has “%1” twice.").arg(key + u'='));
    if (isSize)
        return addSize(choice, word.mid(split + 1));
    value = word.mid(split + 1);
    return {};
}

} // namespace

std::expected<DiskArgument, QString> readDiskArgument(const QString &text)
{
    const qsizetype split = text.indexOf(u':');
    if (split <= 0 || split + 1 == text.size())
        return std::unexpected(CloneArgumentsTexts::tr(
            "--disk needs a disk and what to do with it, such as “vda:skip”."));
    DiskArgument disk{text.left(split), {}};
    for (const QString &word : text.mid(split + 1).split(u',')) {
        if (const Problem problem = addWord(disk.choice, word); !problem)
            return std::unexpected(problem.error());
    }
    DiskChoice &choice = disk.choice;
    const bool isPlaced = !(choice.storage + choice.format).isEmpty();
    if (choice.action == Action::Default && isPlaced) // a size alone leaves the way to the mode
        choice.action = Action::Copy;
    if (choice.action != Action::Copy && isPlaced)
        return std::unexpected(
            CloneArgumentsTexts::tr(
                "Only a disk that is copied can have a storage and a format: “%1” is not.")
                .arg(disk.target));
    return disk;
}

std::expected<NodeMap, QString> readMap(const QStringList &values)
{
    NodeMap map;
    const std::map<QString, NodeMap::Names *> kinds{{QStringLiteral("network"), &map.networks},
                                                    {QStringLiteral("bridge"), &map.bridges},
                                                    {QStringLiteral("interface"), &map.interfaces},
                                                    {QStringLiteral("storage"), &map.storages}};
    for (const QString &value : values) {
        const auto kind = kinds.find(value.section(u'=', 0, 0));
        const QString names = value.section(u'=', 1);
        const QString from = names.section(u':', 0, 0);
        const QString to = names.section(u':', 1);
        if (kind == kinds.end() || from.isEmpty() || to.isEmpty() || to.contains(u':'))
            return std::unexpected(
                CloneArgumentsTexts::tr(
                    "--map needs network, bridge, interface or storage with two names, such as "
                    "“network=lab:default”; “%1” is none of these.")
                    .arg(value));
        if (!kind->second->emplace(from, to).second)
            return std::unexpected(CloneArgumentsTexts::tr("--map is given twice for %1 “%2”.")
                                       .arg(kind->first, from));
    }
    return map;
}

std::expected<DataAddress, QString> readDataAddress(const CommandLine &line)
{
    const QString host = line.value(Option::DataAddress);
    const bool isTrusted = line.has(Option::TrustedNetwork);
    if (isTrusted && (host.isEmpty() || host == u"auto"))
        return std::unexpected(CloneArgumentsTexts::tr(
            "--trusted-network needs --data-address: an address in the network that is trusted."));
    if (host.isEmpty() || host == u"auto")
        return DataAddress();
    if (!isValidHost(host))
        return std::unexpected(
            CloneArgumentsTexts::tr("--data-address takes a host’s name or address, without a "
                                    "port; “%1” is none.")
                .arg(host));
    return DataAddress{host, isTrusted};
}

std::expected<quint64, QString> readBandwidth(const QString &text)
{
    if (text == u"none")
        return 0;
    const std::optional<quint64> bytes = parseBytes(text, bytesPerMib);
    if (!bytes || *bytes > mostMib * bytesPerMib)
        return std::unexpected(
            CloneArgumentsTexts::tr(
                "--bwlimit takes MiB per second, a number above 0 such as 50 or 0.5, or “none”; "
                "“%1” is neither.")
                .arg(text));
    return *bytes;
}

} // namespace ramet::ctl
