// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QVBoxLayout;
class QWidget;

namespace ramet {

/// The dialog's last row, a little away from what stands above it.
void addButtonRow(QVBoxLayout *rows, QWidget *buttons);
/// As high as its texts are at this width. A dialog that sizes itself takes its wrapped labels to
/// be narrower, and leaves their lines empty.
void fitHeight(QDialog &dialog, int width);
/// From now on: high enough for its texts at its width, also when they change, as far as the screen
/// has room. It never gets lower by itself.
void keepHeight(QDialog &dialog);

} // namespace ramet
