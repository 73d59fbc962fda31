// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/methodtext.h"

#include <QCoreApplication>

namespace ramet {

namespace {

struct MethodText {
    Q_DECLARE_TR_FUNCTIONS(MethodText)
};

} // namespace

QString passedOverText(const QString &disk, const PassedOver &way)
{
    return MethodText::tr("Disk %1 could not be copied by the method “%2”: %3")
        .arg(disk, shownName(way.method), way.why.simplified());
}

QString plainText(const QString &why)
{
    return MethodText::tr("Not encrypted, in the network that was named as trusted: %1")
        .arg(why.simplified());
}

QString methodText(CopyMethod method)
{
    switch (method) {
    case CopyMethod::None:
        return {};
    case CopyMethod::Overlay:
        return MethodText::tr("Linked: a new file that rests on the original’s disk and holds only "
                              "what changes.");
    case CopyMethod::RbdLayer:
        return MethodText::tr("Linked: a layer on Ceph that rests on a snapshot of the original’s "
                              "disk and holds only what changes.");
    case CopyMethod::LocalReflink:
        return MethodText::tr("Shares the original’s blocks on the file system: instant, and takes "
                              "no space until one of the two changes.");
    case CopyMethod::DaemonReflink:
        return MethodText::tr("The storage shares the original’s blocks: instant, and takes no "
                              "space until one of the two changes.");
    case CopyMethod::VolumeClone:
        return MethodText::tr("Copied by libvirt: it cannot be stopped midway. A small disk takes "
                              "less than a second.");
    case CopyMethod::LocalConvert:
        return MethodText::tr("Copied on this computer, which sees the node’s files: the fastest "
                              "way, and a cancel works at any moment.");
    case CopyMethod::BlockJob:
        return MethodText::tr("Copied by QEMU: the progress is exact, and a cancel works at any "
                              "moment.");
    case CopyMethod::SnapshotJob:
        return MethodText::tr("Copied by QEMU out of the image that holds the snapshot: the whole "
                              "image first, then the snapshot’s content; a cancel works at any "
                              "moment.");
    case CopyMethod::LiveBackup:
        return MethodText::tr(
            "Copied by the running VM’s own QEMU, all disks as they were when the "
            "copy began; a cancel works at any moment.");
    case CopyMethod::LiveMirror:
        return MethodText::tr("Mirrored by the running VM’s own QEMU, all disks as they are when "
                              "the copy ends; a cancel works at any moment.");
    case CopyMethod::NodeNbd:
        return MethodText::tr("Copied by QEMU straight from one node to the other, by TLS or in a "
                              "network that was named as trusted: no byte passes through this "
                              "computer, and a cancel works at any moment.");
    case CopyMethod::NodeStream:
        return MethodText::tr("Copied from one node to the other through this computer, holes left "
                              "out; a cancel works at any moment.");
    }
    return {};
}

} // namespace ramet
