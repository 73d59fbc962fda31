// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copy/method.h"

#include <map>

namespace ramet {

/// Bytes of data per second, by the way in which disks were copied.
using WayRates = std::map<CopyMethod, double>;

/// How fast copies were, kept over restarts for both programs (look/seenfile.h). A way is one
/// between two nodes, given by their URIs, or on one node where both are the same; the last few
/// copies count most. Instant, small, limited and resumed copies are not noted. Thread-safe; each
/// call reads the file. For the choice of a way, and for who wants to say how long one will take:
/// bytes / rate.
namespace wayrates {

WayRates of(const QString &fromUri, const QString &toUri);
/// `seconds`: that the bytes took by this method alone.
void note(const QString &fromUri, const QString &toUri, CopyMethod method, quint64 bytes,
          double seconds);

} // namespace wayrates
} // namespace ramet
