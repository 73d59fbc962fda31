// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What a plan would like to know of its target node.
struct NodeQuestions {
    std::set<QString> files; ///< absolute paths
    std::set<MachineType> loaders;
    bool secrets = false;
    bool interfaces = false;

    bool isEmpty() const { return files.empty() && loaders.empty() && !secrets && !interfaces; }
    bool operator==(const NodeQuestions &) const = default;
};

/// What of a node is looked up only when a clone asks for it. Not in a map: nobody asked yet.
/// Empty: the node could not tell.
struct NodeFacts {
    std::map<QString, std::optional<bool>> files; ///< by path: whether there is such a file
    std::map<MachineType, std::optional<QStringList>> loaders;
    std::optional<std::optional<QStringList>> secrets; ///< as hosts::secrets
    std::optional<std::optional<QStringList>> interfaces;

    void add(const NodeFacts &newer);
    bool operator==(const NodeFacts &) const = default;
};

} // namespace ramet
