// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet {

/// How a node is reached. A plain value.
struct NodeAddress {
    QString name; ///< letters, digits, '.', '_', '-'; unique among the nodes in use
    QString uri;
};

bool isValidNodeName(const QString &name);

} // namespace ramet
