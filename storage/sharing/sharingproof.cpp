// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharing/sharingproof.h"

#include "storage/domain/identity.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"
#include "storage/undo/journal.h"
#include "storage/undo/present.h"

#include <QRandomGenerator>

namespace ramet {

namespace {

constexpr qsizetype probeBytes = 4096;

QByteArray randomBytes()
{
    QByteArray bytes(probeBytes, 0);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/// One probe, with a connection to each node.
class Proof {
public:
    Proof(const SharingProof &what, const Connection &here, const Connection &there)
        : m_what(what)
        , m_here(here)
        , m_there(there)
        , m_name("ramet-probe-" + newUuid())
    {
    }

    Undo undo() const
    {
        return {.kind = Undo::Kind::DeleteVolume,
                .node = m_what.node,
                .name = m_name,
                .pool = m_what.storage};
    }

    Status make(Rollback &rollback)
    {
        const auto path = rollback.make(undo(), [&] {
            return pools::createVolume(
                m_here, m_what.storage, m_name,
                volumeDefinition({m_name, "raw", static_cast<quint64>(probeBytes), {}, {}}));
        });
        if (!path)
            return std::unexpected(path.error());
        // Images on Ceph cannot be written to so, and need not: their name alone is proof.
        m_hasContent = pools::upload(m_here, m_what.storage, m_name, m_bytes).has_value();
        return {};
    }

    Result<ProofOutcome> lookThere()
    {
        RAMET_TRY(pools::refresh(m_here, m_what.storage));
        RAMET_TRY(pools::refresh(m_there, m_what.otherStorage));
        const auto there = presentVolume(m_there, m_what.otherStorage, m_name);
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            return ProofOutcome{};
        const auto here = presentVolume(m_here, m_what.storage, m_name);
        if (!here)
            return std::unexpected(here.error());
        const bool isSame = *here && areTimesEqual(**here, **there) && isContentThere();
        return ProofOutcome{isSame, !isSame};
    }

    /// So that it does not go on to list what is gone.
    void forgetThere() { static_cast<void>(pools::refresh(m_there, m_what.otherStorage)); }

private:
    static bool areTimesEqual(const Volume &a, const Volume &b)
    {
        return a.changeTime.isEmpty() || b.changeTime.isEmpty() || a.changeTime == b.changeTime;
    }

    bool isContentThere() const
    {
        const auto bytes = pools::download(m_there, m_what.otherStorage, m_name);
        return !m_hasContent || (bytes && *bytes == m_bytes);
    }

    const SharingProof &m_what;
    const Connection &m_here;
    const Connection &m_there;
    const QString m_name;
    const QByteArray m_bytes = randomBytes();
    bool m_hasContent = false;
};

Result<ProofOutcome> prove(Nodes &nodes, Proof &proof, Journal &journal)
{
    Rollback rollback(performThrough(nodes), &journal);
    const Status made = proof.make(rollback);
    auto outcome = made ? proof.lookThere() : std::unexpected(made.error());
    const QStringList leftovers = rollback.run();
    proof.forgetThere();
    if (leftovers.isEmpty()) {
        journal.remove();
        return outcome;
    }
    Error error = outcome ? Error{ErrorKind::Failed, "remove the probe", proof.undo().name, {}, {}}
                          : outcome.error();
    error.leftovers = leftovers;
    return std::unexpected(error);
}

} // namespace

std::optional<Refusal> whyNotProvable(const Inventory &inventory, const SharingProof &proof)
{
    for (const auto &[name, storage] :
         {std::pair(proof.node, proof.storage), std::pair(proof.otherNode, proof.otherStorage)}) {
        const NodeInventory *node = inventory.findNode(name);
        if (!node)
            return Refusal{Reason::NodeUnknown, Field::Node, name, {}, {}};
        if (!node->reachable)
            return Refusal{Reason::NodeUnreachable, Field::Node, name, {}, {}};
        const StoragePool *pool = node->findPool(storage);
        if (!pool)
            return Refusal{Reason::StorageUnknown, Field::Storage, storage, name, {}};
        if (!pool->active)
            return Refusal{Reason::StorageInactive, Field::Storage, storage, name, {}};
        if (pool->imageFormats().isEmpty())
            return Refusal{
                Reason::StorageCannotHoldImages, Field::Storage, storage, pool->type, {}};
    }
    return {};
}

Result<ProofOutcome> proveSharing(Nodes &nodes, const SharingProof &what,
                                  const std::stop_token &stop)
{
    Nodes stoppable = nodes.with(stop);
    const auto here = stoppable.work(what.node);
    if (!here)
        return std::unexpected(here.error());
    const auto there = stoppable.work(what.otherNode);
    if (!there)
        return std::unexpected(there.error());
    JournalHeader header =
        journalHeader(JournalOperation::ProveSharing, what.storage, nodes.addresses(), what.node);
    header.id = newUuid();
    const auto journal = Journal::create(std::move(header));
    if (!journal)
        return std::unexpected(journal.error());
    Proof proof(what, *here, *there);
    return prove(nodes, proof, **journal);
}

} // namespace ramet
