// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ramet::test {

/// A public key for ssh; nobody has kept its other half.
inline const QString sampleKey = QStringLiteral(
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJVdYx1nC0Xa5pVbVnmzN7mBDrIcTQCJd8GbmCzJ4Yl1 me@here");

} // namespace ramet::test
