// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/domain/nodemap.h"

#include <QJsonObject>

class QSettings;

namespace ramet {

/// Of clones where a person says nothing else.
struct CloneDefaults {
    bool linksTemplates = true; ///< else their clones are full ones
    quint64 bytesPerSecond = 0; ///< limit to copying; 0: none
    bool operator==(const CloneDefaults &) const = default;
};

/// The part of the settings that is about clones: what Settings keeps of it, in its file, without a
/// look at whose that is.
namespace clonesettings {

NodeMap nodeMap(const QSettings &store, const QString &fromUri, const QString &toUri);
/// Adds to it; what has the same name on both is forgotten. Of the latest hundred pairs.
void addNodeMap(QSettings &store, const QString &fromUri, const QString &toUri, const NodeMap &map);
bool hasNodeMaps(const QSettings &store);
void forgetNodeMaps(QSettings &store);

/// By the source's UUID; of the latest hundred sources.
QJsonObject choices(const QSettings &store, const QString &sourceUuid);
void setChoices(QSettings &store, const QString &sourceUuid, const QJsonObject &choices);

CloneDefaults defaults(const QSettings &store);
void setDefaults(QSettings &store, const CloneDefaults &defaults);

} // namespace clonesettings

} // namespace ramet
