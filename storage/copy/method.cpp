// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/method.h"

namespace ramet {

bool obeysLimit(CopyMethod method)
{
    switch (method) {
    case CopyMethod::LocalConvert:
    case CopyMethod::BlockJob:
    case CopyMethod::SnapshotJob:
    case CopyMethod::LiveBackup:
    case CopyMethod::LiveMirror:
    case CopyMethod::NodeNbd:
    case CopyMethod::NodeStream:
        return true;
    default:
        return false;
    }
}

const char *methodName(CopyMethod method)
{
    for (const auto &known : copyMethodNames) {
        if (known.value == method)
            return known.shown.data();
    }
    return "";
}

} // namespace ramet
