// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/choose.h"

namespace ramet {

namespace {

/// Under half a second also on a slow disk.
constexpr quint64 smallBytes = 64ULL << 20;

} // namespace

CopyMethod chooseMethod(const CopyCase &copy)
{
    if (copy.linked)
        return CopyMethod::Overlay;
    const CopyMethod large = copy.clientMayCopy ? CopyMethod::LocalConvert : CopyMethod::BlockJob;
    // The daemon goes by what it finds in the file; the other ways can be told.
    if (copy.definedFormat != copy.detectedFormat)
        return large;
    const quint64 read = copy.definedFormat == u"raw" ? copy.capacityBytes : copy.bytesHeld;
    return read <= smallBytes ? CopyMethod::VolumeClone : large;
}

const char *methodName(CopyMethod method)
{
    switch (method) {
    case CopyMethod::None:
        return "none";
    case CopyMethod::Overlay:
        return "overlay";
    case CopyMethod::VolumeClone:
        return "volume-clone";
    case CopyMethod::LocalConvert:
        return "qemu-img";
    case CopyMethod::BlockJob:
        return "block-job";
    }
    return "none";
}

} // namespace ramet
