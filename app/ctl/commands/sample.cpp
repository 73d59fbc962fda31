// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "models/samplevm.h"

#include <QCoreApplication>

namespace ramet::ctl {

namespace {

struct SampleTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Sample)
};

std::expected<QString, Failure> chosenNode(const Session &session)
{
    QString wanted = session.line.value(Option::Node);
    if (wanted.isEmpty())
        return session.addresses.front().name;
    for (const NodeAddress &address : session.addresses) {
        if (address.name == wanted)
            return wanted;
    }
    return std::unexpected(refusedBecause(
        QStringLiteral("not-found"), SampleTexts::tr("There is no node named “%1”.").arg(wanted)));
}

} // namespace

Reply sample(Session &session)
{
    const auto node = chosenNode(session);
    if (!node)
        return std::unexpected(node.error());
    auto image = sampleImage();
    if (!image)
        return std::unexpected(failureOf(image.error()));
    SampleRequest request{*node, session.line.value(Option::Storage),
                          session.line.arguments.value(0), *std::move(image)};
    const auto outcome = perform(session, std::move(request));
    if (!outcome)
        return std::unexpected(outcome.error());
    const auto vm = session.engine.lookAtVm(*outcome->vm);
    if (!vm)
        return std::unexpected(failureOf(vm.error()));
    return Answer{.json = {{QStringLiteral("vm"), jsonName(*vm)}},
                  .text =
                      printable(SampleTexts::tr("“%1” is ready on node %2. \"rametctl start %1\" "
                                                "boots it.")
                                    .arg(vm->name, vm->node)) +
                      u'\n'};
}

} // namespace ramet::ctl
