// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/snapshot/deletesnapshotplan.h"

#include <QJsonObject>
#include <optional>

namespace ramet {

/// What a journal keeps of a deletion, to go on with it.
QJsonObject toJson(const DeleteSnapshotPlan &plan);
/// Empty when the object is none.
std::optional<DeleteSnapshotPlan> deleteSnapshotPlanFromJson(const QJsonObject &object);

} // namespace ramet
