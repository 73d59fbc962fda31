// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/cloneparts.h"

#include "app/ctl/clonearguments.h"
#include "app/ctl/guestarguments.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/changetext.h"
#include "models/clone/clonesummary.h"
#include "models/clone/reviewlines.h"
#include "models/clone/waytext.h"
#include "models/guesttext.h"
#include "models/noticetext.h"
#include "models/settings.h"
#include "storage/addstorage/folderplan.h"
#include "storage/clone/nodechoices.h"
#include "storage/clone/rememberedcopies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct ClonePartsTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Clone)
};

QString uriOf(const Inventory &inventory, const QString &name)
{
    const NodeInventory *node = inventory.findNode(name);
    return node ? node->uri : QString();
}

/// Where it could be instead, as far as the inventory tells.
QStringList otherNodes(const Inventory &inventory, const ClonePlan &plan)
{
    const bool isOfNode = std::ranges::any_of(plan.refusals, [](const Refusal &refusal) {
        return refusal.field == Field::Node && refusal.reason != Reason::NodesNotTrusted;
    });
    QStringList names;
    for (const NodeChoice &choice : nodeChoices(inventory, plan.request)) {
        const bool isHome = plan.request.isMove && choice.node == plan.request.source.node;
        if (choice.verdict <= NodeVerdict::AfterCopying && choice.node != plan.targetNode &&
            !isHome)
            names << choice.node;
    }
    constexpr qsizetype most = 8;
    if (!isOfNode || names.isEmpty())
        return {};
    const QString shown = names.first(std::min(names.size(), most)).join(QStringLiteral(", "));
    return {ClonePartsTexts::tr("Nodes where it seems possible: %1 (\"rametctl targets %2\" asks "
                                "them all).")
                .arg(shown, plan.sourceName)};
}

} // namespace

std::expected<CloneArguments, Failure> readCloneArguments(const CommandLine &line)
{
    const auto usage = [](const QString &message) {
        return std::unexpected(
            Failure{.kind = QStringLiteral("usage"), .message = message, .exitCode = WrongUsage});
    };
    auto guest = readGuestArguments(line);
    if (!guest)
        return usage(guest.error());
    auto map = readMap(line.values(Option::Map));
    if (!map)
        return usage(map.error());
    return CloneArguments{*std::move(guest), *std::move(map)};
}

quint64 speedLimitOf(const CommandLine &line)
{
    return line.has(Option::BwLimit) ? line.bytesPerSecond
                                     : Settings().cloneDefaults().bytesPerSecond;
}

CloneRequest requestOf(const CommandLine &line, const Inventory &inventory,
                       const VirtualMachine &source, CloneArguments arguments)
{
    const bool linked =
        line.has(Option::Linked) || (source.isTemplate() && !line.has(Option::Full) &&
                                     Settings().cloneDefaults().linksTemplates);
    CloneRequest request{.source = {source.node, source.uuid},
                         .targetNode = line.value(Option::Node),
                         .name = line.names.value(0),
                         .mode = linked ? CloneMode::Linked : CloneMode::Full,
                         .targetStorage = line.value(Option::Storage),
                         .format = line.value(Option::Format),
                         .snapshot = line.value(Option::Snapshot),
                         .disks = line.disks,
                         .startAfter = line.has(Option::Start) || line.has(Option::StartAtOnce),
                         .startAtOnce = line.has(Option::StartAtOnce),
                         .makeTemplate = line.has(Option::Template),
                         .keepMacs = line.has(Option::KeepMac),
                         .newDiskSerials = line.has(Option::NewSerials),
                         .bytesPerSecond = speedLimitOf(line),
                         .map = std::move(arguments.map),
                         .keptMap = {},
                         .wayRates = {},
                         .dataAddress = readDataAddress(line).value_or(DataAddress()),
                         .hardware = line.hardware,
                         .guest = std::move(arguments.guest)};
    addKept(line, inventory, request);
    return request;
}

namespace {

template <class Request>
void addKeptFor(const CommandLine &line, const Inventory &inventory, const QString &source,
                Request &request)
{
    const QString from = uriOf(inventory, source);
    const QString to = uriOf(inventory, request.targetNode);
    const Settings settings;
    request.trusted = line.has(Option::Trust) || (!to.isEmpty() && settings.areTrusted(from, to));
    request.keptMap = settings.nodeMap(from, to);
}

} // namespace

void addKept(const CommandLine &line, const Inventory &inventory, CloneRequest &request)
{
    addKeptFor(line, inventory, request.source.node, request);
    request.wayRates =
        rememberedWays(uriOf(inventory, request.source.node), uriOf(inventory, request.targetNode));
}

void addKept(const CommandLine &line, const Inventory &inventory, MoveRequest &request)
{
    addKeptFor(line, inventory, request.vm.node, request);
}

void keepMap(const Inventory &inventory, const ClonePlan &plan)
{
    if (plan.targetNode != plan.request.source.node)
        Settings().keepNodeMap(uriOf(inventory, plan.request.source.node),
                               uriOf(inventory, plan.targetNode), plan.request.map);
}

QStringList noticeTexts(const ClonePlan &plan)
{
    QStringList texts;
    for (const PlanNotice &notice : plan.notices)
        texts << noticeText(notice);
    return texts;
}

