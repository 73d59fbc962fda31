// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodes/nodetest.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/nodes/nodetwins.h"
#include "models/printable.h"
#include "models/worker.h"
#include "storage/inventory/inventory.h"
#include "storage/look/probe.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace ramet {

namespace {

struct NodeTestText {
    Q_DECLARE_TR_FUNCTIONS(NodeTestText)
};

/// Ramet is tested with this one.
constexpr quint64 oldestLibvirt = 9'000'000;

QString foundText(const NodeReport &report)
{
    const QString vms = NodeTestText::tr("%n VMs", nullptr, report.vms);
    QString text = NodeTestText::tr("Connected to %1: libvirt %2, %3, %4.");
    const QString host = report.hostName.isEmpty() ? NodeTestText::tr("the node") : report.hostName;
    const QString hypervisor =
        report.hypervisorVersion == 0
            ? report.hypervisor
            : report.hypervisor + u' ' + formatVersion(report.hypervisorVersion);
    return text.arg(host, formatVersion(report.libvirtVersion), hypervisor, vms);
}

} // namespace

NodeVerdict nodeVerdict(const NodeAddress &address, const Result<NodeReport> &report,
                        const Inventory &inventory)
{
    if (!report)
        return {false, errorText(report.error()), printableLines(report.error().detail)};
    QStringList lines{foundText(*report)};
    if (report->isReadOnly)
        lines << NodeTestText::tr("The connection is read-only: VMs are shown, and nothing can be "
                                  "changed or cloned. Use the socket libvirt-sock.");
    if (report->libvirtVersion < oldestLibvirt)
        lines << NodeTestText::tr("Its libvirt is older than 9.0, with which Ramet is tested: some "
                                  "ways to clone may be missing.");
    lines << twinTexts(address, {report->hostUuid, report->hostName}, inventory);
    return {true, printableLines(lines.join(u'\n')), {}};
}

NodeTest::NodeTest()
    : m_worker(std::make_unique<Worker>(1))
{
}

NodeTest::~NodeTest()
{
    cancel();
}

void NodeTest::start(const NodeAddress &address, Ended ended)
{
    cancel();
    m_stop = {};
    m_isRunning = true;
    auto *watcher = new QFutureWatcher<Result<NodeReport>>(&m_context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &m_context,
                     [this, watcher, generation = m_generation, ended = std::move(ended)] {
                         watcher->deleteLater();
                         if (generation != m_generation)
                             return;
                         m_isRunning = false;
                         ended(watcher->result());
                     });
    watcher->setFuture(m_worker->run(
        [address, stop = m_stop.get_token()] { return probeNode(address, Cancel(stop)); }));
}

void NodeTest::cancel()
{
    ++m_generation;
    m_isRunning = false;
    m_stop.request_stop();
}

} // namespace ramet
