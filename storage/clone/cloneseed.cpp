// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clone/cloneseed.h"

#include "storage/domain/domainxml.h"
#include "storage/guest/seedimage.h"
#include "storage/guest/seedvolume.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcCloneSeed, "ramet.storage.clone")

namespace ramet {

CloneSeed::CloneSeed(const ClonePlan &plan, Rollback &rollback, Journal &journal,
                     const CloneEnds &ends)
    : m_plan(plan)
    , m_rollback(rollback)
    , m_journal(journal)
    , m_ends(ends)
{
}

bool CloneSeed::isWhole(const Undo &step) const
{
    const SeedPlan &seed = m_plan.guest.seed;
    return step.kind == Undo::Kind::DeleteVolume && step.name == seed.volume &&
           step.pool == seed.pool && !m_journal.fact(seedFact).isEmpty();
}

QStringList CloneSeed::otherSeeds(const QString &definition) const
{
    const auto vm = m_drive ? readDomain(definition) : Result<VirtualMachine>();
    QStringList drives;
    for (const Disk &disk : vm ? vm->disks : std::vector<Disk>()) {
        const bool isKept = m_plan.request.choiceFor(disk.target) == DiskChoice::Action::Default;
        if (isKept && disk.isRemovable() && disk.source == DiskSource::File &&
            isSeedImage(m_ends.source, disk.path).value_or(false))
            drives << disk.target;
    }
    return drives;
}

Status CloneSeed::make()
{
    if (m_plan.guest.way != GuestWay::SeedImage)
        return {};
    const SeedPlan &seed = m_plan.guest.seed;
    const auto path = m_journal.fact(seedFact).isEmpty() ? makeNew() : takeWhole();
    if (!path)
        return std::unexpected(path.error());
    m_drive = NewSeed{*path, seed.target, seed.bus};
    return {};
}

/// A power cut may have taken what the storage had not written yet.
Result<QString> CloneSeed::takeWhole()
{
    const QJsonObject fact = m_journal.fact(seedFact);
    const auto sum = QByteArray::fromHex(fact["sha256"].toString().toLatin1());
    const auto whole = holdsImage(m_ends.target, m_plan.guest.seed, sum);
    if (!whole)
        return std::unexpected(whole.error());
    return *whole ? Result<QString>(fact["path"].toString()) : makeNew();
}

Result<QString> CloneSeed::makeNew()
{
    const GuestSettings &settings = m_plan.request.guest;
    if (settings.isEmpty())
        return std::unexpected(
            withCause({ErrorKind::Unsupported, "make seed", m_plan.request.name, {}, {}},
                      ErrorCause::GuestSettingsGone));
    const auto documents = seedDocuments(settings, m_plan.guest, m_plan.newUuid);
    if (!documents)
        return std::unexpected(documents.error());
    const auto image = seedImage(*documents);
    if (!image)
        return std::unexpected(image.error());
    const SeedPlan &seed = m_plan.guest.seed;
    qCInfo(lcCloneSeed) << "making seed" << seed.volume << "in" << seed.pool;
    auto path = makeSeedVolume(m_rollback, m_ends.target, m_plan.targetNode, seed, *image);
    if (!path)
        return path;
    const QByteArray sum = QCryptographicHash::hash(*image, QCryptographicHash::Sha256);
    RAMET_TRY(
        m_journal.note(seedFact, {{"path", *path}, {"sha256", QString::fromLatin1(sum.toHex())}}));
    return path;
}

} // namespace ramet
