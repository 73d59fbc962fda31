// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/usedaddresses.h"

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace ramet {

/// What firmware files are asked for: architecture and machine, as a definition names them.
struct MachineType {
    QString arch;
    QString machine;
    bool operator==(const MachineType &) const = default;
    bool operator<(const MachineType &other) const
    {
        return std::tie(arch, machine) < std::tie(other.arch, other.machine);
    }
};

/// What the limits of a machine depend on.
struct GuestType {
    QString domainType; ///< "kvm", "qemu"
    MachineType machine;
    bool operator==(const GuestType &) const = default;
    bool operator<(const GuestType &other) const
    {
        return std::tie(domainType, machine) < std::tie(other.domainType, other.machine);
    }
};

/// What a node can give such a guest. 0 and empty: it does not tell.
struct GuestLimits {
    /// Why it can have no such guest at all; the rest is then empty.
    enum class Lacks { Nothing, Machine, DomainType, Emulator };
    Lacks lacks = Lacks::Nothing;
    QString usualMachine;  ///< what it takes where none is named
    QStringList cpuModes;  ///< "custom", "host-passthrough" …
    QStringList cpuModels; ///< of mode "custom": those that its host can run
    QString hostCpu;       ///< the model of its host, as mode "host-model" would take it
    QStringList firmwares; ///< that it chooses by itself: "bios", "efi"
    std::optional<QStringList> tpmBackends; ///< "emulator" …; nothing: it does not tell
    quint64 maxCpus = 0;
    QStringList displays; ///< "vnc", "spice" …
    quint64 hostCpus = 0;
    quint64 hostMemoryBytes = 0;
    bool operator==(const GuestLimits &) const = default;
};

/// A node's programs and memory. 0: it does not tell.
struct HostState {
    quint64 libvirtVersion = 0; ///< as libvirt counts: 1'000'000 * major + 1'000 * minor + release
    quint64 qemuVersion = 0;
    bool isReadOnly = false;    ///< it takes no change by this address
    quint64 availableBytes = 0; ///< of memory, with what only caches files; true for a moment only
    bool operator==(const HostState &) const = default;
};

/// A VM's definition, or the one that it had in a snapshot.
struct DefinitionOf {
    QString uuid;
    QString snapshot; ///< empty: the present one
    bool operator==(const DefinitionOf &) const = default;
    bool operator<(const DefinitionOf &other) const
    {
        return std::tie(uuid, snapshot) < std::tie(other.uuid, other.snapshot);
    }
};

/// What a plan would like to know of a node: of its target, and the definition of its source's.
struct NodeQuestions {
    std::set<QString> files; ///< absolute paths
    std::set<MachineType> loaders;
    bool secrets = false;
    bool interfaces = false;
    bool networkFilters = false;
    bool addresses = false;
    bool host = false;
    std::set<GuestType> limits;
    std::set<DefinitionOf> definitions;

    bool isEmpty() const { return *this == NodeQuestions(); }
    void add(const NodeQuestions &more);
    bool operator==(const NodeQuestions &) const = default;
};

/// What of a node is looked up only when a clone asks for it. Not in a map: nobody asked yet.
/// Empty: the node could not tell.
struct NodeFacts {
    std::map<QString, std::optional<bool>> files; ///< by path: whether there is such a file
    std::map<MachineType, std::optional<QStringList>> loaders;
    std::optional<std::optional<QStringList>> secrets; ///< as hosts::secrets
    std::optional<std::optional<QStringList>> interfaces;
    std::optional<std::optional<QStringList>> networkFilters;
    std::optional<std::optional<UsedAddresses>> addresses; ///< true for a moment only
    std::optional<HostState> host;
    std::map<GuestType, std::optional<GuestLimits>> limits;
    /// Without secrets. One changes with its VM: who keeps facts drops it then.
    std::map<DefinitionOf, std::optional<QString>> definitions;

    void add(const NodeFacts &newer);
    bool operator==(const NodeFacts &) const = default;
};

} // namespace ramet
