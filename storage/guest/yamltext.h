// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <QByteArray>
#include <expected>
#include <yaml-cpp/yaml.h>

namespace ramet {

/// Where a text is no YAML, as yaml-cpp tells it; lines count from 1.
struct YamlProblem {
    int line = 0;
    QString what;
};

/// yaml-cpp throws; these do not. Texts are limited in depth and in aliases, so that a small file
/// cannot take all memory.
std::expected<YAML::Node, YamlProblem> readYaml(const QByteArray &text);

/// Writes the tree, every text quoted so that it stays a text, and reads it again. Invalid: it
/// did not come back as it was.
Result<QByteArray> writeYaml(const YAML::Node &tree);

YAML::Node yamlText(const QString &text);
YAML::Node yamlList(const QStringList &texts);

} // namespace ramet
