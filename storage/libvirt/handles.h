// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for storage/libvirt: owning handles of libvirt's C objects.

#include "storage/libvirt/connection.h"

#include <libvirt/libvirt.h>
#include <memory>

namespace ramet {

template <auto Free> struct HandleDeleter {
    template <class T> void operator()(T *object) const { Free(object); }
};

using ConnectPtr = std::unique_ptr<virConnect, HandleDeleter<virConnectClose>>;
using DomainPtr = std::unique_ptr<virDomain, HandleDeleter<virDomainFree>>;
using SnapshotPtr = std::unique_ptr<virDomainSnapshot, HandleDeleter<virDomainSnapshotFree>>;
using PoolPtr = std::unique_ptr<virStoragePool, HandleDeleter<virStoragePoolFree>>;
using VolumePtr = std::unique_ptr<virStorageVol, HandleDeleter<virStorageVolFree>>;
using NetworkPtr = std::unique_ptr<virNetwork, HandleDeleter<virNetworkFree>>;
using SecretPtr = std::unique_ptr<virSecret, HandleDeleter<virSecretFree>>;
using StreamPtr = std::unique_ptr<virStream, HandleDeleter<virStreamFree>>;

struct Connection::Handle {
    QString uri;
    ConnectPtr connection;
    virConnectPtr get() const { return connection.get(); }
};

/// Takes over a string that libvirt allocated.
inline QString takeString(char *text)
{
    const QString result = QString::fromUtf8(text);
    free(text);
    return result;
}

/// A list that libvirt allocated: array and elements, each owned.
template <class Ptr, class Raw> std::vector<Ptr> takeList(Raw **list, int count)
{
    std::vector<Ptr> result;
    result.reserve(static_cast<size_t>(std::max(count, 0)));
    for (int i = 0; i < count; ++i)
        result.emplace_back(list[i]);
    free(list);
    return result;
}

/// The calling thread's last libvirt error as a value.
Error lastError(const QString &operation, const QString &object);
inline std::unexpected<Error> failure(const QString &operation, const QString &object)
{
    return std::unexpected(lastError(operation, object));
}

/// Calls what gives QEMU new images. A daemon that was killed in the middle of that counts on from
/// before it, and QEMU knows the names: "Duplicate nodes". Each try takes the next one.
template <class Call> Status pastForgottenNames(Call &&call)
{
    constexpr int tries = 32;
    for (int i = 1;; ++i) {
        const Status done = call();
        if (done || i == tries || !done.error().detail.contains("Duplicate nodes"))
            return done;
    }
}

/// Looks a domain up; NotFound when it is not there.
Result<DomainPtr> findDomain(const Connection &connection, const QString &uuid);

} // namespace ramet
