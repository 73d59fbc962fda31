// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guest/seedvolume.h"

#include "storage/backend/folderaccess.h"
#include "storage/libvirt/poolcalls.h"
#include "storage/pool/poolxml.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace ramet {

namespace {

/// Where an ISO 9660 image has its first volume descriptor, and that its label (ECMA-119, 8.4).
constexpr qsizetype descriptorOffset = 32768;
constexpr qsizetype labelOffset = descriptorOffset + 40;
constexpr qsizetype labelBytes = 32;

} // namespace

bool looksLikeSeed(const QString &path)
{
    static const QRegularExpression name(
        "(seed|cidata|cloud-?init|config-?drive|nocloud|autounattend|ignition)[^/]*$",
        QRegularExpression::CaseInsensitiveOption);
    return name.match(path).hasMatch();
}

QString seedVolumeName(const QString &fileStem, const QString &uuid)
{
    return fileStem + "-seed-" + uuid.left(8) + ".iso";
}

bool isSeedVolumeOf(const QString &volume, const QString &uuid)
{
    return uuid.size() >= 8 && volume.endsWith(seedVolumeName({}, uuid));
}

Result<QString> makeSeedVolume(Rollback &rollback, const Connection &connection,
                               const QString &node, const SeedPlan &plan, const QByteArray &image)
{
    const Undo undo{
        .kind = Undo::Kind::DeleteVolume, .node = node, .name = plan.volume, .pool = plan.pool};
    const NewVolume volume{plan.volume, "raw", static_cast<quint64>(image.size()), {}, {}};
    auto path = rollback.make(undo, [&] {
        return pools::createVolume(connection, plan.pool, plan.volume, volumeDefinition(volume));
    });
    if (path)
        RAMET_TRY(pools::upload(connection, plan.pool, plan.volume, image));
    return path;
}

Result<bool> holdsImage(const Connection &connection, const SeedPlan &plan,
                        const QByteArray &sha256)
{
    const auto bytes = pools::download(connection, plan.pool, plan.volume);
    if (!bytes)
        return std::unexpected(bytes.error());
    return QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) == sha256;
}

Result<bool> isSeedImage(const Connection &connection, const QString &path)
{
    auto folder = FolderAccess::open(connection, path.section('/', 0, -2));
    if (!folder)
        return std::unexpected(folder.error());
    const auto start =
        folder->readStart(path.section('/', -1), static_cast<quint64>(labelOffset + labelBytes));
    if (!start)
        return std::unexpected(start.error());
    return start->mid(labelOffset, labelBytes).trimmed().toLower() == "cidata";
}

} // namespace ramet
