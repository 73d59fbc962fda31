// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ramet {

/// Opens the box with version, licence and libraries; does not block.
void showAbout(QWidget *parent);

} // namespace ramet
