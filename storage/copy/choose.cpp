// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/choose.h"

namespace ramet {

namespace {

/// Under half a second also on a slow disk.
constexpr quint64 smallBytes = 64ULL << 20;

bool mayReflinkHere(const CopyCase &copy)
{
    // What rests on other files or is being written to would not be whole. A limit is asked for
    // to spare the storage, and a shared block is copied later, at the guest's own speed.
    return copy.blockSharing != BlockSharing::No && copy.clientMayCopy && copy.onStorage &&
           copy.targetFormat == copy.definedFormat && !copy.hasBacking && !copy.sourceIsOpen &&
           !copy.limited && copy.headersSuffice && copy.isWholeFile && !copy.layersOpen;
}

/// The daemon goes by what it finds in the file; the other ways can be told.
bool mayDaemonCopy(const CopyCase &copy)
{
    return copy.onStorage && copy.definedFormat == copy.detectedFormat && copy.headersSuffice &&
           copy.isWholeFile && !copy.layersOpen;
}

bool mayReflinkThere(const CopyCase &copy)
{
    return mayDaemonCopy(copy) && copy.blockSharing != BlockSharing::No && copy.sameStorage &&
           !copy.limited && copy.definedFormat == u"raw" && copy.targetFormat == u"raw";
}

bool mayConvertHere(const CopyCase &copy)
{
    return copy.clientMayCopy && copy.onStorage && !copy.layersOpen;
}

bool isSmall(const CopyCase &copy)
{
    return (copy.definedFormat == u"raw" ? copy.capacityBytes : copy.bytesHeld) <= smallBytes;
}

std::vector<CopyMethod> snapshotMethods(const CopyCase &copy)
{
    std::vector<CopyMethod> methods;
    if (mayReflinkHere(copy) && copy.definedFormat == u"qcow2")
        methods.push_back(CopyMethod::LocalReflink);
    if (mayConvertHere(copy))
        methods.push_back(CopyMethod::LocalConvert);
    if (!copy.sourceIsOpen && copy.isWholeFile)
        methods.push_back(CopyMethod::SnapshotJob);
    return methods;
}

/// Whether the nodes can reach each other shows only when it is tried.
std::vector<CopyMethod> methodsBetween(const CopyCase &copy)
{
    std::vector<CopyMethod> methods;
    if (copy.mayServe && !copy.fromSnapshot && !copy.layersOpen && copy.isWholeFile)
        methods.push_back(CopyMethod::NodeNbd);
    if (copy.mayStream)
        methods.push_back(CopyMethod::NodeStream);
    return methods;
}

} // namespace

std::vector<CopyMethod> chooseMethods(const CopyCase &copy)
{
    if (copy.betweenNodes)
        return methodsBetween(copy);
    if (copy.linked)
        return {copy.onCeph ? CopyMethod::RbdLayer : CopyMethod::Overlay};
    // What the daemon calls a copy there is a layered clone.
    if (copy.onCeph)
        return copy.fromSnapshot ? std::vector<CopyMethod>() : std::vector{CopyMethod::BlockJob};
    if (copy.fromSnapshot)
        return snapshotMethods(copy);
    std::vector<CopyMethod> methods;
    if (mayReflinkHere(copy))
        methods.push_back(CopyMethod::LocalReflink);
    if (mayReflinkThere(copy))
        methods.push_back(CopyMethod::DaemonReflink);
    const bool daemonFirst = mayDaemonCopy(copy) && isSmall(copy) && !copy.limited;
    if (daemonFirst)
        methods.push_back(CopyMethod::VolumeClone);
    // To a limit, too: QEMU's jobs count holes as if they were data.
    if (mayConvertHere(copy))
        methods.push_back(CopyMethod::LocalConvert);
    methods.push_back(CopyMethod::BlockJob);
    if (mayDaemonCopy(copy) && !daemonFirst)
        methods.push_back(CopyMethod::VolumeClone);
    return methods;
}

} // namespace ramet
