// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nodecontents.h"

#include <cstdlib>
#include <libvirt/libvirt.h>
#include <memory>

namespace ramet::test {

namespace {

template <auto Free> struct Freed {
    template <class T> void operator()(T *object) const { Free(object); }
};
using Connect = std::unique_ptr<virConnect, Freed<virConnectClose>>;
using Pool = std::unique_ptr<virStoragePool, Freed<virStoragePoolFree>>;
using Volume = std::unique_ptr<virStorageVol, Freed<virStorageVolFree>>;
using Domain = std::unique_ptr<virDomain, Freed<virDomainFree>>;
using Text = std::unique_ptr<char, Freed<free>>;

Connect open(const QString &uri)
{
    return Connect(virConnectOpen(uri.toUtf8().constData()));
}

/// Of one of libvirt's lists, which are the caller's.
template <class Freed, class Object, class Say> QStringList said(int count, Object **list, Say say)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        const Freed object(list[i]);
        lines << say(object.get());
    }
    if (count >= 0)
        free(static_cast<void *>(list));
    return lines;
}

QStringList volumesOf(virStoragePool *pool)
{
    virStoragePoolRefresh(pool, 0);
    virStorageVolPtr *volumes = nullptr;
    const int count = virStoragePoolListAllVolumes(pool, &volumes, 0);
    return said<Volume>(count, volumes, [](virStorageVol *volume) {
        const Text path(virStorageVolGetPath(volume));
        return QString::fromUtf8(virStorageVolGetName(volume)) + ' ' +
               QString::fromUtf8(path.get());
    });
}

} // namespace

QStringList domainNames(const QString &uri)
{
    const Connect node = open(uri);
    virDomainPtr *domains = nullptr;
    const int count = node ? virConnectListAllDomains(node.get(), &domains, 0) : -1;
    return said<Domain>(count, domains, [](virDomain *domain) {
        return QString::fromUtf8(virDomainGetName(domain));
    });
}

QStringList storageNames(const QString &uri)
{
    const Connect node = open(uri);
    virStoragePoolPtr *pools = nullptr;
    const int count = node ? virConnectListAllStoragePools(node.get(), &pools, 0) : -1;
    return said<Pool>(count, pools, [](virStoragePool *pool) {
        return QString::fromUtf8(virStoragePoolGetName(pool));
    });
}

QStringList volumeLines(const QString &uri, const QStringList &storages)
{
    const Connect node = open(uri);
    QStringList lines;
    for (const QString &storage : storages) {
        const Pool pool(
            node ? virStoragePoolLookupByName(node.get(), storage.toUtf8().constData()) : nullptr);
        if (pool)
            lines << volumesOf(pool.get());
    }
    return lines;
}

} // namespace ramet::test
