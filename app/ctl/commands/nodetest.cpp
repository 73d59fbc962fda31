// SPDX-License-Identifier: GPL-3.0-or-later
// node test: tries a node, saved or not, and says what is there or what is wrong.
#include "models/nodes/nodetest.h"
#include "app/ctl/commands/commands.h"
#include "models/nodes/nodeform.h"
#include "storage/base/connectcause.h"

#include <QCoreApplication>
#include <algorithm>

namespace ramet::ctl {

namespace {

struct NodeTestTexts {
    Q_DECLARE_TR_FUNCTIONS(ramet::ctl::Node)
};

std::expected<NodeAddress, Failure> addressOf(const Session &session)
{
    const QString text = session.line.arguments.first();
    const auto known = std::ranges::find(session.addresses, text, &NodeAddress::name);
    if (known != session.addresses.end())
        return *known;
    if (isValidNodeName(text))
        return std::unexpected(
            refusedBecause(QStringLiteral("not-found"),
                           NodeTestTexts::tr("There is no node named “%1”.").arg(text)));
    if (const QString problem = addressProblem(text); !problem.isEmpty())
        return std::unexpected(wrongUsage(problem));
    return NodeAddress{QStringLiteral("test"), text};
}

QJsonObject json(const NodeReport &report)
{
    return {{QStringLiteral("libvirtVersion"), static_cast<qint64>(report.libvirtVersion)},
            {QStringLiteral("hypervisor"), report.hypervisor},
            {QStringLiteral("hypervisorVersion"), static_cast<qint64>(report.hypervisorVersion)},
            {QStringLiteral("vms"), report.vms},
            {QStringLiteral("hostUuid"), report.hostUuid},
            {QStringLiteral("hostName"), report.hostName},
            {QStringLiteral("readOnly"), report.isReadOnly}};
}

} // namespace

Reply nodeTest(Session &session)
{
    const auto address = addressOf(session);
    if (!address)
        return std::unexpected(address.error());
    const auto report = Engine::probe(*address, session.stop);
    if (!report) {
        Failure failure = failureOf(report.error());
        failure.beside = {{QStringLiteral("cause"), shownName(report.error().cause)}};
        return std::unexpected(failure);
    }
    const NodeVerdict verdict = nodeVerdict(*address, report, {});
    return Answer{.json = {{QStringLiteral("node"), json(*report)}}, .text = verdict.text + u'\n'};
}

} // namespace ramet::ctl
