// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace ramet {

/// Passwords in the desktop's keyring, which a person asked to be kept there. UI thread; answers
/// come later. Where there is no keyring nothing is found or kept.
namespace keyring {

void read(const QString &key, QObject *context,
          std::function<void(const std::optional<QString> &)> found);
/// Tells whether it was kept.
void keep(const QString &key, const QString &secret, QObject *context,
          std::function<void(bool isKept)> done);
void forget(const QString &key);

} // namespace keyring
} // namespace ramet
