// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errorplacetext.h"

#include "models/format.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstring>

namespace ramet {
namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PlaceText)
};

} // namespace

QString fullStorageText(const Error &error)
{
    return PlaceText::tr("Storage “%1” is full: the copy of disk “%2” takes %3. Free some space or "
                         "choose another storage.")
        .arg(error.place.storage, error.place.disk, formatBytes(error.place.neededBytes));
}

QString causeText(const Error &error)
{
    const bool isFull = error.kind == ErrorKind::NoSpace; // QEMU tells no number
    const int number = error.systemError == 0 && isFull ? ENOSPC : error.systemError;
    return number == 0 ? QString() : QString::fromLocal8Bit(std::strerror(number));
}

QStringList errorPlaceLines(const Error &error)
{
    QStringList lines;
    const ErrorPlace &place = error.place;
    if (!place.disk.isEmpty())
        lines += PlaceText::tr("Disk: %1").arg(place.disk);
    if (!place.storage.isEmpty())
        lines += PlaceText::tr("Storage: %1").arg(place.storage);
    if (!place.path.isEmpty())
        lines += PlaceText::tr("File: %1").arg(place.path);
    if (place.neededBytes > 0)
        lines += PlaceText::tr("Needed: %1").arg(formatBytes(place.neededBytes));
    if (const QString cause = causeText(error); !cause.isEmpty())
        lines += PlaceText::tr("Cause: %1").arg(cause);
    return lines;
}

} // namespace ramet