QStringList remedies(const Inventory &inventory, const ClonePlan &plan)
{
    QStringList lines;
    if (const auto offer = storageOffer(inventory, plan))
        lines << ClonePartsTexts::tr(
                     "This makes the folder a storage: rametctl storage add %1 %2 %3")
                     .arg(offer->node, offer->name, offer->folder);
    QStringList ejects;
    QStringList copies;
    for (const QString &drive : plan.ejectable()) {
        ejects << QStringLiteral("--disk %1:eject").arg(drive);
        copies << QStringLiteral("--disk %1:copy").arg(drive);
    }
    if (!ejects.isEmpty())
        lines << ClonePartsTexts::tr("This leaves the drive empty: %1").arg(ejects.join(u' '));
    if (!copies.isEmpty() && !plan.request.isMove)
        lines << ClonePartsTexts::tr("This copies its medium: %1").arg(copies.join(u' '));
    for (const Refusal &refusal : plan.refusals) {
        if (refusal.reason != Reason::NodeLacksNetwork)
            continue;
        const bool hasUsual = refusal.names.contains(QStringLiteral("default"));
        lines << ClonePartsTexts::tr("This connects the cards to another one: --map network=%1:%2")
                     .arg(refusal.object,
                          hasUsual ? QStringLiteral("default") : refusal.names.first());
    }
    lines << otherNodes(inventory, plan);
    if (plan.needsTrust())
        lines << ClonePartsTexts::tr(
                     "This allows it: --trust, or for good: rametctl node trust %1 %2")
                     .arg(plan.request.source.node, plan.targetNode);
    return lines;
}

Failure refusedClone(const Inventory &inventory, const std::vector<Refusal> &refusals,
                     const ClonePlan &plan)
{
    Failure failure = failureOf(refusals);
    QStringList details{failure.details};
    details.removeAll(QString());
    for (const Refusal &refusal : refusals)
        if (refusal.reason == Reason::NodeUnreachable)
            details += whyUnreachable(inventory, {refusal.object});
    failure.details = (details + remedies(inventory, plan)).join(u'\n');
    return failure;
}

QString waysText(const Inventory &inventory, const ClonePlan &plan)
{
    QString text;
    for (const DiskPlan &disk : plan.disks) {
        if (!disk.isMade())
            continue;
        const QString ways =
            methodNames(disk).join(ClonePartsTexts::tr(", else ", "between ways to copy"));
        text += ClonePartsTexts::tr("%1: %2. %3", "a disk, its ways and why")
                    .arg(disk.target, ways, wayText(inventory, plan, disk, TextFor::Terminal)) +
                u'\n';
    }
    const QString summary = cloneSummary(inventory, plan, expectedRate(inventory, plan));
    return u'\n' + ClonePartsTexts::tr("%1.", "what will happen").arg(summary) + u'\n' + text;
}

QString changesText(const ClonePlan &plan)
{
    const QStringList texts = changeTexts(plan);
    return texts.isEmpty() ? QString() : u'\n' + texts.join(u'\n') + u'\n';
}

QString guestText(const ClonePlan &plan)
{
    return plan.guest.way == GuestWay::None
               ? QString()
               : ClonePartsTexts::tr("Guest: %1").arg(guestWayText(plan.guest)) + u'\n';
}

QString guestText(const GuestFacts &facts)
{
    Table table({ClonePartsTexts::tr("GUEST"), ClonePartsTexts::tr("RESULT"),
                 ClonePartsTexts::tr("TOLD BY")});
    for (const GuestFact &fact : facts)
        table.add({guestFactText(fact), guestStateText(fact),
                   fact.witness == GuestWitness::Nobody ? QString() : shownName(fact.witness)});
    return table.isEmpty() ? QString() : table.text();
}

QString sourceText(const ClonePlan &plan)
{
    return plan.request.snapshot.isEmpty()
               ? ClonePartsTexts::tr("“%1”").arg(plan.sourceName)
               : ClonePartsTexts::tr("snapshot “%1” of “%2”", "what is cloned")
                     .arg(plan.request.snapshot, plan.sourceName);
}

std::expected<void, Failure> askNodes(Session &session, Look &look,
                                      const std::map<QString, NodeQuestions> &questions)
{
    // Looking for a file makes a storage on its folder, which must go again.
    if (!session.gate.enter())
        return std::unexpected(cancelledFailure());
    for (const auto &[name, asked] : questions) {
        const auto node = std::ranges::find(look.inventory.nodes, name, &NodeInventory::node);
        const auto facts = session.engine.ask(name, asked);
        if (!facts)
            return std::unexpected(failureOf(facts.error()));
        node->facts.add(*facts);
    }
    return {};
}

void askAll(Session &session, Look &look, const CloneRequest &request)
{
    const auto facts = session.engine.ask(nodeQuestions(look.inventory, request));
    for (NodeInventory &node : look.inventory.nodes) {
        if (const auto found = facts.find(node.node); found != facts.end())
            node.facts.add(found->second);
    }
}

QJsonObject jsonDefinition(Session &session, Look &look, const ClonePlan &plan)
{
    const auto asked =
        askNodes(session, look, {{plan.request.source.node, definitionQuestion(plan)}});
    if (!asked)
        return {{QStringLiteral("message"), asked.error().message}};
    const auto lines = reviewLines(look.inventory, plan);
    if (!lines)
        return {{QStringLiteral("message"), lines.error().detail}};
    QJsonArray changes;
    for (const ReviewLine &line : *lines)
        if (line.isChanged())
            changes << QJsonObject{{QStringLiteral("before"), line.before.trimmed()},
                                   {QStringLiteral("after"), line.after.trimmed()},
                                   {QStringLiteral("why"), line.why}};
    return {{QStringLiteral("changes"), changes}};
}

} // namespace ramet::ctl
