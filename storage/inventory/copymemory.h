// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pool/storagepool.h"

namespace ramet::copymemory {

/// What copies came to, remembered over restarts and by both programs of this user:
/// $XDG_STATE_HOME/ramet/copies.json. Thread-safe; what could not be read or kept is not known.
/// Of each kind the latest few hundred.

/// What a speed belongs to: copies to a storage, or a way from one node to another. Nodes are told
/// by their URIs, as people rename them.
QString storageKey(const QString &uri, const QString &pool);
QString wayKey(const QString &fromUri, const QString &toUri, const QString &way);

/// Bytes per second of the last copy that was long enough to tell.
std::optional<double> rate(const QString &key);
void noteRate(const QString &key, double bytesPerSecond);

/// Whether the last copy within the storage could share blocks.
BlockSharing blockSharing(const QString &uri, const QString &pool);
void noteBlockSharing(const QString &uri, const QString &pool, BlockSharing outcome);

} // namespace ramet::copymemory
