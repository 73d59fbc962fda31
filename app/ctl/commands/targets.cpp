// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/cloneparts.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/refusaltext.h"
#include "storage/clone/nodechoices.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ramet::ctl {

namespace {

struct TargetsTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Targets)
};

QString verdictText(NodeVerdict verdict)
{
    switch (verdict) {
    case NodeVerdict::Possible:
        return TargetsTexts::tr("yes", "a clone is possible there");
    case NodeVerdict::AfterCopying:
        return TargetsTexts::tr("after copying", "a clone is possible there");
    case NodeVerdict::Awaited:
        return TargetsTexts::tr("not known", "whether a clone is possible there");
    case NodeVerdict::Impossible:
        return TargetsTexts::tr("no", "a clone is not possible there");
    }
    return {};
}

} // namespace

Reply targets(Session &session)
{
    const auto arguments = readCloneArguments(session.line);
    if (!arguments)
        return std::unexpected(arguments.error());
    auto look = lookAround(session);
    if (!look)
        return std::unexpected(look.error());
    const auto source = findVm(look->inventory, session.line.arguments.first());
    if (!source)
        return std::unexpected(source.error());
    const CloneRequest request = requestOf(session.line, look->inventory, **source, *arguments);
    if (!session.gate.enter()) // looking for a file makes a storage on its folder
        return std::unexpected(cancelledFailure());
    askAll(session, *look, request);
    Table table({TargetsTexts::tr("NODE"), TargetsTexts::tr("POSSIBLE"), TargetsTexts::tr("WHY")});
    QJsonArray nodes;
    for (const NodeChoice &choice : nodeChoices(look->inventory, request)) {
        const QString why = choice.refusal ? refusalText(*choice.refusal) : QString();
        table.add({choice.node, verdictText(choice.verdict), why});
        nodes << QJsonObject{{QStringLiteral("node"), choice.node},
                             {QStringLiteral("verdict"), shownName(choice.verdict)},
                             {QStringLiteral("reason"), why}};
    }
    return Answer{.json = {{QStringLiteral("targets"), nodes}},
                  .text = table.text(),
                  .warnings = look->warnings};
}

} // namespace ramet::ctl
