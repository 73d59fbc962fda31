// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/jobtarget.h"

#include "storage/base/xmltext.h"
#include "storage/copy/helperdefinition.h"

namespace ramet {

QString jobTargetXml(const DiskPlan &disk, const QString &path, const std::optional<RbdSource> &rbd,
                     JobCache cache)
{
    const QString format = disk.asContainer ? QString("raw") : disk.targetFormat;
    pugi::xml_document document;
    pugi::xml_node driver = addDiskElement(document, {path, format}, rbd).child("driver");
    if (cache == JobCache::Bypassed)
        setAttribute(driver, "cache", "none");
    // Zeros are then holes, and none counts for a limit; for a libvirt that does not take it from
    // the disk that is copied.
    setAttribute(driver, "discard", "unmap");
    return xmlToString(document);
}

Status startJobInto(const DiskPlan &disk, const QString &path, const std::optional<RbdSource> &rbd,
                    const std::function<Status(const QString &diskXml)> &start)
{
    if (!rbd) {
        const Status started = start(jobTargetXml(disk, path, rbd, JobCache::Bypassed));
        if (started || started.error().kind != ErrorKind::Failed)
            return started;
    }
    return start(jobTargetXml(disk, path, rbd, JobCache::Used));
}

} // namespace ramet
