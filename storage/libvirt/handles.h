// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for storage/libvirt: owning handles of libvirt's C objects, and the way to call it.

#include "storage/base/qemuwords.h"
#include "storage/libvirt/callwatch.h"
#include "storage/libvirt/connection.h"
#include "storage/libvirt/errors.h"

#include <libvirt/libvirt.h>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

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
using InterfacePtr = std::unique_ptr<virInterface, HandleDeleter<virInterfaceFree>>;
using NetworkFilterPtr = std::unique_ptr<virNWFilter, HandleDeleter<virNWFilterFree>>;
using SecretPtr = std::unique_ptr<virSecret, HandleDeleter<virSecretFree>>;
using StreamPtr = std::unique_ptr<virStream, HandleDeleter<virStreamFree>>;

struct Connection::Handle {
    Handle(QString theUri, ConnectPtr theConnection, std::shared_ptr<CallWatch> theWatch);
    ~Handle(); ///< does not wait for the daemon
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    QString uri;
    ConnectPtr connection;
    std::shared_ptr<CallWatch> watch;
    std::once_flag peerLookedAt;
    bool isPeerHere = false; ///< of a socket that the URI names
    std::mutex hostNameMutex;
    std::optional<QString> hostName; ///< once it was asked for
    virConnectPtr get() const { return connection.get(); }
};

/// What libvirt's functions answer when they fail.
template <class T> T failedAnswer()
{
    if constexpr (std::is_pointer_v<T>)
        return nullptr;
    else
        return T(-1);
}

/// Makes one call that asks the daemon. Every such call goes through here: it is counted, watched,
/// can be given up, and a test can make it fail. The error is the thread's last one, as always.
template <class Answer, class... Parameters>
Answer callWatched(CallWatch &watch, const Cancel &cancel, const char *name,
                   Answer (*function)(Parameters...),
                   std::type_identity_t<Parameters>... parameters)
{
    CallWatch::Call call(watch, name, cancel);
    if (!call.mayBegin())
        return failedAnswer<Answer>();
    Answer answer = function(parameters...);
    if (call.isLost())
        answer = failedAnswer<Answer>(); // a handle is leaked, as no test minds
    if (answer == failedAnswer<Answer>())
        call.explainFailure();
    return answer;
}

/// `ramet_call(connection, virDomainCreate, domain)`. Functions that libvirt answers by itself
/// (names, UUIDs, free) are called as they are.
#define ramet_call(connection, function, ...)                                                      \
    callWatched(*(connection).handle().watch, (connection).cancel(), #function, function,          \
                __VA_ARGS__)

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

/// Calls what gives QEMU new images. A daemon that was killed in the middle of that counts on from
/// before it, and QEMU knows the names: "Duplicate nodes". Each try takes the next one.
template <class Call> Status pastForgottenNames(Call &&call)
{
    constexpr int tries = 32;
    for (int i = 1;; ++i) {
        const Status done = call();
        if (done || i == tries || !qemuwords::isNameGivenTwice(done.error().detail))
            return done;
    }
}

/// Calls what starts QEMU, and soon again while the emulated TPM is late: libvirt 9.0 starts QEMU
/// once swtpm's socket is there (bind()), which may be before swtpm listens; seen on a busy node.
template <class Call> Status pastLateTpm(const Connection &connection, Call &&call)
{
    constexpr int tries = 3;
    constexpr std::chrono::milliseconds wait{200};
    for (int i = 1;; ++i) {
        const Status done = call();
        if (done || i == tries || !qemuwords::isTpmLate(done.error().detail) ||
            !connection.cancel().pause(wait))
            return done;
    }
}

/// Looks a domain up; NotFound when it is not there.
Result<DomainPtr> findDomain(const Connection &connection, const QString &uuid);
QString nameOf(const DomainPtr &domain);
QString uuidOf(const DomainPtr &domain);

} // namespace ramet
