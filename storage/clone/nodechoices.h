// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

namespace ramet {

/// Where a clone can be made, and why not elsewhere. Pure functions of the inventory.

/// In the order in which nodes are offered.
enum class NodeVerdict {
    Possible,
    AfterCopying, ///< as a full clone, whose disks are copied there: it lacks their storages
    Awaited,      ///< it has not answered yet
    Impossible
};
inline constexpr std::array nodeVerdictNames{
    Name{NodeVerdict::Possible, "possible"},
    Name{NodeVerdict::AfterCopying, "after-copying"},
    Name{NodeVerdict::Awaited, "not-answered"},
    Name{NodeVerdict::Impossible, "impossible"},
};
constexpr const auto &namesOf(NodeVerdict)
{
    return nodeVerdictNames;
}

struct NodeChoice {
    QString node;
    NodeVerdict verdict = NodeVerdict::Possible;
    std::optional<Refusal> refusal; ///< of the two last verdicts
};

/// Null when the clone can be made on this node, whatever node the request names, perhaps with
/// drives that become empty or once the nodes trust each other: the plan asks for those. Cheap
/// enough for every node and every move of the mouse.
std::optional<Refusal> whyNotNode(const Inventory &inventory, const CloneRequest &request,
                                  const QString &node);
/// All nodes, the source's own first, then by their verdicts.
std::vector<NodeChoice> nodeChoices(const Inventory &inventory, const CloneRequest &request);
/// What the verdict on a node would like to know beyond the inventory.
NodeQuestions nodeQuestions(const Inventory &inventory, const CloneRequest &request,
                            const QString &node);
/// The same of all nodes; none that is empty.
std::map<QString, NodeQuestions> nodeQuestions(const Inventory &inventory,
                                               const CloneRequest &request);

} // namespace ramet
