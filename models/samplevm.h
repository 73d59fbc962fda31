// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QByteArray>

namespace ramet {

/// The qcow2 container of the sample VM's disk, from the resource that target ramet_sample
/// carries. Unsupported: this program was built without it.
Result<QByteArray> sampleImage();

} // namespace ramet
