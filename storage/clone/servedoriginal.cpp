// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/servedoriginal.h"

#include "storage/libvirt/domaincalls.h"
#include "storage/undo/journal.h"
#include "storage/undo/present.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcServed, "ramet.storage.fetch")

namespace ramet {

namespace {

constexpr const char *servedFact = "served";

} // namespace

ServedOriginal::ServedOriginal(CopyContext &context, const HelperPlatform &platform,
                               std::vector<DiskPlan> disks)
    : m_context(context)
    , m_disks(std::move(disks))
    , m_source(context, platform)
{
    m_source.setOnlyOpened();
}

Status ServedOriginal::serve()
{
    m_writeTimes = writeTimes();
    auto served = m_source.serve(m_disks);
    if (!served && mayTryNext(served.error()) && hasOther(served.error().detail))
        served = m_source.serve(m_disks);
    if (!served)
        return std::unexpected(served.error());
    m_served = *served;
    return {};
}

Status ServedOriginal::settle()
{
    RAMET_TRY(m_source.tidy());
    // Nobody can from the moment on that the helper has them; their headers were read before.
    for (const auto &[image, time] : writeTimes())
        if (time != m_writeTimes[image])
            return writtenTo(image);
    return note();
}

Status ServedOriginal::open()
{
    RAMET_TRY(serve());
    return settle();
}

void ServedOriginal::begin()
{
    m_begun = m_begin.get_future();
    m_settled = std::async(std::launch::async, [this] {
        const Status served = serve();
        m_begin.set_value(served);
        return served ? settle() : served;
    });
}

Status ServedOriginal::begun()
{
    return m_begun.valid() ? m_begun.get() : Status();
}

Status ServedOriginal::settled()
{
    return m_settled.valid() ? m_settled.get() : Status();
}

Status ServedOriginal::note() const
{
    QJsonObject times;
    for (const auto &[image, time] : m_writeTimes)
        times[image] = time;
    const NbdServer &server = *m_served.front().nbd;
    return m_context.journal->note(servedFact, {{"source", m_source.note()},
                                                {"host", server.host},
                                                {"port", server.port},
                                                {"tls", server.isEncrypted},
                                                {"times", times}});
}

Result<bool> ServedOriginal::adopt()
{
    const QJsonObject fact = m_context.journal->fact(servedFact);
    if (fact.isEmpty())
        return false;
    m_source.adopt(fact["source"].toObject());
    const QJsonObject times = fact["times"].toObject();
    for (const QString &image : times.keys())
        m_writeTimes[image] = times[image].toString();
    const auto served = m_source.disksOn(
        m_disks, {fact["host"].toString(), fact["port"].toInt(), fact["tls"].toBool()});
    if (!served)
        return std::unexpected(served.error());
    m_served = *served;
    return true;
}

std::unexpected<Error> ServedOriginal::writtenTo(const QString &image) const
{
    return std::unexpected(Error{ErrorKind::Refused,
                                 "serve disks",
                                 m_context.readNode,
                                 "the original's disk may have been written to meanwhile: " + image,
                                 {}});
}

ServedOriginal::Times ServedOriginal::writeTimes() const
{
    Times times;
    for (const DiskPlan &disk : m_disks) {
        for (const ImageLayer &layer : disk.layers) {
            const auto volume = presentVolume(*m_context.readConnection, layer.pool, layer.volume);
            const bool isTold = volume && *volume && !layer.isDevice;
            times[layer.path] = isTold ? (*volume)->writeTime : QString();
        }
    }
    return times;
}

Result<bool> ServedOriginal::isServed()
{
    const auto node = m_context.nodes->work(m_context.readNode);
    const auto there =
        node && !helper().isEmpty() ? domains::exists(*node, helper()) : Result<bool>(false);
    if (node && there && *there)
        return true;
    const Status again = node && there ? serveAgain(*node) : Status();
    if (node && there && again)
        return true;
    if (!again && again.error().kind == ErrorKind::Refused)
        return std::unexpected(again.error());
    if (!again)
        qCInfo(lcServed) << "not served again:" << again.error().detail;
    m_context.waiting();
    return false;
}

/// What was read so far and what follows have to be of one moment.
Status ServedOriginal::serveAgain(const Connection &node)
{
    m_context.readConnection = node;
    m_source.setConnection(node);
    for (const auto &[image, time] : writeTimes()) {
        const auto before = m_writeTimes.find(image);
        if (before == m_writeTimes.end() || time.isEmpty() || before->second != time)
            return writtenTo(image);
    }
    qCInfo(lcServed) << m_context.readNode << "serves the disks again";
    const auto served = m_source.openAgain(m_disks, *m_served.front().nbd);
    return served ? note() : std::unexpected(served.error());
}

} // namespace ramet
