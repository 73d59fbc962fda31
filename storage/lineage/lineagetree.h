// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lineage/lineage.h"

#include <map>

namespace ramet {

/// How a row of the lineage rests on the one above it.
enum class LineageTie {
    None,     ///< on nothing: a root
    Overlay,  ///< its disk is an overlay
    SameDisk, ///< it uses the very disk
    Mark,     ///< only its own mark says so: its disks are not listed, or not made yet
    Name,     ///< only the name of a file that no storage lists says so
};
inline constexpr std::array lineageTieNames{
    Name{LineageTie::None, ""},
    Name{LineageTie::Overlay, "overlay"},
    Name{LineageTie::SameDisk, "same-disk"},
    Name{LineageTie::Mark, "mark"},
    Name{LineageTie::Name, "file-name"},
};
constexpr const auto &namesOf(LineageTie)
{
    return lineageTieNames;
}

/// A VM, or an image that is nobody's disk: an overlay without a VM, or a base without one.
struct LineageRow {
    bool isVm = false;
    QString node;
    QString uuid; ///< of a VM
    QString name;
    QString pool; ///< of an image; empty: no storage lists it
    QString path; ///< of an image
    bool isTemplate = false;
    bool isBuilding = false;
    Fetching fetching;
    LineageTie tie = LineageTie::None;
    quint64 ownBytes = 0;   ///< held by its own images
    quint64 savedBytes = 0; ///< held by the images below them that others have: not copied
    struct DiskShare {
        QString target;
        QString path;
        quint64 ownBytes = 0;
        quint64 savedBytes = 0;
    };
    std::vector<DiskShare> disks; ///< of a VM
    QStringList
        unread; ///< its own images that were not looked into: what they rest on is not known
    int parent = -1;
    std::vector<int> children; ///< by name

    /// Names the row in this tree and in later ones.
    QString key() const;
};

/// Template, clones, their clones, over all nodes. Every VM has a row; `roots` has those that are
/// part of something: templates, and what rests on or carries something, also where that is not
/// known. A plain value.
struct LineageTree {
    std::vector<LineageRow> rows;
    std::vector<int> roots;
    QStringList unreachableNodes; ///< what is there is not known
    std::map<std::pair<QString, QString>, int>
        vms; ///< rows by node and UUID; two URIs of one VM have one

    /// -1: there is no such VM.
    int find(const VmRef &vm) const;
    const LineageRow &at(int row) const { return rows[static_cast<size_t>(row)]; }
};
LineageTree lineageTree(const Lineage &lineage);

} // namespace ramet
