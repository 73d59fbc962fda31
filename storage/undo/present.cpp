// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo/present.h"

#include "storage/domain/domainxml.h"
#include "storage/libvirt/domainreading.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

namespace ramet {

namespace {

/// `read`: what to do with an answer; it returns a Result.
template <class Thing, class Answer, class Read>
Result<std::optional<Thing>> present(const Result<Answer> &answer, Read read)
{
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return std::optional<Thing>();
    if (!answer)
        return std::unexpected(answer.error());
    Result<Thing> thing = read(*answer);
    if (!thing)
        return std::unexpected(thing.error());
    return std::optional<Thing>(std::move(*thing));
}

} // namespace

Result<std::optional<Volume>> presentVolume(const Connection &connection, const QString &pool,
                                            const QString &volume)
{
    return present<Volume>(pools::volumeXml(connection, pool, volume),
                           [](const QString &xml) { return readVolume(xml); });
}

Result<std::optional<VirtualMachine>> presentDomain(const Connection &connection,
                                                    const QString &uuid, const QString &node)
{
    return present<VirtualMachine>(domains::get(connection, uuid), [&](const DomainRecord &record) {
        return readClaimedDomain(record, node);
    });
}

} // namespace ramet
