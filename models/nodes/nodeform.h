// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"

#include <vector>

namespace ramet {

/// How a node is reached, as the fields of a form. A plain value.
struct NodeForm {
    enum class Way {
        System,  ///< this computer
        Session, ///< this computer, the user's own VMs
        Ssh,
        Tls,
        Tcp, ///< neither encrypted nor, mostly, with a password
        Socket,
        Own, ///< an address that is typed
    };
    Way way = Way::Ssh;
    QString user{};         ///< of Ssh
    QString host{};         ///< of Ssh, Tls, Tcp; an IPv6 address with or without its brackets
    int port = 0;           ///< 0: the usual one
    bool isSession = false; ///< the far user's own VMs; of Ssh
    QString socket{};       ///< of Socket
    QString own{};          ///< of Own

    QString uri() const;
    /// The form that makes this address; Own where none does.
    static NodeForm of(const QString &uri);
    bool isComplete() const;
    bool operator==(const NodeForm &) const = default;
};

/// What is wrong with an address, in a sentence; empty: libvirt understands it.
QString addressProblem(const QString &uri);
/// What only a person can judge, a line each: that others can read along, that another node has the
/// same address. Empty: nothing.
QString addressWarning(const NodeAddress &address, const std::vector<NodeAddress> &others);
/// Equal for addresses of one daemon that are only written in two ways.
QString canonicalAddress(const QString &uri);

} // namespace ramet
