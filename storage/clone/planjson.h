// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/clone/cloneplan.h"

#include <QJsonObject>

namespace ramet {

/// A valid clone plan as the journal keeps it: request, disks, identity. Refusals and notices
/// are not kept. What is read back is equal in all that an operation uses.
QJsonObject toJson(const ClonePlan &plan);
/// Empty when something that an operation needs is missing.
std::optional<ClonePlan> clonePlanFromJson(const QJsonObject &object);
/// The request alone, all of it.
QJsonObject toJson(const CloneRequest &request);
std::optional<CloneRequest> cloneRequestFromJson(const QJsonObject &object);
/// As settings keep it.
QJsonObject toJson(const NodeMap &map);
std::optional<NodeMap> nodeMapFromJson(const QJsonObject &object);

} // namespace ramet
