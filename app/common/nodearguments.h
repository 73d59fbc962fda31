// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/inventory/nodeaddress.h"

#include <QString>
#include <QStringList>
#include <expected>
#include <vector>

namespace ramet {

/// Reads the values of `-c [NAME=]URI`, in order. A value is NAME=URI only when all before its
/// first '=' can be a node's name: a URI may hold '=' itself. Nodes without a name get one from
/// their URI (its host, else its path), made unique with a number.
/// The error is a sentence for people.
std::expected<std::vector<NodeAddress>, QString> readNodeArguments(const QStringList &values);

} // namespace ramet
