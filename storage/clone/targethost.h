// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/targetcheck.h"

namespace ramet {

/// What a check of a target node is about.
struct TargetContext {
    const CloneRequest &request;
    const NodeInventory &from;
    const VirtualMachine &source;
    const SourceState &state;
    const NodeInventory &target;
};

/// What the clone needs of its new host beside images: that nothing comes there which only a
/// trusted node may bring, and that files, secrets and interfaces are there.
void checkHost(const TargetContext &context, TargetCheck &check);

enum class Presence { There, Missing, Unknown };
/// Of a file on the node; where only the node itself can tell, that is one of the questions.
Presence fileAt(const NodeInventory &node, const QString &path, NodeQuestions &questions);

/// Names of things and of the disks or drives that need them.
struct Needed {
    QStringList names;
    QStringList targets;

    void add(const QString &name, const QString &target)
    {
        names << name;
        targets << target;
    }
    Refusal refusal(Reason reason, const QString &node) const
    {
        return {reason, Field::Node, node, targets.join(", "), names};
    }
};

} // namespace ramet
