// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/complete.h"

#include "app/common/nodearguments.h"
#include "app/ctl/completion.h"
#include "app/ctl/knownnames.h"
#include "models/printable.h"
#include "models/settings.h"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace ramet::ctl {

namespace {

using Names = CompletionPoint::Names;

constexpr std::chrono::milliseconds limit{120}; // with the program's own start below 200

std::vector<NodeAddress> addressesOf(const CompletionPoint &point)
{
    if (point.connect.isEmpty())
        return Settings().nodesToUse();
    return readNodeArguments(point.connect).value_or(std::vector<NodeAddress>());
}

QStringList vmNames(const std::vector<KnownNames> &nodes, bool withNodes)
{
    std::map<QString, int> counts;
    for (const KnownNames &known : nodes)
        for (const QString &vm : known.vms)
            ++counts[vm];
    QStringList names;
    for (const KnownNames &known : nodes)
        for (const QString &vm : known.vms)
            names << (withNodes || counts[vm] > 1 ? known.node + u'/' + vm : vm);
    return names;
}

QStringList namesAt(const CompletionPoint &point)
{
    if (point.names == Names::None || point.names == Names::Files)
        return {};
    const std::vector<NodeAddress> addresses = addressesOf(point);
    const bool needsVms = point.names == Names::Vms;
    const auto nodes = knownNames(addresses, needsVms ? limit : std::chrono::milliseconds(0));
    if (needsVms)
        return vmNames(nodes, point.typed.contains(u'/'));
    QStringList names;
    for (const KnownNames &known : nodes) {
        if (point.names == Names::Nodes)
            names << known.node;
        for (const QString &storage : known.storages) {
            if (point.names == Names::Storages)
                names << storage;
            else if (point.names == Names::NodeStorages)
                names << known.node + u'/' + storage;
        }
    }
    names.removeDuplicates();
    return names;
}

void put(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

/// A name that commands a terminal or looks like an option is left out: it has to be typed.
bool canBeOffered(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'-') && printable(name) == name;
}

} // namespace

bool isCompletion(const QStringList &arguments)
{
    return !arguments.isEmpty() && arguments.first() == u"__complete";
}

void complete(const QStringList &words)
{
    const CompletionPoint point = completionPoint(words);
    if (point.names == Names::Files)
        put(QStringLiteral(":"));
    for (const Candidate &candidate : point.words)
        put(candidate.help.isEmpty() ? candidate.word : candidate.word + u'\t' + candidate.help);
    for (const QString &name : namesAt(point)) {
        if (canBeOffered(name) && name.startsWith(point.typed))
            put(point.prefix + name);
    }
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS); // a node that does not answer would hold up a proper end
}

} // namespace ramet::ctl
