// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/guest/documents.h"

namespace ramet {

/// An ISO 9660 image with the label "cidata", as cloud-init's NoCloud looks for. It is made in
/// memory: what the documents hold touches no file of this machine. Blocks for milliseconds.
Result<QByteArray> seedImage(const SeedDocuments &documents);

} // namespace ramet
